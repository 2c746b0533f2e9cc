package org.aims4j.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.aims4j.model.Interval;
import org.junit.jupiter.api.Test;

class SupplierTest {
    private static Supplier.Builder supplier() {
        return Supplier.builder().id("sup-1");
    }

    @Test
    void with_a_name_it_is_identified() {
        assertThat(supplier().name("Dialogue Systems").build().identified()).isTrue();
    }

    @Test
    void with_a_blank_name_it_is_not_identified() {
        assertThat(supplier().name(" ").build().identified()).isFalse();
    }

    @Test
    void without_a_name_it_is_not_identified() {
        assertThat(supplier().build().identified()).isFalse();
    }

    @Test
    void the_label_is_the_name() {
        assertThat(supplier().name("Dialogue Systems").build().label()).isEqualTo("Dialogue Systems");
    }

    @Test
    void without_a_name_the_label_is_the_id() {
        assertThat(supplier().build().label()).isEqualTo("sup-1");
    }

    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 10);

    private static Interval.Builder yearly() {
        return Interval.builder().every(Period.ofYears(1));
    }

    private static SupplierProblem.Builder problem(LocalDate day) {
        return SupplierProblem.builder().date(day).text("Outage");
    }

    @Test
    void one_that_supplies_nothing_else_supplies_only_open_source() {
        assertThat(supplier().addProvides(Supplier.Supply.OPEN_SOURCE).build().onlyOpenSource())
                .isTrue();
    }

    @Test
    void one_that_supplies_more_does_not_supply_only_open_source() {
        Supplier both = supplier()
                .addProvides(Supplier.Supply.OPEN_SOURCE, Supplier.Supply.SERVICE)
                .build();

        assertThat(both.onlyOpenSource()).isFalse();
    }

    @Test
    void one_of_which_no_supply_is_on_record_does_not_supply_only_open_source() {
        assertThat(supplier().build().onlyOpenSource()).isFalse();
    }

    @Test
    void monitoring_counts_from_the_last_time() {
        Supplier monitored = supplier()
                .evaluatedOn(DAY.plusDays(9))
                .addMonitoredOn(DAY, DAY.minusDays(1))
                .build();

        assertThat(monitored.lastMonitoring()).contains(DAY);
    }

    @Test
    void one_never_monitored_counts_from_its_evaluation() {
        Supplier evaluated = supplier()
                .evaluatedOn(DAY)
                .interval(yearly().from(DAY.plusDays(1)).build())
                .build();

        assertThat(evaluated.lastMonitoring()).contains(DAY);
    }

    @Test
    void one_never_evaluated_counts_from_the_start_of_its_interval() {
        assertThat(supplier().interval(yearly().from(DAY).build()).build().lastMonitoring())
                .contains(DAY);
    }

    @Test
    void without_any_day_monitoring_counts_from_none() {
        assertThat(supplier().interval(yearly().build()).build().lastMonitoring())
                .isEmpty();
    }

    @Test
    void monitoring_is_due_one_interval_after_the_last_time() {
        assertThat(monitoredYearly().monitoringDue()).contains(DUE);
    }

    @Test
    void without_an_interval_monitoring_is_never_due() {
        assertThat(supplier().addMonitoredOn(DAY).build().monitoringDue()).isEmpty();
    }

    @Test
    void due_on_the_day_monitoring_is_not_overdue() {
        assertThat(monitoredYearly().monitoringOverdueAt(DUE)).isFalse();
    }

    @Test
    void the_day_after_monitoring_is_overdue() {
        assertThat(monitoredYearly().monitoringOverdueAt(DUE.plusDays(1))).isTrue();
    }

    @Test
    void problems_without_a_response_are_unanswered_in_order_of_their_days() {
        Supplier supplier = supplier()
                .addProblems(problem(DAY).build(), problem(DAY.minusDays(1)).build())
                .build();

        assertThat(supplier.unansweredBefore(DAY.plusDays(1))).containsExactly(DAY.minusDays(1), DAY);
    }

    @Test
    void a_problem_of_the_day_itself_is_not_yet_unanswered() {
        assertThat(supplier().addProblems(problem(DAY).build()).build().unansweredBefore(DAY))
                .isEmpty();
    }

    @Test
    void a_problem_with_a_response_is_answered() {
        Supplier supplier =
                supplier().addProblems(problem(DAY).response("Fixed").build()).build();

        assertThat(supplier.unansweredBefore(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void a_blank_response_answers_nothing() {
        Supplier supplier =
                supplier().addProblems(problem(DAY).response(" ").build()).build();

        assertThat(supplier.unansweredBefore(DAY.plusDays(1))).containsExactly(DAY);
    }

    private static Supplier monitoredYearly() {
        return supplier().addMonitoredOn(DAY).interval(yearly().build()).build();
    }
}
