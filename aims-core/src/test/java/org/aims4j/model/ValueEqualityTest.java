package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.aims4j.model.impact.Impact;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.performance.ReviewConclusion;
import org.aims4j.model.risk.RiskEffect;
import org.aims4j.model.risk.RiskRating;
import org.aims4j.testkit.Fixtures;
import org.aims4j.testkit.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records are values: equal when all that they hold is equal. */
class ValueEqualityTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                Ref.class,
                Approval.class,
                Deferral.class,
                RiskEffect.class,
                ReviewConclusion.class,
                Problem.class
            })
    void java_records_are_equal_by_their_components(Class<?> type) {
        EqualsVerifier.forClass(type).suppress(Warning.NULL_FIELDS).verify();
    }

    static Stream<Object> records() {
        return Stream.of(
                Fixtures.aPerson("p").build(),
                Fixtures.anAISystem("s").build(),
                Fixtures.aControl("c").build(),
                Interval.builder().every(Period.ofYears(1)).build(),
                Thresholds.builder().build(),
                Organization.builder().id("o").name("o").build(),
                RiskRating.builder().date(Fixtures.LONG_AGO).build(),
                Impact.builder()
                        .target(Impact.Target.SOCIETY)
                        .dimension("economic")
                        .build());
    }

    @ParameterizedTest
    @MethodSource("records")
    void records_are_equal_by_their_attributes(Object record) {
        EqualsVerifier.forClass(record.getClass())
                .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
                .verify();
    }

    @Test
    void management_systems_are_equal_by_their_attributes() {
        EqualsVerifier.forClass(Records.managementSystem().getClass())
                .withIgnoredFields("index")
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void a_frozen_set_equals_any_set_of_its_elements() {
        assertThat(FrozenSet.copyOf(List.of("a", "b"))).isEqualTo(Set.of("b", "a"));
    }

    @Test
    void any_set_equals_a_frozen_set_of_its_elements() {
        assertThat(new LinkedHashSet<>(List.of("b", "a"))).isEqualTo(FrozenSet.copyOf(List.of("a", "b")));
    }

    @Test
    void a_frozen_set_has_the_hash_of_any_set_of_its_elements() {
        assertThat(FrozenSet.copyOf(List.of("a", "b"))).hasSameHashCodeAs(Set.of("b", "a"));
    }

    @Test
    void a_frozen_set_differs_from_one_of_other_elements() {
        assertThat(FrozenSet.copyOf(List.of("a", "b"))).isNotEqualTo(FrozenSet.copyOf(List.of("a")));
    }

    @Test
    void a_frozen_set_is_no_list() {
        assertThat((Object) FrozenSet.copyOf(List.of("a"))).isNotEqualTo(List.of("a"));
    }

    @Test
    void a_frozen_set_knows_its_elements() {
        assertThat(FrozenSet.copyOf(List.of("a", "b"))).hasSize(2).contains("b").doesNotContain("c");
    }
}
