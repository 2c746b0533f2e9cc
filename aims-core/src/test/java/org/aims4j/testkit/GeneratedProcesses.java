package org.aims4j.testkit;

import static org.aims4j.testkit.Fixtures.every;
import static org.aims4j.testkit.GeneratedOrganization.START;
import static org.aims4j.testkit.GeneratedOrganization.YEARS;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aims4j.model.ActivePeriod;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.OrganizationProcess;
import org.aims4j.model.ProcessKind;
import org.aims4j.model.ProcessRun;
import org.aims4j.model.Ref;

/** The processes of a generated organization and their yearly runs. */
final class GeneratedProcesses {
    /** What processes have to say something on, by the guidance; others say who, when and how. */
    private static final Map<ProcessKind, List<String>> TOPICS = Map.of(
            ProcessKind.CONCERN_REPORTING,
            List.of(
                    "confidentiality",
                    "protection from reprisal",
                    "staffing",
                    "escalation",
                    "response time",
                    "promotion"),
            ProcessKind.DESIGN_AND_DEVELOPMENT,
            List.of(
                    "life cycle stages",
                    "testing",
                    "human oversight",
                    "impact assessment",
                    "training data",
                    "expertise",
                    "release criteria",
                    "approvals",
                    "change control",
                    "usability",
                    "interested parties"),
            ProcessKind.DATA_MANAGEMENT,
            List.of("privacy", "security threats", "transparency", "representativeness", "accuracy and integrity"),
            ProcessKind.INCIDENT_COMMUNICATION,
            List.of("kinds of incident", "audiences", "deadlines", "authorities", "content", "model failure", "bias"),
            ProcessKind.RESPONSIBLE_USE,
            List.of("approvals", "cost", "sourcing", "legal requirements"));

    private final ManagementSystem.Builder aims;
    private final Estate estate;
    private final Dice dice;

    GeneratedProcesses(ManagementSystem.Builder aims, Estate estate, Dice dice) {
        this.aims = aims;
        this.estate = estate;
        this.dice = dice;
    }

    void add() {
        for (ProcessKind kind : ProcessKind.values()) {
            Ref<OrganizationProcess> process = Ref.to("process-" + kind);
            aims.addProcesses(OrganizationProcess.builder()
                    .id(process.id())
                    .name(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .addClauses(clause(kind))
                    .kind(kind)
                    .owner(dice.maybe(96, () -> estate.anyone(dice)))
                    .document(Ref.to("document-AIMS_DESCRIPTION"))
                    .addAllTopics(TOPICS.getOrDefault(kind, List.of("who", "when", "how")))
                    .addBasis(Ref.to("policy-2"), Ref.to("objective-MANAGEMENT"))
                    .addInputs("A request")
                    .addOutputs("A record")
                    .addInteractsWith(Ref.to("process-IMPROVEMENT"))
                    .addCriteria("Done in time")
                    .interval(every(Period.ofYears(1)))
                    .responseWithin(Period.ofDays(14))
                    .addActive(ActivePeriod.builder().from(START).build())
                    .build());
            for (LocalDate year : YEARS) {
                boolean met = !dice.percent(6);
                aims.addProcessRuns(ProcessRun.builder()
                        .id("run-" + kind + "-" + year.getYear())
                        .process(process)
                        .date(year.plusDays(dice.below(90)))
                        .criteriaMet(met)
                        .deviation(dice.maybe(met ? 0 : 100, () -> "One week late"))
                        .handledBy(dice.maybe(met ? 0 : 80, () -> Ref.to("action-MANAGEMENT")))
                        .documentedIn(dice.maybe(97, () -> Ref.to("document-OPERATIONAL_RECORDS")))
                        .build());
            }
        }
    }

    /** The clause that a process carries out. */
    private static String clause(ProcessKind kind) {
        return switch (kind) {
            case OTHER -> "4";
            case POLICY_EXCEPTION -> "5";
            case RISK_ASSESSMENT, RISK_TREATMENT -> "6.1";
            case INCIDENT_COMMUNICATION -> "7.4";
            case AUDIT -> "9.2";
            case REVIEW -> "9.3";
            case IMPROVEMENT -> "10";
            default -> "8.1";
        };
    }
}
