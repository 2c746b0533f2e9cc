package org.aims4j.model;

import static org.aims4j.testkit.Fixtures.aNonconformity;
import static org.aims4j.testkit.Records.managementSystem;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aims4j.model.certification.Certificate;
import org.aims4j.model.certification.Certification;
import org.aims4j.model.certification.CertificationAudit;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordTypes;
import org.aims4j.testkit.AimsDomain;
import org.junit.jupiter.api.Test;

/** The days on which dated words change. */
@Domain(AimsDomain.class)
class TurningDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2032, 12, 31);
    private static final LocalDate DECIDED = LocalDate.of(2024, 5, 10);

    @Property
    void a_dated_word_changes_on_turning_days_of_its_record_alone(
            @ForAll Entity record, @ForAll ImpactAssessmentProcess process) {
        assertThat(changesBeyondTurningDays(record, process)).isEmpty();
    }

    @Property(tries = 300)
    void a_dated_word_of_an_impact_assessment_changes_on_turning_days_of_it_alone(
            @ForAll ImpactAssessment record, @ForAll ImpactAssessmentProcess process) {
        assertThat(changesBeyondTurningDays(record, process)).isEmpty();
    }

    @Property(tries = 300)
    void a_dated_word_of_a_certification_changes_on_turning_days_of_what_it_holds_alone(
            @ForAll Certification record, @ForAll ImpactAssessmentProcess process) {
        assertThat(changesBeyondTurningDays(record, process)).isEmpty();
    }

    private static List<String> changesBeyondTurningDays(ModelRecord record, ImpactAssessmentProcess process) {
        TurningDays turning = new TurningDays();
        turning.add(process);
        Set<LocalDate> days = new HashSet<>();
        turning.visit(record, days::add);
        List<Word> words = new ArrayList<>();
        collect(record, words);
        List<String> beyond = new ArrayList<>();
        for (Word word : words) {
            Object before = word.on(FIRST, process);
            for (LocalDate day = FIRST.plusDays(1); day.isBefore(LAST); day = day.plusDays(1)) {
                Object now = word.on(day, process);
                if (!now.equals(before) && !days.contains(day)) {
                    beyond.add(word + " on " + day);
                }
                before = now;
            }
        }
        return beyond;
    }

    /** A dated word of a record or of a part of it. */
    private record Word(Object record, Method method) {
        Object on(LocalDate day, ImpactAssessmentProcess process) {
            try {
                return method.getParameterCount() == 1
                        ? method.invoke(record, day)
                        : method.invoke(record, day, process.interval());
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(toString(), e);
            }
        }
    }

    private static void collect(Object record, List<Word> words) {
        RecordType<?> type = RecordType.of(record.getClass());
        WORDS.get(type.javaType()).forEach(method -> words.add(new Word(record, method)));
        for (Attribute attribute : type.attributes()) {
            Object value = attribute.get(record);
            Collection<?> parts = value instanceof Collection<?> many ? many : Collections.singletonList(value);
            for (Object part : parts) {
                if (part != null && RecordType.isRecordType(part.getClass()) && !(part instanceof Ref)) {
                    collect(part, words);
                }
            }
        }
    }

    private static final ClassValue<List<Method>> WORDS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {LocalDate.class})
                            || (type == ImpactAssessment.class // the others are done at intervals of other records
                                    && Arrays.equals(
                                            method.getParameterTypes(),
                                            new Class<?>[] {LocalDate.class, Optional.class})))
                    .filter(method ->
                            !method.getName().equals("dueAfter")) // a day from a day: it does not depend on today
                    .toList();
        }
    };

    @Test
    void the_dated_words_are_found() {
        Set<String> found = new TreeSet<>();
        for (RecordType<?> type : RecordTypes.all()) {
            WORDS.get(type.javaType()).forEach(word -> found.add(type.name() + "." + word.getName()));
        }

        assertThat(found)
                .contains(
                        "Action.overdueAt",
                        "Certificate.standsAt",
                        "Evidence.validAt",
                        "ImpactAssessment.currentAt",
                        "OrganizationProcess.activeSince",
                        "Supplier.unansweredBefore",
                        "Waiver.inForceAt");
    }

    @Property
    void those_of_a_management_system_are_those_of_its_records(@ForAll ManagementSystem aims) {
        TurningDays turning = TurningDays.in(aims);
        NavigableSet<LocalDate> days = new TreeSet<>();
        aims.index().all().forEach(record -> turning.visit(record, days::add));

        assertThat(aims.turningDays()).isEqualTo(days);
    }

    @Test
    void an_interval_that_several_hold_leads_on_until_the_last_of_them_is_gone() {
        TurningDays turning = new TurningDays();
        OrganizationProcess one = everyMonth("one");
        OrganizationProcess other = everyMonth("other");

        assertThat(turning.add(one)).contains(ImpactAssessment.class);
        assertThat(turning.add(other)).isEmpty();
        assertThat(turning.remove(one)).isEmpty();
        assertThat(daysOf(turning, completed())).contains(DECIDED.plusMonths(1));
        assertThat(turning.remove(other)).contains(ImpactAssessment.class);
        assertThat(daysOf(turning, completed())).containsExactly(DECIDED, DECIDED.plusDays(1));
    }

    private static OrganizationProcess everyMonth(String id) {
        return OrganizationProcess.builder()
                .id(id)
                .name(id)
                .kind(ProcessKind.RISK_ASSESSMENT)
                .interval(Interval.builder().every(Period.ofMonths(1)).build())
                .build();
    }

    private static ImpactAssessment completed() {
        return ImpactAssessment.builder()
                .id("ia")
                .addSystems(Ref.to("sys"))
                .progress(Progress.COMPLETED)
                .completedOn(DECIDED)
                .build();
    }

    private static NavigableSet<LocalDate> daysOf(TurningDays turning, ModelRecord record) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        turning.visit(record, days::add);
        return days;
    }

    @Test
    void a_closed_nonconformity_returns_until_a_period_has_passed() {
        ManagementSystem aims = managementSystem(aNonconformity("nc")
                .raisedOn(DECIDED)
                .closedOn(DECIDED.plusDays(9))
                .build());

        LocalDate last = DECIDED.plusDays(9).plusYears(2);
        assertThat(aims.turningDays()).contains(last, last.plusDays(1));
    }

    @Test
    void a_nonconformity_of_the_certification_body_is_to_be_answered_within_a_period() {
        ManagementSystem aims = certified(
                Certification.builder().answerPeriod(Period.ofDays(30)).build());

        assertThat(aims.turningDays()).contains(DECIDED.plusDays(31), DECIDED.plusDays(91));
    }

    @Test
    void the_end_of_a_certificate_leads_back() {
        LocalDate until = LocalDate.of(2027, 5, 9);

        assertThat(certified(validUntil(until)).turningDays()).contains(until.minusMonths(3), until.minusMonths(6));
    }

    @Test
    void an_expired_certificate_can_be_restored_within_six_months() {
        LocalDate until = LocalDate.of(2027, 5, 9);

        assertThat(certified(validUntil(until)).turningDays())
                .contains(until.plusMonths(6).plusDays(1));
    }

    @Test
    void the_first_surveillance_is_due_twelve_months_after_the_decision_and_planned_before() {
        LocalDate due = DECIDED.plusMonths(12);

        assertThat(certified(validUntil(DECIDED.plusYears(3))).turningDays())
                .contains(due, due.plusDays(1), due.minusMonths(3));
    }

    @Test
    void surveillance_is_counted_by_calendar_years() {
        assertThat(certified(validUntil(LocalDate.of(2027, 5, 9))).turningDays())
                .contains(LocalDate.of(2025, 9, 30), LocalDate.of(2026, 9, 30), LocalDate.of(2027, 1, 1));
    }

    @Test
    void a_certificate_without_an_end_in_sight_has_a_limited_number_of_turning_days() {
        assertThat(certified(validUntil(LocalDate.MAX)).turningDays()).hasSizeLessThan(1000);
    }

    @Test
    void a_major_of_stage_2_is_to_be_closed_within_six_months_of_its_last_day() {
        Certification audited = Certification.builder()
                .addAudits(CertificationAudit.builder()
                        .id("stage-2")
                        .kind(CertificationAudit.Kind.STAGE_2)
                        .date(DECIDED)
                        .endedOn(DECIDED.plusDays(2))
                        .build())
                .build();

        assertThat(certified(audited).turningDays())
                .contains(DECIDED.plusDays(2).plusMonths(6).plusDays(1));
    }

    private static Certification validUntil(LocalDate until) {
        return Certification.builder()
                .addCertificates(Certificate.builder()
                        .id("certificate")
                        .decidedOn(DECIDED)
                        .validUntil(until)
                        .build())
                .build();
    }

    private static ManagementSystem certified(Certification certification) {
        return ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("Org").build())
                .addNonconformities(aNonconformity("nc").raisedOn(DECIDED).build())
                .certification(certification)
                .build();
    }

    @Test
    void what_has_no_day_has_no_turning_day() {
        assertThat(daysOf(
                        new TurningDays(),
                        Organization.builder().id("org").name("Org").build()))
                .isEmpty();
    }
}
