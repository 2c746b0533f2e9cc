package org.aims4j.model.certification;

import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Invariants;
import org.aims4j.model.Ref;
import org.aims4j.model.performance.AuditCoverage;
import org.immutables.value.Value;

/** An audit by the certification body, planned or held. */
@Value.Immutable
@AimsStyle
public interface CertificationAudit extends Entity {
    /** What kind of audit it is. */
    enum Kind {
        /** Readiness. */
        STAGE_1,
        /** Implementation and effectiveness. */
        STAGE_2,
        /** In the years between. */
        SURVEILLANCE,
        /** Before the certificate expires. */
        RECERTIFICATION,
        /** For a particular reason. */
        SPECIAL
    }

    /** Earliest first day first, held or planned; of one day the lesser id. */
    Comparator<CertificationAudit> BY_START =
            Comparator.comparing(CertificationAudit::startsOn).thenComparing(Entity::id);

    Kind kind();

    /** The day it is planned for; one of this and {@link #date()} is given. */
    @Day(LIMIT)
    Optional<LocalDate> plannedFor();

    /** The first day it was held. Before it, one that was planned is on record without this day, and one that was not is not on record. */
    @Day(HAPPENED)
    Optional<LocalDate> date();

    /** The last day it is held; blank: the first. Until it comes it is a plan, known before. */
    @Day(LIMIT)
    Optional<LocalDate> endedOn();

    /** The numbers of the clauses and controls that it covered. */
    Set<String> covers();

    /** Points raised that could become nonconformities. */
    List<String> concerns();

    Optional<String> result();

    /** Whether it was begun: its first day is on record. */
    default boolean begun() {
        return date().isPresent();
    }

    /** Its first day: the day it began, or where that is blank the day it is planned for. */
    default LocalDate startsOn() {
        return date().or(this::plannedFor).orElseThrow();
    }

    /** Its last day: of one that was begun the day it ended, or where that is blank its first; of any other the day it is planned for. */
    default LocalDate endsOn() {
        return date().map(first -> endedOn().orElse(first)).orElseGet(this::startsOn);
    }

    /** Whether it is held on a day: it was begun, and its last day is that day or earlier. */
    default boolean heldAt(LocalDate day) {
        return begun() && !endsOn().isAfter(day);
    }

    /** Whether it began after a day; on that day is not after it. */
    default boolean beganAfter(LocalDate day) {
        return date().filter(day::isBefore).isPresent();
    }

    /** Whether it began on a day or after it; false without such a day. */
    default boolean beganSince(Optional<LocalDate> day) {
        return day.isPresent()
                && date().filter(first -> !first.isBefore(day.get())).isPresent();
    }

    /** Whether it began after a day and not after another one, or as of a third one {@linkplain #expectedAt is to}. */
    default boolean begunOrExpectedWithin(LocalDate after, LocalDate until, LocalDate asOf) {
        return (begun() || expectedAt(asOf))
                && startsOn().isAfter(after)
                && !startsOn().isAfter(until);
    }

    /** Whether it is still to begin on a day: it has not begun, and is planned for that day or a later one. A plan whose day has passed is none. */
    default boolean expectedAt(LocalDate day) {
        return !begun() && !startsOn().isBefore(day);
    }

    /** Whether it began in a calendar year and counts as the surveillance of that year, as a recertification does too (ISO/IEC 17021-1, 9.1.3.3). */
    default boolean surveysIn(int year) {
        return countsAsSurveillance()
                && date().filter(day -> day.getYear() == year).isPresent();
    }

    /** The same, or as of a day it {@linkplain #expectedAt is to} begin in that year. */
    default boolean surveysOrWillIn(int year, LocalDate asOf) {
        return surveysIn(year)
                || (countsAsSurveillance() && expectedAt(asOf) && startsOn().getYear() == year);
    }

    private boolean countsAsSurveillance() {
        return kind() == Kind.SURVEILLANCE || kind() == Kind.RECERTIFICATION;
    }

    /** Whether a decision about a certificate rests on audits of its kind: stage 2 and recertification (ISO/IEC 17021-1, 9.5). */
    default boolean leadsToDecision() {
        return kind() == Kind.STAGE_2 || kind() == Kind.RECERTIFICATION;
    }

    /** Whether audits of its kind verify what was done about earlier nonconformities: all but those of the initial certification. */
    default boolean followsUp() {
        return kind() != Kind.STAGE_1 && kind() != Kind.STAGE_2;
    }

    /** Whether both were begun, and this one first; of two of one day the lesser id counts as the first. */
    default boolean beganBefore(CertificationAudit other) {
        return begun() && other.begun() && BY_START.compare(this, other) < 0;
    }

    /** Whether both were begun, and this one last; of two of one day the greater id counts as the last. */
    default boolean beganAfter(CertificationAudit other) {
        return other.beganBefore(this);
    }

    /** The last day on which actions on a major nonconformity of stage 2 are verified in time, inclusive: six months after its last day (ISO/IEC 17021-1, 9.5.3.2). */
    default LocalDate verificationDueOn() {
        return endsOn().plusMonths(6);
    }

    /** What it covers. */
    default AuditCoverage coverage() {
        return new AuditCoverage(covers());
    }

    /** What these audits cover together. */
    static AuditCoverage coverageOf(Collection<CertificationAudit> audits) {
        return AuditCoverage.of(audits.stream().map(CertificationAudit::covers));
    }

    /** Those of the two stages of an initial certification that are among some audits, in order (ISO/IEC 17021-1, 9.3.1). */
    static List<Kind> stagesAmong(Collection<CertificationAudit> audits) {
        return Stream.of(Kind.STAGE_1, Kind.STAGE_2)
                .filter(stage -> audits.stream().anyMatch(audit -> audit.kind() == stage))
                .toList();
    }

    @Override
    default Ref<CertificationAudit> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.plannedOrHeld(plannedFor(), date());
        that.inOrder("date", date(), "endedOn", endedOn());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CertificationAudit}. */
    final class Builder extends ImmutableCertificationAudit.Builder {
        Builder() {}
    }
}
