package org.aims4j.examples.benchmarks;

import java.time.LocalDate;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.standard.LifecycleStage;

/** A process that evaluates a small management system once, as soon as it can. */
public final class FirstReport {
    private FirstReport() {}

    /** Says how many findings there are. */
    public static void main(String[] arguments) {
        AISystem triage = AISystem.builder()
                .id("triage")
                .name("Radiology triage")
                .impactClass(ImpactClass.HIGH)
                .addLifecycle(LifecycleEvent.builder()
                        .stage(LifecycleStage.DEPLOYMENT)
                        .date(LocalDate.of(2026, 2, 10))
                        .build())
                .build();
        ManagementSystem aims = ManagementSystem.builder()
                .organization(Organization.builder()
                        .id("hospital")
                        .name("Nordhavn University Hospital")
                        .build())
                .addAiSystems(triage)
                .build();
        ConformityReport report = ConformityEvaluator.standard().evaluate(aims, LocalDate.of(2026, 11, 21));
        System.out.println("findings " + report.findings().size());
    }
}
