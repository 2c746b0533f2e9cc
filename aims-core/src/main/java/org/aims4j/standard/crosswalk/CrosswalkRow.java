package org.aims4j.standard.crosswalk;

import org.aims4j.standard.Confidence;

/**
 * One row of the crosswalk.
 *
 * @param from the number of a subclause or control of ISO/IEC 42001, for example {@code 8.4} or {@code A.5.2}
 * @param framework the other framework
 * @param to the number there, as that framework writes it, for example {@code MAP 3.1} or {@code Art. 9}
 * @param title the heading there
 * @param relationship how the first stands to the second
 * @param confidence how sure that is
 * @param source where the row comes from: a key of {@link Crosswalk#sources()}
 */
public record CrosswalkRow(
        String from,
        Framework framework,
        String to,
        String title,
        Relationship relationship,
        Confidence confidence,
        String source) {}
