package org.aims4j.rules.plain;

import static org.aims4j.conformity.Grade.MINOR;
import static org.aims4j.conformity.Grade.OBSERVATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aims4j.conformity.Observed;
import org.aims4j.model.ActivePeriod;
import org.aims4j.model.Assessment;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.OrganizationProcess;
import org.aims4j.model.ProcessKind;
import org.aims4j.model.risk.RiskAssessment;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.standard.LifecycleStage;
import org.jspecify.annotations.Nullable;

/** 8.2: risk assessments are performed at planned intervals. */
final class Clause_08_2 {
    static final String ITEM = "8.2-a";

    private final ManagementSystem aims;
    private final LocalDate day;
    private final Links links;
    private final Results results;
    private final List<OrganizationProcess> planned = new ArrayList<>();

    Clause_08_2(ManagementSystem aims, LocalDate day, Links links, Results results) {
        this.aims = aims;
        this.day = day;
        this.links = links;
        this.results = results;
    }

    void evaluate() {
        for (OrganizationProcess process : aims.processes()) {
            if (process.kind() == ProcessKind.RISK_ASSESSMENT
                    && process.interval().isPresent()
                    && active(process)) {
                planned.add(process);
            }
        }
        if (planned.isEmpty()) {
            results.finding(
                    "8.2-interval-missing",
                    ITEM,
                    MINOR,
                    aims.organization(),
                    "No active process of risk assessment states an interval.",
                    List.of(new Observed("interval", "not recorded", "a period")),
                    List.of(aims.organization().id()));
        }
        for (AISystem system : aims.aiSystems()) {
            if (system.inScope()) {
                evaluate(system);
            }
        }
    }

    private boolean active(OrganizationProcess process) {
        for (ActivePeriod period : process.active()) {
            boolean begun = !period.from().isAfter(day);
            boolean over = period.until().isPresent() && period.until().get().isBefore(day);
            if (begun && !over) {
                return true;
            }
        }
        return false;
    }

    private void evaluate(AISystem system) {
        List<String> itself = List.of(system.id());
        if (system.retired()) {
            results.exemption("8.2-retired", ITEM, system, "retired", itself);
            return;
        }
        if (!system.stageKnown()) {
            results.undecided("8.2-stage-unknown", ITEM, system, "AISystem.lifecycle", itself);
            return;
        }
        LifecycleEvent first = first(system);
        RiskAssessment latest = null;
        for (RiskAssessment assessment : links.riskAssessmentsOf(system)) {
            latest = later(latest, assessment);
        }
        List<RiskAssessment> before = new ArrayList<>();
        for (RiskAssessment assessment : links.riskAssessmentsOfAll()) {
            if (assessment.completed()) {
                if (!assessment.completedOn().orElseThrow().isBefore(first.date())) {
                    latest = later(latest, assessment);
                } else if (!first.dateStated()) {
                    before.add(assessment);
                }
            }
        }
        if (latest != null) {
            assessed(system, latest);
        } else if (!before.isEmpty()) {
            results.undecided("8.2-beginning-unknown", ITEM, system, "LifecycleEvent.date", itself);
        } else {
            notAssessed(system);
        }
    }

    private static LifecycleEvent first(AISystem system) {
        LifecycleEvent first = system.lifecycle().get(0);
        for (LifecycleEvent event : system.lifecycle()) {
            if (event.date().isBefore(first.date())) {
                first = event;
            }
        }
        return first;
    }

    /** Of two completed ones the one completed later; of one day the one with the greater id. */
    private static @Nullable RiskAssessment later(@Nullable RiskAssessment one, RiskAssessment other) {
        if (!other.completed()) {
            return one;
        }
        return one == null || Assessment.BY_COMPLETION.compare(one, other) < 0 ? other : one;
    }

    private void notAssessed(AISystem system) {
        List<RiskAssessment> assessments = links.riskAssessmentsOf(system);
        String standing = Assessment.standingOf(assessments);
        List<Observed> evidence = List.of(new Observed("risk assessment", standing, "completed"));
        List<String> facts = Results.ids(system, assessments);
        if (system.inUse()) {
            results.finding(
                    "8.2-risk-assessment-missing",
                    ITEM,
                    MINOR,
                    system,
                    system.name() + " is in use without a completed risk assessment; risk assessment: " + standing
                            + ".",
                    evidence,
                    facts);
            return;
        }
        if (system.at(LifecycleStage.DESIGN_DEVELOPMENT) || system.onTrial()) {
            results.finding(
                    "8.2-risk-assessment-not-yet-done",
                    ITEM,
                    OBSERVATION,
                    system,
                    system.name() + " is in development without a completed risk assessment; risk assessment: "
                            + standing + ".",
                    evidence,
                    facts);
        }
        results.exemption("8.2-not-yet-in-use", ITEM, system, "not in use", List.of(system.id()));
    }

    /** It is overdue as soon as one of the intervals has passed. */
    private void assessed(AISystem system, RiskAssessment latest) {
        LocalDate completed = latest.completedOn().orElseThrow();
        TreeSet<LocalDate> missed = new TreeSet<>();
        List<String> facts = new ArrayList<>(List.of(system.id(), latest.id()));
        for (OrganizationProcess process : planned) {
            if (process.systems().isEmpty() || process.systems().contains(system.ref())) {
                LocalDate due = completed.plus(process.interval().orElseThrow().every());
                if (day.isAfter(due)) {
                    missed.add(due);
                    facts.add(process.id());
                }
            }
        }
        if (missed.isEmpty()) {
            results.proof("8.2-risk-assessment-current", ITEM, system, List.of(system.id(), latest.id()));
        } else if (!system.inUse()) {
            results.exemption("8.2-not-yet-in-use", ITEM, system, "not in use", List.of(system.id(), latest.id()));
        } else {
            overdue(system, completed, missed, facts);
        }
    }

    private void overdue(AISystem system, LocalDate completed, SortedSet<LocalDate> missed, List<String> facts) {
        List<Observed> evidence = new ArrayList<>();
        for (LocalDate due : missed) {
            evidence.add(new Observed(
                    "latest risk assessment",
                    "completed on " + completed + ", due again on " + due,
                    "within the interval"));
        }
        results.finding(
                "8.2-risk-assessment-overdue",
                ITEM,
                MINOR,
                system,
                "The risk assessment of " + system.name() + " is overdue: "
                        + evidence.get(0).observed() + ".",
                evidence,
                facts,
                Optional.of(missed.first().plusDays(1)));
    }
}
