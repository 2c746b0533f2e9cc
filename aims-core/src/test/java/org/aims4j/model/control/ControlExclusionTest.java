package org.aims4j.model.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Approval;
import org.aims4j.model.EffectivenessReview;
import org.aims4j.model.Evidence;
import org.aims4j.model.Ref;
import org.aims4j.model.control.Control.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the record of an excluded control says. */
class ControlExclusionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

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
                "Not applicable to us.",
                "not applicable for us",
                "N/A",
                "na",
                "None",
                "not relevant",
                "not needed",
                " - ",
                "Tooling resources",
                "tooling  resources .",
                "A.4.4 Tooling resources",
                "a.4.4",
                "Not applicable..",
                "not-applicable",
                "n.a.",
                "TBD",
                "T.B.D.",
                "To be determined",
                "Pending",
                "included",
                "Yes",
                "???"
            })
    void empty_words_and_the_title_give_no_reason(String justification) {
        assertThat(because(justification).justifiedInEmptyWords()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not applicable: no tools are used",
                "Not applicable to us, who use no tools",
                "No tools are used",
                "Data resources",
                "Pending the tender, nothing is bought",
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
        assertThat(control().status(status).build().claimsImplementationAt(LocalDate.MIN))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"NOT_STARTED", "PLANNED"})
    void a_status_before_the_work_claims_none(Status status) {
        assertThat(control().status(status).build().claimsImplementationAt(LocalDate.MAX))
                .isFalse();
    }

    @Test
    void a_day_of_implementation_claims_it() {
        assertThat(control().implementedOn(DAY).build().claimsImplementationAt(DAY))
                .isTrue();
        assertThat(control().build().claimsImplementationAt(DAY)).isFalse();
    }

    @Test
    void evidence_claims_implementation_until_the_last_day_on_which_it_counts() {
        Control control = control()
                .addEvidence(Evidence.builder()
                        .note("Minutes")
                        .date(DAY.minusYears(1))
                        .validUntil(DAY)
                        .build())
                .build();

        assertThat(control.claimsImplementationAt(DAY)).isTrue();
        assertThat(control.claimsImplementationAt(DAY.plusDays(1))).isFalse();
    }

    @Test
    void the_last_review_claims_implementation_if_it_found_that_it_works() {
        Control effective = control().addReviews(review(DAY, true)).build();
        Control ineffective = control()
                .addReviews(review(DAY, true), review(DAY.plusDays(1), false))
                .build();

        assertThat(effective.foundEffectiveOn()).contains(DAY);
        assertThat(effective.claimsImplementationAt(DAY)).isTrue();
        assertThat(ineffective.foundEffectiveOn()).isEmpty();
        assertThat(ineffective.claimsImplementationAt(DAY)).isFalse();
    }

    private static EffectivenessReview review(LocalDate day, boolean effective) {
        return EffectivenessReview.builder().date(day).effective(effective).build();
    }

    @Test
    void a_status_or_a_day_plans_it() {
        assertThat(control().status(Status.PLANNED).build().planned()).isTrue();
        assertThat(control().plannedFor(DAY).build().planned()).isTrue();
        assertThat(control().status(Status.NOT_STARTED).build().planned()).isFalse();
        assertThat(control().build().planned()).isFalse();
    }

    @Test
    void reasons_of_an_exclusion_for_a_system_are_looked_at_one_by_one() {
        Control control = control()
                .addExcludedFor(of("sys-1"), because("sys-2", "TBD"), because("sys-2", "Rented"))
                .build();

        assertThat(control.exclusionReasons(Ref.to("sys-2"))).containsExactly("TBD", "Rented");
        assertThat(control.exclusionInEmptyWords(Ref.to("sys-1"))).isFalse();
        assertThat(control.exclusionInEmptyWords(Ref.to("sys-2"))).isTrue();
        assertThat(control.exclusionInEmptyWords(Ref.to("sys-3"))).isFalse();
    }

    private static SystemExclusion because(String system, String reason) {
        return SystemExclusion.builder().system(Ref.to(system)).reason(reason).build();
    }
}
