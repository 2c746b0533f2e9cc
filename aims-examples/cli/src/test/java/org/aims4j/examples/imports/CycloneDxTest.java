package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.RecordArea;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.Impact;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.CriterionResult;
import org.aims4j.model.system.Dataset;
import org.aims4j.model.system.SystemRecord;
import org.aims4j.model.system.SystemResource;
import org.aims4j.model.system.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycloneDxTest {
    private static final String MODEL = "{\"type\": \"machine-learning-model\", \"name\": \"m\", \"bom-ref\": \"m\"%s}";

    @Test
    void a_model_is_an_ai_system() {
        AISystem system = Boms.read("\"components\": ["
                        + model(", \"group\": \"g\", \"version\": \"2\", \"purl\": \"pkg:huggingface/g/m@2\"") + "]")
                .aims()
                .aiSystems()
                .get(0);
        assertThat(system.id()).isEqualTo("g-m");
        assertThat(system.name()).isEqualTo("m");
        assertThat(system.version()).contains("2");
        assertThat(system.identifiers()).containsEntry("purl", "pkg:huggingface/g/m@2");
    }

    @Test
    void models_within_other_components_are_found() {
        assertThat(Boms.read("\"components\": [{\"type\": \"library\", \"name\": \"l\", \"components\": [" + model("")
                                + "]}]")
                        .aims()
                        .aiSystems())
                .hasSize(1);
    }

    @Test
    void models_are_parts_of_what_the_document_is_about() {
        ManagementSystem aims = Boms.read(about("application", "") + ", \"components\": ["
                        + model(", \"version\": \"2\", \"supplier\": {\"name\": \"Maker\"}") + "]")
                .aims();
        assertThat(aims.aiSystems()).map(AISystem::name).containsExactly("app");
        assertThat(aims.aiSystems().get(0).parts()).containsExactly(Ref.to("supplier.maker"));
        SystemResource part = aims.systemResources().get(0);
        assertThat(part.system()).isEqualTo(Ref.to("app"));
        assertThat(part.kind()).isEqualTo(SystemResource.Kind.TOOLING);
        assertThat(part.version()).contains("2");
        assertThat(part.supplier()).contains(Ref.to("supplier.maker"));
    }

    @Test
    void a_document_about_a_model_is_about_the_system() {
        ManagementSystem aims = Boms.read(about("machine-learning-model", "")).aims();
        assertThat(aims.aiSystems()).map(AISystem::name).containsExactly("app");
        assertThat(aims.systemResources()).isEmpty();
    }

    @Test
    void a_document_without_a_model_has_no_ai_system() {
        assertThat(Boms.read(about("application", "")).aims().aiSystems()).isEmpty();
    }

    @Test
    void two_models_of_one_name_are_two_systems() {
        assertThat(Boms.read("\"components\": [" + model("") + ", "
                                + model("").replace("\"bom-ref\": \"m\"", "\"bom-ref\": \"n\"") + "]")
                        .aims()
                        .aiSystems())
                .map(AISystem::id)
                .containsExactly("m", "m-2");
    }

    @Test
    void a_model_card_is_technical_documentation() {
        SystemRecord record = Boms.read(
                        "\"metadata\": {\"timestamp\": \"2026-03-01T23:30:00-05:00\"}, \"components\": ["
                                + model(", \"modelCard\": {\"modelParameters\": {\"task\": \"t\"}}") + "]")
                .aims()
                .systemRecords()
                .get(0);
        assertThat(record.kind()).isEqualTo(SystemRecord.Kind.TECHNICAL_DOCUMENTATION);
        assertThat(record.topics()).containsExactly("model parameters");
        assertThat(record.date()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void a_link_to_a_model_card_is_one() {
        Import imported = Boms.read("\"components\": ["
                + model(", \"externalReferences\": [{\"type\": \"model-card\", \"url\": \"https://example.com/card\"}]")
                + "]");
        assertThat(imported.aims().systemRecords()).hasSize(1);
        assertThat(imported.warnings()).isEmpty();
    }

    @Test
    void a_model_without_a_card_has_no_documentation() {
        Import imported = Boms.read("\"components\": [" + model("") + "]");
        assertThat(imported.aims().systemRecords()).isEmpty();
        assertThat(imported.aims().recorded()).contains(RecordArea.SYSTEM_RECORDS);
        assertThat(imported.warnings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"bom-ref\": \"card\"}", "{\"considerations\": {}}"})
    void a_card_that_says_nothing_is_none(String card) {
        Import imported = Boms.read("\"components\": [" + model(", \"modelCard\": " + card) + "]");
        assertThat(imported.aims().systemRecords()).isEmpty();
        assertThat(imported.warnings()).singleElement().asString().contains("is a model without a model card");
    }

    @Test
    void a_card_tells_technique_task_and_outputs() {
        AISystem system = withCard(
                        "\"modelParameters\": {\"approach\": {\"type\": \"supervised\"}, \"architectureFamily\": \"transformer\", \"task\": \"triage\", \"outputs\": [{\"format\": \"text\"}]}")
                .aiSystems()
                .get(0);
        assertThat(system.technique()).contains("supervised; transformer");
        assertThat(system.domain()).contains("triage");
        assertThat(system.outputs()).contains("text");
    }

    @Test
    void considerations_become_an_assessment_that_is_not_said_to_be_complete() {
        ManagementSystem aims = withCard("""
                "considerations": {"users": ["clerks"], "useCases": ["sorting"], "technicalLimitations": ["no handwriting"],
                "ethicalConsiderations": [{"name": "deskilling", "mitigationStrategy": "training"}],
                "fairnessAssessments": [{"groupAtRisk": "the old", "benefits": "speed", "harms": "delay", "mitigationStrategy": "review"}]}
                """);
        ImpactAssessment assessment = aims.impactAssessments().get(0);
        assertThat(assessment.progress()).isEqualTo(Progress.IN_PROGRESS);
        assertThat(assessment.intendedUse()).contains("sorting; Users: clerks");
        assertThat(aims.aiSystems().get(0).intendedUse()).isEqualTo(assessment.intendedUse());
        assertThat(assessment.misuses()).containsExactly("no handwriting");
        assertThat(assessment.impacts())
                .containsExactly(
                        Impact.builder()
                                .target(Impact.Target.GROUPS)
                                .dimension("fairness")
                                .text("delay")
                                .affected("the old")
                                .mitigation("review")
                                .build(),
                        Impact.builder()
                                .target(Impact.Target.GROUPS)
                                .dimension("fairness")
                                .text("speed")
                                .affected("the old")
                                .beneficial(true)
                                .build(),
                        Impact.builder()
                                .target(Impact.Target.SOCIETY)
                                .dimension("norms-culture-values")
                                .text("deskilling")
                                .mitigation("training")
                                .build());
    }

    @Test
    void energy_is_an_impact_on_the_environment() {
        assertThat(Boms.valid("valid-machine-learning-considerations-env-1.6.json")
                        .aims()
                        .impactAssessments()
                        .get(0)
                        .impacts())
                .containsExactly(Impact.builder()
                        .target(Impact.Target.SOCIETY)
                        .dimension("environment")
                        .text("training; 0.4 kWh; 31.22 tCO2eq")
                        .mitigation("offset 31.22 tCO2eq")
                        .build());
    }

    @Test
    void use_cases_alone_are_no_assessment() {
        ManagementSystem aims = withCard("\"considerations\": {\"useCases\": [\"sorting\"]}");
        assertThat(aims.impactAssessments()).isEmpty();
        assertThat(aims.aiSystems().get(0).intendedUse()).contains("sorting");
    }

    @Test
    void metrics_are_a_verification_of_performance() {
        Verification verification = withCard(
                        "\"quantitativeAnalysis\": {\"performanceMetrics\": [{\"type\": \"recall\", \"value\": \"0.9\", \"slice\": \"children\", \"confidenceInterval\": {\"lowerBound\": \"0.8\", \"upperBound\": \"0.95\"}}, {\"value\": \"1\"}]}")
                .verifications()
                .get(0);
        assertThat(verification.kind()).isEqualTo(Verification.Kind.PERFORMANCE);
        assertThat(verification.criteria())
                .containsExactly(CriterionResult.builder()
                        .name("recall on children")
                        .observed("0.9; confidence interval 0.8 to 0.95")
                        .build());
    }

    @Test
    void what_a_card_does_not_say_of_what_is_passed_over_with_a_warning() {
        Import imported = Boms.read("\"components\": [" + model("""
                , "modelCard": {
                "quantitativeAnalysis": {"performanceMetrics": [{"type": "recall"},
                {"value": "0.9"}, {}]},
                "considerations": {
                "ethicalConsiderations": [{"name": "deskilling"},
                {"mitigationStrategy": "training"}],
                "fairnessAssessments": [{"harms": "delay", "mitigationStrategy": "review"},
                {"groupAtRisk": "the old"},
                {"benefits": "speed",
                "mitigationStrategy": "review"}]}}""") + "]");
        assertThat(imported.warnings())
                .map(SourceProblem::toString)
                .containsExactly(
                        "bom.json:4:1: /components/0/modelCard/quantitativeAnalysis/performanceMetrics/1: is a metric without a type; recorded as nothing",
                        "bom.json:9:1: /components/0/modelCard/considerations/fairnessAssessments/1: is a fairness assessment without harms or benefits; recorded as nothing",
                        "bom.json:11:23: /components/0/modelCard/considerations/fairnessAssessments/2/mitigationStrategy: \"review\" mitigates harms, and none is stated; recorded as nothing",
                        "bom.json:7:1: /components/0/modelCard/considerations/ethicalConsiderations/1: is an ethical consideration without a name; recorded as nothing");
        assertThat(imported.aims().impactAssessments().get(0).impacts())
                .map(Impact::text)
                .containsExactly(Optional.of("delay"), Optional.of("speed"), Optional.of("deskilling"));
    }

    @Test
    void a_data_set_of_a_card_serves_its_model() {
        Dataset data = withCard(
                        "\"modelParameters\": {\"datasets\": [{\"type\": \"dataset\", \"name\": \"Letters\", \"classification\": \"PII\", \"sensitiveData\": [\"names\", \"N/A\"], \"contents\": {\"url\": \"https://example.com/d\"}}]}")
                .datasets()
                .get(0);
        assertThat(data.name()).isEqualTo("Letters");
        assertThat(data.systems()).containsExactly(Ref.to("m"));
        assertThat(data.personalData()).contains(true);
        assertThat(data.category()).contains("PII");
        assertThat(data.sensitiveAttributes()).containsExactly("names");
        assertThat(data.acquisition().flatMap(acquisition -> acquisition.source()))
                .contains("https://example.com/d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "piece"})
    void a_data_component_serves_the_models_whose_card_refers_to_it(String ref) {
        Import imported = Boms.read("\"components\": ["
                + model(", \"modelCard\": {\"modelParameters\": {\"datasets\": [{\"ref\": \"" + ref + "\"}]}}")
                + ", " + model("").replace("\"m\"", "\"other\"") + ", " + DATA + "]");
        assertThat(imported.aims().datasets()).hasSize(1);
        assertThat(imported.aims().datasets().get(0).systems()).containsExactly(Ref.to("m"));
    }

    @Test
    void what_a_card_names_as_its_data_is_data_whatever_its_type() {
        String file = "{\"type\": \"file\", \"name\": \"letters.csv\", \"bom-ref\": \"f\"}";
        String card = ", \"modelCard\": {\"modelParameters\": {\"datasets\": [{\"ref\": \"f\"}, {\"ref\": \"m\"}]}}";
        Import imported = Boms.read("\"components\": [" + model(card) + ", "
                + model(card).replace("\"m\"", "\"other\"") + ", " + file + "]");
        assertThat(imported.aims().datasets()).singleElement().satisfies(data -> {
            assertThat(data.name()).isEqualTo("letters.csv");
            assertThat(data.systems()).containsExactly(Ref.to("m"), Ref.to("other"));
        });
    }

    @Test
    void a_data_component_serves_the_models_that_depend_on_it() {
        assertThat(Boms.read("\"components\": [" + model("") + ", " + DATA
                                + "], \"dependencies\": [{\"ref\": \"m\", \"dependsOn\": [\"d\"]}]")
                        .aims()
                        .datasets()
                        .get(0)
                        .systems())
                .containsExactly(Ref.to("m"));
    }

    @Test
    void data_within_a_model_serve_it() {
        assertThat(Boms.read("\"components\": [" + model(", \"components\": [" + DATA + "]") + ", "
                                + model("").replace("\"m\"", "\"other\"") + "]")
                        .aims()
                        .datasets())
                .singleElement()
                .satisfies(data -> assertThat(data.systems()).containsExactly(Ref.to("m")));
    }

    @Test
    void data_within_a_model_within_another_serve_the_inner_one() {
        String inner =
                model(", \"components\": [{\"type\": \"library\", \"name\": \"l\", \"components\": [" + DATA + "]}]");
        assertThat(Boms.read("\"components\": ["
                                + MODEL.replace("\"m\"", "\"other\"").formatted(", \"components\": [" + inner + "]")
                                + "]")
                        .aims()
                        .datasets())
                .singleElement()
                .satisfies(data -> assertThat(data.systems()).containsExactly(Ref.to("m")));
    }

    @Test
    void data_within_a_model_serve_what_the_document_is_about() {
        assertThat(Boms.read(about("application", "") + ", \"components\": ["
                                + model(", \"components\": [" + DATA + "]") + "]")
                        .aims()
                        .datasets())
                .singleElement()
                .satisfies(data -> assertThat(data.systems()).containsExactly(Ref.to("app")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            "formulation": [{"components": [%s]}] ~ /formulation/0/components/0
            "metadata": {"tools": {"components": [%s]}} ~ /metadata/tools/components/0
            "components": [{"type": "library", "name": "l", "pedigree": {"ancestors": [%s]}}] ~ /components/0/pedigree/ancestors/0
            """)
    void a_model_in_a_place_that_is_not_read_is_told(String members, String pointer) {
        Import imported = Boms.read(members.formatted(model(CARD)));
        assertThat(imported.aims().aiSystems()).isEmpty();
        assertThat(imported.warnings())
                .map(SourceProblem::statement)
                .containsExactly(pointer + ": is a model in a place that is not read; no AI system is recorded of it");
    }

    @Test
    void two_elements_with_one_reference_are_refused() {
        assertThat(Boms.problems(Boms.document("\"components\": [\n" + model("") + ",\n"
                        + model("").replace("\"name\": \"m\"", "\"name\": \"n\"") + ",\n" + DATA
                        + "],\n\"services\": [{\"name\": \"s\", \"bom-ref\": \"d\"}]")))
                .containsExactly(
                        "bom.json:4:60: /components/1/bom-ref: \"m\" is also /components/0/bom-ref (line 3, column 60); give each element a reference of its own",
                        "bom.json:6:39: /services/0/bom-ref: \"d\" is also /components/2/bom-ref (line 5, column 42); give each element a reference of its own");
    }

    @Test
    void suppliers_are_one_for_each_name_with_all_that_they_supply() {
        ManagementSystem aims = Boms.read(
                        "\"components\": [" + model(", \"supplier\": {\"name\": \" Maker \"}")
                                + ", {\"type\": \"data\", \"name\": \"d\", \"manufacturer\": {\"name\": \"Maker\"}}, {\"type\": \"library\", \"name\": \"l\", \"supplier\": {\"name\": \"Nobody\"}}]"
                                + ", \"services\": [{\"name\": \"s\", \"provider\": {\"name\": \"Host\"}}, {\"name\": \"t\", \"provider\": {\"name\": \"N/A\"}}]")
                .aims();
        assertThat(aims.suppliers())
                .extracting(supplier -> supplier.name().orElse(""), Supplier::provides)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "Maker", Set.of(Supplier.Supply.MODEL, Supplier.Supply.DATASET)),
                        org.assertj.core.groups.Tuple.tuple("Host", Set.of(Supplier.Supply.SERVICE)));
        assertThat(aims.aiSystems().get(0).parts()).containsExactly(Ref.to("supplier.maker"));
    }

    @Test
    void providers_of_services_supply_what_the_document_is_about() {
        assertThat(Boms.read(about("machine-learning-model", "")
                                + ", \"services\": [{\"name\": \"s\", \"provider\": {\"name\": \"Host\"}}]")
                        .aims()
                        .aiSystems()
                        .get(0)
                        .parts())
                .containsExactly(Ref.to("supplier.host"));
    }

    @Test
    void evidence_in_force_counts_as_an_independent_review() {
        ManagementSystem aims = attested(true, "2026-11-21T00:00:00Z");
        Verification review = aims.verifications().get(0);
        assertThat(review.system()).isEqualTo(Ref.to("m"));
        assertThat(review.kind()).isEqualTo(Verification.Kind.INDEPENDENT_REVIEW);
        assertThat(review.date()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(review.dateStated()).isTrue();
        assertThat(review.criteria())
                .containsExactly(CriterionResult.builder()
                        .name("R1 Robustness")
                        .measure("withstands noise")
                        .observed("conformance 0.8; tested")
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "0.0, false", "1, true", "1.0, true"})
    void a_criterion_is_met_or_not_where_conformance_is_whole_or_none(String score, boolean passed) {
        assertThat(attested(true, "2026-11-21T00:00:00Z", score, "")
                        .verifications()
                        .get(0)
                        .criteria())
                .singleElement()
                .satisfies(criterion -> assertThat(criterion.passed()).contains(passed));
    }

    @Test
    void what_speaks_against_a_claim_and_is_in_force_is_told() {
        String against = ", \"counterEvidence\": [\"against\", \"old\"]";
        assertThat(attested(true, "2026-11-21T00:00:00Z", "0.8", against)
                        .verifications()
                        .get(0)
                        .criteria())
                .singleElement()
                .satisfies(criterion -> assertThat(criterion.observed())
                        .contains("conformance 0.8; tested; counter-evidence: fails in fog"));
    }

    @Test
    void evidence_that_expired_the_day_before_counts_for_nothing() {
        assertThat(attested(true, "2026-11-20T23:59:59Z").verifications()).isEmpty();
    }

    @Test
    void what_the_organization_attests_itself_is_no_independent_review() {
        assertThat(attested(false, "2027-01-01T00:00:00Z").verifications()).isEmpty();
    }

    @Test
    void references_to_other_documents_are_no_matter_of_this_one() {
        assertThat(Boms.read(
                                "\"components\": [" + model(CARD)
                                        + "], \"dependencies\": [{\"ref\": \"m\", \"dependsOn\": [\"urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#x\", \"y\"]}]")
                        .warnings())
                .map(SourceProblem::statement)
                .containsExactly(
                        "/dependencies/0/dependsOn/1: \"y\" refers to nothing in the document; the reference is left out");
    }

    @Test
    void the_organization_is_who_made_what_the_document_is_about() {
        assertThat(Boms.read(about("application", ", \"supplier\": {\"name\": \"Maker\"}"))
                        .aims()
                        .organization()
                        .name())
                .isEqualTo("Maker");
    }

    @Test
    void until_version_1_5_the_maker_had_another_name() {
        String document = Boms.document("\"metadata\": {\"manufacture\": {\"name\": \"Maker\"}}");
        assertThat(Boms.readJson(document.replace("1.6", "1.5"))
                        .aims()
                        .organization()
                        .name())
                .isEqualTo("Maker");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1.7"})
    void neighbouring_versions_have_their_own_schema(String version) {
        String document = Boms.document("\"components\": [" + model("") + "]").replace("1.6", version);
        assertThat(Boms.readJson(document).aims().aiSystems()).hasSize(1);
    }

    @Test
    void a_version_without_a_schema_is_refused() {
        assertThat(Boms.problems("{\"bomFormat\": \"CycloneDX\",\n \"specVersion\": \"1.4\", \"x\": 1}"))
                .containsExactly(
                        "bom.json:2:17: /specVersion: \"1.4\" is no version of CycloneDX that is read; use one of 1.5, 1.6, 1.7");
    }

    @Test
    void another_json_document_is_refused() {
        assertThat(Boms.problems("{\"a\": 1}"))
                .containsExactlyInAnyOrder(
                        "bom.json:1:1: has no \"bomFormat\"; add it",
                        "bom.json:1:1: has no \"specVersion\"; add it",
                        "bom.json:1:7: /a: \"1\" is not defined in CycloneDX here; take it out");
    }

    private static final String DATA =
            "{\"type\": \"data\", \"name\": \"d\", \"bom-ref\": \"d\", \"data\": [{\"type\": \"dataset\", \"bom-ref\": \"piece\"}]}";

    private static final String CARD = ", \"modelCard\": {\"modelParameters\": {\"task\": \"t\"}}";

    private static String model(String more) {
        return MODEL.formatted(more);
    }

    private static String about(String type, String more) {
        return "\"metadata\": {\"component\": {\"type\": \"" + type + "\", \"name\": \"app\"" + more + "}}";
    }

    private static ManagementSystem withCard(String card) {
        return Boms.read("\"components\": [" + model(", \"modelCard\": {" + card + "}") + "]")
                .aims();
    }

    private static ManagementSystem attested(boolean thirdParty, String expires) {
        return attested(thirdParty, expires, "0.8", "");
    }

    private static ManagementSystem attested(boolean thirdParty, String expires, String score, String ofClaim) {
        List<String> parts = List.of(
                "\"components\": [" + model(CARD) + "]",
                "\"definitions\": {\"standards\": [{\"bom-ref\": \"s\", \"requirements\": [{\"bom-ref\": \"r\", \"identifier\": \"R1\", \"title\": \"Robustness\"}]}]}",
                "\"declarations\": {\"assessors\": [{\"bom-ref\": \"a\", \"thirdParty\": " + thirdParty + "}]",
                "\"attestations\": [{\"assessor\": \"a\", \"map\": [{\"requirement\": \"r\", \"claims\": [\"c\"], \"conformance\": {\"score\": "
                        + score + ", \"rationale\": \"tested\"}}]}]",
                "\"claims\": [{\"bom-ref\": \"c\", \"target\": \"m\", \"predicate\": \"withstands noise\", \"evidence\": [\"e\"]"
                        + ofClaim + "}]",
                "\"evidence\": [{\"bom-ref\": \"e\", \"created\": \"2026-01-02T00:00:00Z\", \"expires\": \"" + expires
                        + "\"}, {\"bom-ref\": \"against\", \"description\": \"fails in fog\"},"
                        + " {\"bom-ref\": \"old\", \"description\": \"failed at night\", \"expires\": \"2026-11-20T00:00:00Z\"}]}");
        return Boms.read(String.join(",\n", parts)).aims();
    }
}
