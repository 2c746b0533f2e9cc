package org.aims4j.model.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.EffectivenessReview;
import org.junit.jupiter.api.Test;

/** What the last review of a control found. */
class ControlWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static EffectivenessReview verdict(LocalDate day, boolean effective) {
        return EffectivenessReview.builder().date(day).effective(effective).build();
    }

    private static Control reviewed(EffectivenessReview... reviews) {
        return Control.builder().id("A.6.2.6").addReviews(reviews).build();
    }

    @Test
    void a_last_review_that_it_does_not_work_finds_it_ineffective() {
        assertThat(reviewed(verdict(DAY, true), verdict(DAY.plusDays(1), false)).foundIneffective())
                .isTrue();
    }

    @Test
    void a_last_review_that_it_works_does_not() {
        assertThat(reviewed(verdict(DAY, false), verdict(DAY.plusDays(1), true)).foundIneffective())
                .isFalse();
    }

    @Test
    void a_control_without_a_review_is_not_found_ineffective() {
        assertThat(reviewed().foundIneffective()).isFalse();
    }
}
