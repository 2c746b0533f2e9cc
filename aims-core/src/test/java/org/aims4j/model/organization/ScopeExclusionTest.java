package org.aims4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class ScopeExclusionTest {
    private static ScopeExclusion.Builder exclusion() {
        return ScopeExclusion.builder();
    }

    private static ScopeExclusion.Builder ofParking() {
        return exclusion().system(Ref.to("parking"));
    }

    @Test
    void an_ai_system_can_be_left_out() {
        assertThatCode(() -> ofParking().build()).doesNotThrowAnyException();
    }

    @Test
    void what_is_no_ai_system_can_be_left_out() {
        assertThatCode(() -> exclusion().what("Private use").build()).doesNotThrowAnyException();
    }

    @Test
    void it_leaves_out_something() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> exclusion().reason("Not ours").build())
                .withMessage("ScopeExclusion, system: is missing, and so is what; "
                        + "name the AI system that is left out, or say in words what is");
    }

    @Test
    void a_blank_text_leaves_out_nothing() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> exclusion().what(" ").build())
                .withMessageStartingWith("ScopeExclusion, system: is missing, and so is what");
    }

    @Test
    void a_system_and_a_text_are_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> ofParking().what("Private use").build())
                .withMessage("ScopeExclusion, what (\"Private use\"): stands beside system (parking); "
                        + "keep system where the whole system is left out, else what");
    }

    @Test
    void a_lenient_build_leaves_out_one_of_a_system_that_is_missing() {
        ScopeExclusion inWords = exclusion().what("Private use").build();
        Scope scope = Scope.builder()
                .id("scope")
                .statement("All")
                .date(LocalDate.of(2026, 1, 10))
                .addExclusions(ofParking().build(), inWords)
                .build();
        Organization organization =
                Organization.builder().id("org").name("Nordhavn").build();

        assertThat(ManagementSystem.leniently(List.of(organization, scope))
                        .managementSystem()
                        .scope()
                        .orElseThrow()
                        .exclusions())
                .containsExactly(inWords);
    }
}
