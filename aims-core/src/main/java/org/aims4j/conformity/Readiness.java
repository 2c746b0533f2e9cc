package org.aims4j.conformity;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.RecordArea;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.performance.Proceeding;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Phase;
import org.aims4j.standard.Requirement;
import org.aims4j.standard.Timing;
import org.aims4j.standard.certification.CertificationFacts;

/**
 * What stands between a management system and the two stages of an initial certification audit (ISO/IEC 17021-1, 9.3.1), told from a report. Immutable.
 *
 * <p>This is our own reading, to prepare with; the certification body decides. Stage 1 asks for the documented system: each requirement behind the documents that the catalogue says it looks at, and all that
 * these build on, is evaluated and has no major finding; an internal audit and a management review are planned. Stage 2 asks for all that, for a completed internal audit and management review, for no major finding on any item,
 * and that for each minor one a nonconformity in the register has a correction or an action. A waiver makes no difference: it is the organization's own decision, and binds no certification body.
 *
 * @param stage1 what blocks stage 1, in catalogue order
 * @param stage2 what blocks stage 2, in catalogue order: all that blocks stage 1, and more
 */
public record Readiness(List<Blocker> stage1, List<Blocker> stage2) {
    /** Why something blocks a stage. */
    public enum Cause {
        /** A major finding. */
        MAJOR,
        /** It was not evaluated, so nothing shows that it is met. */
        NOT_EVALUATED,
        /** It is neither planned nor done. */
        NOT_PLANNED,
        /** It is not completed. */
        NOT_COMPLETED,
        /** A minor finding about which nothing is done or planned in the register of nonconformities. */
        MINOR_WITHOUT_PLAN
    }

    /**
     * Something that blocks a stage.
     *
     * @param requirement id of the auditable item
     * @param cause why
     * @param findings the findings that block, in the order of the report; empty where there is none
     */
    public record Blocker(String requirement, Cause cause, List<Finding> findings) {
        /**
         * @throws NullPointerException if a component is null
         */
        public Blocker {
            Objects.requireNonNull(requirement, "requirement");
            Objects.requireNonNull(cause, "cause");
            findings = List.copyOf(findings);
        }
    }

    /**
     * @throws NullPointerException if a component is null
     */
    public Readiness {
        stage1 = List.copyOf(stage1);
        stage2 = List.copyOf(stage2);
    }

    /**
     * Tells how ready a management system is as of the day of a report. Items of other rule sets than that of the standard do not count.
     *
     * @param aims the records that the report is about
     * @throws IllegalArgumentException if the report is not about these records, or has no digest
     */
    public static Readiness of(ConformityReport report, ManagementSystem aims) {
        report.requireAbout(aims);
        return new Telling(report, aims.asOf(report.asOf())).readiness();
    }

    /** Whether nothing blocks stage 1. */
    public boolean readyForStage1() {
        return stage1.isEmpty();
    }

    /** Whether nothing blocks stage 2. */
    public boolean readyForStage2() {
        return stage2.isEmpty();
    }

    /** One telling in the making. */
    private static final class Telling {
        private static final Catalogue CATALOGUE = Catalogue.iso42001();

        private final ConformityReport report;
        private final ManagementSystem snapshot;
        private final Set<Blocker> blockers = new LinkedHashSet<>();

        Telling(ConformityReport report, ManagementSystem snapshot) {
            this.report = report;
            this.snapshot = snapshot;
        }

        Readiness readiness() {
            List<Requirement> looked = lookedAtInStage1();
            List<Requirement> results = looked.stream()
                    .filter(requirement -> requirement.phase() == Phase.CHECK)
                    .toList();
            Set<String> documented = new TreeSet<>(CATALOGUE.order());
            looked.stream()
                    .filter(requirement -> requirement.phase() != Phase.CHECK)
                    .forEach(requirement -> addWithAllThatItBuildsOn(requirement.id(), documented));
            documented.forEach(this::notEvaluated);
            documented.forEach(this::major);
            results.forEach(result -> performing(result).forEach(this::notPlanned));
            List<Blocker> stage1 = inOrder();
            for (Requirement result : results) {
                notEvaluated(result.id());
                for (String performed : performing(result)) {
                    notEvaluated(performed);
                    notCompleted(performed);
                }
            }
            for (AuditableItem item : CATALOGUE.items()) {
                major(item.id());
                minorWithoutPlan(item.id());
            }
            return new Readiness(stage1, inOrder());
        }

        private List<Blocker> inOrder() {
            return blockers.stream()
                    .sorted(Comparator.comparing(Blocker::requirement, CATALOGUE.order())
                            .thenComparing(Blocker::cause))
                    .toList();
        }

        /** The requirements that call for the documents which stage 1 looks at. */
        private static List<Requirement> lookedAtInStage1() {
            Set<String> documents = new TreeSet<>();
            CertificationFacts.iso42001().phases().stream()
                    .filter(phase -> phase.id().equals("stage-1"))
                    .forEach(phase -> documents.addAll(phase.expects()));
            return CATALOGUE.documentedInformation().stream()
                    .filter(document -> documents.contains(document.id()))
                    .flatMap(document -> document.requirements().stream())
                    .map(CATALOGUE::requirement)
                    .toList();
        }

        private static void addWithAllThatItBuildsOn(String requirement, Set<String> into) {
            if (into.add(requirement)) {
                CATALOGUE.requirement(requirement).dependsOn().forEach(other -> addWithAllThatItBuildsOn(other, into));
            }
        }

        /** What is to be done at planned intervals so that there are such results. */
        private static List<String> performing(Requirement result) {
            return result.dependsOn().stream()
                    .filter(id -> CATALOGUE.requirement(id).timing().equals(Optional.of(Timing.PLANNED_INTERVAL)))
                    .toList();
        }

        private void major(String item) {
            block(item, Cause.MAJOR, of(item, Grade.MAJOR).toList());
        }

        private void minorWithoutPlan(String item) {
            block(
                    item,
                    Cause.MINOR_WITHOUT_PLAN,
                    of(item, Grade.MINOR).filter(finding -> !planned(finding)).toList());
        }

        private void block(String item, Cause cause, List<Finding> findings) {
            if (!findings.isEmpty()) {
                blockers.add(new Blocker(item, cause, findings));
            }
        }

        private Stream<Finding> of(String item, Grade grade) {
            return report.findings().stream()
                    .filter(finding -> finding.requirement().equals(item) && finding.grade() == grade);
        }

        private void notEvaluated(String item) {
            if (report.outcome(item).status() == Status.NOT_EVALUATED) {
                blockers.add(new Blocker(item, Cause.NOT_EVALUATED, List.of()));
            }
        }

        private void notPlanned(String performed) {
            if (!snapshot.recordsAllOf(areaOf(performed))) {
                blockers.add(new Blocker(performed, Cause.NOT_EVALUATED, List.of()));
            } else if (proceedings(performed).isEmpty()) {
                blockers.add(new Blocker(performed, Cause.NOT_PLANNED, List.of()));
            }
        }

        private void notCompleted(String performed) {
            boolean completed = proceedings(performed).stream().anyMatch(Proceeding::completed);
            if (!completed && snapshot.recordsAllOf(areaOf(performed))) {
                blockers.add(new Blocker(performed, Cause.NOT_COMPLETED, List.of()));
            }
        }

        /** Internal audits or management reviews, planned or held. */
        private Collection<? extends Proceeding> proceedings(String performed) {
            return areaOf(performed) == RecordArea.AUDIT ? snapshot.internalAudits() : snapshot.managementReviews();
        }

        private static RecordArea areaOf(String performed) {
            return performed.startsWith("9.2") ? RecordArea.AUDIT : RecordArea.REVIEW;
        }

        /** Whether the register has an open nonconformity that is known as what was found, with a correction or an action. */
        private boolean planned(Finding finding) {
            return snapshot.nonconformities().stream()
                    .filter(Nonconformity::open)
                    .filter(known -> isAbout(known, finding))
                    .anyMatch(known -> known.correction().isPresent()
                            || snapshot.actions().stream()
                                    .anyMatch(action -> action.serves().equals(known.ref())));
        }

        private static boolean isAbout(Nonconformity known, Finding finding) {
            if (known.fingerprint().isPresent()) {
                return known.fingerprintOrBlank().strip().equals(finding.fingerprint());
            }
            return known.requirementOrBlank().equals(finding.requirement())
                    && (known.systems().isEmpty()
                            || known.systems().stream()
                                    .anyMatch(system ->
                                            system.id().equals(finding.subject().id())));
        }
    }
}
