package org.aims4j.examples;

import java.time.LocalDate;
import java.util.Set;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.RecordArea;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;

/** The README's first code, in the README's layout. */
final class QuickStart {
    private QuickStart() {}

    // spotless:off
    public static void main(String[] arguments) {
AISystem triage = AISystem.builder()
        .id("triage").name("Radiology triage").intendedUse("Order chest images by urgency")
        .addRoles(OrganizationRole.CUSTOMER).impactClass(ImpactClass.HIGH)
        .addLifecycle(LifecycleEvent.builder().stage(LifecycleStage.DEPLOYMENT).date(LocalDate.of(2026, 2, 10)).build())
        .build();
ManagementSystem aims = ManagementSystem.builder()
        .organization(Organization.builder().id("hospital").name("Nordhavn University Hospital").build())
        .recorded(Set.of(RecordArea.AI_SYSTEMS, RecordArea.IMPACT))
        .addAiSystems(triage)
        .build();
ConformityReport report = ConformityEvaluator.standard().evaluate(aims, LocalDate.of(2026, 11, 21));
for (Finding finding : report.findings()) {
    System.out.println(finding.requirement() + " " + finding.grade() + ": " + finding.statement());
}
    }
    // spotless:on
}
