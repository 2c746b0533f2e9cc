package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Determination.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeterminationNotApplicableTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static Determination determination(Outcome outcome) {
        return Determination.builder()
                .id("det-1")
                .requirement("A.5.4")
                .outcome(outcome)
                .reason("Considered")
                .date(DAY)
                .validUntil(DAY.plusDays(1))
                .build();
    }

    @Test
    void it_states_that_its_item_does_not_apply_while_it_is_in_force() {
        Determination notApplicable = determination(Outcome.NOT_APPLICABLE);

        assertThat(notApplicable.statesNotApplicable("A.5.4", DAY.minusDays(1))).isFalse();
        assertThat(notApplicable.statesNotApplicable("A.5.4", DAY)).isTrue();
        assertThat(notApplicable.statesNotApplicable("A.5.4", DAY.plusDays(1))).isTrue();
        assertThat(notApplicable.statesNotApplicable("A.5.4", DAY.plusDays(2))).isFalse();
    }

    @Test
    void it_states_nothing_of_another_item() {
        assertThat(determination(Outcome.NOT_APPLICABLE).statesNotApplicable("A.5.5", DAY))
                .isFalse();
        assertThat(determination(Outcome.NOT_APPLICABLE).statesNothingToExamine("A.5.5", DAY))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_APPLICABLE")
    void other_outcomes_do_not_state_that_it_does_not_apply(Outcome outcome) {
        assertThat(determination(outcome).statesNotApplicable("A.5.4", DAY)).isFalse();
    }

    @Test
    void none_and_not_applicable_leave_nothing_to_examine_while_they_are_in_force() {
        assertThat(determination(Outcome.NONE).statesNothingToExamine("A.5.4", DAY))
                .isTrue();
        assertThat(determination(Outcome.NOT_APPLICABLE).statesNothingToExamine("A.5.4", DAY))
                .isTrue();
        assertThat(determination(Outcome.NONE).statesNothingToExamine("A.5.4", DAY.plusDays(2)))
                .isFalse();
    }

    @Test
    void not_practicable_leaves_something_to_examine() {
        assertThat(determination(Outcome.NOT_PRACTICABLE).statesNothingToExamine("A.5.4", DAY))
                .isFalse();
    }
}
