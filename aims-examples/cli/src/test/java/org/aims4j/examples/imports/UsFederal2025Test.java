package org.aims4j.examples.imports;

import static org.aims4j.examples.imports.Inventories.DAY;
import static org.aims4j.examples.imports.Inventories.read;
import static org.aims4j.examples.imports.Inventories.useCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aims4j.model.Determination;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Dataset;
import org.aims4j.model.system.HumanOversight;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.model.system.Monitoring;
import org.aims4j.model.system.Origin;
import org.aims4j.model.system.Verification;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each column becomes, one decision at a time. */
class UsFederal2025Test {
    @Nested
    class Reading {
        @Test
        void columns_are_found_by_heading_in_any_order() {
            List<String> headings = new ArrayList<>(UseCase2025.COLUMNS);
            Map<String, String> useCase = useCase("development_stage", "Pilot", "vendor_name", "Acme");
            Collections.reverse(headings);
            String csv = String.join(",", headings) + "\n"
                    + headings.stream().map(useCase::get).collect(Collectors.joining(",")) + "\n";
            assertThat(Inventories.readCsv(csv)).isEqualTo(read(useCase));
        }

        @Test
        void columns_that_are_not_needed_are_passed_over() {
            Map<String, String> useCase = useCase();
            String csv = Inventories.csv(useCase);
            String wider = csv.replaceFirst("\n", ",\"contact_email\"\n").replaceFirst("\n$", ",\"a@b.gov\"\n");
            assertThat(Inventories.readCsv(wider)).isEqualTo(read(useCase));
        }

        @Test
        void a_byte_order_mark_and_carriage_returns_change_nothing() {
            String csv = Inventories.csv(useCase());
            assertThat(Inventories.readCsv("\ufeff" + csv.replace("\n", "\r\n")))
                    .isEqualTo(Inventories.readCsv(csv));
        }

        @Test
        void cells_are_trimmed_of_all_kinds_of_blanks() {
            AISystem system = only(useCase("use_case_name", "\u00a0 Letter\nsorting \u2003\t\u200b"));
            assertThat(system.name()).isEqualTo("Letter\nsorting");
        }

        @Test
        void a_row_of_blanks_is_no_record() {
            assertThat(Inventories.readCsv(
                                    Inventories.csv(useCase()) + ",".repeat(UseCase2025.COLUMNS.size() - 1) + "\n")
                            .aims()
                            .aiSystems())
                    .hasSize(1);
        }

        @Test
        void an_inventory_without_rows_is_a_management_system_without_systems() {
            assertThat(Inventories.readCsv(Inventories.csv()).aims().aiSystems())
                    .isEmpty();
        }

        @Test
        void nothing_is_said_of_a_record_that_is_understood() {
            assertThat(read(useCase()).warnings()).isEmpty();
        }

        @Test
        void reading_twice_gives_the_same() {
            byte[] csv = Inventories.csv(useCase(), useCase("id", "")).getBytes(StandardCharsets.UTF_8);
            assertThat(Inventories.readBytes(csv)).isEqualTo(Inventories.readBytes(csv));
        }
    }

    @Nested
    class Identity {
        @Test
        void the_id_is_made_of_agency_and_id() {
            assertThat(only(useCase("agency", "DOJ", "id", "DOJ-0357")).id()).isEqualTo("doj-doj-0357");
        }

        @Test
        void the_id_of_the_source_stands_among_the_identifiers() {
            assertThat(only(useCase("agency", "DOJ", "id", "DOJ 0357")).identifiers())
                    .isEqualTo(Map.of("us-federal-2025/doj", "DOJ 0357"));
        }

        @Test
        void a_blank_id_is_replaced_by_a_hash_of_agency_bureau_and_name() {
            AISystem system = only(useCase("id", " ", "agency_bureau", "B"));
            assertThat(system.id()).isEqualTo("abc-" + Ids.hash("ABC", "B", "Letter sorting"));
            assertThat(system.identifiers()).isEmpty();
        }

        @Test
        void a_hash_stays_the_same_from_release_to_release() {
            assertThat(Ids.hash("ABC", "B", "Letter sorting")).isEqualTo("b0dd99c3");
        }

        @Test
        void an_id_that_is_repeated_is_numbered_in_the_order_of_the_file() {
            assertThat(ids(useCase(), useCase(), useCase())).containsExactly("abc-1", "abc-1-2", "abc-1-3");
        }

        @Test
        void a_number_passes_over_an_id_that_another_record_has() {
            assertThat(ids(useCase(), useCase(), useCase("id", "1-2"))).containsExactly("abc-1", "abc-1-3", "abc-1-2");
        }

        @Test
        void a_long_id_is_cut() {
            assertThat(only(useCase("id", "x".repeat(500))).id()).hasSize(100);
        }

        @Test
        void a_use_case_without_a_name_is_named_by_its_id_with_a_warning() {
            Import imported = read(useCase("use_case_name", ""));
            assertThat(imported.aims().aiSystems().get(0).name()).isEqualTo("1");
            assertThat(imported.warnings())
                    .map(SourceProblem::toString)
                    .containsExactly("inventory.csv:2:4: use_case_name: is blank; the use case is named by its id");
        }
    }

    @Nested
    class Description {
        @Test
        void texts_are_carried_over_as_they_are() {
            AISystem system = only(useCase(
                    "problem_solved", "Letters lie around",
                    "system_outputs", "Piles",
                    "topic_area", "Other",
                    "classification", "NLP",
                    "agency_bureau", "Post"));
            assertThat(system.intendedUse()).contains("Letters lie around");
            assertThat(system.outputs()).contains("Piles");
            assertThat(system.domain()).contains("Other");
            assertThat(system.technique()).contains("NLP");
            assertThat(system.organizationalUnit()).contains("Agency of Basic Care / Post");
        }

        @Test
        void a_blank_is_no_text() {
            AISystem system = only(useCase());
            assertThat(system.intendedUse()).isEmpty();
            assertThat(system.organizationalUnit()).contains("Agency of Basic Care");
        }

        @Test
        void agencies_are_the_units_of_the_organization() {
            assertThat(read(useCase(), useCase("agency_name", "Agency of Deep Care"), useCase())
                            .aims()
                            .organization()
                            .units())
                    .containsExactly("Agency of Basic Care", "Agency of Deep Care");
        }
    }

    @Nested
    class Stage {
        @ParameterizedTest
        @CsvSource({
            "Pre-deployment, DESIGN_DEVELOPMENT",
            "Pilot, VERIFICATION_VALIDATION",
            "Deployed, OPERATION_MONITORING",
            "Retired, RETIREMENT",
            "Pre-Deployment, DESIGN_DEVELOPMENT",
            "pre\u2011deployment, DESIGN_DEVELOPMENT",
            "PILOT, VERIFICATION_VALIDATION",
            "deployed., OPERATION_MONITORING",
            "retired, RETIREMENT",
            "b) Pilot – The use case has been deployed in a limited test or pilot capacity., VERIFICATION_VALIDATION"
        })
        void without_a_day_it_is_that_of_the_day_of_the_inventory(String stage, LifecycleStage recorded) {
            assertThat(lifecycle("development_stage", stage)).containsExactly(event(recorded, DAY, false));
        }

        @Test
        void a_blank_is_no_event() {
            assertThat(lifecycle("development_stage", "")).isEmpty();
        }

        @Test
        void an_unknown_one_is_no_event_with_a_warning() {
            Import imported = read(useCase("development_stage", "Dreamt of"));
            assertThat(imported.aims().aiSystems().get(0).lifecycle()).isEmpty();
            assertThat(imported.warnings())
                    .map(SourceProblem::toString)
                    .containsExactly(
                            "inventory.csv:2:6: development_stage: \"Dreamt of\" is not in the code list of the column; recorded as nothing");
        }

        @Test
        void a_deployed_one_was_deployed_on_the_operational_day() {
            assertThat(lifecycle("development_stage", "Deployed", "operational_date", "3/1/2024"))
                    .containsExactly(
                            event(LifecycleStage.DEPLOYMENT, LocalDate.of(2024, 3, 1), true),
                            event(LifecycleStage.OPERATION_MONITORING, DAY, false));
        }

        @Test
        void a_month_alone_is_its_first_day_not_stated() {
            assertThat(lifecycle("development_stage", "Deployed", "operational_date", "03/2024"))
                    .contains(event(LifecycleStage.DEPLOYMENT, LocalDate.of(2024, 3, 1), false));
        }

        @Test
        void a_deployment_on_the_day_of_the_inventory_counts() {
            assertThat(lifecycle("development_stage", "Deployed", "operational_date", "2026-11-21"))
                    .contains(event(LifecycleStage.DEPLOYMENT, DAY, true));
        }

        @Test
        void a_deployment_the_day_after_the_inventory_contradicts_it() {
            Import imported = read(useCase("development_stage", "Deployed", "operational_date", "2026-11-22"));
            assertThat(imported.aims().aiSystems().get(0).lifecycle())
                    .containsExactly(event(LifecycleStage.OPERATION_MONITORING, DAY, false));
            assertThat(imported.warnings())
                    .map(SourceProblem::toString)
                    .containsExactly(
                            "inventory.csv:2:13: operational_date: \"2026-11-22\" is after the day of the inventory, 2026-11-21, "
                                    + "and the use case is deployed; no deployment is recorded");
        }

        @Test
        void a_day_that_cannot_be_read_is_that_of_the_inventory_with_a_warning() {
            Import imported = read(useCase("development_stage", "Deployed", "operational_date", "some time ago"));
            assertThat(imported.aims().aiSystems().get(0).lifecycle())
                    .containsExactly(
                            event(LifecycleStage.DEPLOYMENT, DAY, false),
                            event(LifecycleStage.OPERATION_MONITORING, DAY, false));
            assertThat(imported.warnings())
                    .map(SourceProblem::toString)
                    .containsExactly(
                            "inventory.csv:2:13: operational_date: \"some time ago\" is no day that can be read; the day of the inventory stands for it");
        }

        @Test
        void a_pilot_began_on_the_operational_day() {
            assertThat(lifecycle("development_stage", "Pilot", "operational_date", "2025-09-08 00:00:00"))
                    .containsExactly(event(LifecycleStage.VERIFICATION_VALIDATION, LocalDate.of(2025, 9, 8), true));
        }

        @Test
        void a_day_ahead_of_a_pilot_is_a_plan_and_dropped() {
            Import imported = read(useCase("development_stage", "Pilot", "operational_date", "2027-01-01"));
            assertThat(imported.aims().aiSystems().get(0).lifecycle())
                    .containsExactly(event(LifecycleStage.VERIFICATION_VALIDATION, DAY, false));
            assertThat(imported.warnings()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Pre-deployment", "Retired"})
        void the_operational_day_is_none_of_development_or_retirement(String stage) {
            assertThat(lifecycle("development_stage", stage, "operational_date", "3/1/2024"))
                    .allSatisfy(event -> assertThat(event.date()).isEqualTo(DAY));
        }

        private List<LifecycleEvent> lifecycle(String... cells) {
            return only(useCase(cells)).lifecycle();
        }

        private LifecycleEvent event(LifecycleStage stage, LocalDate day, boolean stated) {
            return LifecycleEvent.builder()
                    .stage(stage)
                    .date(day)
                    .dateStated(stated)
                    .build();
        }
    }

    @Nested
    class Release {
        @ParameterizedTest
        @CsvSource({"Yes, COMPLETED", "No, REFUSED", "yes, COMPLETED", "FALSE, REFUSED"})
        void an_authorization_to_operate_is_the_release_of_the_deployment(String authorized, Progress release) {
            AISystem system =
                    only(useCase("development_stage", "Deployed", "operational_date", "2024", "have_ato", authorized));
            assertThat(system.lifecycle())
                    .map(LifecycleEvent::release)
                    .containsExactly(Optional.of(release), Optional.empty());
        }

        @Test
        void it_is_that_of_operation_where_no_deployment_is_on_record() {
            AISystem system = only(useCase("development_stage", "Deployed", "have_ato", "Yes"));
            assertThat(system.lifecycle())
                    .map(LifecycleEvent::release)
                    .containsExactly(Optional.of(Progress.COMPLETED));
        }

        @Test
        void it_is_that_of_the_stage_before_deployment() {
            AISystem system = only(useCase("development_stage", "Pilot", "have_ato", "No"));
            assertThat(system.lifecycle()).map(LifecycleEvent::release).containsExactly(Optional.of(Progress.REFUSED));
        }

        @Test
        void it_is_none_of_a_retirement() {
            AISystem system = only(useCase("development_stage", "Retired", "have_ato", "Yes"));
            assertThat(system.lifecycle()).map(LifecycleEvent::release).containsExactly(Optional.empty());
        }
    }

    @Nested
    class Classification {
        @ParameterizedTest
        @CsvSource({
            "High-impact, HIGH",
            "'Presumed High-Impact, but Not High-impact', LIMITED",
            "Not High-impact, MINIMAL",
            "'', UNCLASSIFIED"
        })
        void it_is_that_of_the_inventory(String impact, ImpactClass recorded) {
            assertThat(only(useCase("is_high_impact", impact)).impactClass()).isEqualTo(recorded);
        }

        @ParameterizedTest
        @CsvSource({
            "high-impact, HIGH",
            "High Impact, HIGH",
            "High\u2011impact., HIGH",
            "'presumed high impact, but determined not high-impact', LIMITED",
            "NOT HIGH-IMPACT, MINIMAL"
        })
        void it_is_read_in_any_spelling(String impact, ImpactClass recorded) {
            Import imported = read(useCase("is_high_impact", impact));
            assertThat(imported.aims().aiSystems().get(0).impactClass()).isEqualTo(recorded);
            assertThat(imported.warnings()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"High-impact, pending", "impact", "Yes"})
        void an_unknown_one_is_no_class_with_a_warning(String impact) {
            Import imported = read(useCase("is_high_impact", impact));
            assertThat(imported.aims().aiSystems().get(0).impactClass()).isEqualTo(ImpactClass.UNCLASSIFIED);
            assertThat(imported.warnings()).hasSize(1);
        }

        @Test
        void the_justification_is_its_reason() {
            assertThat(only(useCase("is_high_impact", "Not High-impact", "HI_justification", "Letters only"))
                            .classReason())
                    .contains("Letters only");
        }

        @Test
        void the_process_is_required_for_high_impact_and_states_nothing_else() {
            assertThat(read(useCase()).aims().impactAssessmentProcess()).hasValueSatisfying(process -> {
                assertThat(process.requiredFor()).containsExactly(ImpactClass.HIGH);
                assertThat(process.interval()).isEmpty();
                assertThat(process.approval()).isEmpty();
            });
        }
    }

    @Nested
    class OriginAndSupplier {
        @ParameterizedTest
        @CsvSource({
            "Vendor Purchased, BOUGHT",
            "Contracting and In House, DEVELOPED_FOR_US",
            "In-house Development, IN_HOUSE",
            "Developed In House, IN_HOUSE",
            "vendor purchased, BOUGHT"
        })
        void the_origin_is_that_of_the_inventory(String contracting, Origin origin) {
            assertThat(only(useCase("contracting_usage", contracting)).origin()).contains(origin);
        }

        @Test
        void a_blank_origin_is_blank_and_has_no_supplier() {
            AISystem system = only(useCase());
            assertThat(system.origin()).isEmpty();
            assertThat(system.parts()).isEmpty();
        }

        @Test
        void an_agency_is_a_customer() {
            assertThat(only(useCase("contracting_usage", "Contracting and In House"))
                            .roles())
                    .containsExactly(OrganizationRole.CUSTOMER);
        }

        @Test
        void an_agency_that_develops_in_house_is_a_producer_too() {
            assertThat(only(useCase("contracting_usage", "In-house Development"))
                            .roles())
                    .containsExactlyInAnyOrder(OrganizationRole.PRODUCER, OrganizationRole.CUSTOMER);
        }

        @Test
        void one_name_is_one_supplier() {
            assertThat(suppliers(useCase("vendor_name", "Acme"), useCase("vendor_name", " Acme ")))
                    .containsExactly(
                            Supplier.builder().id("supplier.acme").name("Acme").build());
        }

        @Test
        void names_that_differ_in_a_letter_are_two_suppliers() {
            assertThat(suppliers(useCase("vendor_name", "ACME"), useCase("vendor_name", "Acme")))
                    .map(Supplier::id)
                    .containsExactly("supplier.acme", "supplier.acme-2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "N/A", "na", "Not Applicable", "None", "TBD"})
        void what_was_bought_from_nobody_has_a_supplier_without_a_name(String nobody) {
            assertThat(suppliers(useCase("contracting_usage", "Vendor Purchased", "vendor_name", nobody)))
                    .containsExactly(Supplier.builder().id("abc-1.supplier").build());
        }

        @Test
        void each_system_has_its_own_supplier_without_a_name() {
            Map<String, String> bought = useCase("contracting_usage", "Vendor Purchased");
            assertThat(suppliers(bought, bought)).hasSize(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Not available", "To be determined", "n.a.", "?"})
        void other_words_are_names(String name) {
            assertThat(suppliers(useCase("vendor_name", name)))
                    .map(Supplier::name)
                    .containsExactly(Optional.of(name));
        }

        @Test
        void a_vendor_of_an_in_house_system_is_a_supplier() {
            assertThat(only(useCase("contracting_usage", "In-house Development", "vendor_name", "Acme"))
                            .parts())
                    .hasSize(1);
        }

        @SafeVarargs
        private List<Supplier> suppliers(Map<String, String>... useCases) {
            return read(useCases).aims().suppliers();
        }
    }

    @Nested
    class Practices {
        @Test
        void a_completed_assessment_is_of_the_day_of_the_inventory_which_the_source_does_not_state() {
            assertThat(read(useCase("hi_assessment_completed", "Yes", "hi_potential_impacts", "Lost letters"))
                            .aims()
                            .impactAssessments())
                    .containsExactly(ImpactAssessment.builder()
                            .id("abc-1.impact-assessment")
                            .addSystems(only(useCase()).ref())
                            .progress(Progress.COMPLETED)
                            .completedOn(DAY)
                            .dateStated(false)
                            .result("Lost letters")
                            .build());
        }

        @ParameterizedTest
        @CsvSource({
            "In-progress, IN_PROGRESS",
            "In progress, IN_PROGRESS",
            "CAIO Waived, DEFERRED",
            "No, REFUSED",
            "no, REFUSED",
            "b) In-progress, IN_PROGRESS"
        })
        void an_assessment_that_is_not_done_has_no_day(String answer, Progress progress) {
            assertThat(read(useCase("hi_assessment_completed", answer)).aims().impactAssessments())
                    .singleElement()
                    .satisfies(assessment -> {
                        assertThat(assessment.progress()).isEqualTo(progress);
                        assertThat(assessment.completedOn()).isEmpty();
                        assertThat(assessment.startedOn()).isEmpty();
                        assertThat(assessment.deferral()).isEmpty();
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"yes", "Yes.", "YES"})
        void an_assessment_is_completed_in_any_spelling(String answer) {
            Import imported = read(useCase("hi_assessment_completed", answer));
            assertThat(imported.aims().impactAssessments())
                    .map(ImpactAssessment::progress)
                    .containsExactly(Progress.COMPLETED);
            assertThat(imported.warnings()).isEmpty();
        }

        @Test
        void a_blank_is_no_assessment_even_with_impacts() {
            assertThat(read(useCase("hi_potential_impacts", "Lost letters"))
                            .aims()
                            .impactAssessments())
                    .isEmpty();
        }

        @Test
        void testing_is_a_functional_verification() {
            assertThat(read(useCase("hi_testing_conducted", "Yes")).aims().verifications())
                    .containsExactly(Verification.builder()
                            .id("abc-1.test")
                            .system(only(useCase()).ref())
                            .kind(Verification.Kind.FUNCTIONAL)
                            .progress(Progress.COMPLETED)
                            .date(DAY)
                            .dateStated(false)
                            .build());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Internal Independent Review",
                    "Oversight Board Review",
                    "CAIO Review",
                    "c) Yes – by the CAIO"
                })
        void any_independent_review_is_one(String review) {
            assertThat(read(useCase("hi_independent_review", review)).aims().verifications())
                    .singleElement()
                    .satisfies(verification -> {
                        assertThat(verification.kind()).isEqualTo(Verification.Kind.INDEPENDENT_REVIEW);
                        assertThat(verification.progress()).isEqualTo(Progress.COMPLETED);
                    });
        }

        @ParameterizedTest
        @CsvSource({
            "Yes - Monitoring Established, COMPLETED",
            "yes – monitoring established, COMPLETED",
            "In-progress, IN_PROGRESS"
        })
        void monitoring_is_as_far_as_it_says(String answer, Progress progress) {
            assertThat(read(useCase("hi_ongoing_monitoring", answer)).aims().monitorings())
                    .map(Monitoring::progress)
                    .containsExactly(progress);
        }

        @Test
        void training_fail_safe_and_appeal_are_oversight() {
            AISystem system = only(useCase(
                    "hi_training_established", "Training Established",
                    "hi_failsafe_presence", "In-progress",
                    "hi_appeal_process", "Appeal Process In-progress"));
            assertThat(system.oversight())
                    .contains(HumanOversight.builder()
                            .trained(Progress.COMPLETED)
                            .failSafe(Progress.IN_PROGRESS)
                            .appeal(Progress.IN_PROGRESS)
                            .build());
        }

        @Test
        void without_an_answer_there_is_no_oversight() {
            assertThat(only(useCase()).oversight()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "hi_failsafe_presence, Not Applicable, A.9.2",
            "hi_failsafe_presence, not applicable, A.9.2",
            "hi_appeal_process, Not Applicable, A.8.3",
            "hi_appeal_process, Appeal Precluded by Law, A.8.3"
        })
        void what_does_not_apply_is_determined_about_the_system_in_the_words_of_the_source(
                String column, String answer, String requirement) {
            Import imported = read(useCase(column, answer));
            assertThat(imported.aims().determinations()).singleElement().satisfies(determination -> {
                assertThat(determination.requirement()).isEqualTo(requirement);
                assertThat(determination.outcome()).isEqualTo(Determination.Outcome.NOT_APPLICABLE);
                assertThat(determination.reason()).isEqualTo(answer);
                assertThat(determination.about()).hasToString("Optional[abc-1]");
                assertThat(determination.date()).isEqualTo(DAY);
            });
            assertThat(imported.aims().aiSystems().get(0).oversight()).isEmpty();
            assertThat(imported.warnings()).isEmpty();
        }

        @Test
        void the_claim_of_another_question_is_nothing_with_a_warning() {
            Import imported = read(useCase(
                    "hi_training_established", "a) Yes, sufficient monitoring protocols have been established"));
            assertThat(imported.aims().aiSystems().get(0).oversight()).isEmpty();
            assertThat(imported.warnings()).map(SourceProblem::heading).containsExactly("hi_training_established");
        }

        @Test
        void progress_in_the_words_of_another_question_is_progress() {
            AISystem system =
                    only(useCase("hi_training_established", "b) Development of monitoring protocols is in-progess"));
            assertThat(system.oversight().flatMap(HumanOversight::trained)).contains(Progress.IN_PROGRESS);
        }
    }

    @Nested
    class Data {
        @Test
        void a_description_is_the_category_of_a_data_set() {
            assertThat(data("data_description", "Letters of 2024", "has_pii", "No"))
                    .containsExactly(Dataset.builder()
                            .id("abc-1.data")
                            .name("Data of Letter sorting")
                            .addSystems(only(useCase()).ref())
                            .category("Letters of 2024")
                            .personalData(false)
                            .date(DAY)
                            .build());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "None", "n/a", "TBD"})
        void without_a_description_there_is_no_data_set(String description) {
            assertThat(data(
                            "data_description",
                            description,
                            "has_pii",
                            "No",
                            "demographic_features",
                            "['k) None of the above']"))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Yes", "yes", "TRUE"})
        void personal_data_are_a_data_set_without_a_description(String personal) {
            assertThat(data("has_pii", personal)).map(Dataset::personalData).containsExactly(Optional.of(true));
        }

        @Test
        void a_demographic_feature_is_a_sensitive_attribute() {
            assertThat(data("demographic_features", "['a) Race/Ethnicity', 'c) Age', 'k) None of the above']"))
                    .map(Dataset::sensitiveAttributes)
                    .singleElement()
                    .satisfies(features -> assertThat(features).containsExactly("Race/Ethnicity", "Age"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"['Shoe size']", "c) Age", "['c) Age'"})
        void a_feature_that_is_not_on_the_list_is_nothing_with_a_warning(String features) {
            Import imported = read(useCase("demographic_features", features));
            assertThat(imported.aims().datasets()).isEmpty();
            assertThat(imported.warnings()).map(SourceProblem::heading).containsExactly("demographic_features");
        }

        @ParameterizedTest
        @CsvSource({
            "https://www.dhs.gov/pia.pdf, COMPLETED",
            "see www.dhs.gov/pia, COMPLETED",
            "'PIA: https://www.dhs.gov/a.pdf; https://www.dhs.gov/b.pdf', COMPLETED",
            "Yes, COMPLETED",
            "No, REFUSED",
            "no., REFUSED"
        })
        void a_privacy_assessment_is_what_is_linked_or_said(String words, Progress progress) {
            assertThat(data("has_pii", "Yes", "pia_url", words))
                    .map(Dataset::privacyAssessment)
                    .containsExactly(Optional.of(progress));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "To be posted on https://www.hhs.gov/pia/index.html, pending action",
                    "PIA is in progress; see https://www.hhs.gov/pia",
                    "Not available at https://www.hhs.gov/pia"
                })
        void a_link_with_words_that_can_take_it_back_is_no_privacy_assessment(String words) {
            Import imported = read(useCase("has_pii", "Yes", "pia_url", words));
            assertThat(imported.aims().datasets())
                    .map(Dataset::privacyAssessment)
                    .containsExactly(Optional.empty());
            assertThat(imported.warnings()).map(SourceProblem::heading).containsExactly("pia_url");
        }

        @Test
        void words_that_are_no_link_are_no_privacy_assessment() {
            Import imported = read(useCase("has_pii", "Yes", "pia_url", "Not publicly available"));
            assertThat(imported.aims().datasets())
                    .map(Dataset::privacyAssessment)
                    .containsExactly(Optional.empty());
            assertThat(imported.warnings())
                    .map(SourceProblem::toString)
                    .containsExactly(
                            "inventory.csv:2:19: pia_url: \"Not publicly available\" is no link to a privacy assessment; recorded as nothing");
        }

        private List<Dataset> data(String... cells) {
            return read(useCase(cells)).aims().datasets();
        }
    }

    private static AISystem only(Map<String, String> useCase) {
        ManagementSystem aims = read(useCase).aims();
        assertThat(aims.aiSystems()).hasSize(1);
        return aims.aiSystems().get(0);
    }

    @SafeVarargs
    private static List<String> ids(Map<String, String>... useCases) {
        return read(useCases).aims().aiSystems().stream().map(AISystem::id).toList();
    }
}
