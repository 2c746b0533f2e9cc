package org.aims4j.model.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class ChangeProposalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static final Change CHANGE = Change.builder()
            .id("change-1")
            .kind(Change.Kind.AIMS)
            .of(Ref.to("policy-1"))
            .proposedOn(DAY)
            .build();

    @Test
    void it_was_proposed_since_its_day_and_not_since_the_day_after() {
        assertThat(CHANGE.proposedSince(Optional.of(DAY.minusDays(1)))).isTrue();
        assertThat(CHANGE.proposedSince(Optional.of(DAY))).isTrue();
        assertThat(CHANGE.proposedSince(Optional.of(DAY.plusDays(1)))).isFalse();
    }

    @Test
    void it_was_not_proposed_since_a_day_that_is_not_on_record() {
        assertThat(CHANGE.proposedSince(Optional.empty())).isFalse();
    }
}
