package org.aims4j.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CustomerWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);

    private static Feedback said(LocalDate day) {
        return Feedback.builder().date(day).text("Order differs").build();
    }

    @Test
    void feedback_of_the_day_itself_is_not_yet_unanswered() {
        Customer customer =
                Customer.builder().id("cust-1").addFeedback(said(DAY)).build();

        assertThat(customer.unansweredBefore(DAY)).isEmpty();
        assertThat(customer.unansweredBefore(DAY.plusDays(1))).containsExactly(DAY);
    }

    @Test
    void answered_feedback_is_left_out_and_the_rest_in_order() {
        Customer customer = Customer.builder()
                .id("cust-1")
                .addFeedback(
                        said(DAY),
                        said(DAY.minusDays(2)),
                        Feedback.builder()
                                .date(DAY.minusDays(1))
                                .text("Thanks")
                                .answeredOn(DAY)
                                .build())
                .build();

        assertThat(customer.unansweredBefore(DAY.plusDays(1))).containsExactly(DAY.minusDays(2), DAY);
    }
}
