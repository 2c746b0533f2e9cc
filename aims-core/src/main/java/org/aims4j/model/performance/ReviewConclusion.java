package org.aims4j.model.performance;

import java.util.Objects;

/**
 * What a management review concluded on one aspect of the management system (9.3.1).
 *
 * @param aspect the aspect
 * @param positive whether it holds
 */
public record ReviewConclusion(Aspect aspect, boolean positive) {
    /** What is asked of the management system. */
    public enum Aspect {
        SUITABLE,
        ADEQUATE,
        EFFECTIVE
    }

    /**
     * @throws NullPointerException if the aspect is null
     */
    public ReviewConclusion {
        Objects.requireNonNull(aspect, "aspect");
    }
}
