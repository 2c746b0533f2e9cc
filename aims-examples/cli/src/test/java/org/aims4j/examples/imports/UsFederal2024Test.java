package org.aims4j.examples.imports;

import static org.aims4j.examples.imports.Inventories.DAY;
import static org.aims4j.examples.imports.Inventories2024.read;
import static org.aims4j.examples.imports.Inventories2024.useCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aims4j.model.Determination;
import org.aims4j.model.Progress;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Dataset;
import org.aims4j.model.system.DecisionMaking;
import org.aims4j.model.system.HumanOversight;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.model.system.Monitoring;
import org.aims4j.model.system.Origin;
import org.aims4j.model.system.OversightMode;
import org.aims4j.model.system.Verification;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each column of 2024 becomes, one decision at a time. */
class UsFederal2024Test {
    private static final String STAGE = "Stage of Development";
    private static final String IMPACT = "Is the AI use case rights-impacting";
    private static final String DEVELOPED = "Was the AI system involved";
    private static final String CONTRACT = "Provide the Procurement";
    private static final String COMMERCIAL = "Is the AI use case found";
    private static final String EXTENSION = "Has your agency requested";
    private static final String ASSESSMENT = "Has an AI impact assessment";
    private static final String TESTING = "Has the AI use case been tested";
    private static final String REVIEW = "Has an independent evaluation";
    private static final String MONITORING = "Is there a process to monitor";
    private static final String AUTONOMY = "For this particular use case";
    private static final String ADVERSE = "Is the AI used to significantly";
    private static final String APPEAL = "Is there an established fallback";
    private static final String PERSONAL = "Does this AI use case involve";
    private static final String PRIVACY = "Has the Senior Agency Official";
    private static final String DATA = "Describe any agency-owned data";
    private static final String DOCUMENTATION = "Is there available documentation";
    private static final String FEATURES = "Which, if any, demographic";
    private static final String AUTHORIZED = "Does this AI use case have an associated";

    /** An answer leaves no trace but a warning. */
    private static void assertNothingAndTold(String heading, String answer) {
        Import imported = read(useCase(heading, answer));
        assertThat(imported.aims()).isEqualTo(read(useCase()).aims());
        assertThat(imported.warnings()).hasSize(1);
    }

    @Nested
    class Reading {
        @Test
        void the_table_is_read_in_windows_1252_and_in_utf_8() {
            String csv = Inventories2024.csv(useCase("Use Case Name", "Letters – sorted"));
            Import utf8 = Inventories2024.readBytes(csv.getBytes(StandardCharsets.UTF_8));
            assertThat(utf8.aims().aiSystems().get(0).name()).isEqualTo("Letters – sorted");
            assertThat(Inventories2024.readBytes(csv.replace("…", "?").getBytes(Charset.forName("windows-1252"))))
                    .isEqualTo(utf8);
        }

        @Test
        void a_file_of_neither_encoding_is_told_with_the_place_that_is_not_utf_8() {
            byte[] csv = Inventories2024.csv(useCase("Use Case Name", "”@")) // ends in a byte that windows-1252 has not
                    .getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < csv.length; i++) {
                csv[i] = csv[i] == '@' ? (byte) 0x96 : csv[i];
            }
            assertThatExceptionOfType(UnreadableSourceException.class)
                    .isThrownBy(() -> Inventories2024.readBytes(csv))
                    .withMessage("inventory.csv:2:3: byte 0x96 is not UTF-8; save the file as UTF-8");
        }

        @Test
        void a_file_that_fits_windows_1252_further_is_told_with_the_place_that_does_not() {
            byte[] csv = Inventories2024.csv(useCase("Use Case Name", "Letters – @"))
                    .replace("…", "?")
                    .getBytes(Charset.forName("windows-1252"));
            for (int i = 0; i < csv.length; i++) {
                csv[i] = csv[i] == '@' ? (byte) 0x81 : csv[i];
            }
            assertThatExceptionOfType(UnreadableSourceException.class)
                    .isThrownBy(() -> Inventories2024.readBytes(csv))
                    .withMessageMatching("inventory.csv:2:\\d+: byte 0x81 is not windows-1252; save the file as UTF-8");
        }

        @Test
        void headings_are_found_by_their_beginnings() {
            String csv = Inventories2024.csv(useCase(STAGE, "Ideation")).replace("…", " and so on?");
            assertThat(Inventories2024.readBytes(csv.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(read(useCase(STAGE, "Ideation")));
        }

        @Test
        void all_missing_columns_are_named() {
            String csv = Inventories2024.csv(useCase())
                    .replace("\"Bureau\"", "\"Office\"")
                    .replace("\"Describe the AI system", "\"The AI system");
            assertThatExceptionOfType(UnreadableSourceException.class)
                    .isThrownBy(() -> Inventories2024.readBytes(csv.getBytes(StandardCharsets.UTF_8)))
                    .withMessage("inventory.csv:1:1: has no column \"Bureau\"; add it to the first row\n"
                            + "inventory.csv:1:1: has no column \"Describe the AI system…\"; add it to the first row");
        }

        @Test
        void neither_case_nor_blanks_around_a_heading_count() {
            String csv = Inventories2024.csv(useCase(STAGE, "Ideation"));
            String headings = csv.substring(0, csv.indexOf('\n'));
            String shouted = headings.toUpperCase(Locale.ROOT).replace("\",\"", " \",\" ");
            assertThat(Inventories2024.readBytes(csv.replace(headings, shouted).getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(read(useCase(STAGE, "Ideation")));
        }

        @Test
        void a_heading_as_it_is_asked_for_comes_before_one_in_other_case() {
            String csv = Inventories2024.csv(useCase("Bureau", "B"))
                    .replaceFirst("\n", ",\"BUREAU\"\n")
                    .replaceFirst("\n$", ",\"C\"\n");
            assertThat(Inventories2024.readBytes(csv.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(read(useCase("Bureau", "B")));
        }

        @Test
        void a_column_that_only_details_another_may_be_missing() {
            String csv = Inventories2024.csv(useCase("Use Case Topic Area", "Other"))
                    .replace("\"Other (Use Case Topic Area)\"", "\"Remarks\"");
            assertThat(Inventories2024.readBytes(csv.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(read(useCase("Use Case Topic Area", "Other")));
        }

        @Test
        void a_row_with_other_cells_alone_is_a_use_case_with_a_warning() {
            String csv = Inventories2024.csv(useCase())
                            .replaceFirst("\n", ",\"HISP\"\n")
                            .replaceFirst("\n$", ",\"\"\n")
                    + ",".repeat(UseCase2024.COLUMNS.size()) + "SSA\n"
                    + ",".repeat(UseCase2024.COLUMNS.size()) + " \n";
            Import imported = Inventories2024.readBytes(csv.getBytes(StandardCharsets.UTF_8));
            assertThat(imported.aims().aiSystems()).hasSize(2);
            assertThat(imported.warnings())
                    .map(SourceProblem::toString)
                    .containsExactly("inventory.csv:3:1: Use Case Name: is blank; the use case is named by its id");
        }

        @Test
        void columns_that_stand_twice_do_not_matter_where_they_are_not_needed() {
            String csv = Inventories2024.csv(useCase());
            String wider =
                    csv.replaceFirst("\n", ",\"If Other\",\"If Other\"\n").replaceFirst("\n$", ",\"a\",\"b\"\n");
            assertThat(Inventories2024.readBytes(wider.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(read(useCase()));
        }

        @Test
        void nothing_is_said_of_a_record_that_is_understood() {
            assertThat(read(useCase()).warnings()).isEmpty();
        }

        @Test
        void an_unknown_code_is_recorded_as_nothing_with_its_place() {
            Import imported = read(useCase(STAGE, "Research complete"));
            assertThat(imported.aims()).isEqualTo(read(useCase()).aims());
            assertThat(imported.warnings())
                    .map(SourceProblem::toString)
                    .containsExactly("inventory.csv:2:"
                            + (UseCase2024.COLUMNS.indexOf(STAGE) + 1)
                            + ": Stage of Development: \"Research complete\" is not in the code list of the column;"
                            + " recorded as nothing");
        }
    }

    @Nested
    class Identity {
        @Test
        void the_id_is_made_of_agency_and_a_hash_of_agency_bureau_and_name() {
            AISystem system = only(useCase("Bureau", "B"));
            assertThat(system.id()).isEqualTo("abc-" + Ids.hash("ABC", "B", "Letter sorting"));
            assertThat(system.identifiers()).isEmpty();
        }

        @Test
        void the_id_is_that_of_a_record_of_2025_without_an_id() {
            assertThat(only(useCase("Bureau", "B")).id())
                    .isEqualTo(Inventories.read(Inventories.useCase("id", "", "agency_bureau", "B"))
                            .aims()
                            .aiSystems()
                            .get(0)
                            .id());
        }

        @Test
        void two_use_cases_of_one_name_are_two_systems() {
            assertThat(read(useCase(), useCase()).aims().aiSystems())
                    .map(AISystem::id)
                    .doesNotHaveDuplicates();
        }

        @Test
        void a_use_case_without_a_name_is_named_by_its_id_with_a_warning() {
            Import imported = read(useCase("Use Case Name", ""));
            AISystem system = imported.aims().aiSystems().get(0);
            assertThat(system.name()).isEqualTo(system.id());
            assertThat(imported.warnings()).hasSize(1);
        }

        @Test
        void agency_and_bureau_are_the_unit() {
            assertThat(only(useCase("Bureau", "B")).organizationalUnit()).contains("Agency of Basic Care / B");
        }

        @Test
        void another_topic_is_the_one_that_is_named() {
            assertThat(only(useCase("Use Case Topic Area", "Other", "Other (Use Case", "Archives"))
                            .domain())
                    .contains("Archives");
            assertThat(only(useCase("Use Case Topic Area", "Other", "Other (Use Case", "N/A"))
                            .domain())
                    .contains("Other");
            assertThat(only(useCase("Use Case Topic Area", "Transportation", "Other (Use Case", "Rail"))
                            .domain())
                    .contains("Transportation");
        }
    }

    @Nested
    class Classification {
        @ParameterizedTest
        @CsvSource({
            "Rights-Impacting, HIGH, Rights-impacting",
            "safety-impacting, HIGH, Safety-impacting",
            "BOTH, HIGH, Rights- and safety-impacting",
            "Case-by-case assessment, UNCLASSIFIED, Case-by-case assessment"
        })
        void what_is_affected_is_the_class_and_its_reason(String answer, ImpactClass impactClass, String reason) {
            AISystem system = only(useCase(IMPACT, answer));
            assertThat(system.impactClass()).isEqualTo(impactClass);
            assertThat(system.classReason()).contains(reason);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Rights-Impacting, Safety-Impacting",
                    "Safety-impacting,Rights-impacting",
                    "Rights-Impacting; safety-impacting.",
                    "Safety-Impacting and Rights-Impacting",
                    "Rights-Impacting, and Safety-Impacting",
                    "RIGHTS-IMPACTING AND SAFETY-IMPACTING",
                    "Rights-Impacting & Safety-Impacting",
                    "Rights-Impacting\nSafety-Impacting",
                    "Rights- and Safety-Impacting",
                    "safety and rights impacting",
                    "[\"Rights-Impacting\",\"Safety-Impacting\"]",
                    "Both, Rights-Impacting"
                })
        void rights_and_safety_together_are_both(String answer) {
            assertThat(read(useCase(IMPACT, answer)))
                    .isEqualTo(read(useCase(IMPACT, "Both")))
                    .extracting(Import::warnings)
                    .isEqualTo(List.of());
        }

        @Test
        void what_is_said_twice_is_said_once() {
            assertThat(read(useCase(IMPACT, "Rights-Impacting; Rights-Impacting")))
                    .isEqualTo(read(useCase(IMPACT, "Rights-Impacting")));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Rights-Impacting, Neither",
                    "Rights-Impacting and not Safety-Impacting",
                    "Rights-Impacting, in part",
                    "Rights-Impacting or Safety-Impacting",
                    "Neither rights- nor safety-impacting and new",
                    "Rights-Impacting and",
                    ",",
                    "[]"
                })
        void what_is_not_rights_or_safety_throughout_is_no_class_and_is_told(String answer) {
            Import imported = read(useCase(IMPACT, answer));
            assertThat(imported.aims()).isEqualTo(read(useCase()).aims());
            assertThat(imported.warnings())
                    .singleElement()
                    .asString()
                    .contains("\"" + answer + "\" is not in the code list");
        }

        @Test
        void neither_is_minimal() {
            AISystem system = only(useCase(IMPACT, "Neither"));
            assertThat(system.impactClass()).isEqualTo(ImpactClass.MINIMAL);
            assertThat(system.classReason()).isEmpty();
        }

        @Test
        void a_use_case_that_is_too_new_has_no_class_and_nothing_is_said_of_it() {
            Import imported =
                    read(useCase(IMPACT, "No, use case is too new to fully assess impacts; will be reassessed later."));
            assertThat(imported.aims().aiSystems().get(0).impactClass()).isEqualTo(ImpactClass.UNCLASSIFIED);
            assertThat(imported.aims().aiSystems().get(0).classReason()).isPresent();
            assertThat(imported.warnings()).isEmpty();
        }

        @Test
        void an_impact_assessment_is_asked_of_high_impact_systems_alone() {
            assertThat(read().aims().impactAssessmentProcess().orElseThrow().requiredFor())
                    .containsExactly(ImpactClass.HIGH);
        }
    }

    @Nested
    class LifeCycle {
        @ParameterizedTest
        @CsvSource({
            "Initiated, INCEPTION",
            "Ideation, INCEPTION",
            "planned, INCEPTION",
            "Acquisition and/or Development, DESIGN_DEVELOPMENT",
            "Implementation and Assessment, VERIFICATION_VALIDATION",
            "Operation and Maintenance, OPERATION_MONITORING",
            "Operation & Maintenance, OPERATION_MONITORING",
            "operations and maintenance, OPERATION_MONITORING",
            "Operations & Maintenance, OPERATION_MONITORING",
            "Implementation & Assessment, VERIFICATION_VALIDATION",
            "In production, OPERATION_MONITORING",
            "In Mission, OPERATION_MONITORING",
            "Retired, RETIREMENT"
        })
        void without_days_the_stage_is_of_the_day_of_the_inventory(String answer, LifecycleStage stage) {
            assertThat(only(useCase(STAGE, answer)).lifecycle())
                    .containsExactly(LifecycleEvent.builder()
                            .stage(stage)
                            .date(DAY)
                            .dateStated(false)
                            .build());
        }

        @Test
        void stages_that_were_passed_have_their_days() {
            assertThat(only(useCase(
                                    STAGE,
                                    "Operation and Maintenance",
                                    "Date Initiated",
                                    "1/2/2023",
                                    "Date when",
                                    "3/2023",
                                    "Date Implemented",
                                    "2024-05-06"))
                            .lifecycle())
                    .map(event -> event.stage() + " " + event.date() + " " + event.dateStated())
                    .containsExactly(
                            "INCEPTION 2023-01-02 true",
                            "DESIGN_DEVELOPMENT 2023-03-01 false",
                            "OPERATION_MONITORING 2024-05-06 true");
        }

        @Test
        void operation_that_began_before_an_earlier_stage_is_on_record_and_goes_on() {
            Import imported = read(useCase(
                    STAGE, "Operation and Maintenance", "Date Initiated", "7/1/2024", "Date Implemented", "1/1/2020"));
            assertThat(imported.aims().aiSystems().get(0).lifecycle())
                    .map(event -> event.stage() + " " + event.date() + " " + event.dateStated())
                    .containsExactly(
                            "INCEPTION 2024-07-01 true",
                            "OPERATION_MONITORING 2020-01-01 true",
                            "OPERATION_MONITORING 2026-11-21 false");
            assertThat(imported.aims().aiSystems().get(0).deploymentDated()).isTrue();
        }

        @Test
        void without_a_column_for_verification_nothing_says_that_it_was_skipped() {
            AISystem system = only(useCase(
                    STAGE,
                    "Operation and Maintenance",
                    "Date Initiated",
                    "1/2/2023",
                    "Date when",
                    "3/4/2023",
                    "Date Implemented",
                    "5/6/2024"));
            assertThat(system.verificationSkipped()).isFalse();
            assertThat(system.deploymentDated()).isTrue();
        }

        @Test
        void days_of_stages_that_it_has_not_reached_are_dropped() {
            Import imported = read(useCase(
                    STAGE,
                    "Initiated",
                    "Date Initiated",
                    "1/2/2023",
                    "Date when",
                    "3/4/2023",
                    "Date Implemented",
                    "TBD"));
            assertThat(imported.aims().aiSystems().get(0).lifecycle())
                    .map(LifecycleEvent::stage)
                    .containsExactly(LifecycleStage.INCEPTION);
            assertThat(imported.warnings()).isEmpty();
        }

        @Test
        void the_present_stage_is_not_entered_before_an_earlier_one() {
            Import imported = read(useCase(
                    STAGE, "Acquisition and/or Development", "Date Initiated", "6/24/2024", "Date when", "6/23/2024"));
            AISystem system = imported.aims().aiSystems().get(0);
            assertThat(system.stage()).contains(LifecycleStage.DESIGN_DEVELOPMENT);
            assertThat(system.lastEvent().orElseThrow().date()).isEqualTo(LocalDate.of(2024, 6, 24));
            assertThat(system.lastEvent().orElseThrow().dateStated()).isFalse();
            assertThat(imported.warnings())
                    .singleElement()
                    .asString()
                    .contains("\"6/23/2024\" is before the day of an earlier stage, 2024-06-24");
        }

        @Test
        void a_month_that_begins_before_an_earlier_day_contradicts_nothing() {
            assertThat(read(useCase(
                                    STAGE,
                                    "Acquisition and/or Development",
                                    "Date Initiated",
                                    "6/24/2024",
                                    "Date when",
                                    "June 2024"))
                            .warnings())
                    .isEmpty();
        }

        @Test
        void a_day_ahead_of_the_inventory_is_left_out_with_a_warning() {
            Import imported = read(useCase(STAGE, "Retired", "Date Retired", "1/1/2027"));
            assertThat(imported.aims().aiSystems().get(0).lifecycle())
                    .singleElement()
                    .satisfies(event -> assertThat(event.date()).isEqualTo(DAY));
            assertThat(imported.warnings()).hasSize(1);
        }

        @Test
        void a_day_that_cannot_be_read_is_left_out_with_a_warning() {
            Import imported = read(useCase(STAGE, "Operation and Maintenance", "Date Implemented", "Pre-2021"));
            assertThat(imported.aims().aiSystems().get(0).lifecycle()).hasSize(1);
            assertThat(imported.warnings()).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"N/A", "TBD", "NA", "N/A - Use case was never initiated."})
        void words_for_no_day_are_no_day_and_nothing_is_said_of_them(String words) {
            Import imported = read(useCase(STAGE, "Retired", "Date Retired", words));
            assertThat(imported.aims())
                    .isEqualTo(read(useCase(STAGE, "Retired")).aims());
            assertThat(imported.warnings()).isEmpty();
        }

        @Test
        void authority_to_operate_is_the_release_of_the_operation_where_that_is_on_record() {
            assertThat(releases(useCase(STAGE, "In production", "Date Implemented", "1/2/2024", AUTHORIZED, "Yes")))
                    .containsExactly("OPERATION_MONITORING COMPLETED");
            assertThat(releases(useCase(STAGE, "In production", AUTHORIZED, "No")))
                    .containsExactly("OPERATION_MONITORING REFUSED");
            assertThat(releases(useCase(STAGE, "Retired", AUTHORIZED, "Yes"))).isEmpty();
        }

        private List<String> releases(Map<String, String> useCase) {
            return only(useCase).lifecycle().stream()
                    .filter(event -> event.release().isPresent())
                    .map(event -> event.stage() + " " + event.release().orElseThrow())
                    .toList();
        }
    }

    @Nested
    class OriginAndSupplier {
        @ParameterizedTest
        @CsvSource({
            "Developed with contracting resources., DEVELOPED_FOR_US",
            "Developed with both contracting and in-house resources., DEVELOPED_FOR_US",
            "Developed with a combination of in-house and contract/external resources., DEVELOPED_FOR_US",
            "Exclusively developed with contract/external resources., DEVELOPED_FOR_US",
            "Developed in-house., IN_HOUSE",
            "No contract/external resources used in development., IN_HOUSE"
        })
        void how_it_was_developed_is_the_origin(String answer, Origin origin) {
            assertThat(only(useCase(DEVELOPED, answer)).origin()).contains(origin);
        }

        @Test
        void an_agency_is_a_producer_too_of_what_it_develops_in_house() {
            assertThat(only(useCase(DEVELOPED, "Developed in-house.")).roles())
                    .containsExactlyInAnyOrder(OrganizationRole.CUSTOMER, OrganizationRole.PRODUCER);
            assertThat(only(useCase()).roles()).containsExactly(OrganizationRole.CUSTOMER);
        }

        @Test
        void a_listed_product_is_bought_where_nothing_else_is_said() {
            String product = "Searching for information using AI.";
            assertThat(only(useCase(COMMERCIAL, product)).origin()).contains(Origin.BOUGHT);
            assertThat(only(useCase(COMMERCIAL, product, DEVELOPED, "Developed in-house."))
                            .origin())
                    .contains(Origin.IN_HOUSE);
            assertThat(only(useCase(COMMERCIAL, "None of the Above")).origin()).isEmpty();
        }

        @Test
        void a_contract_is_with_an_unnamed_supplier() {
            Import imported =
                    read(useCase(DEVELOPED, "Developed with contracting resources.", CONTRACT, "70OCTD22FR00000002"));
            assertThat(imported.aims().suppliers()).singleElement().satisfies(supplier -> {
                assertThat(supplier.name()).isEmpty();
                assertThat(supplier.contractNumber()).contains("70OCTD22FR00000002");
            });
        }

        @Test
        void a_contract_number_alone_is_a_supplier() {
            assertThat(read(useCase(CONTRACT, "PO 7596319")).aims().suppliers()).hasSize(1);
        }

        @Test
        void a_system_from_outside_has_a_supplier_even_without_a_number() {
            assertThat(read(useCase(DEVELOPED, "Developed with contracting resources.", CONTRACT, "n/a"))
                            .aims()
                            .suppliers())
                    .singleElement()
                    .satisfies(supplier -> assertThat(supplier.contractNumber()).isEmpty());
        }

        @Test
        void a_system_developed_in_house_without_a_contract_has_none() {
            assertThat(read(useCase(DEVELOPED, "Developed in-house.", CONTRACT, "NA"))
                            .aims()
                            .suppliers())
                    .isEmpty();
        }
    }

    @Nested
    class Practices {
        @ParameterizedTest
        @CsvSource({
            "'', Yes, COMPLETED",
            "'', YES, COMPLETED",
            "'', Planned or in-progress., IN_PROGRESS",
            "'', No, REFUSED",
            "'', Agency CAIO has waived this minimum practice and reported such waiver to OMB., DEFERRED",
            "No – Agency did not request an extension for this use case., No, REFUSED",
            "Yes – Agency requested an extension for this use case., '', DEFERRED",
            "Yes – Agency requested an extension for this use case., No, DEFERRED",
            "Yes, Planned or in-progress., DEFERRED",
            "Yes, N/A, DEFERRED",
            "Yes, Yes, COMPLETED"
        })
        void an_extension_defers_an_assessment_that_is_not_completed(
                String extension, String answer, Progress progress) {
            assertThat(read(useCase(EXTENSION, extension, ASSESSMENT, answer))
                            .aims()
                            .impactAssessments())
                    .map(ImpactAssessment::progress)
                    .containsExactly(progress);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "N/A", "Not Applicable", "AI is not safety or rights-impacting."})
        void an_assessment_that_does_not_apply_is_no_record_and_nothing_is_said_of_it(String answer) {
            Import imported = read(useCase(EXTENSION, answer, ASSESSMENT, answer));
            assertThat(imported.aims()).isEqualTo(read(useCase()).aims());
            assertThat(imported.warnings()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Yes, partially", "No, but planned", "Yes – by end of 2025", "No; see the annex"})
        void an_answer_that_goes_on_is_no_assessment_and_is_told(String answer) {
            Import imported = read(useCase(ASSESSMENT, answer));
            assertThat(imported.aims()).isEqualTo(read(useCase()).aims());
            assertThat(imported.warnings())
                    .singleElement()
                    .asString()
                    .contains("\"" + answer + "\" is not in the code list");
        }

        @ParameterizedTest
        @CsvSource({
            "Is there a process to monitor, A.6.2.6",
            "Has the AI use case been tested, A.6.2.4",
            "For this particular use case, A.9.3",
            "Is there an established fallback, A.8.3"
        })
        void a_practice_that_does_not_apply_is_determined_so_in_the_words_of_the_source(
                String column, String requirement) {
            for (String answer : List.of("N/A", "Not Applicable", "AI is not safety or rights-impacting.")) {
                Import imported = read(useCase(column, answer));
                AISystem system = imported.aims().aiSystems().get(0);
                assertThat(imported.warnings()).isEmpty();
                assertThat(system.oversight()).isEmpty();
                assertThat(imported.aims().verifications()).isEmpty();
                assertThat(imported.aims().monitorings()).isEmpty();
                assertThat(imported.aims().determinations()).singleElement().satisfies(determination -> {
                    assertThat(determination.requirement()).isEqualTo(requirement);
                    assertThat(determination.isAbout(system.ref())).isTrue();
                    assertThat(determination.outcome()).isEqualTo(Determination.Outcome.NOT_APPLICABLE);
                    assertThat(determination.reason()).isEqualTo(answer);
                });
            }
        }

        @ParameterizedTest
        @CsvSource({"TRUE, true", "FALSE, false", "true, true", "No, false"})
        void yes_and_no_may_be_truth_values(String answer, boolean yes) {
            AISystem system = only(useCase(STAGE, "In production", ADVERSE, answer, AUTHORIZED, answer));
            assertThat(system.makesDecisions()).contains(yes ? DecisionMaking.SUPPORTS : DecisionMaking.NONE);
            assertThat(system.lastEvent().flatMap(LifecycleEvent::release))
                    .contains(yes ? Progress.COMPLETED : Progress.REFUSED);
            assertThat(read(useCase(PERSONAL, answer, DATA, "Letters")).aims().datasets())
                    .map(Dataset::personalData)
                    .containsExactly(Optional.of(yes));
            assertThat(read(useCase(EXTENSION, answer)).aims().impactAssessments())
                    .hasSize(yes ? 1 : 0);
        }

        @Test
        void key_risks_are_the_result_of_the_assessment() {
            assertThat(read(useCase(ASSESSMENT, "Yes", "What are the key risks", "Drift"))
                            .aims()
                            .impactAssessments())
                    .map(ImpactAssessment::result)
                    .containsExactly(Optional.of("Drift"));
        }

        @ParameterizedTest
        @CsvSource({
            "No testing: No testing of the model to simulate performance., REAL_WORLD, REFUSED",
            "Benchmark evaluation: Testing of the AI model has involved benchmarks., PERFORMANCE, COMPLETED",
            "Benchmark evaluation, PERFORMANCE, COMPLETED",
            "Performance evaluation in operational environment: The AI use case has been tested., REAL_WORLD, COMPLETED",
            "Impact evaluation in operational environment: The AI use case has been tested., REAL_WORLD, COMPLETED",
            "Yes, REAL_WORLD, COMPLETED"
        })
        void a_test_has_a_kind_and_a_progress(String answer, Verification.Kind kind, Progress progress) {
            assertThat(read(useCase(TESTING, answer)).aims().verifications())
                    .singleElement()
                    .satisfies(test -> {
                        assertThat(test.kind()).isEqualTo(kind);
                        assertThat(test.progress()).isEqualTo(progress);
                    });
        }

        @ParameterizedTest
        @CsvSource({
            "Yes – by the CAIO, COMPLETED",
            "Yes – by an agency AI oversight board not directly involved in the system’s development, COMPLETED",
            "Yes – by an agency AI oversight board, COMPLETED",
            "Yes – by an agency AI oversight board that was not directly involved, COMPLETED",
            "yes - by another appropriate agency office that was not directly involved in development, COMPLETED",
            "Yes – by another appropriate agency office, COMPLETED",
            "Yes – by another appropriate agency office or reviewer., COMPLETED",
            "Yes – by another appropriate agency office that was not directly involved, COMPLETED",
            "Yes – by another appropriate agency office not directly involved, COMPLETED",
            "TRUE, COMPLETED",
            "Planned or in-progress, IN_PROGRESS",
            "No, REFUSED"
        })
        void an_independent_evaluation_is_an_independent_review(String answer, Progress progress) {
            assertThat(read(useCase(REVIEW, answer)).aims().verifications())
                    .singleElement()
                    .satisfies(review -> {
                        assertThat(review.kind()).isEqualTo(Verification.Kind.INDEPENDENT_REVIEW);
                        assertThat(review.progress()).isEqualTo(progress);
                    });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Yes – by another appropriate agency office that was directly involved",
                    "Yes – by another appropriate agency office, planned for 2025",
                    "Yes – by another appropriate agency office in part",
                    "Yes – by the developers"
                })
        void an_independent_evaluation_by_others_is_nothing_and_is_told(String answer) {
            assertNothingAndTold(REVIEW, answer);
        }

        @ParameterizedTest
        @CsvSource({
            "No monitoring protocols have been established: Necessary infrastructure is not available., REFUSED",
            "Intermittent and Manually Updated: A plan for monitoring the AI use case is in place., COMPLETED",
            "Automated and Regularly Scheduled Updates: Some aspects of the plan to monitor the AI system., COMPLETED",
            "Established Process of Machine Learning Operations: Alongside automated testing., COMPLETED"
        })
        void monitoring_is_there_whatever_its_kind(String answer, Progress progress) {
            assertThat(read(useCase(MONITORING, answer)).aims().monitorings())
                    .map(Monitoring::progress)
                    .containsExactly(progress);
        }

        @Test
        void decisions_that_need_people_put_them_in_the_loop() {
            AISystem system = only(
                    useCase(AUTONOMY, "No - Some individual decisions or actions require direct human oversight."));
            assertThat(system.oversight().flatMap(HumanOversight::mode)).contains(OversightMode.HUMAN_IN_THE_LOOP);
            assertThat(system.makesDecisions()).isEmpty();
        }

        @Test
        void decisions_without_people_are_automated() {
            AISystem system =
                    only(useCase(AUTONOMY, "Yes - All individual decisions or actions are automated.", ADVERSE, "No"));
            assertThat(system.makesDecisions()).contains(DecisionMaking.AUTOMATED);
            assertThat(system.oversightMode()).contains(OversightMode.NONE);
        }

        @Test
        void where_people_cannot_step_in_nobody_watches_and_the_fail_safe_is_not_recorded() {
            Import imported = read(
                    useCase(
                            AUTONOMY,
                            "Other – Immediate human intervention is not practicable; however, an appropriate fail-safe has been implemented."));
            AISystem system = imported.aims().aiSystems().get(0);
            assertThat(system.makesDecisions()).contains(DecisionMaking.AUTOMATED);
            assertThat(system.oversightMode()).contains(OversightMode.NONE);
            assertThat(system.failSafe()).isEmpty();
            assertThat(imported.aims().unrecorded()).contains("HumanOversight.failSafe");
        }

        @ParameterizedTest
        @CsvSource({"Yes, SUPPORTS", "NO, NONE"})
        void an_influence_on_adverse_decisions_supports_them(String answer, DecisionMaking part) {
            assertThat(only(useCase(ADVERSE, answer)).makesDecisions()).contains(part);
        }

        @ParameterizedTest
        @CsvSource({"Yes, COMPLETED", "No – it is not operationally practical to offer this., REFUSED"})
        void a_route_of_appeal_is_there_or_not(String answer, Progress progress) {
            Import imported = read(useCase(APPEAL, answer));
            assertThat(imported.aims().aiSystems().get(0).oversight().flatMap(HumanOversight::appeal))
                    .contains(progress);
            assertThat(imported.aims().determinations()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"No – not yet", "Yes, in part", "No, but planned"})
        void an_answer_on_appeal_that_goes_on_is_nothing_and_is_told(String answer) {
            assertNothingAndTold(APPEAL, answer);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "No – Law, operational limitations, or governmentwide guidance precludes an opportunity for an individual to appeal.",
                    "No – Law precludes",
                    "No – Law precludes it.",
                    "Not Applicable",
                    "N/A; COTS tool used for code conversion"
                })
        void an_appeal_that_does_not_apply_is_determined_so_in_the_words_of_the_source(String answer) {
            Import imported = read(useCase(APPEAL, answer));
            assertThat(imported.aims().aiSystems().get(0).oversight()).isEmpty();
            assertThat(imported.warnings()).isEmpty();
            assertThat(imported.aims().determinations()).singleElement().satisfies(determination -> {
                assertThat(determination.requirement()).isEqualTo("A.8.3");
                assertThat(determination.outcome()).isEqualTo(Determination.Outcome.NOT_APPLICABLE);
                assertThat(determination.reason()).isEqualTo(answer);
            });
        }
    }

    @Nested
    class Data {
        @Test
        void a_description_is_the_category() {
            assertThat(data(useCase(DATA, "Letters")).flatMap(Dataset::category))
                    .contains("Letters");
        }

        @ParameterizedTest
        @ValueSource(strings = {"N/A", "none", " "})
        void words_for_no_data_are_no_data(String words) {
            assertThat(data(useCase(DATA, words, FEATURES, "None", PERSONAL, "No", DOCUMENTATION, "N/A")))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "Documentation is widely available: Documentation is not only complete, COMPLETED",
            "Documentation is complete, COMPLETED",
            "Yes, COMPLETED",
            "Documentation has been partially complete., IN_PROGRESS",
            "Documentation has been partially completed: Some documentation exists., IN_PROGRESS",
            "Documentation is missing or not available: No documentation exists., REFUSED",
            "Documentation is missing or not available: the vendor does not disclose it., REFUSED",
            "documentation is missing or not available. See the contract., REFUSED",
            "Documentation is missing or not available; requested, REFUSED",
            "Documentation is missing: the model was bought., REFUSED",
            "Documentation is missing., REFUSED",
            "No, REFUSED"
        })
        void documentation_has_a_progress(String answer, Progress progress) {
            assertThat(data(useCase(DOCUMENTATION, answer)).flatMap(Dataset::documentation))
                    .contains(progress);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Documentation is missing for some of the data",
                    "Documentation is missing or not available, in part",
                    "Documentation is missingno",
                    "Documentation is complete: but for the test data",
                    "Documentation is widely available: soon"
                })
        void documentation_that_may_be_there_in_part_is_nothing_and_is_told(String answer) {
            assertNothingAndTold(DOCUMENTATION, answer);
        }

        @ParameterizedTest
        @CsvSource({"Yes, COMPLETED", "NO, REFUSED"})
        void privacy_risks_are_assessed_or_not(String answer, Progress progress) {
            Optional<Dataset> data = data(useCase(PERSONAL, "Yes", PRIVACY, answer));
            assertThat(data.flatMap(Dataset::personalData)).contains(true);
            assertThat(data.flatMap(Dataset::privacyAssessment)).contains(progress);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[\"Sex/Gender\",\"Age\"]",
                    "Sex/Gender, Age",
                    "Sex/Gender\nAge",
                    "gender and age",
                    "Gender AND age",
                    "sex & age",
                    "Sex; Age."
                })
        void features_are_read_from_a_list_and_from_words(String answer) {
            assertThat(data(useCase(FEATURES, answer)).orElseThrow().sensitiveAttributes())
                    .containsExactlyInAnyOrder("Sex/Gender", "Age");
        }

        @Test
        void features_that_are_unknown_are_left_out_with_one_warning() {
            Import imported = read(useCase(FEATURES, "shoe size, age, hat size"));
            assertThat(imported.aims().datasets().get(0).sensitiveAttributes()).containsExactly("Age");
            assertThat(imported.warnings()).hasSize(1);
        }

        private Optional<Dataset> data(Map<String, String> useCase) {
            return read(useCase).aims().datasets().stream().findFirst();
        }
    }

    private static AISystem only(Map<String, String> useCase) {
        List<AISystem> systems = read(useCase).aims().aiSystems();
        assertThat(systems).hasSize(1);
        return systems.get(0);
    }
}
