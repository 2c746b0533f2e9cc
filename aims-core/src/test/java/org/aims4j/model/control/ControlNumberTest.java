package org.aims4j.model.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of a control, and what follows from it. */
class ControlNumberTest {
    private static Control control(String id) {
        return Control.builder().id(id).build();
    }

    private static AISystem system(LifecycleStage stage, OrganizationRole... roles) {
        return AISystem.builder()
                .id("sys-1")
                .name("Triage")
                .addRoles(roles)
                .addLifecycle(LifecycleEvent.builder()
                        .stage(stage)
                        .date(LocalDate.of(2026, 6, 15))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"A.5.2,A.5.2", "a.5.2,A.5.2", "a.05.002,A.5.2", "A.10.4,A.10.4", "nuh.10,NUH.10", "A.0,A.0"})
    void its_number_is_in_upper_case_and_without_leading_zeros(String id, String number) {
        assertThat(control(id).number()).isEqualTo(number);
    }

    @Test
    void it_carries_a_number_of_the_annex_letter_for_letter() {
        assertThat(control("A.10.4").carriesAnnexNumber()).isTrue();
        assertThat(control("a.10.4").carriesAnnexNumber()).isFalse();
        assertThat(control("A.11.1").carriesAnnexNumber()).isFalse();
    }

    @Test
    void another_spelling_means_a_number_of_the_annex() {
        assertThat(control("A.5.2").meansAnnexNumber()).isTrue();
        assertThat(control("a.05.2").meansAnnexNumber()).isTrue();
        assertThat(control("A.5.20").meansAnnexNumber()).isFalse();
        assertThat(control("6.1.3-d").meansAnnexNumber()).isFalse();
    }

    @Test
    void a_control_of_the_annex_is_rightly_numbered_by_a_number_of_it() {
        assertThat(control("A.10.4").rightlyNumbered()).isTrue();
        assertThat(control("a.10.4").rightlyNumbered()).isFalse();
        assertThat(control("A.11.1").rightlyNumbered()).isFalse();
    }

    @Test
    void a_control_from_elsewhere_is_rightly_numbered_by_any() {
        for (Control.Source elsewhere : List.of(Control.Source.OWN, Control.Source.OTHER)) {
            assertThat(Control.builder().id("A.11.1").source(elsewhere).build().rightlyNumbered())
                    .isTrue();
        }
    }

    @Test
    void the_annex_asks_some_controls_of_systems_only() {
        assertThat(control("A.6.2.8").askedOfSystemsOnly()).isTrue();
        assertThat(control("A.6.1.2").askedOfSystemsOnly()).isFalse(); // of both
        assertThat(control("A.2.2").askedOfSystemsOnly()).isFalse();
        assertThat(control("NUH.1").askedOfSystemsOnly()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.6.1.2", "A.6.1.3", "A.6.2.3", "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6"})
    void a_producer_calls_for_controls_of_development_and_data(String id) {
        assertThat(control(id).callingRole()).contains(OrganizationRole.PRODUCER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.9.2", "A.9.3", "A.9.4"})
    void a_customer_calls_for_controls_of_use(String id) {
        assertThat(control(id).callingRole()).contains(OrganizationRole.CUSTOMER);
    }

    @Test
    void a_provider_calls_for_the_control_of_customers() {
        assertThat(control("A.10.4").callingRole()).contains(OrganizationRole.PROVIDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.2.2", "A.6.2.2", "A.8.2", "A.10.3", "NUH.1"})
    void no_role_alone_calls_for_the_others(String id) {
        assertThat(control(id).callingRole()).isEmpty();
    }

    @Test
    void a_live_system_calls_for_it_where_the_role_is_played() {
        AISystem developed = system(LifecycleStage.DESIGN_DEVELOPMENT, OrganizationRole.PRODUCER);

        assertThat(control("A.7.4").calledForBy(developed)).isTrue();
        assertThat(control("A.10.4").calledForBy(developed)).isFalse();
        assertThat(control("A.2.2").calledForBy(developed)).isFalse();
    }

    @Test
    void a_retired_system_calls_for_nothing() {
        assertThat(control("A.7.4").calledForBy(system(LifecycleStage.RETIREMENT, OrganizationRole.PRODUCER)))
                .isFalse();
    }

    @Test
    void a_customer_calls_for_it_once_the_system_is_in_use() {
        assertThat(control("A.9.2")
                        .calledForBy(system(LifecycleStage.VERIFICATION_VALIDATION, OrganizationRole.CUSTOMER)))
                .isFalse();
        assertThat(control("A.9.2").calledForBy(system(LifecycleStage.DEPLOYMENT, OrganizationRole.CUSTOMER)))
                .isTrue();
    }
}
