package org.aims4j.standard.certification;

import java.util.Optional;
import org.aims4j.standard.Confidence;

/**
 * A fact about when something has to be done on the way to a certificate and after.
 *
 * @param id the id in this catalogue, {@code T01} to {@code T22}
 * @param text the fact in our own words
 * @param source the standard or practice that it comes from
 * @param clause the clause there; empty where the source has none
 * @param confidence how sure it is
 */
public record TimingFact(String id, String text, String source, Optional<String> clause, Confidence confidence) {}
