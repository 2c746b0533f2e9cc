package org.aims4j.model.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aims4j.model.Approval;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskCriteriaTest {
    private static final LocalDate VALID = LocalDate.of(2026, 1, 10);

    private static RiskCriteria.Builder criteria() {
        return RiskCriteria.builder().id("rc-1").version("1").validFrom(VALID);
    }

    private static RiskCriteria.Builder scales() {
        return criteria()
                .addLikelihoods("rare", "likely")
                .addConsequences("minor", "serious", "severe")
                .addLevels("low", "medium", "high");
    }

    private static RiskCriteria full() {
        return scales().addMatrix(List.of("low", "low", "medium"))
                .addMatrix(List.of("low", "medium", "high"))
                .acceptUpTo("medium")
                .build();
    }

    private static RiskRating.Builder rating() {
        return RiskRating.builder().date(VALID);
    }

    @Test
    void the_level_stands_where_likelihood_and_consequence_meet() {
        assertThat(full().levelOf(rating().likelihood("likely")
                        .onIndividuals("serious")
                        .build()))
                .contains("medium");
    }

    @Test
    void of_several_consequences_the_worst_counts() {
        RiskRating rating = rating().likelihood("likely")
                .onOrganization("minor")
                .onIndividuals("severe")
                .onSociety("serious")
                .build();

        assertThat(full().levelOf(rating)).contains("high");
    }

    @Test
    void without_a_likelihood_there_is_no_level() {
        assertThat(full().levelOf(rating().onSociety("minor").build())).isEmpty();
    }

    @Test
    void without_a_consequence_there_is_no_level() {
        assertThat(full().levelOf(rating().likelihood("rare").build())).isEmpty();
    }

    @Test
    void a_likelihood_off_the_scale_gives_no_level() {
        assertThat(full().levelOf(rating().likelihood("Rare").onSociety("minor").build()))
                .isEmpty();
    }

    @Test
    void one_consequence_off_the_scale_gives_no_level() {
        RiskRating rating = rating().likelihood("rare")
                .onOrganization("grave")
                .onSociety("minor")
                .build();

        assertThat(full().levelOf(rating)).isEmpty();
    }

    @Test
    void a_row_that_is_missing_gives_no_level() {
        RiskCriteria criteria =
                scales().addMatrix(List.of("low", "low", "medium")).build();

        assertThat(criteria.levelOf(
                        rating().likelihood("likely").onSociety("minor").build()))
                .isEmpty();
    }

    @Test
    void a_cell_that_is_missing_gives_no_level() {
        RiskCriteria criteria = scales().addMatrix(List.of("low", "low")).build();

        assertThat(criteria.levelOf(
                        rating().likelihood("rare").onSociety("severe").build()))
                .isEmpty();
    }

    @Test
    void a_blank_cell_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(
                        () -> scales().addMatrix(List.of("low", " ", "medium")).build())
                .withMessage("RiskCriteria rc-1, matrix: holds a blank text; leave that out");
    }

    @ParameterizedTest
    @CsvSource({"low, false", "medium, false", "high, true", "extreme, false"})
    void beyond_acceptance_is_what_stands_above_the_line(String level, boolean beyond) {
        assertThat(full().beyondAcceptance(level)).isEqualTo(beyond);
    }

    @Test
    void without_a_line_nothing_is_beyond_acceptance() {
        assertThat(scales().build().beyondAcceptance("high")).isFalse();
    }

    @Test
    void with_a_line_off_the_scale_nothing_is_beyond_acceptance() {
        assertThat(scales().acceptUpTo("none").build().beyondAcceptance("high")).isFalse();
    }

    @Test
    void criteria_without_approval_are_not_in_force() {
        assertThat(criteria().build().inForceAt(VALID)).isFalse();
    }

    @Test
    void they_are_not_in_force_before_they_are_valid() {
        assertThat(approvedOn(VALID.minusDays(5)).inForceAt(VALID.minusDays(1))).isFalse();
    }

    @Test
    void they_are_in_force_on_the_day_from_which_they_are_valid() {
        assertThat(approvedOn(VALID.minusDays(5)).inForceAt(VALID)).isTrue();
    }

    @Test
    void they_are_not_in_force_before_their_approval() {
        assertThat(approvedOn(VALID.plusDays(5)).inForceAt(VALID.plusDays(4))).isFalse();
    }

    @Test
    void they_are_in_force_on_the_day_of_their_approval() {
        assertThat(approvedOn(VALID.plusDays(5)).inForceAt(VALID.plusDays(5))).isTrue();
    }

    @Test
    void a_change_of_a_row_handed_in_does_not_reach_them() {
        List<String> row = new ArrayList<>(List.of("low"));
        RiskCriteria criteria = criteria().addMatrix(row).build();

        row.set(0, "high");

        assertThat(criteria.matrix()).containsExactly(List.of("low"));
    }

    @Test
    void a_row_cannot_be_changed() {
        RiskCriteria criteria =
                criteria().addMatrix(new ArrayList<>(List.of("low"))).build();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> criteria.matrix().get(0).set(0, "high"));
    }

    private static RiskCriteria approvedOn(LocalDate day) {
        return criteria().approval(new Approval(Ref.to("p-chief"), day)).build();
    }

    @Test
    void the_line_can_be_the_lowest_level() {
        assertThat(scales().acceptUpTo("low").build().beyondAcceptance("medium"))
                .isTrue();
    }
}
