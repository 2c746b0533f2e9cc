package org.aims4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OrganizationWordsTest {
    private static Organization.Builder organization() {
        return Organization.builder().id("org").name("Nordhavn University Hospital");
    }

    private static ClimateDetermination.Builder decision(boolean relevant) {
        return ClimateDetermination.builder().relevant(relevant).date(LocalDate.of(2026, 1, 10));
    }

    @Test
    void without_a_decision_climate_change_is_undecided() {
        assertThat(organization().build().climateDecided()).isFalse();
    }

    @Test
    void a_decision_without_a_reason_decides_nothing() {
        assertThat(organization().climateChange(decision(true).build()).build().climateDecided())
                .isFalse();
    }

    @Test
    void a_decision_with_a_blank_reason_decides_nothing() {
        assertThat(organization()
                        .climateChange(decision(true).reason(" \t").build())
                        .build()
                        .climateDecided())
                .isFalse();
    }

    @Test
    void a_decision_with_a_reason_decides() {
        assertThat(organization()
                        .climateChange(decision(true).reason("Data centre").build())
                        .build()
                        .climateDecided())
                .isTrue();
    }

    @Test
    void that_it_is_not_relevant_is_a_decision_too() {
        assertThat(organization()
                        .climateChange(
                                decision(false).reason("No computing of note").build())
                        .build()
                        .climateDecided())
                .isTrue();
    }
}
