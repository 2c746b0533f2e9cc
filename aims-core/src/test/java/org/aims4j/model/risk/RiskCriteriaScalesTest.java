package org.aims4j.model.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.Impact;
import org.aims4j.model.impact.ImpactAssessment;
import org.junit.jupiter.api.Test;

class RiskCriteriaScalesTest {
    private static final LocalDate VALID = LocalDate.of(2026, 1, 10);

    private static RiskCriteria.Builder criteria() {
        return RiskCriteria.builder().id("rc-1").version("1").validFrom(VALID);
    }

    private static RiskCriteria.Builder scales() {
        return criteria()
                .addLikelihoods("rare", "likely")
                .addConsequences("minor", "severe")
                .addLevels("low", "high");
    }

    private static RiskCriteria full() {
        return scales().addMatrix(List.of("low", "low"))
                .addMatrix(List.of("low", "high"))
                .build();
    }

    private static Risk.Builder risk() {
        return Risk.builder().id("r-1").assessment(Ref.to("ra-1")).text("A risk");
    }

    private static Risk rated(RiskRating.Builder rating) {
        return risk().addRatings(rating.date(VALID).build()).build();
    }

    private static ImpactAssessment impactsRated(String... ratings) {
        ImpactAssessment.Builder assessment = ImpactAssessment.builder()
                .id("ia-1")
                .addSystems(Ref.to("sys-1"))
                .progress(Progress.PLANNED);
        for (String rating : ratings) {
            assessment.addImpacts(Impact.builder()
                    .target(Impact.Target.SOCIETY)
                    .dimension("environment")
                    .rating(rating)
                    .build());
        }
        return assessment.build();
    }

    @Test
    void they_are_not_valid_on_the_day_before() {
        assertThat(criteria().build().validOn(Optional.of(VALID.minusDays(1)))).isFalse();
    }

    @Test
    void they_are_valid_on_the_first_day() {
        assertThat(criteria().build().validOn(Optional.of(VALID))).isTrue();
    }

    @Test
    void they_are_valid_on_a_later_day() {
        assertThat(criteria().build().validOn(Optional.of(VALID.plusDays(1)))).isTrue();
    }

    @Test
    void they_are_valid_on_no_day_that_is_not_on_record() {
        assertThat(criteria().build().validOn(Optional.empty())).isFalse();
    }

    @Test
    void who_names_them_means_them() {
        assertThat(criteria().build().meantBy(Optional.of(Ref.to("rc-1")))).isTrue();
    }

    @Test
    void who_names_others_does_not_mean_them() {
        assertThat(criteria().build().meantBy(Optional.of(Ref.to("rc-2")))).isFalse();
    }

    @Test
    void who_names_none_can_mean_them() {
        assertThat(criteria().build().meantBy(Optional.empty())).isTrue();
    }

    @Test
    void a_review_due_on_the_day_is_not_overdue() {
        assertThat(criteria().reviewBy(VALID).build().reviewOverdueAt(VALID)).isFalse();
    }

    @Test
    void a_review_is_overdue_on_the_day_after() {
        assertThat(criteria().reviewBy(VALID).build().reviewOverdueAt(VALID.plusDays(1)))
                .isTrue();
    }

    @Test
    void without_a_day_no_review_is_overdue() {
        assertThat(criteria().build().reviewOverdueAt(LocalDate.MAX)).isFalse();
    }

    @Test
    void scales_that_fit_have_no_fault() {
        assertThat(full().scaleFaults()).isEmpty();
    }

    @Test
    void empty_scales_are_faults() {
        assertThat(criteria().build().scaleFaults()).containsExactly("no likelihoods", "no consequences", "no levels");
    }

    @Test
    void a_missing_row_is_a_fault() {
        assertThat(scales().addMatrix(List.of("low", "low")).build().scaleFaults())
                .containsExactly("rows of the matrix: 1 for 2 likelihoods");
    }

    @Test
    void a_row_that_is_too_short_or_too_long_is_a_fault() {
        assertThat(scales().addMatrix(List.of("low"))
                        .addMatrix(List.of("low", "low", "high"))
                        .build()
                        .scaleFaults())
                .containsExactly("cells of row 1: 1 for 2 consequences", "cells of row 2: 3 for 2 consequences");
    }

    @Test
    void a_cell_that_is_no_level_is_a_fault_once() {
        assertThat(scales().addMatrix(List.of("low", "Low"))
                        .addMatrix(List.of("Low", "high"))
                        .build()
                        .scaleFaults())
                .containsExactly("cell that is no level: Low");
    }

    @Test
    void the_line_is_drawn_at_a_level() {
        assertThat(scales().acceptUpTo("low").build().drawLine()).isTrue();
    }

    @Test
    void a_line_off_the_scale_is_none() {
        assertThat(scales().acceptUpTo("Low").build().drawLine()).isFalse();
    }

    @Test
    void a_line_that_is_not_on_record_is_none() {
        assertThat(scales().build().drawLine()).isFalse();
    }

    @Test
    void a_line_at_the_highest_level_accepts_every_level() {
        assertThat(scales().acceptUpTo("high").build().acceptEveryLevel()).isTrue();
    }

    @Test
    void a_line_below_the_highest_level_does_not() {
        assertThat(scales().acceptUpTo("low").build().acceptEveryLevel()).isFalse();
    }

    @Test
    void without_levels_nothing_is_accepted() {
        assertThat(criteria().acceptUpTo("high").build().acceptEveryLevel()).isFalse();
    }

    @Test
    void words_of_the_scales_are_not_off_them() {
        assertThat(full().offScale(rated(RiskRating.builder()
                        .likelihood("rare")
                        .onIndividuals("severe")
                        .level("low"))))
                .isEmpty();
    }

    @Test
    void other_words_are_off_scale_wherever_they_stand() {
        Risk risk = risk().addRatings(RiskRating.builder()
                        .date(VALID)
                        .likelihood("often")
                        .onOrganization("bad")
                        .onIndividuals("worse")
                        .onSociety("worst")
                        .level("medium")
                        .build())
                .residual(ResidualRisk.builder().level("tiny").build())
                .build();

        assertThat(full().offScale(risk)).containsExactly("often", "bad", "worse", "worst", "medium", "tiny");
    }

    @Test
    void the_level_that_remains_counts_without_a_rating_too() {
        assertThat(full().offScale(risk().residual(
                                ResidualRisk.builder().level("Low").build())
                        .build()))
                .containsExactly("Low");
    }

    @Test
    void blank_words_are_not_off_scale() {
        assertThat(full().offScale(rated(RiskRating.builder().level(" ")))).isEmpty();
    }

    @Test
    void ratings_of_impacts_may_be_consequences_or_levels() {
        assertThat(full().ratingsOffScale(impactsRated("severe", "high"))).isEmpty();
    }

    @Test
    void other_ratings_of_impacts_are_off_scale_each_once() {
        assertThat(full().ratingsOffScale(impactsRated("grave", "minor", "rare", "grave")))
                .containsExactly("grave", "rare");
    }

    @Test
    void a_blank_rating_of_an_impact_is_not_off_scale() {
        assertThat(full().ratingsOffScale(impactsRated(" "))).isEmpty();
    }
}
