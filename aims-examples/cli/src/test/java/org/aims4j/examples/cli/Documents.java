package org.aims4j.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small documents to evaluate. */
final class Documents {
    /** One system in use without an impact assessment: a minor nonconformity of 8.4-a, which is no absence as long as it is the only one. */
    static final String MINOR = """
            aims: "1"
            organization: { id: org, name: Nordhavn University Hospital }
            recorded: [AI_SYSTEMS, IMPACT, SUPPLIERS]
            unrecorded: [ImpactAssessment.impacts, ImpactAssessment.misuses, ImpactAssessment.report, ImpactAssessment.technicalSetting,
              ImpactAssessment.societalSetting, ImpactAssessment.jurisdictions, ImpactAssessment.intendedUse,
              ImpactAssessmentProcess.usesResultIn, AISystem.oversight, AISystem.logging, LifecycleEvent.approval, LifecycleEvent.plan,
              LifecycleEvent.criteriaMet]
            thresholds: { absenceMinimum: 2 }
            impactAssessmentProcess:
              id: iap
              triggers: [INTERVAL, SIGNIFICANT_CHANGE]
              steps: [describe, rate]
              roles: [assessor]
              feedsRiskAssessment: true
              interval: { every: P1Y }
              approval: { by: chief, date: 2026-01-10 }
            people:
              - { id: chief, name: Chief Medical Officer, underControl: true, from: 2020-01-01 }
            aiSystems:
              - id: triage
                name: Radiology triage
                origin: IN_HOUSE
                intendedUse: Order chest images by urgency
                roles: [PRODUCER]
                impactClass: HIGH
                lifecycle:
                  - { stage: DEPLOYMENT, date: 2026-02-10 }
            """;

    /** No process for impact assessments at all: a major nonconformity of 6.1.4-a. */
    static final String MAJOR = """
            aims: "1"
            organization: { id: org, name: Nordhavn University Hospital }
            recorded: [IMPACT]
            """;

    /** All that rules look at is in order. */
    static final String CONFORMING = MINOR + """
              impactAssessments:
                - { id: ia-1, systems: [triage], progress: COMPLETED, completedOn: 2026-01-15 }
              """;

    /** A document whose findings of a rule about its system triage, no worse than minor, are waived until a day, inclusive. */
    static String waived(String document, String rule, String until) {
        return document + """
                waivers:
                  - id: w-1
                    rule: %s
                    subject: triage
                    justification: known
                    status: ACCEPTED
                    approval: { by: chief, date: 2026-11-01 }
                    issued: 2026-11-01
                    validUntil: %s
                    worstGrade: MINOR
                """.formatted(rule, until);
    }

    /** A certificate since 2025-06-15, in both stages, and no surveillance since: on 2026-11-21 a major finding about T05. */
    static final String CERTIFIED = """
            aims: "1"
            organization: { id: org, name: Nordhavn University Hospital }
            recorded: [CERTIFICATION]
            certification:
              body: Kystlinje Certification
              audits:
                - { id: stage-1, kind: STAGE_1, date: 2025-02-10, endedOn: 2025-02-11 }
                - { id: stage-2, kind: STAGE_2, date: 2025-04-21, endedOn: 2025-04-24 }
              certificates:
                - { id: certificate, decidedOn: 2025-06-15, validUntil: 2028-06-14 }
            """;

    /** The same with a surveillance in time. */
    static final String SURVEILLANCE_HELD = CERTIFIED.replace(
            "  certificates:\n",
            "    - { id: surveillance, kind: SURVEILLANCE, date: 2026-03-02, endedOn: 2026-03-03 }\n  certificates:\n");

    private Documents() {}

    /** The sample of the core in which all conforms on 2026-11-21, and which is ready for both stages of an initial audit. */
    static String sample() {
        try {
            return Files.readString(Path.of("..", "..", "aims-core/src/test/resources/samples/conforming.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path folder, String name, String document) {
        try {
            return Files.write(folder.resolve(name), document.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
