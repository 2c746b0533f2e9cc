package org.aims4j.model.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final RiskCriteria CRITERIA = RiskCriteria.builder()
            .id("rc-1")
            .version("1")
            .addLevels("low", "medium", "high")
            .acceptUpTo("medium")
            .validFrom(DAY)
            .build();

    private static Risk risk(RiskRating... ratings) {
        return Risk.builder()
                .id("r-1")
                .assessment(Ref.to("ra-1"))
                .text("Lower sensitivity for children")
                .addRatings(ratings)
                .build();
    }

    private static RiskRating rating(LocalDate day, String level) {
        return RiskRating.builder().date(day).level(level).build();
    }

    @Test
    void the_current_rating_is_that_of_the_latest_day() {
        Risk risk = risk(rating(DAY, "high"), rating(DAY.plusDays(1), "low"), rating(DAY.minusDays(1), "medium"));

        assertThat(risk.currentRating()).contains(rating(DAY.plusDays(1), "low"));
    }

    @Test
    void of_several_ratings_on_one_day_the_last_in_the_list_is_current() {
        Risk risk = risk(rating(DAY, "high"), rating(DAY, "low"));

        assertThat(risk.currentRating()).contains(rating(DAY, "low"));
    }

    @Test
    void without_ratings_there_is_no_current_one() {
        assertThat(risk().currentRating()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"low, false", "medium, false", "high, true", "extreme, false"})
    void it_is_beyond_acceptance_above_the_line(String level, boolean beyond) {
        assertThat(risk(rating(DAY, level)).beyondAcceptance(CRITERIA)).isEqualTo(beyond);
    }

    @Test
    void its_current_rating_decides_whether_it_is_beyond_acceptance() {
        Risk lowered = risk(rating(DAY, "high"), rating(DAY.plusDays(1), "low"));

        assertThat(lowered.beyondAcceptance(CRITERIA)).isFalse();
    }

    @Test
    void without_ratings_it_is_not_beyond_acceptance() {
        assertThat(risk().beyondAcceptance(CRITERIA)).isFalse();
    }

    @Test
    void without_a_level_it_is_not_beyond_acceptance() {
        assertThat(risk(RiskRating.builder().date(DAY).build()).beyondAcceptance(CRITERIA))
                .isFalse();
    }

    @Test
    void consequences_on_record_come_in_the_order_of_the_standard() {
        RiskRating rating = RiskRating.builder()
                .date(DAY)
                .onSociety("minor")
                .onIndividuals("severe")
                .onOrganization("serious")
                .build();

        assertThat(rating.consequences()).containsExactly("serious", "severe", "minor");
    }

    @Test
    void a_blank_consequence_is_not_on_record() {
        RiskRating rating = RiskRating.builder()
                .date(DAY)
                .onOrganization(" ")
                .onSociety("minor")
                .build();

        assertThat(rating.consequences()).containsExactly("minor");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void a_rank_below_one_is_refused(int rank) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> RiskRating.builder().date(DAY).rank(rank).build())
                .withMessage("RiskRating, rank (\"" + rank + "\"): is not a rank; count from 1");
    }

    @Test
    void the_first_rank_is_one() {
        assertThat(RiskRating.builder().date(DAY).rank(1).build().rank()).contains(1);
    }
}
