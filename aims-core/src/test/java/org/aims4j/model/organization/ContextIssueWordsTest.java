package org.aims4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContextIssueWordsTest {
    private static final LocalDate DETERMINED = LocalDate.of(2026, 1, 10);

    private static ContextIssue issue(String id, LocalDate... reviewedOn) {
        return ContextIssue.builder()
                .id(id)
                .side(ContextIssue.Side.EXTERNAL)
                .text("Rules become stricter")
                .date(DETERMINED)
                .addReviewedOn(reviewedOn)
                .build();
    }

    @Test
    void without_a_review_the_last_is_the_day_it_was_determined() {
        assertThat(issue("i-1").lastReview()).isEqualTo(DETERMINED);
    }

    @Test
    void the_last_review_is_the_latest_whatever_the_order() {
        assertThat(issue("i-1", DETERMINED.plusDays(9), DETERMINED.plusDays(5)).lastReview())
                .isEqualTo(DETERMINED.plusDays(9));
    }

    @Test
    void a_review_before_it_was_determined_does_not_make_it_older() {
        assertThat(issue("i-1", DETERMINED.minusDays(1)).lastReview()).isEqualTo(DETERMINED);
    }

    @Test
    void it_is_reviewed_after_one_that_was_looked_at_the_day_before() {
        ContextIssue later = issue("i-1", DETERMINED.plusDays(2));
        ContextIssue earlier = issue("i-2", DETERMINED.plusDays(1));

        assertThat(later.reviewedAfter(earlier)).isTrue();
        assertThat(earlier.reviewedAfter(later)).isFalse();
    }

    @Test
    void of_two_reviewed_on_one_day_the_greater_id_is_the_later() {
        assertThat(issue("i-2").reviewedAfter(issue("i-1"))).isTrue();
        assertThat(issue("i-1").reviewedAfter(issue("i-2"))).isFalse();
    }

    @Test
    void it_is_not_reviewed_after_itself() {
        assertThat(issue("i-1").reviewedAfter(issue("i-1"))).isFalse();
    }
}
