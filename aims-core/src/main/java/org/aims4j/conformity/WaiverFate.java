package org.aims4j.conformity;

import java.util.List;
import java.util.Objects;

/**
 * What became of a waiver in an evaluation.
 *
 * @param waiver its id
 * @param fate whether it had effect, and if not, why
 * @param findings fingerprints of the findings that it is about, those that it covers and those that exceed it, in the order of the report; empty where it matches none
 */
public record WaiverFate(String waiver, Fate fate, List<String> findings) {
    /** Whether a waiver has effect. All but the first have none. Where several hold, the first of them in the order of these constants is told. */
    public enum Fate {
        /** It covers at least one finding. */
        APPLIED,
        /** Nobody has decided on it yet. */
        PROPOSED,
        /** It was turned down. */
        REJECTED,
        /** It was issued or approved after the day. */
        NOT_YET_VALID,
        /** Its last day was before the day. */
        EXPIRED,
        /** No finding is about what it names. */
        UNMATCHED,
        /** Each finding that it matches has a worse grade than it covers. */
        EXCEEDED,
        /** None was found that it covers before the evaluation was stopped; whether there is one nobody knows. */
        STOPPED
    }

    /**
     * @throws NullPointerException if a component is null
     */
    public WaiverFate {
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(fate, "fate");
        findings = List.copyOf(findings);
    }
}
