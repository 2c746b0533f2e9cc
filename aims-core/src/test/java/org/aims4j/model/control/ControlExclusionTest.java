package org.aims4j.model.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.aims4j.model.control.Control.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the record of an excluded control says. */
class ControlExclusionTest {
    private static Control.Builder control() {
        return Control.builder().id("A.4.4");
    }

    private static Control because(String justification) {
        return control().justification(justification).build();
    }

    private static SystemExclusion of(String system) {
        return SystemExclusion.builder()
                .system(Ref.to(system))
                .reason("Not used")
                .build();
    }

    @Test
    void the_systems_that_it_is_excluded_for_come_once_each() {
        Control control =
                control().addExcludedFor(of("sys-2"), of("sys-1"), of("sys-2")).build();

        assertThat(control.excludedSystems()).containsExactly(Ref.to("sys-2"), Ref.to("sys-1"));
        assertThat(control().build().excludedSystems()).isEmpty();
    }

    private static SystemExclusion of(String system, LocalDate reviewBy) {
        return SystemExclusion.builder()
                .system(Ref.to(system))
                .reason("Not used")
                .reviewBy(reviewBy)
                .build();
    }

    @Test
    void an_exclusion_for_a_system_to_be_reviewed_by_a_day_is_not_overdue_on_it() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        Control control =
                control().addExcludedFor(of("sys-1", day), of("sys-2")).build();

        assertThat(control.exclusionOverdueAt(Ref.to("sys-1"), day)).isFalse();
        assertThat(control.exclusionOverdueAt(Ref.to("sys-1"), day.plusDays(1))).isTrue();
        assertThat(control.exclusionOverdueAt(Ref.to("sys-2"), LocalDate.MAX)).isFalse();
        assertThat(control.exclusionOverdueAt(Ref.to("sys-3"), LocalDate.MAX)).isFalse();
    }

    @Test
    void of_a_system_that_is_named_twice_the_first_day_counts() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        Control control = control()
                .addExcludedFor(of("sys-1", day), of("sys-1"), of("sys-1", day.minusDays(1)))
                .build();

        assertThat(control.exclusionReviewBy(Ref.to("sys-1"))).contains(day.minusDays(1));
        assertThat(control.exclusionReviewBy(Ref.to("sys-2"))).isEmpty();
        assertThat(control.exclusionOverdueAt(Ref.to("sys-1"), day)).isTrue();
    }

    private static SystemExclusion approved(String system) {
        return SystemExclusion.builder()
                .system(Ref.to(system))
                .reason("Not used")
                .approval(new Approval(Ref.to("p-1"), LocalDate.of(2026, 11, 21)))
                .build();
    }

    @Test
    void an_exclusion_for_a_system_is_approved_where_each_of_them_is() {
        Control control = control()
                .addExcludedFor(approved("sys-1"), of("sys-2"), approved("sys-2"))
                .build();

        assertThat(control.exclusionApproved(Ref.to("sys-1"))).isTrue();
        assertThat(control.exclusionApproved(Ref.to("sys-2"))).isFalse();
        assertThat(control.exclusionApproved(Ref.to("sys-3"))).isFalse();
    }

    @Test
    void justifications_are_compared_without_case_and_blanks() {
        assertThat(because("  No risk\n calls  for it ").justificationKey()).isEqualTo("no risk calls for it");
        assertThat(control().build().justificationKey()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not applicable",
                "Not  applicable.",
                "N/A",
                "na",
                "None",
                "not relevant",
                "not needed",
                " - ",
                "Tooling resources",
                "tooling  resources ."
            })
    void empty_words_and_the_title_give_no_reason(String justification) {
        assertThat(because(justification).justifiedInEmptyWords()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not applicable: no tools are used",
                "No tools are used",
                "Not applicable..",
                "Data resources",
                " "
            })
    void other_words_may_be_a_reason(String justification) {
        assertThat(because(justification).justifiedInEmptyWords()).isFalse();
    }

    @Test
    void the_title_of_an_own_control_gives_no_reason() {
        Control own = Control.builder()
                .id("NUH.1")
                .title("Register of tools")
                .justification("register of tools")
                .build();

        assertThat(own.justifiedInEmptyWords()).isTrue();
    }

    @Test
    void no_justification_is_not_in_empty_words() {
        assertThat(control().build().justifiedInEmptyWords()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"PARTIAL", "IMPLEMENTED"})
    void a_status_of_work_done_claims_implementation(Status status) {
        assertThat(control().status(status).build().claimsImplementation()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"NOT_STARTED", "PLANNED"})
    void a_status_before_the_work_claims_none(Status status) {
        assertThat(control().status(status).build().claimsImplementation()).isFalse();
    }

    @Test
    void a_day_of_implementation_claims_it() {
        assertThat(control().implementedOn(LocalDate.of(2026, 6, 15)).build().claimsImplementation())
                .isTrue();
        assertThat(control().build().claimsImplementation()).isFalse();
    }
}
