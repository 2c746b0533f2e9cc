package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SelectionCommandTest {
    private static final String DOCUMENT = """
            aims: "1"
            organization: { id: org, name: Nordhavn University Hospital }
            recorded: [AI_SYSTEMS, RISK, APPLICABILITY]
            aiSystems:
              - { id: chat, name: Appointment assistant }
              - id: triage
                name: Radiology triage
                roles: [CUSTOMER]
                lifecycle: [ { stage: DEPLOYMENT, date: 2026-02-10 } ]
            riskAssessments:
              - { id: ra-1, progress: COMPLETED, completedOn: 2026-01-20 }
            risks:
              - { id: r-1, assessment: ra-1, text: Lower sensitivity for children, sources: [C.3.4] }
            controls:
              - { id: A.7.4, decision: INCLUDED, justification: Treats r-1 }
              - { id: A.7.5, decision: EXCLUDED, justification: No data of our own }
              - { id: A.6.1.2, decision: INCLUDED, justification: Good practice }
              - { id: A.10.4, decision: EXCLUDED, justification: No customers }
              - { id: A.6.2.5, decision: INCLUDED, justification: Releases, excludedFor: [ { system: triage, reason: Supplier releases } ] }
            """;

    @TempDir
    Path folder;

    @Test
    void what_is_called_for_stands_beside_what_was_decided() {
        Run run = selection(DOCUMENT);

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                Controls of Annex A that the records call for as of 2026-11-21

                Organization    Nordhavn University Hospital
                Statement       none in force
                1 of 38         called for, excluded
                26 of 38        called for, not decided
                1 of 38         included, nothing on record calls for it
                2 of 38         called for, included
                1 of 38         excluded, nothing on record calls for it
                7 of 38         not decided, nothing on record calls for it
                """).contains("""

                A proposal to weigh, with reasons: the organization decides. That nothing on record calls for a control does
                not say that it is not needed.
                Not recorded completely: CONTEXT, PLANNING, IMPACT, PARTIES.
                No role or no stage is on record of: chat.

                Called for, excluded
                A.7.5     Data provenance
                          excluded: No data of our own
                             Risk r-1 (Lower sensitivity for children): source C.3.4 Risk sources related to machine learning

                Called for, not decided
                A.2.2     AI policy
                             AISystem triage (Radiology triage): usual for customer at deployment
                """).contains("""

                Included, nothing on record calls for it
                A.6.1.2   Objectives for responsible development of AI system
                          included: Good practice

                Called for, included
                A.6.2.5   AI system deployment
                          included, not for triage: Releases
                             AISystem triage (Radiology triage): usual for customer at deployment; excluded for this system
                A.7.4     Quality of data for AI systems
                          included: Treats r-1
                             Risk r-1 (Lower sensitivity for children): source C.3.4 Risk sources related to machine learning

                Excluded, nothing on record calls for it
                A.10.4    Customers
                          excluded: No customers

                Not decided, nothing on record calls for it
                A.4.3     Data resources
                """);
    }

    @Test
    void a_day_before_the_records_calls_for_what_was_so_then() {
        assertThat(selection(DOCUMENT, "--as-of", "2026-02-09").out())
                .contains("No role or no stage is on record of: chat, triage.")
                .doesNotContain("usual for");
    }

    @Test
    void json_holds_each_control_with_its_reasons() {
        JsonNode json = JsonMapper.shared()
                .readTree(selection(DOCUMENT, "--format", "json").out());

        assertThat(json.get("selection").asString()).isEqualTo("1");
        assertThat(json.get("counts").get("CALLED_FOR_BUT_EXCLUDED").asInt()).isEqualTo(1);
        assertThat(json.get("controls").size()).isEqualTo(38);
        JsonNode provenance = json.get("controls")
                .valueStream()
                .filter(control -> control.get("id").asString().equals("A.7.5"))
                .findFirst()
                .orElseThrow();
        assertThat(provenance.get("reading").asString()).isEqualTo("CALLED_FOR_BUT_EXCLUDED");
        assertThat(provenance.get("decision").asString()).isEqualTo("EXCLUDED");
        assertThat(provenance.get("calls").get(0).get("record").get("id").asString())
                .isEqualTo("r-1");
    }

    @Test
    void what_is_left_out_is_counted_in_plain_words() {
        String many = "aiSystems:\n"
                + IntStream.range(0, 5)
                        .mapToObj(i -> "  - { id: s-" + i + ", name: S" + i
                                + ", roles: [CUSTOMER], lifecycle: [ { stage: DEPLOYMENT, date: 2026-02-10 } ] }\n")
                        .collect(Collectors.joining());
        String risks = IntStream.range(0, 5)
                .mapToObj(i -> "  - { id: q-" + i + ", assessment: ra-1, text: Too late, sources: [C.3.4] }\n")
                .collect(Collectors.joining());
        String document = DOCUMENT.replace("aiSystems:\n", many).replace("risks:\n", "risks:\n" + risks);

        assertThat(selection(document).out())
                .contains(
                        "             and 3 more reasons from roles and stages of AI systems\n",
                        "             and 3 more reasons from risks\n")
                .doesNotContain("of kind");
    }

    @Test
    void two_runs_give_the_same_bytes() {
        assertThat(selection(DOCUMENT, "--format", "json")).isEqualTo(selection(DOCUMENT, "--format", "json"));
    }

    private Run selection(String document, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "selection";
        args[1] = Documents.write(folder, "aims.yaml", document).toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.of(args);
    }
}
