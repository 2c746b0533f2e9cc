package org.aims4j.standard.certification;

import java.util.Optional;

/**
 * A rule by which findings are graded.
 *
 * @param id the id in this catalogue, {@code G1} to {@code G6}
 * @param text the rule in our own words
 * @param threshold the number of minor findings from which the rule speaks, for G3 alone. A usual value: the standards
 *     set none
 */
public record GradingRule(String id, String text, Optional<Integer> threshold) {}
