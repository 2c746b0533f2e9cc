package org.aims4j.conformity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Ref;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/**
 * A requirement is not met, or could be met better, by one subject, with evidence. States facts; gives no advice.
 *
 * <p>It is what the engine reports. The organization's own record of a nonconformity (10.2) is another type, {@code Nonconformity}.
 */
@Value.Immutable
@AimsStyle
public non-sealed interface Finding extends RuleResult {
    @Override
    String ruleId();

    @Override
    String requirement();

    /** The proposed grade. */
    Grade grade();

    @Override
    Subject subject();

    @Override
    @Value.Default
    default String key() {
        return "";
    }

    /** What is so, in one sentence. */
    String statement();

    /** What is on record and what is expected, sorted. */
    List<Observed> evidence();

    @Override
    List<String> facts();

    /** The day it began, where the rule knows it. */
    Optional<LocalDate> since();

    /** What tells this finding from others, in this report and in those of other days: from rule, subject and key alone. */
    @Value.Derived
    @Value.Auxiliary
    default String fingerprint() {
        return Fingerprint.of(ruleId(), subject(), key());
    }

    /**
     * A draft of the organization's own record of this nonconformity (10.2), to be completed by people.
     *
     * @param id id of the record to be
     * @param raised the day it is raised
     * @throws IllegalStateException if the proposed grade is no nonconformity
     */
    default Nonconformity draft(String id, LocalDate raised) {
        if (!grade().isNonconformity()) {
            throw new IllegalStateException("Finding " + fingerprint() + " proposes " + grade()
                    + ", which is no nonconformity; draft from a major or minor one.");
        }
        Nonconformity.Builder draft = Nonconformity.builder()
                .id(id)
                .nature(statement())
                .requirement(requirement())
                .source(Nonconformity.Source.ENGINE)
                .grade(grade() == Grade.MAJOR ? Nonconformity.Grade.MAJOR : Nonconformity.Grade.MINOR)
                .date(raised)
                .fingerprint(fingerprint());
        if (subject().isA(AISystem.class)) {
            draft.addSystems(Ref.to(subject().id()));
        }
        return draft.build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
