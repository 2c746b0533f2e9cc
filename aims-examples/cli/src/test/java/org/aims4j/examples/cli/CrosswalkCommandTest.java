package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CrosswalkCommandTest {
    private static final String INTEGRATED = Documents.MINOR + """
            otherManagementSystems:
              - { id: isms, standard: "ISO/IEC 27001:2022", certifiedUntil: 2026-11-20, shares: [AUDIT, REVIEW] }
              - { id: qms, standard: "ISO 9001:2015" }
              - { id: ems, standard: "ISO 14001:2015" }
            """;

    @TempDir
    Path folder;

    @Test
    void what_bears_on_an_element_is_told_with_outcomes_and_findings() {
        Run run = crosswalk(Documents.MINOR, "--framework", "iso-42005");

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                Evidence under ISO/IEC 42001:2023 as of 2026-11-21, in the terms of ISO/IEC 42005:2025

                Organization    Nordhavn University Hospital
                Elements        15 have 42001 items that bear on them; how many there are in all is not known here
                """).contains("""

                Whatever the relationship of a row, fulfilling one side does not fulfil the other. Certification to ISO/IEC
                42001 gives no presumption of conformity with the EU AI Act.
                """).containsPattern("""
                5\\.4 {11}Timing of AI system impact assessment
                 {14}\\S.* of 2 conforming, .*; at the weakest
                 {14}both have a part in common, with high confidence\\.
                 {14}8\\.4 {7}intersects, high {4}NOT CONFORMING: .*1 minor.*
                 {24}8\\.4-a minor: Radiology triage is in use without a completed impact assessment; impact
                 {24}assessment: not recorded\\.
                """);
    }

    @Test
    void what_leads_nowhere_is_told() {
        assertThat(crosswalk(Documents.MINOR, "--framework", "iso-9001").out()).contains("""

                        No row leads to these elements; no 42001 evidence is known to bear on them.
                           5.1.2, 7.1.4, 7.1.5, 7.1.6, 8.2.3, 8.2.4, 8.3.1, 8.5.3, 8.5.4, 8.7, 9.1.2, 10.1

                        Looked for and without a counterpart there.
                           6.1.3, 6.1.4

                        No row leads there from these subclauses and controls.
                           6.1.2, 8.2, 8.3, 8.4,\s""");
    }

    @Test
    void it_is_never_said_that_a_framework_is_complied_with() {
        assertThat(crosswalk(Documents.CONFORMING, "--framework", "eu-ai-act").out())
                .contains("bearing on Art. 27")
                .doesNotContainIgnoringCase("compliant")
                .doesNotContainIgnoringCase("complies");
    }

    @Test
    void an_exclusion_is_no_gap() {
        assertThat(crosswalk(Documents.sample(), "--framework", "nist-ai-rmf").out())
                .contains("42001 evidence bearing on GOVERN 1.1: 4 of 4 conforming, 1 left out as not applicable;")
                .doesNotContain("with gaps");
    }

    @Test
    void an_element_that_an_exclusion_bears_on_conforms_in_json() {
        JsonNode json = JsonMapper.shared()
                .readTree(crosswalk(Documents.sample(), "--framework", "nist-ai-rmf", "--format", "json")
                        .out());
        assertThat(json.get("elements")
                        .valueStream()
                        .map(element -> element.get("outcome").asString())
                        .distinct())
                .containsExactly("CONFORMING");
    }

    @Test
    void what_another_management_system_has_in_common_is_told() {
        assertThat(crosswalk(INTEGRATED, "--framework", "iso-27001").out())
                .contains("""

                        Integration with ISO/IEC 27001:2022 (isms)
                           Its certificate ran out on 2026-11-20: what it has is no longer certified.
                           Its evidence serves both, 19 of 70: 4.2, 4.4, 5.1, 5.3, 6.2, 6.3, 7.1, 7.3, 7.4, 7.5.1, 7.5.2, 7.5.3,
                           9.2.1, 9.2.2, 9.3.1, 9.3.2, 9.3.3, 10.1, 10.2
                              of these shared by what is on record: 9.2.1, 9.2.2, 9.3.1, 9.3.2, 9.3.3
                           Its evidence needs an addition, 40 of 70: 4.1, 4.3,\s""")
                .endsWith("""
                           Never shared: the impact assessment of AI systems (6.1.4, 8.4, A.5.2, A.5.3, A.5.4, A.5.5).
                           Never shared: criteria for AI risks (6.1.1, 6.1.2).
                           Never shared: the entries of the statement of applicability (6.1.3).
                           Never shared: competence in AI (7.2, A.4.6).

                        Integration with ISO 9001:2015 (qms)
                           No certificate is on record.
                           Told with --framework iso-9001.

                        Integration with ISO 14001:2015 (ems)
                           The crosswalk does not reach this standard; what both have in common is not known here.
                        """);
    }

    @Test
    void a_framework_that_is_no_management_system_has_no_integration() {
        assertThat(crosswalk(INTEGRATED, "--framework", "nist-ai-rmf").out()).doesNotContain("Integration");
    }

    @Test
    void json_holds_elements_with_items_and_the_findings_once() {
        JsonNode json = JsonMapper.shared()
                .readTree(crosswalk(INTEGRATED, "--framework", "iso-42005", "--format", "json")
                        .out());

        assertThat(json.get("crosswalk").asString()).isEqualTo("1");
        assertThat(json.get("framework").asString()).isEqualTo("iso-42005");
        assertThat(json.get("wholeKnown").asBoolean()).isFalse();
        assertThat(json.get("elements").size()).isEqualTo(15);
        JsonNode item = json.get("elements").get(0).get("items").get(0);
        assertThat(item.propertyNames())
                .containsExactly(
                        "id", "title", "relationship", "confidence", "source", "outcome", "outcomes", "findings");
        assertThat(json.get("findings").valueStream().map(finding -> finding.get("fingerprint")))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(json.get("integration").get(0).get("certificateExpired").asBoolean())
                .isTrue();
        assertThat(json.get("integration").get(0).get("items").size()).isEqualTo(70);
        assertThat(json.get("integration").get(2).get("framework").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void two_runs_give_the_same_bytes(String format) {
        assertThat(crosswalk(INTEGRATED, "--framework", "iso-27001", "--format", format))
                .isEqualTo(crosswalk(INTEGRATED, "--framework", "ISO-27001", "--format", format));
    }

    @Test
    void an_unknown_framework_is_refused_with_those_that_are_known() {
        Run run = crosswalk(Documents.MINOR, "--framework", "gdpr");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .contains("\"gdpr\" is no framework of the crosswalk; use one of iso-27001, iso-9001, ");
    }

    private Run crosswalk(String document, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "crosswalk";
        args[1] = Documents.write(folder, "aims.yaml", document).toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.of(args);
    }
}
