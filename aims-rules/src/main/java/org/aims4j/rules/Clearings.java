package org.aims4j.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aims4j.conformity.Finding;

/**
 * What would clear a finding. Made by {@link ConformityEvaluator#whatWouldClear}.
 *
 * @param finding the finding
 * @param alternatives each would clear it by itself: those that clear most findings first, then those that raise fewer, then those of fewer steps
 * @param none why there is no alternative; empty where there is one
 */
public record Clearings(Finding finding, List<Clearing> alternatives, Optional<Reason> none) {
    /**
     * Why nothing is offered.
     *
     * @param code the reason
     * @param words the same in a sentence
     * @param madeFrom for {@link Code#ESCALATED}, fingerprints of the findings that it is made from
     */
    public record Reason(Code code, String words, List<String> madeFrom) {
        /**
         * @throws NullPointerException if a component is null
         */
        public Reason {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(words, "words");
            madeFrom = List.copyOf(madeFrom);
        }
    }

    /** Reasons. */
    public enum Code {
        /** The rule registers no repair. */
        NO_REPAIR,
        /** It is made from other findings, and goes with them. */
        ESCALATED,
        /** The repairs that the rule registers were tried and do not clear it here. */
        NONE_CLEARS
    }

    /**
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if there are alternatives and a reason why there is none, or neither
     */
    public Clearings {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(none, "none");
        alternatives = List.copyOf(alternatives);
        if (alternatives.isEmpty() == none.isEmpty()) {
            throw new IllegalArgumentException(
                    "Either there are alternatives, or there is a reason why there is none; give one of the two");
        }
    }
}
