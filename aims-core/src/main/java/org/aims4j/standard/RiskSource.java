package org.aims4j.standard;

import java.util.List;

/**
 * A source of risk that Annex C offers (C.3), an idea for 6.1.2. It demands nothing.
 *
 * @param id the number, for example {@code C.3.4}
 * @param title the short title
 * @param gloss what it means, in our own words
 * @param relatedControls the ids of the controls that answer to it, in our own reading
 */
public record RiskSource(String id, String title, String gloss, List<String> relatedControls) {

    public RiskSource {
        relatedControls = List.copyOf(relatedControls);
    }
}
