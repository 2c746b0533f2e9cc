package org.aims4j.standard.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;
import org.junit.jupiter.api.Test;

class TermsTest {

    private final Terms terms = Terms.iso42001();

    @Test
    void every_list_has_its_number_of_terms() {
        assertThat(terms.roles()).hasSize(6);
        assertThat(terms.lifecycleStages()).hasSize(8);
        assertThat(terms.transitions()).hasSize(21);
        assertThat(terms.significantChanges()).hasSize(10);
        assertThat(terms.impactTargets()).hasSize(3);
        assertThat(terms.dimensionsOfIndividuals()).hasSize(8);
        assertThat(terms.dimensionsOfSociety()).hasSize(5);
        assertThat(terms.dataQualityCharacteristics()).hasSize(24);
        assertThat(terms.oversightLevels()).hasSize(5);
    }

    @Test
    void ids_are_unique_within_a_list() {
        assertThat(lists())
                .allSatisfy(list -> assertThat(list).extracting(Term::id).doesNotHaveDuplicates());
    }

    @Test
    void ids_of_dimensions_are_unique_over_both_lists() {
        assertThat(Stream.concat(terms.dimensionsOfIndividuals().stream(), terms.dimensionsOfSociety().stream())
                        .map(Term::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_stage_of_the_life_cycle_is_explained() {
        assertThat(terms.lifecycleStages())
                .extracting(TermsTest::constant)
                .containsExactly(
                        Stream.of(LifecycleStage.values()).map(Enum::name).toArray(String[]::new));
        assertThat(terms.lifecycleStages())
                .allSatisfy(stage -> assertThat(stage.gloss()).isPresent());
    }

    @Test
    void an_organization_can_hold_the_first_four_roles() {
        assertThat(terms.roles().subList(0, 4))
                .extracting(TermsTest::constant)
                .containsExactly(
                        Stream.of(OrganizationRole.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void every_stage_but_retirement_can_be_left_and_leads_to_retirement_at_last() {
        for (LifecycleStage stage : LifecycleStage.values()) {
            assertThat(after(stage).contains(LifecycleStage.RETIREMENT))
                    .as(stage.name())
                    .isEqualTo(stage != LifecycleStage.RETIREMENT);
        }
    }

    private Set<LifecycleStage> after(LifecycleStage start) {
        Set<LifecycleStage> reached = EnumSet.noneOf(LifecycleStage.class);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Transition transition : terms.transitions()) {
                if (transition.from() == start || reached.contains(transition.from())) {
                    grew |= reached.add(transition.to());
                }
            }
        }
        return reached;
    }

    @Test
    void two_ways_are_open_to_supplied_systems_only() {
        assertThat(terms.transitions())
                .filteredOn(Transition::suppliedOnly)
                .extracting(transition -> transition.from() + " to " + transition.to())
                .containsExactly("INCEPTION to DEPLOYMENT", "INCEPTION to VERIFICATION_VALIDATION");
    }

    @Test
    void a_transition_names_its_gate() {
        assertThat(terms.transitions())
                .contains(new Transition(
                        LifecycleStage.DESIGN_DEVELOPMENT,
                        LifecycleStage.VERIFICATION_VALIDATION,
                        "design records complete",
                        false));
    }

    @Test
    void a_term_has_a_title_and_a_gloss_where_the_title_does_not_say_it_all() {
        assertThat(terms.dimensionsOfIndividuals())
                .filteredOn(dimension -> dimension.id().equals("safety-health"))
                .singleElement()
                .satisfies(dimension -> {
                    assertThat(dimension.title()).isEqualTo("Safety and health");
                    assertThat(dimension.gloss()).isEmpty();
                });
        assertThat(terms.oversightLevels())
                .filteredOn(level -> level.id().equals("human-in-the-loop"))
                .singleElement()
                .satisfies(level ->
                        assertThat(level.gloss()).contains("No output takes effect until a person approves it."));
    }

    @Test
    void they_stay_english_where_no_translation_is() {
        assertThat(terms.in(Locale.FRENCH).roles()).isEqualTo(terms.roles());
    }

    private List<List<Term>> lists() {
        return List.of(
                terms.roles(),
                terms.lifecycleStages(),
                terms.significantChanges(),
                terms.impactTargets(),
                terms.dimensionsOfIndividuals(),
                terms.dimensionsOfSociety(),
                terms.dataQualityCharacteristics(),
                terms.oversightLevels());
    }

    private static String constant(Term term) {
        return term.id().replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
