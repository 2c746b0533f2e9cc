package org.aims4j.model.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aims4j.model.impact.Impact.Target;
import org.aims4j.standard.vocabulary.Term;
import org.junit.jupiter.api.Test;

class ImpactsTest {
    private static final List<Term> REFERENCE = List.of(term("fairness"), term("safety-health"), term("financial"));

    private static Term term(String id) {
        return new Term(id, id, Optional.empty());
    }

    private static Impact.Builder on(String dimension) {
        return Impact.builder().target(Target.INDIVIDUALS).dimension(dimension);
    }

    private static Impacts impacts(Impact.Builder... impacts) {
        return new Impacts(
                List.of(impacts).stream()
                        .map(Impact.Builder::build)
                        .map(Impact.class::cast)
                        .toList(),
                REFERENCE);
    }

    @Test
    void without_an_impact_they_are_empty() {
        assertThat(impacts().isEmpty()).isTrue();
        assertThat(impacts(on("fairness")).isEmpty()).isFalse();
    }

    @Test
    void dimensions_of_the_reference_without_an_impact_are_missing_in_its_order() {
        assertThat(impacts(on("Safety health"), on("own dimension")).dimensionsMissing())
                .containsExactly("fairness", "financial");
    }

    @Test
    void each_dimension_with_a_harmful_impact_without_rating_is_told_once() {
        assertThat(impacts(
                                on("financial"),
                                on("fairness"),
                                on("financial"),
                                on("safety-health").rating("minor"))
                        .unrated())
                .containsExactly("financial", "fairness");
    }

    @Test
    void each_dimension_with_an_open_mitigation_is_told() {
        assertThat(impacts(on("fairness").mitigation("A person decides"), on("financial"))
                        .openMitigations())
                .containsExactly("fairness");
    }

    @Test
    void one_impact_on_vulnerable_people_is_enough() {
        assertThat(impacts(on("fairness"), on("financial").vulnerable(true)).affectVulnerable())
                .isTrue();
        assertThat(impacts(on("fairness")).affectVulnerable()).isFalse();
    }
}
