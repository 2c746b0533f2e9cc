package org.aims4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.aims4j.conformity.Undecided;
import org.aims4j.conformity.WaiverFate;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
    private static final Subject CHAT = new Subject("AISystem", "sys-chat", "Größe \"chat\"");

    private static final Finding MINOR = Finding.builder()
            .ruleId("8.4-impact-assessment-missing")
            .requirement("8.4-a")
            .grade(Grade.MINOR)
            .subject(CHAT)
            .statement("No impact assessment is on record.")
            .addEvidence(new Observed("impact assessment", "not recorded", "completed"))
            .addFacts("sys-chat")
            .build();

    private static final Finding OBSERVATION = Finding.builder()
            .ruleId("8.4-impact-assessment-late")
            .requirement("8.4-a")
            .grade(Grade.OBSERVATION)
            .subject(CHAT)
            .key("2026")
            .statement("The assessment was late.")
            .since(LocalDate.of(2026, 1, 2))
            .waiver("w-1")
            .build();

    private static final ConformityReport REPORT = ConformityReport.builder()
            .asOf(LocalDate.of(2026, 11, 21))
            .edition("ISO/IEC 42001:2023")
            .libraryVersion("0.1.0")
            .addRuleSets("aims4j 0.1.0")
            .digest("sha256:00")
            .addOutcomes(
                    Outcome.builder()
                            .requirement("8.4-a")
                            .status(Status.NONCONFORMING)
                            .grade(Grade.MINOR)
                            .addReasons(new Reason(Reason.Code.UNDECIDED, "AISystem.lifecycle", 2))
                            .addFindings(MINOR.fingerprint(), OBSERVATION.fingerprint())
                            .proofs(24)
                            .systems(new CellCounts(1, 2, 3, 4, 5))
                            .others(CellCounts.NONE)
                            .build(),
                    Outcome.builder()
                            .requirement("A.2.2")
                            .status(Status.NOT_EVALUATED)
                            .addReasons(Reason.of(Reason.Code.NO_RULE, ""))
                            .proofs(0)
                            .systems(CellCounts.NONE)
                            .others(CellCounts.NONE)
                            .build())
            .addFindings(MINOR, OBSERVATION)
            .addWaivers(
                    new WaiverFate("w-1", WaiverFate.Fate.APPLIED, List.of(OBSERVATION.fingerprint())),
                    new WaiverFate("w-2", WaiverFate.Fate.EXPIRED, List.of()))
            .addProofs(new Proof("r-1", "8.4-a", CHAT, "", List.of("ia-1", "sys-chat")))
            .addExemptions(new Exemption("r-2", "8.4-a", CHAT, "k", List.of(), "not in use"))
            .addUndecided(new Undecided("r-3", "8.4-a", CHAT, "", List.of(), "AISystem.lifecycle"))
            .build();

    private static final String UNTIL_FINDINGS = """
            {
              "report": "1",
              "asOf": "2026-11-21",
              "leavesOutLaterDays": false,
              "edition": "ISO/IEC 42001:2023",
              "libraryVersion": "0.1.0",
              "ruleSets": [
                "aims4j 0.1.0"
              ],
              "digest": "sha256:00",
              "counts": {
                "requirements": 2,
                "evaluated": 1,
                "conforming": 0,
                "nonconforming": 1,
                "waived": 0,
                "notApplicable": 0,
                "notEvaluated": 1,
                "findings": {
                  "major": 0,
                  "minor": 1,
                  "observation": 1,
                  "opportunity": 0
                }
              },
              "outcomes": [
                {
                  "requirement": "8.4-a",
                  "status": "NONCONFORMING",
                  "grade": "MINOR",
                  "reasons": [
                    {
                      "code": "UNDECIDED",
                      "about": "AISystem.lifecycle",
                      "cells": 2
                    }
                  ],
                  "findings": [
                    "%s",
                    "%s"
                  ],
                  "proofs": 24,
                  "systems": {
                    "conforming": 1,
                    "nonconforming": 2,
                    "waived": 3,
                    "notApplicable": 4,
                    "notEvaluated": 5
                  },
                  "others": {
                    "conforming": 0,
                    "nonconforming": 0,
                    "waived": 0,
                    "notApplicable": 0,
                    "notEvaluated": 0
                  }
                },
                {
                  "requirement": "A.2.2",
                  "status": "NOT_EVALUATED",
                  "grade": null,
                  "reasons": [
                    {
                      "code": "NO_RULE",
                      "about": "",
                      "cells": 0
                    }
                  ],
                  "findings": [],
                  "proofs": 0,
                  "systems": {
                    "conforming": 0,
                    "nonconforming": 0,
                    "waived": 0,
                    "notApplicable": 0,
                    "notEvaluated": 0
                  },
                  "others": {
                    "conforming": 0,
                    "nonconforming": 0,
                    "waived": 0,
                    "notApplicable": 0,
                    "notEvaluated": 0
                  }
                }
              ],
              "findings": [
                {
                  "ruleId": "8.4-impact-assessment-missing",
                  "requirement": "8.4-a",
                  "grade": "MINOR",
                  "subject": {
                    "type": "AISystem",
                    "id": "sys-chat",
                    "label": "Größe \\"chat\\""
                  },
                  "key": "",
                  "statement": "No impact assessment is on record.",
                  "evidence": [
                    {
                      "attribute": "impact assessment",
                      "observed": "not recorded",
                      "expected": "completed"
                    }
                  ],
                  "facts": [
                    "sys-chat"
                  ],
                  "since": null,
                  "fingerprint": "%s",
                  "waiver": null
                },
                {
                  "ruleId": "8.4-impact-assessment-late",
                  "requirement": "8.4-a",
                  "grade": "OBSERVATION",
                  "subject": {
                    "type": "AISystem",
                    "id": "sys-chat",
                    "label": "Größe \\"chat\\""
                  },
                  "key": "2026",
                  "statement": "The assessment was late.",
                  "evidence": [],
                  "facts": [],
                  "since": "2026-01-02",
                  "fingerprint": "%s",
                  "waiver": "w-1"
                }
              ],
              "waivers": [
                {
                  "waiver": "w-1",
                  "fate": "APPLIED",
                  "findings": [
                    "%s"
                  ]
                },
                {
                  "waiver": "w-2",
                  "fate": "EXPIRED",
                  "findings": []
                }
              ]""".formatted(
                    MINOR.fingerprint(),
                    OBSERVATION.fingerprint(),
                    MINOR.fingerprint(),
                    OBSERVATION.fingerprint(),
                    OBSERVATION.fingerprint());

    @Test
    void a_report_has_counts_outcomes_and_findings() {
        assertThat(written(ReportJson.standard())).isEqualTo(UNTIL_FINDINGS + "\n}\n");
    }

    @Test
    void an_explained_report_has_proofs_exemptions_and_undecided_cells_as_well() {
        String subject = """
                      "subject": {
                        "type": "AISystem",
                        "id": "sys-chat",
                        "label": "Größe \\"chat\\""
                      },
                """;
        assertThat(written(ReportJson.explained()))
                .isEqualTo(UNTIL_FINDINGS + """
                        ,
                          "proofs": [
                            {
                              "ruleId": "r-1",
                              "requirement": "8.4-a",
                        %s      "key": "",
                              "facts": [
                                "ia-1",
                                "sys-chat"
                              ]
                            }
                          ],
                          "exemptions": [
                            {
                              "ruleId": "r-2",
                              "requirement": "8.4-a",
                        %s      "key": "k",
                              "facts": [],
                              "reason": "not in use"
                            }
                          ],
                          "undecided": [
                            {
                              "ruleId": "r-3",
                              "requirement": "8.4-a",
                        %s      "key": "",
                              "facts": [],
                              "attribute": "AISystem.lifecycle"
                            }
                          ]
                        }
                        """.formatted(subject, subject, subject));
    }

    @Test
    void a_report_goes_to_a_stream_that_stays_open() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ReportJson.standard().write(REPORT, stream);
        stream.write('x');
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(UNTIL_FINDINGS + "\n}\nx");
    }

    @Test
    void a_stream_that_fails_is_told() {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> ReportJson.standard().write(REPORT, failing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The report cannot be written");
    }

    @Test
    void a_text_that_is_no_unicode_is_not_written() {
        ConformityReport broken = ConformityReport.builder()
                .asOf(REPORT.asOf())
                .libraryVersion("0.1.0")
                .digest("sha256:00")
                .edition("half a pair: \ud800")
                .build();
        assertThatThrownBy(() -> ReportJson.standard().toBytes(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The text \"half a pair: \\uD800\" holds one half of a surrogate pair");
    }

    private static String written(ReportJson json) {
        return new String(json.toBytes(REPORT), StandardCharsets.UTF_8);
    }
}
