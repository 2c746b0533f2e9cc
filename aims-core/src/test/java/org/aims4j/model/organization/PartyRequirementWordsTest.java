package org.aims4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartyRequirementWordsTest {
    private static PartyRequirement.Builder requirement() {
        return PartyRequirement.builder().id("req-1").text("Reasons are given");
    }

    @Test
    void one_with_origin_law_is_from_law() {
        assertThat(requirement().origin(PartyRequirement.Origin.LAW).build().fromLaw())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = PartyRequirement.Origin.class,
            names = {"CONTRACT", "EXPECTATION"})
    void one_of_another_origin_is_not_from_law(PartyRequirement.Origin origin) {
        assertThat(requirement().origin(origin).build().fromLaw()).isFalse();
    }

    @Test
    void one_without_an_origin_is_not_from_law() {
        assertThat(requirement().build().fromLaw()).isFalse();
    }

    @Test
    void an_addressed_one_is_taken_up() {
        PartyRequirement addressed = requirement().addressed(true).build();

        assertThat(addressed.takenUp()).isTrue();
        assertThat(addressed.declined()).isFalse();
    }

    @Test
    void one_that_is_not_addressed_is_declined() {
        PartyRequirement left = requirement().addressed(false).build();

        assertThat(left.takenUp()).isFalse();
        assertThat(left.declined()).isTrue();
    }

    @Test
    void an_undecided_one_is_neither_taken_up_nor_declined() {
        assertThat(requirement().build().takenUp()).isFalse();
        assertThat(requirement().build().declined()).isFalse();
    }
}
