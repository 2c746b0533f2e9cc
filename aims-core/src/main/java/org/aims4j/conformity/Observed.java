package org.aims4j.conformity;

import java.util.Comparator;
import java.util.Objects;

/**
 * One piece of the evidence of a finding: what is on record of an attribute, and what the requirement expects. Ordered by attribute.
 *
 * @param attribute what was looked at, in words
 * @param observed what is on record; {@code not recorded} where nothing is
 * @param expected what would meet the requirement
 */
public record Observed(String attribute, String observed, String expected) implements Comparable<Observed> {
    private static final Comparator<Observed> ORDER = Comparator.comparing(Observed::attribute)
            .thenComparing(Observed::observed)
            .thenComparing(Observed::expected);

    /**
     * @throws NullPointerException if a component is null
     */
    public Observed {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(observed, "observed");
        Objects.requireNonNull(expected, "expected");
    }

    @Override
    public int compareTo(Observed other) {
        return ORDER.compare(this, other);
    }
}
