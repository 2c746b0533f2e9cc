package org.aims4j.model.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class RiskWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final Approval ACCEPTED = new Approval(Ref.to("p-chief"), DAY);

    private static Risk.Builder risk() {
        return risk("r-1");
    }

    private static Risk.Builder risk(String id) {
        return Risk.builder().id(id).assessment(Ref.to("ra-first")).text("Lower sensitivity for children");
    }

    private static Risk rated(UnaryOperator<RiskRating.Builder> rating) {
        return risk().addRatings(rating.apply(RiskRating.builder().date(DAY)).build())
                .build();
    }

    private static Risk residual(UnaryOperator<ResidualRisk.Builder> residual) {
        return risk().residual(residual.apply(ResidualRisk.builder()).build()).build();
    }

    @Test
    void it_is_open_until_it_is_closed() {
        assertThat(risk().build().open()).isTrue();
        assertThat(risk().closedOn(DAY).build().open()).isFalse();
    }

    @Test
    void it_is_rated_in_the_assessment_of_its_current_rating() {
        Risk risk = risk().addRatings(
                        RiskRating.builder()
                                .date(DAY)
                                .assessment(Ref.to("ra-second"))
                                .build(),
                        RiskRating.builder()
                                .date(DAY.minusDays(1))
                                .assessment(Ref.to("ra-before"))
                                .build())
                .build();

        assertThat(risk.ratedIn()).isEqualTo(Ref.to("ra-second"));
    }

    @Test
    void it_is_rated_in_the_first_assessment_where_its_current_rating_names_none() {
        assertThat(rated(rating -> rating).ratedIn()).isEqualTo(Ref.to("ra-first"));
        assertThat(risk().build().ratedIn()).isEqualTo(Ref.to("ra-first"));
    }

    @Test
    void its_words_are_those_of_its_current_rating() {
        Risk risk = rated(rating -> rating.onOrganization("minor")
                .onIndividuals("severe")
                .onSociety("serious")
                .likelihood("possible")
                .level("high")
                .rank(2));

        assertThat(risk.onOrganization()).contains("minor");
        assertThat(risk.onIndividuals()).contains("severe");
        assertThat(risk.onSociety()).contains("serious");
        assertThat(risk.likelihood()).contains("possible");
        assertThat(risk.level()).contains("high");
        assertThat(risk.rank()).contains(2);
    }

    @Test
    void a_blank_word_is_not_on_record() {
        assertThat(rated(rating -> rating.likelihood(" ")).likelihood()).isEmpty();
    }

    @Test
    void without_a_rating_nothing_is_on_record() {
        assertThat(risk().build().level()).isEmpty();
        assertThat(risk().build().rank()).isEmpty();
        assertThat(risk().build().consequenceRated()).isFalse();
    }

    @Test
    void one_consequence_is_enough_to_be_rated() {
        assertThat(rated(rating -> rating.onSociety("minor")).consequenceRated())
                .isTrue();
        assertThat(rated(rating -> rating.likelihood("possible")).consequenceRated())
                .isFalse();
    }

    @Test
    void risks_rated_alike_are_rated_as_the_same_whatever_their_level() {
        Risk high =
                rated(rating -> rating.likelihood("possible").onSociety("minor").level("high"));
        Risk low =
                rated(rating -> rating.likelihood("possible").onSociety("minor").level("low"));

        assertThat(high.ratedAs()).isEqualTo(low.ratedAs());
    }

    @Test
    void a_consequence_for_somebody_else_is_another_rating() {
        assertThat(rated(rating -> rating.onIndividuals("minor")).ratedAs())
                .isNotEqualTo(rated(rating -> rating.onSociety("minor")).ratedAs());
    }

    @Test
    void a_blank_residual_level_is_not_on_record() {
        assertThat(residual(rest -> rest.level("low")).residualLevel()).contains("low");
        assertThat(residual(rest -> rest.level(" ")).residualLevel()).isEmpty();
        assertThat(risk().build().residualLevel()).isEmpty();
    }

    @Test
    void who_accepted_it_and_when_is_read_from_the_acceptance() {
        Risk risk = residual(rest -> rest.acceptance(ACCEPTED));

        assertThat(risk.acceptance()).contains(ACCEPTED);
        assertThat(risk.acceptor()).isEqualTo(Optional.of(ACCEPTED.by()));
        assertThat(risk.acceptedOn()).contains(DAY);
    }

    @Test
    void without_an_acceptance_nobody_accepted_it() {
        Risk risk = residual(rest -> rest.level("low"));

        assertThat(risk.acceptance()).isEmpty();
        assertThat(risk.acceptor()).isEmpty();
        assertThat(risk.acceptedOn()).isEmpty();
    }

    @Test
    void a_blank_reason_is_not_on_record() {
        assertThat(residual(rest -> rest.reason("The reader decides")).acceptanceReason())
                .contains("The reader decides");
        assertThat(residual(rest -> rest.reason(" ")).acceptanceReason()).isEmpty();
    }

    @Test
    void the_review_of_the_acceptance_is_overdue_from_the_day_after() {
        Risk risk = residual(rest -> rest.reviewBy(DAY));

        assertThat(risk.acceptanceReviewOverdueAt(DAY.minusDays(1))).isFalse();
        assertThat(risk.acceptanceReviewOverdueAt(DAY)).isFalse();
        assertThat(risk.acceptanceReviewOverdueAt(DAY.plusDays(1))).isTrue();
    }

    @Test
    void without_a_review_day_nothing_is_overdue() {
        assertThat(residual(rest -> rest).acceptanceReviewOverdueAt(DAY)).isFalse();
    }

    @Test
    void the_lesser_id_comes_before() {
        Risk other = risk("r-2").build();

        assertThat(risk().build().comesBefore(other)).isTrue();
        assertThat(other.comesBefore(risk().build())).isFalse();
        assertThat(other.comesBefore(other)).isFalse();
    }
}
