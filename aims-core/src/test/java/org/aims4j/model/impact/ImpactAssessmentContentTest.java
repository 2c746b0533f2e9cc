package org.aims4j.model.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.Impact.Target;
import org.aims4j.model.support.DocumentKind;
import org.aims4j.model.support.DocumentRule;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImpactAssessmentContentTest {
    private static final LocalDate COMPLETED = LocalDate.of(2026, 1, 10);

    private static ImpactAssessment.Builder assessment() {
        return assessment(Progress.COMPLETED);
    }

    private static ImpactAssessment.Builder assessment(Progress progress) {
        return ImpactAssessment.builder()
                .id("ia-1")
                .addSystems(Ref.to("sys-1"))
                .progress(progress)
                .completedOn(COMPLETED);
    }

    private static Impact on(Target target) {
        return Impact.builder().target(target).dimension("fairness").build();
    }

    private static DocumentRule rule(String id, Period retention) {
        return DocumentRule.builder()
                .id(id)
                .kind(DocumentKind.IMPACT_ASSESSMENT_RESULT)
                .retention(retention)
                .build();
    }

    @Test
    void impacts_on_people_are_those_on_individuals_and_groups() {
        ImpactAssessment assessment = assessment()
                .addImpacts(on(Target.INDIVIDUALS), on(Target.GROUPS), on(Target.SOCIETY))
                .build();

        assertThat(assessment.onPeople().all()).containsExactly(on(Target.INDIVIDUALS), on(Target.GROUPS));
        assertThat(assessment.onPeople().dimensionsMissing()).hasSize(7).doesNotContain("fairness");
    }

    @Test
    void it_relies_on_the_records_that_mitigate_its_impacts() {
        ImpactAssessment assessment = assessment()
                .addImpacts(
                        on(Target.SOCIETY),
                        Impact.builder()
                                .target(Target.GROUPS)
                                .dimension("fairness")
                                .addMitigatedBy(Ref.to("A.9.3"), Ref.to("doc-1"))
                                .build())
                .build();

        assertThat(assessment.reliesOn(Ref.to("A.9.3"))).isTrue();
        assertThat(assessment.reliesOn(Ref.to("doc-1"))).isTrue();
        assertThat(assessment.reliesOn(Ref.to("A.9.2"))).isFalse();
    }

    @Test
    void impacts_on_society_are_told_apart_from_them() {
        ImpactAssessment assessment =
                assessment().addImpacts(on(Target.GROUPS), on(Target.SOCIETY)).build();

        assertThat(assessment.onSociety().all()).containsExactly(on(Target.SOCIETY));
        assertThat(assessment.onSociety().dimensionsMissing()).hasSize(5);
    }

    static Stream<Named<UnaryOperator<ImpactAssessment.Builder>>> content() {
        return Stream.of(
                named("intended use", it -> it.intendedUse("Sorts images")),
                named("technical setting", it -> it.technicalSetting("Next to the archive")),
                named("societal setting", it -> it.societalSetting("Public hospital")),
                named("result", it -> it.result("high")),
                named("misuses", it -> it.addMisuses("Left alone")),
                named("jurisdictions", it -> it.addJurisdictions("DK")),
                named("impacts", it -> it.addImpacts(on(Target.SOCIETY))));
    }

    static Stream<Named<UnaryOperator<ImpactAssessment.Builder>>> documentation() {
        return Stream.of(
                named("report", it -> it.report(Ref.to("doc-1"))),
                named("result", it -> it.result("high")),
                named("impacts", it -> it.addImpacts(on(Target.SOCIETY))),
                named(
                        "published",
                        it -> it.published(
                                PublishedResult.builder().level("high").build())));
    }

    private static Named<UnaryOperator<ImpactAssessment.Builder>> named(
            String name, UnaryOperator<ImpactAssessment.Builder> change) {
        return Named.of(name, change);
    }

    @ParameterizedTest
    @MethodSource("content")
    void each_attribute_of_what_was_looked_at_is_content(UnaryOperator<ImpactAssessment.Builder> change) {
        assertThat(change.apply(assessment()).build().contentRecorded()).isTrue();
    }

    @Test
    void blank_texts_and_a_report_are_no_content() {
        assertThat(assessment()
                        .result(" ")
                        .intendedUse("")
                        .technicalSetting("")
                        .societalSetting("")
                        .report(Ref.to("doc-1"))
                        .build()
                        .contentRecorded())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("documentation")
    void each_trace_of_what_was_found_documents_it(UnaryOperator<ImpactAssessment.Builder> change) {
        assertThat(change.apply(assessment()).build().documented()).isTrue();
    }

    @Test
    void a_blank_result_and_the_intended_use_document_nothing() {
        assertThat(assessment().result(" ").intendedUse("Sorts images").build().documented())
                .isFalse();
    }

    @Test
    void its_own_retention_counts_before_that_of_a_rule() {
        assertThat(assessment()
                        .retention(Period.ofYears(1))
                        .build()
                        .keptUntil(List.of(rule("rule-1", Period.ofYears(5)))))
                .contains(COMPLETED.plusYears(1));
    }

    @Test
    void without_one_of_its_own_the_longest_of_the_rules_counts() {
        assertThat(assessment()
                        .build()
                        .keptUntil(List.of(rule("rule-1", Period.ofYears(5)), rule("rule-2", Period.ofYears(3)))))
                .contains(COMPLETED.plusYears(5));
    }

    @Test
    void without_any_retention_no_day_is_told() {
        assertThat(assessment().build().keptUntil(List.of())).isEmpty();
    }

    @Test
    void without_a_stated_day_of_completion_no_day_is_told() {
        List<DocumentRule> rules = List.of(rule("rule-1", Period.ofYears(5)));

        assertThat(assessment().dateStated(false).build().keptUntil(rules)).isEmpty();
        assertThat(assessment(Progress.IN_PROGRESS).build().keptUntil(rules)).isEmpty();
    }
}
