package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeterminationOfNoneTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static Determination determination(Determination.Outcome outcome) {
        return Determination.builder()
                .id("det-1")
                .requirement("6.1.4-c")
                .outcome(outcome)
                .reason("Considered")
                .date(DAY)
                .validUntil(DAY.plusDays(1))
                .build();
    }

    @Test
    void it_states_none_of_its_item_while_it_is_in_force() {
        Determination none = determination(Determination.Outcome.NONE);

        assertThat(none.statesNone("6.1.4-c", DAY.minusDays(1))).isFalse();
        assertThat(none.statesNone("6.1.4-c", DAY)).isTrue();
        assertThat(none.statesNone("6.1.4-c", DAY.plusDays(1))).isTrue();
        assertThat(none.statesNone("6.1.4-c", DAY.plusDays(2))).isFalse();
    }

    @Test
    void it_states_nothing_of_another_item() {
        assertThat(determination(Determination.Outcome.NONE).statesNone("6.1.4-b", DAY))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void other_outcomes_state_no_none(Determination.Outcome outcome) {
        assertThat(determination(outcome).statesNone("6.1.4-c", DAY)).isFalse();
    }
}
