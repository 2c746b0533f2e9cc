package org.aims4j.rules.plain;

import static org.aims4j.conformity.Grade.MAJOR;
import static org.aims4j.conformity.Grade.MINOR;
import static org.aims4j.conformity.Grade.OBSERVATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aims4j.conformity.Observed;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.impact.ImpactTrigger;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;

/** 6.1.4: the process of impact assessment is defined. */
final class Clause_06_1_4 {
    static final String ITEM = "6.1.4-a";

    private final ManagementSystem aims;
    private final LocalDate day;
    private final Results results;

    Clause_06_1_4(ManagementSystem aims, LocalDate day, Results results) {
        this.aims = aims;
        this.day = day;
        this.results = results;
    }

    void evaluate() {
        if (aims.impactAssessmentProcess().isEmpty()) {
            results.finding(
                    "6.1.4-process-missing",
                    ITEM,
                    MAJOR,
                    aims.organization(),
                    "No process for impact assessments is on record.",
                    List.of(new Observed("impact assessment process", "not recorded", "recorded")),
                    List.of(aims.organization().id()));
            return;
        }
        ImpactAssessmentProcess process = aims.impactAssessmentProcess().get();
        method(process);
        triggers(process);
        classes(process);
        approval(process);
        document(process);
        if (process.approval().isPresent()
                && !process.steps().isEmpty()
                && !process.roles().isEmpty()
                && process.requires(ImpactClass.HIGH)
                && startsWhenItShould(process)) {
            results.proof("6.1.4-process-defined", ITEM, process, List.of(process.id()));
        }
    }

    private void method(ImpactAssessmentProcess process) {
        List<Observed> evidence = new ArrayList<>();
        if (process.roles().isEmpty()) {
            evidence.add(new Observed("roles", "not recorded", "at least one"));
        }
        if (process.steps().isEmpty()) {
            evidence.add(new Observed("steps", "not recorded", "at least one"));
        }
        if (!evidence.isEmpty()) {
            String blank = evidence.stream().map(Observed::attribute).collect(Collectors.joining(", "));
            results.finding(
                    "6.1.4-process-without-method",
                    ITEM,
                    MINOR,
                    process,
                    "The impact assessment process is incomplete; not recorded: " + blank + ".",
                    evidence,
                    List.of(process.id()));
        }
    }

    private void triggers(ImpactAssessmentProcess process) {
        if (!startsWhenItShould(process)) {
            String triggers = process.triggers().isEmpty() ? "not recorded" : list(process.triggers());
            results.finding(
                    "6.1.4-process-without-triggers",
                    ITEM,
                    MINOR,
                    process,
                    "The impact assessment process does not start at planned intervals and at significant changes; triggers: "
                            + triggers + ".",
                    List.of(new Observed("triggers", triggers, "INTERVAL and SIGNIFICANT_CHANGE among them")),
                    List.of(process.id()));
        }
    }

    private static boolean startsWhenItShould(ImpactAssessmentProcess process) {
        return process.triggers().contains(ImpactTrigger.INTERVAL)
                && process.triggers().contains(ImpactTrigger.SIGNIFICANT_CHANGE);
    }

    private void classes(ImpactAssessmentProcess process) {
        String requiredFor = process.requiredFor().isEmpty() ? "none" : list(process.requiredFor());
        if (!process.requires(ImpactClass.HIGH)) {
            results.finding(
                    "6.1.4-process-exempts-high-impact",
                    ITEM,
                    MAJOR,
                    process,
                    "The impact assessment process is not required for systems of high impact; it is required for: "
                            + requiredFor + ".",
                    List.of(new Observed("required for", requiredFor, "HIGH among them")),
                    List.of(process.id()));
        }
        if (!process.requires(ImpactClass.UNCLASSIFIED)) {
            int unclassified = 0;
            for (AISystem system : aims.aiSystems()) {
                if (system.live() && system.impactClass() == ImpactClass.UNCLASSIFIED) {
                    unclassified++;
                }
            }
            if (unclassified > 0) {
                results.finding(
                        "6.1.4-process-exempts-unclassified",
                        ITEM,
                        OBSERVATION,
                        process,
                        "The impact assessment process passes over unclassified systems; " + unclassified
                                + " in scope have no impact class.",
                        List.of(
                                new Observed("required for", requiredFor, "UNCLASSIFIED among them"),
                                new Observed("unclassified systems", Integer.toString(unclassified), "none")),
                        List.of(process.id()));
            }
        }
    }

    private void approval(ImpactAssessmentProcess process) {
        if (process.approval().isEmpty()) {
            results.finding(
                    "6.1.4-process-not-approved",
                    ITEM,
                    MINOR,
                    process,
                    "The impact assessment process has no approval on record.",
                    List.of(new Observed("approval", "not recorded", "by whom and when")),
                    List.of(process.id()));
        }
    }

    private void document(ImpactAssessmentProcess process) {
        List<DocumentedInformation> documents =
                process.document().flatMap(aims::find).map(List::of).orElse(List.of());
        if (documents.stream().noneMatch(document -> document.inForceAt(day))) {
            String standing =
                    documents.isEmpty() ? "not recorded" : documents.get(0).standingAt(day);
            results.finding(
                    "6.1.4-process-not-written",
                    ITEM,
                    OBSERVATION,
                    process,
                    "The impact assessment process has no document in force; document: " + standing + ".",
                    List.of(new Observed("document", standing, "in force")),
                    Results.ids(process, documents));
        }
    }

    private static String list(Collection<? extends Enum<?>> constants) {
        return new TreeSet<>(constants).stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
