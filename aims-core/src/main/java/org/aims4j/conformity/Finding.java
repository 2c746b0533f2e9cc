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
@Value.Immutable(copy = true)
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

    /** Id of the waiver that covers it on the day of the report. It stands all the same; see {@link WaiverFate}. */
    Optional<String> waiver();

    /** What tells this finding from others, in this report and in those of other days: from rule, subject and key alone. */
    @Value.Derived
    @Value.Auxiliary
    default String fingerprint() {
        return Fingerprint.of(ruleId(), subject(), key());
    }

    /** The id of the record that it is about. */
    default String subjectId() {
        return subject().id();
    }

    /** Whether a nonconformity on record is about it: it carries this fingerprint, or where it carries none names this requirement and the AI system that this is about. */
    default boolean isOnRecordAs(Nonconformity nonconformity) {
        return nonconformity.fingerprint().isPresent()
                ? nonconformity.fingerprint().get().equals(fingerprint())
                : nonconformity.requirement().filter(requirement()::equals).isPresent()
                        && subject().isA(AISystem.class)
                        && nonconformity
                                .systems()
                                .contains(Ref.<AISystem>to(subject().id()));
    }

    /** Whether it began after a day, as far as its rule knows: no day of its beginning is known, or it is a later one. False without a day. */
    default boolean beganAfter(Optional<LocalDate> day) {
        return day.isPresent()
                && since().filter(began -> !began.isAfter(day.get())).isEmpty();
    }

    /** The fingerprint that it had under an earlier id of its rule. */
    default String fingerprintUnder(String earlierRuleId) {
        return Fingerprint.of(earlierRuleId, subject(), key());
    }

    /** This finding, covered by a waiver. */
    default Finding coveredBy(String waiverId) {
        return ((ImmutableFinding) this).withWaiver(waiverId);
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
