package org.aims4j.model.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.aims4j.model.Ref;
import org.aims4j.model.certification.CertificationAudit;
import org.junit.jupiter.api.Test;

/** What the certification body raised, and how it was answered. */
class NonconformityAnswerTest {
    private static final LocalDate RAISED = LocalDate.of(2026, 4, 24);
    private static final LocalDate DONE = LocalDate.of(2026, 5, 6);
    private static final Period TIME = Period.ofDays(12);
    private static final Ref<CertificationAudit> AUDIT = Ref.to("stage-2");

    private static Nonconformity.Builder nonconformity() {
        return Nonconformity.builder().id("nc").nature("Nature").date(RAISED);
    }

    private static Step step() {
        return Step.builder().text("Done").date(DONE).build();
    }

    private static Cause cause() {
        return Cause.builder().text("Cause").date(DONE).build();
    }

    @Test
    void it_is_raised_in_the_audit_that_it_names_if_it_comes_from_outside() {
        Nonconformity external = nonconformity()
                .source(Nonconformity.Source.EXTERNAL_AUDIT)
                .foundIn(AUDIT)
                .build();
        assertThat(external.raisedIn(AUDIT)).isTrue();
        assertThat(external.raisedIn(Ref.to("stage-1"))).isFalse();
        assertThat(nonconformity()
                        .source(Nonconformity.Source.INTERNAL_AUDIT)
                        .foundIn(AUDIT)
                        .build()
                        .raisedIn(AUDIT))
                .isFalse();
        assertThat(nonconformity().foundIn(AUDIT).build().raisedIn(AUDIT)).isFalse();
        assertThat(nonconformity()
                        .source(Nonconformity.Source.EXTERNAL_AUDIT)
                        .build()
                        .raisedIn(AUDIT))
                .isFalse();
    }

    @Test
    void it_is_corrected_on_the_day_of_the_correction() {
        Nonconformity corrected = nonconformity().correction(step()).build();
        assertThat(corrected.correctedAt(DONE.minusDays(1))).isFalse();
        assertThat(corrected.correctedAt(DONE)).isTrue();
        assertThat(nonconformity().build().correctedAt(DONE)).isFalse();
    }

    @Test
    void it_is_closed_on_the_day_of_closure() {
        Nonconformity closed = nonconformity().closedOn(DONE).build();
        assertThat(closed.closedAt(DONE.minusDays(1))).isFalse();
        assertThat(closed.closedAt(DONE)).isTrue();
        assertThat(nonconformity().build().closedAt(DONE)).isFalse();
    }

    @Test
    void the_plan_is_accepted_on_the_day_it_was_or_when_it_is_closed() {
        Nonconformity accepted = nonconformity().acceptedPlanOn(DONE).build();
        assertThat(accepted.planAcceptedAt(DONE.minusDays(1))).isFalse();
        assertThat(accepted.planAcceptedAt(DONE)).isTrue();
        assertThat(nonconformity().closedOn(DONE).build().planAcceptedAt(DONE)).isTrue();
        assertThat(nonconformity().build().planAcceptedAt(DONE)).isFalse();
    }

    @Test
    void the_answer_is_due_so_much_time_after_it_was_raised() {
        assertThat(nonconformity().build().answerDueOn(TIME)).isEqualTo(DONE);
        assertThat(nonconformity().build().answerTimeOverAt(DONE, TIME)).isFalse();
        assertThat(nonconformity().build().answerTimeOverAt(DONE.plusDays(1), TIME))
                .isTrue();
    }

    @Test
    void its_cause_is_found_in_time_on_the_last_day_and_not_after_it() {
        Nonconformity explained = nonconformity().cause(cause()).build();
        assertThat(explained.causeFoundInTime(TIME)).isTrue();
        assertThat(explained.causeFoundInTime(Period.ofDays(11))).isFalse();
        assertThat(nonconformity().build().causeFoundInTime(TIME)).isFalse();
    }

    @Test
    void cause_and_correction_are_recorded_when_both_are() {
        assertThat(nonconformity().cause(cause()).correction(step()).build().causeAndCorrectionRecorded())
                .isTrue();
        assertThat(nonconformity().cause(cause()).build().causeAndCorrectionRecorded())
                .isFalse();
        assertThat(nonconformity().correction(step()).build().causeAndCorrectionRecorded())
                .isFalse();
    }
}
