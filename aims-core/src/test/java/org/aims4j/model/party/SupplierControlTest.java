package org.aims4j.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.aims4j.model.Interval;
import org.aims4j.model.Ref;
import org.aims4j.model.party.Supplier.Supply;
import org.junit.jupiter.api.Test;

/** By what a supplier is controlled. */
class SupplierControlTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 10);

    private static Supplier.Builder supplier() {
        return Supplier.builder().id("sup-1");
    }

    private static Supplier.Builder evaluatedAndMonitored() {
        return supplier().evaluatedOn(DAY).addMonitoredOn(DAY);
    }

    @Test
    void without_anything_on_record_all_is_missing() {
        assertThat(supplier().build().missingControls()).containsExactly("evaluation", "agreement", "monitoring");
        assertThat(supplier().build().uncontrolled()).isTrue();
    }

    @Test
    void with_all_on_record_nothing_is_missing() {
        Supplier controlled = evaluatedAndMonitored().agreement(Ref.to("doc-1")).build();

        assertThat(controlled.missingControls()).isEmpty();
        assertThat(controlled.uncontrolled()).isFalse();
    }

    @Test
    void a_contract_number_is_as_good_as_an_agreement() {
        assertThat(evaluatedAndMonitored().contractNumber("K-1").build().missingControls())
                .isEmpty();
    }

    @Test
    void a_blank_contract_number_is_none() {
        assertThat(evaluatedAndMonitored().contractNumber(" ").build().missingControls())
                .containsExactly("agreement");
        assertThat(supplier().contractNumber(" ").build().uncontrolled()).isTrue();
    }

    @Test
    void open_source_needs_no_agreement() {
        assertThat(evaluatedAndMonitored()
                        .addProvides(Supply.OPEN_SOURCE)
                        .build()
                        .missingControls())
                .isEmpty();
        assertThat(supplier().addProvides(Supply.OPEN_SOURCE).build().uncontrolled())
                .isTrue();
    }

    @Test
    void one_thing_on_record_is_some_control() {
        assertThat(supplier().evaluatedOn(DAY).build().uncontrolled()).isFalse();
        assertThat(supplier().contractNumber("K-1").build().uncontrolled()).isFalse();
        assertThat(supplier().agreement(Ref.to("doc-1")).build().uncontrolled()).isFalse();
        assertThat(supplier().addMonitoredOn(DAY).build().uncontrolled()).isFalse();
    }

    @Test
    void due_for_monitoring_on_the_day_it_is_controlled_and_the_day_after_it_is_not() {
        Supplier controlled = evaluatedAndMonitored()
                .contractNumber("K-1")
                .interval(Interval.builder().every(Period.ofYears(1)).build())
                .build();

        assertThat(controlled.controlledAt(DUE)).isTrue();
        assertThat(controlled.controlledAt(DUE.plusDays(1))).isFalse();
    }

    @Test
    void one_that_lacks_something_is_not_controlled() {
        assertThat(evaluatedAndMonitored().build().controlledAt(DAY)).isFalse();
    }
}
