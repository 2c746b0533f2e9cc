package org.aims4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class AIPolicyOrderTest {
    private static final LocalDate APPROVED = LocalDate.of(2026, 1, 10);

    private static AIPolicy.Builder draft(String id) {
        return AIPolicy.builder().id(id).version(id).date(APPROVED.minusMonths(1));
    }

    private static AIPolicy approvedOn(String id, LocalDate day) {
        return draft(id).approval(new Approval(Ref.to("p-chief"), day)).build();
    }

    @Test
    void the_one_in_force_from_a_later_day_is_the_later() {
        assertThat(approvedOn("a", APPROVED.plusDays(1)).laterThan(approvedOn("b", APPROVED)))
                .isTrue();
    }

    @Test
    void the_one_in_force_from_an_earlier_day_is_not() {
        assertThat(approvedOn("b", APPROVED).laterThan(approvedOn("a", APPROVED.plusDays(1))))
                .isFalse();
    }

    @Test
    void of_one_day_the_greater_id_is_the_later() {
        assertThat(approvedOn("b", APPROVED).laterThan(approvedOn("a", APPROVED)))
                .isTrue();
    }

    @Test
    void none_is_later_than_itself() {
        assertThat(approvedOn("a", APPROVED).laterThan(approvedOn("a", APPROVED)))
                .isFalse();
    }

    @Test
    void a_draft_is_not_later_than_one_that_is_approved() {
        assertThat(draft("b").build().laterThan(approvedOn("a", APPROVED))).isFalse();
    }
}
