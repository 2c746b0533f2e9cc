package org.aims4j.model.improvement;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Interval;
import org.aims4j.model.Ref;
import org.aims4j.model.certification.CertificationAudit;
import org.aims4j.model.planning.Change;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/**
 * A nonconformity in the organization's own register, and what was done about it (10.2).
 *
 * <p>Steps out of their order are a matter of conformity, so a record can hold them. Its actions are those that serve it.
 */
@Value.Immutable
@AimsStyle
public interface Nonconformity extends Entity, Dated {
    /** How it came to light. */
    enum Source {
        INTERNAL_AUDIT,
        EXTERNAL_AUDIT,
        INCIDENT,
        CONCERN,
        MONITORING,
        /** Evaluation by this library. */
        ENGINE,
        OTHER
    }

    /** How grave it is. */
    enum Grade {
        MAJOR,
        MINOR
    }

    /** What is not as it should be. */
    String nature();

    /** Id of the requirement that is not met. */
    Optional<String> requirement();

    Optional<Source> source();

    Optional<Grade> grade();

    /** The day it was raised. */
    @Override
    @Day(BEGINS)
    LocalDate date();

    Set<Ref<AISystem>> systems();

    /** What was done to put it right. */
    Optional<Step> correction();

    /** What was done to keep it from doing more harm. */
    Optional<Step> containment();

    /** How its consequences were dealt with. */
    Optional<Step> consequences();

    /** How it was reviewed. */
    Optional<Step> review();

    Optional<Cause> cause();

    Optional<Extent> extent();

    /** The audit, incident, concern or evaluation that brought it up. */
    Optional<Ref<?>> foundIn();

    Optional<ChangeDecision> changeDecision();

    /** The day the certification body accepted the plan for it. */
    @Day(HAPPENED)
    Optional<LocalDate> acceptedPlanOn();

    @Day(HAPPENED)
    Optional<LocalDate> verifiedOn();

    Optional<Ref<Person>> verifiedBy();

    @Day(HAPPENED)
    Optional<LocalDate> closedOn();

    Optional<Ref<Person>> closedBy();

    /** The one that it is a return of. */
    Optional<Ref<Nonconformity>> recurrenceOf();

    /** Fingerprint of the finding that it came from. */
    Optional<String> fingerprint();

    /** Whether it is open: no day of closure is on record. */
    default boolean open() {
        return closedOn().isEmpty();
    }

    /** Whether it was closed on or before a day, and that day is at most a period after its closure; the last day counts. */
    default boolean closedWithin(Period period, LocalDate day) {
        return closedOn()
                .filter(closed -> !closed.isAfter(day) && !closed.plus(period).isBefore(day))
                .isPresent();
    }

    /** Whether it was closed before a day; no where one of the two is not on record. */
    default boolean closedBefore(Optional<LocalDate> day) {
        return closedOn()
                .filter(closed -> day.filter(closed::isBefore).isPresent())
                .isPresent();
    }

    /** Whether it was raised after a day; no where there is none. What was done about it on that day came before it. */
    default boolean raisedAfter(Optional<LocalDate> day) {
        return day.filter(date()::isAfter).isPresent();
    }

    /** Whether it was raised before a day; no where there is none. */
    default boolean raisedBefore(Optional<LocalDate> day) {
        return day.filter(date()::isBefore).isPresent();
    }

    /** Whether an interval has passed on a day since it was raised. Without an interval nothing passes. */
    default boolean intervalPassedAt(LocalDate day, Optional<Interval> interval) {
        return interval.filter(it -> it.passed(date(), day)).isPresent();
    }

    /** The day on which it was contained. */
    default Optional<LocalDate> containedOn() {
        return containment().map(Step::date);
    }

    /** The day on which it was corrected. */
    default Optional<LocalDate> correctedOn() {
        return correction().map(Step::date);
    }

    /** The day on which its consequences were dealt with. */
    default Optional<LocalDate> consequencesOn() {
        return consequences().map(Step::date);
    }

    /** The day on which it was reviewed. */
    default Optional<LocalDate> reviewedOn() {
        return review().map(Step::date);
    }

    /** Who reviewed it. */
    default Optional<Ref<Person>> reviewer() {
        return review().flatMap(Step::by);
    }

    /** The day on which its cause was determined. */
    default Optional<LocalDate> causeFoundOn() {
        return cause().map(Cause::date);
    }

    /** How its cause was determined. */
    default Optional<String> causeMethod() {
        return cause().flatMap(Cause::method);
    }

    /** Whether its cause was determined before a day; no where one of the two is not on record. */
    default boolean causeFoundBefore(Optional<LocalDate> day) {
        return causeFoundOn()
                .filter(found -> day.filter(found::isBefore).isPresent())
                .isPresent();
    }

    /** Its cause in words. */
    default Optional<String> causeText() {
        return cause().map(Cause::text);
    }

    /** The day on which its extent was determined. */
    default Optional<LocalDate> extentFoundOn() {
        return extent().map(Extent::date);
    }

    /** Whether its extent is on record and says that similar ones exist or could. */
    default boolean similarFound() {
        return extent().filter(Extent::similar).isPresent();
    }

    /** Whether it is about some systems, and its extent is on record and names no others. */
    default boolean extentOfOwnSystemsOnly() {
        return !systems().isEmpty()
                && extent().filter(extent -> extent.otherSystems().isEmpty()).isPresent();
    }

    /** The day on which it was decided whether the management system has to change. */
    default Optional<LocalDate> changeDecidedOn() {
        return changeDecision().map(ChangeDecision::date);
    }

    /** Whether it is decided that the management system has to change. */
    default boolean changeNeeded() {
        return changeDecision().filter(ChangeDecision::needed).isPresent();
    }

    /** The change that the decision names. */
    default Optional<Ref<Change>> neededChange() {
        return changeDecision().flatMap(ChangeDecision::change);
    }

    /** Whether it came to light by an internal audit. */
    default boolean fromInternalAudit() {
        return source().filter(Source.INTERNAL_AUDIT::equals).isPresent();
    }

    /** Whether the certification body raised it in an audit: it comes from an external audit, and names this one as what brought it up. */
    default boolean raisedIn(Ref<CertificationAudit> audit) {
        return source().filter(Source.EXTERNAL_AUDIT::equals).isPresent() && isFoundIn(audit);
    }

    /** Whether it was corrected on a day or before it. */
    default boolean correctedAt(LocalDate day) {
        return correctedOn().filter(done -> !done.isAfter(day)).isPresent();
    }

    /** Whether it was closed on a day or before it. */
    default boolean closedAt(LocalDate day) {
        return closedOn().filter(closed -> !closed.isAfter(day)).isPresent();
    }

    /** Whether the certification body had accepted the plan for it, or it was closed, on a day or before it. */
    default boolean planAcceptedAt(LocalDate day) {
        return closedAt(day)
                || acceptedPlanOn().filter(accepted -> !accepted.isAfter(day)).isPresent();
    }

    /** Whether cause and correction are on record, with which an answer to the certification body begins (ISO/IEC 17021-1, 9.4.9). */
    default boolean causeAndCorrectionRecorded() {
        return cause().isPresent() && correction().isPresent();
    }

    /** The last day to answer it, inclusive: so much time after it was raised (ISO/IEC 17021-1, 9.4.9). */
    default LocalDate answerDueOn(Period time) {
        return date().plus(time);
    }

    /** Whether the time to answer it is over on a day; the last day counts as in time. */
    default boolean answerTimeOverAt(LocalDate day, Period time) {
        return day.isAfter(answerDueOn(time));
    }

    /** Whether its cause was determined within the time to answer it; the last day counts. */
    default boolean causeFoundInTime(Period time) {
        return causeFoundOn().filter(found -> !found.isAfter(answerDueOn(time))).isPresent();
    }

    /** Whether it names a record as what brought it up. */
    default boolean isFoundIn(Ref<?> record) {
        return foundIn().filter(record::equals).isPresent();
    }

    /** The requirement that is not met; blank where none is on record. */
    default String requirementOrBlank() {
        return requirement().orElse("");
    }

    /** How far it is, in words: when it was raised, and when closed. */
    default String standing() {
        return "raised on " + date() + ", "
                + closedOn().map(closed -> "closed on " + closed).orElse("open");
    }

    /** The fingerprint of the finding that it came from; blank where it carries none. */
    default String fingerprintOrBlank() {
        return fingerprint().orElse("");
    }

    /** The requirement by which it is known where it carries no fingerprint; blank otherwise. */
    default String requirementWithoutFingerprint() {
        return fingerprint().isPresent() ? "" : requirement().orElse("");
    }

    /** Whether its grade is {@link Grade#MAJOR}. Without a grade it counts as minor. */
    default boolean major() {
        return grade().filter(Grade.MAJOR::equals).isPresent();
    }

    @Override
    default String label() {
        return nature();
    }

    @Override
    default Ref<Nonconformity> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Nonconformity}. */
    final class Builder extends ImmutableNonconformity.Builder {
        Builder() {}
    }
}
