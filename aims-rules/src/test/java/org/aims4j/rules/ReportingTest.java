package org.aims4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.Progress;
import org.junit.jupiter.api.Test;

class ReportingTest {
    @Test
    void what_is_absent_is_not_recorded() {
        assertThat(Reporting.words(null)).isEqualTo("not recorded");
        assertThat(Reporting.words(Optional.empty())).isEqualTo("not recorded");
    }

    @Test
    void what_is_blank_is_not_recorded() {
        assertThat(Reporting.words(Optional.of(" "))).isEqualTo("not recorded");
        assertThat(Reporting.words(List.of())).isEqualTo("not recorded");
    }

    @Test
    void progress_is_said_in_words() {
        assertThat(Reporting.words(Optional.of(Progress.IN_PROGRESS))).isEqualTo("in progress");
    }

    @Test
    void a_flag_is_yes_or_no() {
        assertThat(Reporting.words(true)).isEqualTo("yes");
        assertThat(Reporting.words(Optional.of(false))).isEqualTo("no");
    }

    @Test
    void several_values_are_separated_by_commas() {
        assertThat(Reporting.words(List.of(LocalDate.of(2026, 1, 2), "text "))).isEqualTo("2026-01-02, text");
    }

    @Test
    void a_text_is_blank_when_absent_or_empty_after_trimming() {
        assertThat(Reporting.blank(Optional.empty())).isTrue();
        assertThat(Reporting.blank(Optional.of(" \t"))).isTrue();
        assertThat(Reporting.blank(Optional.of("x"))).isFalse();
    }

    @Test
    void the_latest_of_some_days_is_told_whatever_their_order() {
        LocalDate day = LocalDate.of(2026, 1, 2);

        assertThat(Reporting.latest(List.of(day.minusDays(1), day), List.of(day.minusDays(2)), List.of()))
                .contains(day);
    }

    @Test
    void of_no_days_there_is_no_latest() {
        assertThat(Reporting.latest(List.of(), List.of())).isEmpty();
    }

    @Test
    void texts_are_the_same_whatever_their_case_and_white_space() {
        assertThat(Reporting.sameText(Optional.of(" Sorts  incoming\nmail"), Optional.of("sorts incoming Mail ")))
                .isTrue();
    }

    @Test
    void texts_with_other_words_are_not_the_same() {
        assertThat(Reporting.sameText(Optional.of("sorts mail"), Optional.of("sorts  mails")))
                .isFalse();
        assertThat(Reporting.sameText(Optional.of("sorts mail"), Optional.of("sortsmail")))
                .isFalse();
    }

    @Test
    void a_text_that_is_not_there_is_the_same_as_none() {
        assertThat(Reporting.sameText(Optional.of("x"), Optional.empty())).isFalse();
        assertThat(Reporting.sameText(Optional.empty(), Optional.of("x"))).isFalse();
        assertThat(Reporting.sameText(Optional.empty(), Optional.empty())).isFalse();
        assertThat(Reporting.sameText(Optional.of(" "), Optional.of(" "))).isFalse();
    }
}
