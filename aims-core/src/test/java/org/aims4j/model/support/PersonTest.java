package org.aims4j.model.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.aims4j.model.InvalidModelException;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private static Person.Builder person() {
        return Person.builder().id("p-1").from(FIRST);
    }

    @Test
    void a_person_is_not_there_before_the_first_day() {
        assertThat(person().until(LAST).build().inForceAt(FIRST.minusDays(1))).isFalse();
    }

    @Test
    void a_person_is_there_on_the_first_day() {
        assertThat(person().until(LAST).build().inForceAt(FIRST)).isTrue();
    }

    @Test
    void a_person_is_there_on_the_last_day() {
        assertThat(person().until(LAST).build().inForceAt(LAST)).isTrue();
    }

    @Test
    void a_person_is_not_there_after_the_last_day() {
        assertThat(person().until(LAST).build().inForceAt(LAST.plusDays(1))).isFalse();
    }

    @Test
    void without_an_end_a_person_stays() {
        assertThat(person().build().inForceAt(FIRST.plusYears(50))).isTrue();
    }

    @Test
    void a_last_day_before_the_first_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> person().until(FIRST.minusDays(1)).build())
                .withMessage("Person p-1, until (\"2026-01-09\"): is before from (2026-01-10); correct one of the two");
    }

    @Test
    void the_label_is_the_name() {
        assertThat(person().name("Chief Medical Officer").build().label()).isEqualTo("Chief Medical Officer");
    }

    @Test
    void without_a_name_the_label_is_the_id() {
        assertThat(person().build().label()).isEqualTo("p-1");
    }
}
