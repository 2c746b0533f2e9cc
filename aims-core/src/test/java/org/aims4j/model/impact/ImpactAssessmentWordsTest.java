package org.aims4j.model.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.Impact.Occasion;
import org.aims4j.model.impact.Impact.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImpactAssessmentWordsTest {
    private static final LocalDate COMPLETED = LocalDate.of(2026, 1, 10);

    private static ImpactAssessment.Builder assessment() {
        return ImpactAssessment.builder()
                .id("ia-1")
                .addSystems(Ref.to("sys-1"))
                .progress(Progress.COMPLETED)
                .completedOn(COMPLETED);
    }

    private static Impact.Builder on(Target target) {
        return Impact.builder().target(target).dimension("fairness");
    }

    @Test
    void one_system_is_no_group() {
        assertThat(assessment().build().ofOneSystem()).isTrue();
        assertThat(assessment().addSystems(Ref.to("sys-2")).build().ofOneSystem())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void it_covers_the_targets_of_its_impacts(Target target) {
        ImpactAssessment assessment =
                assessment().addImpacts(on(target).build()).build();

        assertThat(assessment.targets()).containsExactly(target);
        assertThat(Target.values()).filteredOn(assessment::covers).containsExactly(target);
    }

    @Test
    void individuals_and_groups_are_people_and_society_is_not() {
        assertThat(assessment()
                        .addImpacts(on(Target.INDIVIDUALS).build())
                        .build()
                        .coversPeople())
                .isTrue();
        assertThat(assessment().addImpacts(on(Target.GROUPS).build()).build().coversPeople())
                .isTrue();
        assertThat(assessment().addImpacts(on(Target.SOCIETY).build()).build().coversPeople())
                .isFalse();
        assertThat(assessment().build().coversPeople()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void it_considers_what_its_impacts_come_from(Occasion occasion) {
        ImpactAssessment assessment = assessment()
                .addImpacts(
                        on(Target.SOCIETY).build(),
                        on(Target.GROUPS).occasion(occasion).build())
                .build();

        assertThat(assessment.occasions()).containsExactly(occasion);
        assertThat(Occasion.values()).filteredOn(assessment::considers).containsExactly(occasion);
    }

    @Test
    void jurisdictions_that_it_does_not_name_are_missing() {
        assertThat(assessment().addJurisdictions("DE", "FR").build().jurisdictionsMissing(Set.of("AT", "DE")))
                .containsExactly("AT");
    }

    @Test
    void the_published_level_is_that_of_the_published_result() {
        PublishedResult published = PublishedResult.builder().level("high").build();

        assertThat(assessment().published(published).build().publishedLevel()).contains("high");
        assertThat(assessment()
                        .published(PublishedResult.builder().build())
                        .build()
                        .publishedLevel())
                .isEmpty();
        assertThat(assessment().build().publishedLevel()).isEmpty();
    }

    @Test
    void results_are_kept_until_the_end_of_retention_after_completion() {
        assertThat(assessment().retention(Period.ofYears(10)).build().keptUntil())
                .contains(LocalDate.of(2036, 1, 10));
    }

    @Test
    void without_retention_there_is_no_end() {
        assertThat(assessment().build().keptUntil()).isEmpty();
    }

    @Test
    void a_day_that_the_source_does_not_state_gives_no_end() {
        assertThat(assessment()
                        .dateStated(false)
                        .retention(Period.ofYears(10))
                        .build()
                        .keptUntil())
                .isEmpty();
    }

    @Test
    void one_that_is_not_completed_has_no_results_to_keep() {
        assertThat(ImpactAssessment.builder()
                        .id("ia-1")
                        .addSystems(Ref.to("sys-1"))
                        .progress(Progress.IN_PROGRESS)
                        .completedOn(COMPLETED)
                        .retention(Period.ofYears(10))
                        .build()
                        .keptUntil())
                .isEmpty();
    }
}
