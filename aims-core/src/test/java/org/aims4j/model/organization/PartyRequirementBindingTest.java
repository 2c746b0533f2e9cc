package org.aims4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.aims4j.model.organization.PartyRequirement.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyRequirementBindingTest {
    private static PartyRequirement.Builder requirement() {
        return PartyRequirement.builder().id("req-1").text("A person decides");
    }

    @ParameterizedTest
    @CsvSource({"LAW, true", "CONTRACT, true", "EXPECTATION, false"})
    void law_and_contracts_bind(Origin origin, boolean binding) {
        assertThat(requirement().origin(origin).build().binding()).isEqualTo(binding);
    }

    @Test
    void one_of_unknown_origin_does_not_bind() {
        assertThat(requirement().build().binding()).isFalse();
    }
}
