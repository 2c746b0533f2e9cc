package org.aims4j.model.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.aims4j.model.Approval;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskCriteriaWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final RiskCriteria CRITERIA = criteria("rc-1", DAY).build();

    private static RiskCriteria.Builder criteria(String id, LocalDate validFrom) {
        return RiskCriteria.builder()
                .id(id)
                .version("1")
                .addLikelihoods("unlikely", "likely")
                .addConsequences("minor", "severe")
                .addLevels("low", "medium", "high")
                .addMatrix(List.of("low", "medium"))
                .addMatrix(List.of("medium", "high"))
                .acceptUpTo("medium")
                .approval(new Approval(Ref.to("p-chief"), DAY))
                .validFrom(validFrom);
    }

    private static Risk rated(UnaryOperator<RiskRating.Builder> rating) {
        return risk().addRatings(rating.apply(RiskRating.builder().date(DAY)).build())
                .build();
    }

    private static Risk.Builder risk() {
        return Risk.builder().id("r-1").assessment(Ref.to("ra-1")).text("Lower sensitivity for children");
    }

    private static Risk at(String level) {
        return rated(rating -> rating.level(level));
    }

    private static Risk reduced(String level, String rest) {
        return risk().addRatings(RiskRating.builder().date(DAY).level(level).build())
                .residual(ResidualRisk.builder().level(rest).build())
                .build();
    }

    private static RiskAssessment completed(LocalDate day) {
        return RiskAssessment.builder()
                .id("ra-1")
                .progress(Progress.COMPLETED)
                .completedOn(day)
                .build();
    }

    @Test
    void their_levels_compare_with_those_of_risks() {
        assertThat(CRITERIA.statableLevels()).hasSize(3).contains(at("medium").level());
    }

    @Test
    void they_are_in_force_for_an_assessment_completed_on_their_first_day() {
        assertThat(CRITERIA.inForceFor(completed(DAY))).isTrue();
        assertThat(CRITERIA.inForceFor(completed(DAY.minusDays(1)))).isFalse();
    }

    @Test
    void they_are_in_force_for_no_assessment_without_a_day_of_completion() {
        RiskAssessment undated =
                RiskAssessment.builder().id("ra-1").progress(Progress.COMPLETED).build();

        assertThat(CRITERIA.inForceFor(undated)).isFalse();
    }

    @Test
    void those_valid_later_are_later() {
        RiskCriteria next = criteria("rc-0", DAY.plusDays(1)).build();

        assertThat(next.laterThan(CRITERIA)).isTrue();
        assertThat(CRITERIA.laterThan(next)).isFalse();
        assertThat(next.validAfter(CRITERIA)).isTrue();
    }

    @Test
    void of_one_day_the_greater_id_is_later() {
        RiskCriteria other = criteria("rc-2", DAY).build();

        assertThat(other.laterThan(CRITERIA)).isTrue();
        assertThat(CRITERIA.laterThan(other)).isFalse();
        assertThat(CRITERIA.laterThan(CRITERIA)).isFalse();
    }

    @Test
    void of_one_day_none_is_valid_after_another() {
        assertThat(criteria("rc-2", DAY).build().validAfter(CRITERIA)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"low, true", "high, true", "extreme, false"})
    void a_risk_on_the_scale_can_be_compared(String level, boolean comparable) {
        assertThat(CRITERIA.comparableWith(at(level))).isEqualTo(comparable);
    }

    @Test
    void without_a_level_a_risk_cannot_be_compared() {
        assertThat(CRITERIA.comparableWith(risk().build())).isFalse();
    }

    @Test
    void without_a_line_on_the_scale_no_risk_can_be_compared() {
        RiskCriteria off = RiskCriteria.builder()
                .id("rc-1")
                .version("1")
                .addLevels("low", "medium", "high")
                .acceptUpTo("some")
                .validFrom(DAY)
                .build();

        assertThat(off.comparableWith(at("low"))).isFalse();
        assertThat(off.metBy(at("low"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"low, true, false", "medium, true, false", "high, false, true", "extreme, false, false"})
    void a_risk_is_within_or_beyond_or_cannot_be_compared(String level, boolean within, boolean beyond) {
        assertThat(CRITERIA.metBy(at(level))).isEqualTo(within);
        assertThat(CRITERIA.exceededBy(at(level))).isEqualTo(beyond);
    }

    @ParameterizedTest
    @CsvSource({"low, false, false", "medium, true, false", "high, false, true", "extreme, false, false"})
    void a_rest_is_just_at_the_line_or_beyond_it(String rest, boolean at, boolean beyond) {
        assertThat(CRITERIA.reachedByResidual(reduced("high", rest))).isEqualTo(at);
        assertThat(CRITERIA.exceededByResidual(reduced("high", rest))).isEqualTo(beyond);
    }

    @Test
    void without_a_rest_nothing_reaches_the_line() {
        RiskCriteria open =
                RiskCriteria.builder().id("rc-1").version("1").validFrom(DAY).build();

        assertThat(CRITERIA.reachedByResidual(at("high"))).isFalse();
        assertThat(open.reachedByResidual(at("high"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"low, true", "medium, false", "high, false", "extreme, false"})
    void a_rest_below_the_line_needs_no_acceptance(String rest, boolean none) {
        assertThat(CRITERIA.needNoAcceptanceOf(reduced("high", rest))).isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource({"low, true", "medium, true", "high, false", "extreme, false"})
    void without_a_rest_a_risk_within_acceptance_needs_none(String level, boolean none) {
        assertThat(CRITERIA.needNoAcceptanceOf(at(level))).isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource({"high, high, true", "high, medium, false", "medium, high, false"})
    void a_risk_stays_beyond_while_its_rest_is(String level, String rest, boolean beyond) {
        assertThat(CRITERIA.stillExceededBy(reduced(level, rest))).isEqualTo(beyond);
    }

    @Test
    void a_risk_beyond_without_a_rest_stays_beyond() {
        assertThat(CRITERIA.stillExceededBy(at("high"))).isTrue();
    }

    @Test
    void words_that_are_not_on_their_scale_are_strangers() {
        Risk risk = rated(rating -> rating.likelihood("severe")
                .onOrganization("minor")
                .onIndividuals("grave")
                .onSociety("bad")
                .level("extreme"));

        assertThat(CRITERIA.strangersIn(risk)).containsExactly("severe", "grave", "bad", "extreme");
    }

    @Test
    void blank_words_are_no_strangers() {
        assertThat(CRITERIA.strangersIn(rated(rating -> rating.likelihood("")))).isEmpty();
        assertThat(CRITERIA.strangersIn(risk().build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"high, false, true", "medium, true, false", "extreme, false, false"})
    void a_level_on_the_scale_agrees_with_the_matrix_or_contradicts_it(
            String level, boolean contradicts, boolean agrees) {
        Risk risk =
                rated(rating -> rating.likelihood("likely").onSociety("severe").level(level));

        assertThat(CRITERIA.levelFor(risk)).contains("high");
        assertThat(CRITERIA.contradictedBy(risk)).isEqualTo(contradicts);
        assertThat(CRITERIA.agreeWithLevelOf(risk)).isEqualTo(agrees);
    }

    @Test
    void without_a_likelihood_the_matrix_contradicts_nothing() {
        Risk risk = rated(rating -> rating.onSociety("severe").level("low"));

        assertThat(CRITERIA.contradictedBy(risk)).isFalse();
        assertThat(CRITERIA.agreeWithLevelOf(risk)).isTrue();
    }

    @Test
    void without_ratings_no_level_agrees() {
        assertThat(CRITERIA.agreeWithLevelOf(at("low"))).isFalse();
        assertThat(CRITERIA.agreeWithLevelOf(
                        rated(rating -> rating.likelihood("likely").level("low"))))
                .isFalse();
        assertThat(CRITERIA.agreeWithLevelOf(rated(rating -> rating.likelihood("likely"))))
                .isFalse();
    }

    @Test
    void without_a_level_nothing_is_contradicted() {
        assertThat(CRITERIA.contradictedBy(
                        rated(rating -> rating.likelihood("likely").onSociety("severe"))))
                .isFalse();
    }
}
