package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class UseApprovalWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static UseApproval.Builder givenOn(LocalDate day) {
        return UseApproval.builder()
                .id("use-" + day)
                .system(Ref.to("sys-1"))
                .approval(new Approval(Ref.to("p-1"), day))
                .date(day);
    }

    @Test
    void it_is_valid_on_its_last_day_and_not_after_it() {
        UseApproval approval = givenOn(DAY.minusYears(1)).validUntil(DAY).build();

        assertThat(approval.validAt(DAY.minusDays(1))).isTrue();
        assertThat(approval.validAt(DAY)).isTrue();
        assertThat(approval.validAt(DAY.plusDays(1))).isFalse();
    }

    @Test
    void without_a_last_day_it_is_valid_for_ever() {
        assertThat(givenOn(DAY).build().validAt(DAY.plusYears(50))).isTrue();
    }

    @Test
    void given_on_a_day_is_not_after_it() {
        assertThat(givenOn(DAY).build().givenAfter(Optional.of(DAY.minusDays(1))))
                .isTrue();
        assertThat(givenOn(DAY).build().givenAfter(Optional.of(DAY))).isFalse();
        assertThat(givenOn(DAY).build().givenAfter(Optional.of(DAY.plusDays(1))))
                .isFalse();
    }

    @Test
    void without_a_day_to_compare_with_it_is_not_after_it() {
        assertThat(givenOn(DAY).build().givenAfter(Optional.empty())).isFalse();
    }

    @Test
    void of_several_the_latest_end_and_the_earliest_day_are_told() {
        List<UseApproval> several = List.of(
                givenOn(DAY).validUntil(DAY.plusMonths(1)).build(),
                givenOn(DAY.minusDays(1)).validUntil(DAY.plusMonths(2)).build(),
                givenOn(DAY.plusDays(1)).build());

        assertThat(UseApproval.lastDay(several)).contains(DAY.plusMonths(2));
        assertThat(UseApproval.firstDay(several)).contains(DAY.minusDays(1));
    }

    @Test
    void of_none_no_day_is_told() {
        assertThat(UseApproval.lastDay(List.of())).isEmpty();
        assertThat(UseApproval.firstDay(List.of())).isEmpty();
    }
}
