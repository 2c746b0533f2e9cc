package org.aims4j.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aims4j.model.Ref;
import org.aims4j.model.improvement.Nonconformity;

/**
 * What became of a finding from one report to a later one.
 *
 * @param kind what became of it
 * @param earlier the finding in the earlier report; empty for one that is new or returned
 * @param later the finding in the later report; empty for one that is resolved
 * @param recurrenceOf for one that returned, the nonconformity with which it was closed last (10.2)
 */
public record FindingChange(
        Kind kind, Optional<Finding> earlier, Optional<Finding> later, Optional<Ref<Nonconformity>> recurrenceOf) {
    /** What can become of a finding. */
    public enum Kind {
        /** In the later report alone. */
        NEW,
        /** In the later report alone, and the organization had closed a nonconformity that came from it. */
        RETURNED,
        /** In the earlier report alone. */
        RESOLVED,
        /** In both, and covered by a waiver in the later one alone. */
        NEWLY_WAIVED,
        /** In both; {@link FindingChange#differences} tells whether it is as it was. */
        PERSISTING
    }

    /** What can differ between the same finding in two reports. */
    public enum Difference {
        /** The proposed grade. */
        GRADE,
        /** What is on record, or what is expected. */
        EVIDENCE,
        /** Whether a waiver covers it, or which. */
        WAIVER
    }

    /**
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a finding is there that the kind rules out, or missing that it asks for
     */
    public FindingChange {
        Objects.requireNonNull(kind, "kind");
        boolean inEarlier = kind != Kind.NEW && kind != Kind.RETURNED;
        boolean inLater = kind != Kind.RESOLVED;
        if (earlier.isPresent() != inEarlier
                || later.isPresent() != inLater
                || recurrenceOf.isPresent() != (kind == Kind.RETURNED)) {
            throw new IllegalArgumentException("A change of kind " + kind + " with the findings " + earlier + " and "
                    + later + " and the nonconformity " + recurrenceOf + ": use those that the kind asks for");
        }
    }

    /** The finding as it was told last. */
    public Finding finding() {
        return later.or(() -> earlier).orElseThrow();
    }

    /** What differs between the finding in both reports, in the order of {@link Difference}; nothing for one that is in one of them alone. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        if (earlier.isPresent() && later.isPresent()) {
            Finding before = earlier.get();
            Finding after = later.get();
            if (before.grade() != after.grade()) {
                differences.add(Difference.GRADE);
            }
            if (!before.evidence().equals(after.evidence())) {
                differences.add(Difference.EVIDENCE);
            }
            if (!before.waiver().equals(after.waiver())) {
                differences.add(Difference.WAIVER);
            }
        }
        return List.copyOf(differences);
    }

    /** Whether it is in both reports, and a waiver covers it in the earlier one alone. */
    public boolean isNoLongerWaived() {
        return earlier.isPresent()
                && later.isPresent()
                && earlier.get().waiver().isPresent()
                && later.get().waiver().isEmpty();
    }

    /** Whether it is in the later report and not in the earlier one. */
    public boolean isAdded() {
        return kind == Kind.NEW || kind == Kind.RETURNED;
    }
}
