package org.aims4j.model.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NonconformityTest {
    private static final LocalDate RAISED = LocalDate.of(2026, 1, 10);

    private static Nonconformity.Builder nonconformity() {
        return Nonconformity.builder()
                .id("nc-1")
                .nature("In use without an impact assessment")
                .date(RAISED);
    }

    @Test
    void without_a_day_of_closure_it_is_open() {
        assertThat(nonconformity().build().open()).isTrue();
    }

    @Test
    void with_a_day_of_closure_it_is_not_open() {
        assertThat(nonconformity().closedOn(RAISED).build().open()).isFalse();
    }

    @Test
    void with_that_grade_it_is_major() {
        assertThat(nonconformity().grade(Nonconformity.Grade.MAJOR).build().major())
                .isTrue();
    }

    @Test
    void of_minor_grade_it_is_not_major() {
        assertThat(nonconformity().grade(Nonconformity.Grade.MINOR).build().major())
                .isFalse();
    }

    @Test
    void without_a_grade_it_counts_as_minor() {
        assertThat(nonconformity().build().major()).isFalse();
    }

    @Test
    void steps_out_of_order_can_be_recorded() {
        Step early =
                Step.builder().text("Switched off").date(RAISED.minusDays(9)).build();

        assertThatCode(() -> nonconformity()
                        .correction(early)
                        .closedOn(RAISED.minusDays(1))
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void the_label_is_its_nature() {
        assertThat(nonconformity().build().label()).isEqualTo("In use without an impact assessment");
    }
}
