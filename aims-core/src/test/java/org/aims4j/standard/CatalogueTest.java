package org.aims4j.standard;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.iso42001();

    @Test
    void there_are_as_many_parts_as_the_standard_has() {
        assertThat(catalogue.edition()).isEqualTo("ISO/IEC 42001:2023");
        assertThat(catalogue.clauses()).hasSize(7);
        assertThat(catalogue.subclauses()).hasSize(32);
        assertThat(catalogue.requirements()).hasSize(191);
        assertThat(catalogue.objectives()).hasSize(9);
        assertThat(catalogue.controls()).hasSize(38);
        assertThat(catalogue.items()).hasSize(229);
        assertThat(catalogue.annexCObjectives()).hasSize(11);
        assertThat(catalogue.riskSources()).hasSize(7);
        assertThat(catalogue.documentedInformation()).hasSize(23);
    }

    @Test
    void ids_and_titles_are_those_that_were_agreed() {
        List<String> lines = new ArrayList<>();
        catalogue.clauses().forEach(clause -> lines.add(clause.id() + "\t" + clause.title()));
        catalogue.subclauses().forEach(subclause -> lines.add(subclause.id() + "\t" + subclause.title()));
        catalogue.items().forEach(item -> lines.add(item.id() + "\t" + item.title()));
        for (ControlObjective objective : catalogue.objectives()) {
            lines.add(objective.id() + "\t" + objective.title());
            objective.subObjectives().forEach(part -> lines.add(part.id() + "\t" + part.title()));
        }
        catalogue.annexCObjectives().forEach(objective -> lines.add(objective.id() + "\t" + objective.title()));
        catalogue.riskSources().forEach(source -> lines.add(source.id() + "\t" + source.title()));
        catalogue.documentedInformation().forEach(item -> lines.add(item.id() + "\t" + item.title()));

        assertThat(lines).hasSize(320);
        assertThat(Sha256.of(lines)).isEqualTo("263a2518fe3c2797e1c22abca05fc49cad116e37b500b8a6208cd379a30ee83a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4       | Context of the organization
            6.1     | Actions to address risks and opportunities
            8.4     | AI system impact assessment (operation)
            9.2.2-b | Internal audit programme
            10.2    | Nonconformity and corrective action
            A.6.2   | AI system life cycle
            A.5.4   | Assessing AI system impact on individuals or groups of individuals
            A.6.2.8 | AI system recording of event logs
            A.10.3  | Suppliers
            C.3.4   | Risk sources related to machine learning
            """)
    void every_number_has_its_title(String number, String title) {
        assertThat(catalogue.title(number)).isEqualTo(title);
    }

    @Test
    void each_group_of_annex_a_has_its_number_of_controls() {
        assertThat(catalogue.objectives())
                .extracting(
                        objective -> objective.id() + " " + objective.controls().size())
                .containsExactly("A.2 3", "A.3 2", "A.4 5", "A.5 4", "A.6 9", "A.7 5", "A.8 4", "A.9 3", "A.10 3");
    }

    @Test
    void only_a_6_is_split() {
        assertThat(catalogue.objectives())
                .filteredOn(objective -> !objective.subObjectives().isEmpty())
                .singleElement()
                .satisfies(objective -> {
                    assertThat(objective.id()).isEqualTo("A.6");
                    assertThat(objective.subObjectives())
                            .extracting(
                                    part -> part.id() + " " + part.controls().size())
                            .containsExactly("A.6.1 2", "A.6.2 7");
                });
    }

    @Test
    void a_control_names_the_objective_whose_group_it_is_in() {
        for (ControlObjective objective : catalogue.objectives()) {
            assertThat(objective.controls()).extracting(AnnexControl::objective).containsOnly(objective.id());
            for (ControlObjective part : objective.subObjectives()) {
                assertThat(part.controls())
                        .extracting(control -> control.subObjective().orElse("none"))
                        .containsOnly(part.id());
            }
        }
        assertThat(catalogue.controls())
                .filteredOn(control -> control.subObjective().isPresent())
                .hasSize(9);
    }

    @Test
    void clauses_hold_all_subclauses_and_subclauses_all_requirements() {
        assertThat(catalogue.clauses().stream().flatMap(clause -> clause.subclauses().stream()))
                .containsExactlyElementsOf(catalogue.subclauses());
        assertThat(catalogue.subclauses().stream().flatMap(subclause -> subclause.requirements().stream()))
                .containsExactlyElementsOf(catalogue.requirements());
    }

    @Test
    void requirements_come_before_controls() {
        assertThat(catalogue.items())
                .containsExactlyElementsOf(
                        Stream.concat(catalogue.requirements().stream(), catalogue.controls().stream())
                                .toList());
    }

    @Test
    void requirements_are_decided_by_data_or_by_judgement() {
        assertThat(count(Requirement::basis))
                .isEqualTo(Map.of(DecisionBasis.STRUCTURAL, 171L, DecisionBasis.JUDGEMENT, 20L));
        assertThat(catalogue.requirements())
                .filteredOn(requirement -> requirement.basis() == DecisionBasis.JUDGEMENT)
                .extracting(Requirement::id)
                .contains("4.3-b", "5.1-h", "9.1-f", "10.2-i");
    }

    @Test
    void requirements_have_the_agreed_levels_severities_and_demands_for_documents() {
        assertThat(count(Requirement::level)).isEqualTo(Map.of(Level.ORGANIZATION, 161L, Level.AI_SYSTEM, 30L));
        assertThat(count(requirement -> requirement.check().severityIfMissing()))
                .isEqualTo(Map.of(Severity.MAJOR, 58L, Severity.MINOR, 127L, Severity.OBSERVATION, 6L));
        assertThat(catalogue.requirements())
                .filteredOn(Requirement::documentedInformationRequired)
                .hasSize(25);
        assertThat(catalogue.controls())
                .filteredOn(AnnexControl::documentationDemanded)
                .hasSize(26);
    }

    @Test
    void seventeen_requirements_are_conditional() {
        assertThat(catalogue.requirements())
                .filteredOn(requirement -> requirement.condition().isPresent())
                .extracting(Requirement::id)
                .containsExactly(
                        "5.2-g", "5.2-i", "6.1.2-h", "6.1.3-q", "6.2-c", "7.2-c", "7.2-d", "7.5.3-c", "7.5.3-d",
                        "7.5.3-e", "7.5.3-f", "7.5.3-g", "8.1-i", "9.1-b", "10.2-a", "10.2-b", "10.2-h");
        assertThat(catalogue.requirement("6.2-c").condition()).contains("if practicable");
    }

    @Test
    void requirements_tied_to_a_time_say_when() {
        assertThat(catalogue.requirements())
                .filteredOn(requirement -> requirement.timing().isPresent())
                .extracting(requirement ->
                        requirement.id() + " " + requirement.timing().orElseThrow())
                .containsExactly(
                        "8.2-a PLANNED_INTERVAL",
                        "8.2-b ON_EVENT",
                        "8.4-a PLANNED_INTERVAL",
                        "8.4-b AHEAD_OF_CHANGE",
                        "9.2.1-a PLANNED_INTERVAL",
                        "9.3.1-a PLANNED_INTERVAL");
    }

    @Test
    void the_list_item_of_the_standard_is_given_where_it_is_known() {
        assertThat(catalogue.requirement("6.1.2-h").listItem()).contains("d) 2)");
        assertThat(catalogue.requirement("4.1-a").listItem()).isEmpty();
    }

    @Test
    void phases_follow_the_clauses() {
        assertThat(catalogue.clauses())
                .extracting(clause -> clause.id() + " " + clause.phase())
                .containsExactly("4 PLAN", "5 PLAN", "6 PLAN", "7 DO", "8 DO", "9 CHECK", "10 ACT");
        for (Clause clause : catalogue.clauses()) {
            for (Subclause subclause : clause.subclauses()) {
                assertThat(subclause.phase()).isEqualTo(clause.phase());
                assertThat(subclause.requirements())
                        .extracting(Requirement::phase)
                        .containsOnly(clause.phase());
            }
        }
    }

    @Test
    void every_item_has_all_its_texts() {
        for (AuditableItem item : catalogue.items()) {
            assertThat(item.summary()).as(item.id()).endsWith(".");
            assertThat(item.evidence())
                    .as(item.id())
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text).isNotBlank());
        }
        for (Requirement requirement : catalogue.requirements()) {
            RequirementCheck check = requirement.check();
            assertThat(List.of(check.inspects(), check.nonconformingWhen(), check.severityReason()))
                    .as(requirement.id())
                    .allSatisfy(text -> assertThat(text).isNotBlank())
                    .doesNotHaveDuplicates();
        }
        for (AnnexControl control : catalogue.controls()) {
            ControlCheck check = control.check();
            assertThat(List.of(check.inspects(), check.implementedWhen(), check.effectiveWhen()))
                    .as(control.id())
                    .allSatisfy(text -> assertThat(text).isNotBlank())
                    .doesNotHaveDuplicates();
            assertThat(control.guidanceTopics()).as(control.id()).isNotEmpty();
        }
    }

    @Test
    void every_objective_states_what_is_to_be_reached() {
        assertThat(catalogue.objectives())
                .flatExtracting(objective -> Stream.concat(Stream.of(objective), objective.subObjectives().stream())
                        .toList())
                .extracting(ControlObjective::statement)
                .hasSize(11)
                .doesNotHaveDuplicates()
                .allSatisfy(statement -> assertThat(statement).endsWith("."));
    }

    @Test
    void a_control_tells_guidance_stages_roles_and_what_is_misread() {
        AnnexControl oversight = catalogue.control("A.9.3");

        assertThat(oversight.guidance()).isEqualTo("B.9.3");
        assertThat(oversight.level()).isEqualTo(Level.BOTH);
        assertThat(oversight.lifecycleStages())
                .containsExactly(
                        LifecycleStage.DEPLOYMENT,
                        LifecycleStage.OPERATION_MONITORING,
                        LifecycleStage.CONTINUOUS_VALIDATION);
        assertThat(oversight.roles()).containsExactly(OrganizationRole.CUSTOMER, OrganizationRole.PROVIDER);
        assertThat(oversight.titleVariants()).containsExactly("Objectives for responsible use of AI systems");
        assertThat(oversight.note()).hasValueSatisfying(note -> assertThat(note).contains("human oversight"));
        assertThat(catalogue.control("A.5.2").note()).isEmpty();
    }

    @Test
    void a_control_lists_its_stages_in_the_order_of_the_life_cycle() {
        assertThat(catalogue.controls())
                .allSatisfy(control -> assertThat(control.lifecycleStages())
                        .isNotEmpty()
                        .isSorted()
                        .doesNotHaveDuplicates());
    }

    @Test
    void related_items_are_on_the_other_side_and_exist() {
        for (Requirement requirement : catalogue.requirements()) {
            requirement.relatedItems().forEach(catalogue::control);
        }
        for (AnnexControl control : catalogue.controls()) {
            assertThat(control.relatedItems()).as(control.id()).isNotEmpty();
            control.relatedItems().forEach(catalogue::requirement);
        }
        assertThat(catalogue.requirement("4.1-d").relatedItems()).containsExactly("A.9.4", "A.6.2.2");
    }

    @Test
    void what_a_requirement_depends_on_exists_and_never_leads_back_to_it() {
        for (Requirement requirement : catalogue.requirements()) {
            assertThat(reachable(requirement)).as(requirement.id()).doesNotContain(requirement.id());
        }
        assertThat(reachable(catalogue.requirement("4.3-a"))).contains("4.1-e", "4.1-a");
    }

    private Set<String> reachable(Requirement start) {
        Set<String> reached = new TreeSet<>();
        List<String> open = new ArrayList<>(start.dependsOn());
        while (!open.isEmpty()) {
            String id = open.remove(open.size() - 1);
            if (reached.add(id)) {
                open.addAll(catalogue.requirement(id).dependsOn());
            }
        }
        return reached;
    }

    @Test
    void documented_information_is_called_for_by_requirements_of_its_subclause() {
        for (DocumentedInformationItem item : catalogue.documentedInformation()) {
            assertThat(item.requirements())
                    .as(item.id())
                    .isNotEmpty()
                    .allSatisfy(id ->
                            assertThat(catalogue.requirement(id).subclause()).isEqualTo(item.subclause()));
            assertThat(item.content()).as(item.id()).isNotEmpty();
            assertThat(item.retention()).as(item.id()).isNotBlank();
        }
        assertThat(catalogue.documentedInformation())
                .extracting(DocumentedInformationItem::kind)
                .doesNotHaveDuplicates();
    }

    @Test
    void documented_information_is_kept_current_or_as_evidence() {
        assertThat(catalogue.documentedInformation().stream()
                        .collect(groupingBy(DocumentedInformationItem::type, counting())))
                .isEqualTo(Map.of(
                        DocumentedInformationItem.Type.DOCUMENT, 11L, DocumentedInformationItem.Type.RECORD, 12L));
    }

    @Test
    void controls_that_serve_an_objective_of_annex_c_exist() {
        for (AnnexCObjective objective : catalogue.annexCObjectives()) {
            assertThat(objective.relatedControls()).as(objective.id()).isNotEmpty();
            objective.relatedControls().forEach(catalogue::control);
            assertThat(objective.gloss()).as(objective.id()).endsWith(".");
        }
    }

    @Test
    void controls_that_answer_to_a_risk_source_of_annex_c_exist() {
        for (RiskSource source : catalogue.riskSources()) {
            assertThat(source.relatedControls()).as(source.id()).isNotEmpty();
            source.relatedControls().forEach(catalogue::control);
            assertThat(source.gloss()).as(source.id()).endsWith(".");
        }
    }

    @Test
    void an_item_is_found_by_its_id() {
        assertThat(catalogue.item("8.4-a")).isSameAs(catalogue.requirement("8.4-a"));
        assertThat(catalogue.item("A.5.2")).isSameAs(catalogue.control("A.5.2"));
        assertThat(catalogue.find("A.5.2")).containsSame(catalogue.control("A.5.2"));
    }

    @Test
    void a_number_that_is_no_item_is_not_found() {
        assertThat(catalogue.find("8.4")).isEmpty();
        assertThat(catalogue.find("A.5")).isEmpty();
        assertThat(catalogue.find("A.2")).isEmpty();
        assertThat(catalogue.find("")).isEmpty();
    }

    @Test
    void an_unknown_item_is_refused_with_the_nearest_ids() {
        assertThatThrownBy(() -> catalogue.item("8.4"))
                .isInstanceOf(UnknownItemException.class)
                .hasMessage(
                        "No auditable item \"8.4\" in the catalogue of ISO/IEC 42001:2023. Did you mean 8.4-a, 8.4-b or 8.4-c?");
    }

    @Test
    void a_control_is_no_requirement_and_a_requirement_no_control() {
        assertThatThrownBy(() -> catalogue.requirement("A.5.2"))
                .isInstanceOf(UnknownItemException.class)
                .hasMessageStartingWith("No requirement \"A.5.2\"");
        assertThatThrownBy(() -> catalogue.control("8.4-a"))
                .isInstanceOf(UnknownItemException.class)
                .hasMessageStartingWith("No Annex A control \"8.4-a\"");
    }

    @ParameterizedTest
    @CsvSource({
        "4,17",
        "6.1,50",
        "6.1.4,10",
        "8.4,3",
        "8.4-a,1",
        "10,12",
        "A,38",
        "A.6,9",
        "A.6.1,2",
        "A.10,3",
        "A.10.3,1"
    })
    void a_number_stands_for_all_items_below_it(String number, int items) {
        assertThat(catalogue.itemsOf(number)).hasSize(items);
    }

    @Test
    void items_below_a_number_keep_their_order() {
        assertThat(catalogue.itemsOf("A.6.1")).extracting(AuditableItem::id).containsExactly("A.6.1.2", "A.6.1.3");
    }

    @Test
    void a_number_does_not_stand_for_one_that_starts_alike() {
        assertThatThrownBy(() -> catalogue.itemsOf("A.1"))
                .isInstanceOf(UnknownItemException.class)
                .hasMessageEndingWith("Did you mean A.2, A.3 or A.4?");
    }

    @Test
    void a_title_of_an_unknown_number_is_refused() {
        assertThatThrownBy(() -> catalogue.title("11"))
                .isInstanceOf(UnknownItemException.class)
                .hasMessageStartingWith("No number \"11\"");
    }

    @Test
    void ids_are_sorted_as_the_catalogue_lists_them_and_unknown_ones_come_last() {
        List<String> ids = new ArrayList<>(
                catalogue.items().stream().map(AuditableItem::id).toList());
        List<String> expected = new ArrayList<>(ids);
        expected.addAll(List.of("X.1", "own-control"));
        ids.addAll(0, List.of("own-control", "X.1"));
        Collections.reverse(ids);

        ids.sort(catalogue.order());

        assertThat(ids).isEqualTo(expected);
    }

    @Test
    void lists_cannot_be_changed() {
        assertThatThrownBy(() -> catalogue.items().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> catalogue.itemsOf("4").clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> catalogue.requirement("4.1-d").relatedItems().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void texts_come_in_the_language_asked_for() {
        Catalogue esperanto = catalogue.in(Locale.forLanguageTag("eo"));

        assertThat(esperanto.title("5.2")).isEqualTo("Politiko pri artefarita inteligenteco");
        assertThat(esperanto.control("A.2.2").title()).isEqualTo("Politiko pri artefarita inteligenteco");
    }

    @Test
    void what_is_not_translated_stays_english() {
        Catalogue esperanto = catalogue.in(Locale.forLanguageTag("eo"));

        assertThat(esperanto.title("5.3")).isEqualTo("Roles, responsibilities and authorities");
        assertThat(esperanto.control("A.2.2").summary())
                .isEqualTo(catalogue.control("A.2.2").summary());
    }

    @Test
    void the_default_locale_never_counts() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("eo"));
        try {
            assertThat(catalogue.in(Locale.ROOT).title("5.2")).isEqualTo("AI policy");
            assertThat(catalogue.in(Locale.ENGLISH).title("5.2")).isEqualTo("AI policy");
            assertThat(catalogue.in(Locale.FRENCH).title("5.2")).isEqualTo("AI policy");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void items_are_equal_by_id_in_whatever_language() {
        Catalogue esperanto = catalogue.in(Locale.forLanguageTag("eo"));

        assertThat(new HashSet<>(esperanto.items())).isEqualTo(new HashSet<>(catalogue.items()));
        assertThat(catalogue.item("8.4-a"))
                .isNotEqualTo(catalogue.item("8.4-b"))
                .hasToString("8.4-a");
        assertThat(catalogue.item("A.5.2"))
                .isNotEqualTo(catalogue.item("A.5.3"))
                .hasToString("A.5.2");
    }

    private <K> Map<K, Long> count(Function<Requirement, K> by) {
        return catalogue.requirements().stream().collect(groupingBy(by, counting()));
    }
}
