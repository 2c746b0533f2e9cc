package org.aims4j.examples.imports;

import java.util.Optional;
import java.util.Set;
import org.aims4j.model.Determination;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Dataset;
import org.aims4j.model.system.HumanOversight;
import org.aims4j.model.system.Monitoring;
import org.aims4j.model.system.Verification;

/**
 * What a source states of one AI system, as records beside it. None is made of what is not stated. The sources state no days of these: they are of the day of the inventory, and marked as not
 * stated; one that is not done has none where the record needs none.
 */
final class Statements {
    private final String id;
    private final Ref<AISystem> system;
    private final Inventory inventory;

    /**
     * @param id that of the system; the ids of the records begin with it
     * @param inventory takes the records
     */
    Statements(String id, Inventory inventory) {
        this.id = id;
        this.system = Ref.to(id);
        this.inventory = inventory;
    }

    /** How far its impact assessment is, and what that found. */
    void assessment(Optional<Progress> progress, Optional<String> result) {
        progress.ifPresent(stated -> {
            ImpactAssessment.Builder assessment = ImpactAssessment.builder();
            assessment
                    .id(id + ".impact-assessment")
                    .addSystems(system)
                    .progress(stated)
                    .result(result);
            if (stated == Progress.COMPLETED) {
                assessment.completedOn(inventory.on()).dateStated(false);
            }
            inventory.add(assessment.build());
        });
    }

    /** How far a test of it is. */
    void test(Verification.Kind kind, Optional<Progress> progress) {
        verification(kind, ".test", progress);
    }

    /** How far an independent review of it is. */
    void independentReview(Optional<Progress> progress) {
        verification(Verification.Kind.INDEPENDENT_REVIEW, ".independent-review", progress);
    }

    private void verification(Verification.Kind kind, String suffix, Optional<Progress> progress) {
        progress.ifPresent(stated -> inventory.add(Verification.builder()
                .id(id + suffix)
                .system(system)
                .kind(kind)
                .progress(stated)
                .date(inventory.on())
                .dateStated(false)
                .build()));
    }

    /** How far the watch over it is. */
    void monitoring(Optional<Progress> progress) {
        progress.ifPresent(stated -> inventory.add(Monitoring.builder()
                .id(id + ".monitoring")
                .system(system)
                .progress(stated)
                .date(inventory.on())
                .dateStated(false)
                .build()));
    }

    /** That no verification applies to it (A.6.2.4), in the words of the source. */
    void noTestApplies(Optional<String> reason) {
        notApplicable("A.6.2.4", ".test", reason);
    }

    /** That no monitoring applies to it (A.6.2.6), in the words of the source. */
    void noMonitoringApplies(Optional<String> reason) {
        notApplicable("A.6.2.6", ".monitoring", reason);
    }

    /** That no decision on human oversight applies to it (A.9.3), in the words of the source. */
    void noOversightApplies(Optional<String> reason) {
        notApplicable("A.9.3", ".oversight", reason);
    }

    /** That no fail-safe applies to it (A.9.2), in the words of the source. */
    void noFailSafeApplies(Optional<String> reason) {
        notApplicable("A.9.2", ".fail-safe", reason);
    }

    /** That no appeal applies to it (A.8.3), in the words of the source. */
    void noAppealApplies(Optional<String> reason) {
        notApplicable("A.8.3", ".appeal", reason);
    }

    private void notApplicable(String requirement, String suffix, Optional<String> reason) {
        reason.ifPresent(words -> inventory.add(Determination.builder()
                .id(id + suffix)
                .requirement(requirement)
                .about(system)
                .outcome(Determination.Outcome.NOT_APPLICABLE)
                .reason(words)
                .date(inventory.on())
                .build()));
    }

    /**
     * Its data: one data set where data are described, documented or said not to be, are personal, hold a demographic feature or have a privacy assessment.
     *
     * @param name that of the system in the source, if any
     */
    void data(
            Optional<String> name,
            Optional<String> category,
            Optional<Boolean> personal,
            Set<String> features,
            Optional<Progress> privacyAssessment,
            Optional<Progress> documentation) {
        boolean known = category.isPresent()
                || personal.orElse(false)
                || privacyAssessment.equals(Optional.of(Progress.COMPLETED))
                || documentation.isPresent()
                || !features.isEmpty();
        if (known) {
            inventory.add(Dataset.builder()
                    .id(id + ".data")
                    .name("Data of " + name.orElse(id))
                    .addSystems(system)
                    .category(category)
                    .personalData(personal)
                    .addAllSensitiveAttributes(features)
                    .privacyAssessment(privacyAssessment)
                    .documentation(documentation)
                    .date(inventory.on())
                    .build());
        }
    }

    /** What is stated of the people who watch over it; empty where that is nothing. */
    static Optional<HumanOversight> oversight(HumanOversight stated) {
        return Optional.of(stated)
                .filter(oversight -> !oversight.equals(HumanOversight.builder().build()));
    }
}
