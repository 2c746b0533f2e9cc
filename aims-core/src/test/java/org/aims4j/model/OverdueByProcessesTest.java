package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.performance.ManagementReview;
import org.aims4j.model.support.Communication;
import org.junit.jupiter.api.Test;

/** What is due again by the intervals of processes. */
class OverdueByProcessesTest {
    private static final LocalDate DONE = LocalDate.of(2026, 1, 31);
    private static final LocalDate DUE = LocalDate.of(2026, 4, 30);
    private static final List<OrganizationProcess> QUARTERLY = List.of(process("a", Optional.of(Period.ofMonths(3))));

    private static OrganizationProcess process(String id, Optional<Period> every) {
        return OrganizationProcess.builder()
                .id(id)
                .name(id)
                .kind(ProcessKind.REVIEW)
                .interval(every.map(period -> Interval.builder().every(period).build()))
                .build();
    }

    private static Communication communication() {
        return Communication.builder()
                .id("com-1")
                .about(Ref.to("org"))
                .date(DONE)
                .build();
    }

    private static ManagementReview.Builder review() {
        return ManagementReview.builder().id("review-1").date(DONE);
    }

    @Test
    void what_was_done_is_due_again_after_the_interval() {
        assertThat(OrganizationProcess.dueAfter(DONE, QUARTERLY)).contains(DUE);
    }

    @Test
    void of_several_intervals_the_longest_counts() {
        List<OrganizationProcess> processes = List.of(
                process("a", Optional.of(Period.ofDays(90))),
                process("b", Optional.of(Period.ofMonths(4))),
                process("c", Optional.empty()));

        assertThat(OrganizationProcess.dueAfter(DONE, processes)).contains(LocalDate.of(2026, 5, 31));
    }

    @Test
    void without_an_interval_nothing_is_due() {
        assertThat(OrganizationProcess.dueAfter(DONE, List.of(process("a", Optional.empty()))))
                .isEmpty();
    }

    @Test
    void due_on_the_day_is_not_overdue() {
        assertThat(OrganizationProcess.overdueAt(DUE, DONE, QUARTERLY)).isFalse();
    }

    @Test
    void on_the_day_after_it_is_overdue() {
        assertThat(OrganizationProcess.overdueAt(DUE.plusDays(1), DONE, QUARTERLY))
                .isTrue();
    }

    @Test
    void without_an_interval_nothing_is_overdue() {
        assertThat(OrganizationProcess.overdueAt(LocalDate.MAX, DONE, List.of()))
                .isFalse();
    }

    @Test
    void the_next_communication_due_on_the_day_is_not_overdue() {
        assertThat(communication().overdueAt(DUE, QUARTERLY)).isFalse();
    }

    @Test
    void on_the_day_after_the_next_communication_is_overdue() {
        assertThat(communication().overdueAt(DUE.plusDays(1), QUARTERLY)).isTrue();
    }

    @Test
    void the_next_review_due_on_the_day_is_not_overdue() {
        assertThat(review().completedOn(DONE).build().overdueAt(DUE, QUARTERLY)).isFalse();
    }

    @Test
    void on_the_day_after_the_next_review_is_overdue() {
        assertThat(review().completedOn(DONE).build().overdueAt(DUE.plusDays(1), QUARTERLY))
                .isTrue();
    }

    @Test
    void after_a_review_that_is_not_completed_nothing_is_overdue() {
        assertThat(review().build().overdueAt(LocalDate.MAX, QUARTERLY)).isFalse();
    }
}
