package org.aims4j.standard;

/**
 * A source of risk that Annex C offers (C.3), an idea for 6.1.2. It demands nothing.
 *
 * @param id the number, for example {@code C.3.4}
 * @param title the short title
 * @param gloss what it means, in our own words
 */
public record RiskSource(String id, String title, String gloss) {}
