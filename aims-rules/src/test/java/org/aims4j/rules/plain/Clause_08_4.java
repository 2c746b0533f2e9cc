package org.aims4j.rules.plain;

import static org.aims4j.conformity.Grade.MINOR;
import static org.aims4j.conformity.Grade.OBSERVATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aims4j.conformity.Observed;
import org.aims4j.model.Assessment;
import org.aims4j.model.Interval;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.standard.LifecycleStage;
import org.jspecify.annotations.Nullable;

/** 8.4: impact assessments are performed. */
final class Clause_08_4 {
    static final String ITEM = "8.4-a";

    private final ManagementSystem aims;
    private final LocalDate day;
    private final Links links;
    private final Results results;

    Clause_08_4(ManagementSystem aims, LocalDate day, Links links, Results results) {
        this.aims = aims;
        this.day = day;
        this.links = links;
        this.results = results;
    }

    void evaluate() {
        ImpactAssessmentProcess process = aims.impactAssessmentProcess().orElse(null);
        if (process != null && process.interval().isEmpty()) {
            results.finding(
                    "8.4-interval-missing",
                    ITEM,
                    MINOR,
                    process,
                    "The impact assessment process states no interval.",
                    List.of(new Observed("interval", "not recorded", "a period")),
                    List.of(process.id()));
        }
        for (AISystem system : aims.aiSystems()) {
            if (system.inScope()) {
                evaluate(system, process);
            }
        }
    }

    private void evaluate(AISystem system, @Nullable ImpactAssessmentProcess process) {
        if (system.retired()) {
            results.exemption("8.4-retired", ITEM, system, "retired", List.of(system.id()));
        } else if (process != null && !process.requires(system.impactClass())) {
            notRequired(system, process);
        } else if (!system.stageKnown()) {
            results.undecided("8.4-stage-unknown", ITEM, system, "AISystem.lifecycle", List.of(system.id()));
        } else if (system.inUse()) {
            inUse(system, process);
        } else {
            notInUse(system);
        }
    }

    private void notRequired(AISystem system, ImpactAssessmentProcess process) {
        List<String> facts = List.of(system.id(), process.id());
        if (system.impactClass() == ImpactClass.UNCLASSIFIED) {
            results.undecided("8.4-class-unknown", ITEM, system, "AISystem.impactClass", facts);
        } else {
            results.exemption(
                    "8.4-class-not-required",
                    ITEM,
                    system,
                    "no assessment required for impact class " + system.impactClass(),
                    facts);
        }
    }

    private void notInUse(AISystem system) {
        results.exemption("8.4-not-yet-in-use", ITEM, system, "not in use", List.of(system.id()));
        if (system.at(LifecycleStage.DESIGN_DEVELOPMENT) || system.onTrial()) {
            List<ImpactAssessment> assessments = links.assessmentsOf(system);
            if (assessments.stream().noneMatch(ImpactAssessment::completed)) {
                String standing = Assessment.standingOf(assessments);
                results.finding(
                        "8.4-impact-assessment-not-yet-done",
                        ITEM,
                        OBSERVATION,
                        system,
                        system.name() + " is in development without a completed impact assessment; impact assessment: "
                                + standing + ".",
                        List.of(new Observed("impact assessment", standing, "completed")),
                        Results.ids(system, assessments));
            }
        }
    }

    private void inUse(AISystem system, @Nullable ImpactAssessmentProcess process) {
        List<ImpactAssessment> assessments = links.assessmentsOf(system);
        Optional<ImpactAssessment> latest =
                assessments.stream().filter(ImpactAssessment::completed).max(Assessment.BY_COMPLETION);
        if (latest.isEmpty()) {
            String standing = Assessment.standingOf(assessments);
            results.finding(
                    "8.4-impact-assessment-missing",
                    ITEM,
                    MINOR,
                    system,
                    system.name() + " is in use without a completed impact assessment; impact assessment: " + standing
                            + ".",
                    List.of(new Observed("impact assessment", standing, "completed")),
                    Results.ids(system, assessments));
            return;
        }
        ImpactAssessment current = latest.get();
        Optional<Interval> interval = process == null ? Optional.empty() : process.interval();
        if (process == null || interval.isEmpty()) {
            results.proof("8.4-impact-assessment-current", ITEM, system, List.of(system.id(), current.id()));
        } else if (!current.dateStated()) {
            results.undecided(
                    "8.4-completion-day-unknown",
                    ITEM,
                    system,
                    "ImpactAssessment.completedOn",
                    List.of(system.id(), process.id(), current.id()));
        } else {
            LocalDate completed = current.completedOn().orElseThrow();
            LocalDate due = interval.get().dueAfter(completed);
            if (day.isAfter(due)) {
                String observed = "completed on " + completed + ", due again on " + due;
                results.finding(
                        "8.4-impact-assessment-overdue",
                        ITEM,
                        MINOR,
                        system,
                        "The impact assessment of " + system.name() + " is overdue: " + observed + ".",
                        List.of(new Observed("impact assessment", observed, "within the interval")),
                        List.of(system.id(), process.id(), current.id()),
                        Optional.of(due.plusDays(1)));
            } else {
                results.proof("8.4-impact-assessment-current", ITEM, system, List.of(system.id(), current.id()));
            }
        }
    }
}
