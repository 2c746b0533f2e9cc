package org.aims4j.testkit;

import static org.aims4j.testkit.Fixtures.aControl;
import static org.aims4j.testkit.Fixtures.aDocument;
import static org.aims4j.testkit.Fixtures.aNonconformity;
import static org.aims4j.testkit.Fixtures.aPerson;
import static org.aims4j.testkit.Fixtures.aRisk;
import static org.aims4j.testkit.Fixtures.aRiskAssessment;
import static org.aims4j.testkit.Fixtures.aRiskTreatment;
import static org.aims4j.testkit.Fixtures.aSupplier;
import static org.aims4j.testkit.Fixtures.anAISystem;
import static org.aims4j.testkit.Fixtures.anAction;
import static org.aims4j.testkit.Fixtures.anImpactAssessment;
import static org.aims4j.testkit.Fixtures.anImpactAssessmentProcess;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.support.DocumentKind;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.Origin;
import org.aims4j.standard.OrganizationRole;
import org.junit.jupiter.api.Test;

class FixturesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Test
    void records_refer_to_each_other_by_id() {
        ManagementSystem aims = Records.managementSystem(
                aPerson("chief").from(DAY).until(DAY).build(),
                aSupplier("vendor")
                        .of(Supplier.RiskClass.LOW)
                        .providing(Supplier.Supply.MODEL)
                        .underContract("c-1")
                        .evaluatedOn(DAY)
                        .monitoredEvery(Period.ofYears(1))
                        .monitoredOn(DAY)
                        .build(),
                anAISystem("ocr")
                        .of(ImpactClass.HIGH)
                        .inDevelopment()
                        .inOperation()
                        .from(Origin.BOUGHT)
                        .withPartsOf("vendor")
                        .as(OrganizationRole.CUSTOMER)
                        .ownedBy("chief")
                        .build(),
                anImpactAssessmentProcess()
                        .every(Period.ofYears(1))
                        .requiredFor(ImpactClass.HIGH)
                        .build(),
                anImpactAssessment("ia")
                        .of("ocr")
                        .completedOn(DAY)
                        .approvedBy("chief", DAY)
                        .build(),
                aRiskAssessment("ra").of("ocr").startedOn(DAY).completedOn(DAY).build(),
                aRisk("risk")
                        .foundIn("ra")
                        .of("ocr")
                        .rated("high", DAY)
                        .ownedBy("chief")
                        .build(),
                aControl("A.6.2.4")
                        .includedBecause("of the risk")
                        .plannedFor(DAY)
                        .implementedOn(DAY)
                        .reviewedOn(DAY, true)
                        .build(),
                aRiskTreatment("treatment", "risk")
                        .by("A.6.2.4")
                        .reviewedOn(DAY, false)
                        .build(),
                aNonconformity("nc")
                        .of("ocr")
                        .major()
                        .against("8.4-a")
                        .raisedOn(DAY)
                        .correctedOn(DAY)
                        .causeFoundOn(DAY)
                        .closedOn(DAY)
                        .build(),
                anAction("action", "nc")
                        .dueOn(DAY)
                        .completedOn(DAY)
                        .reviewedOn(DAY, true)
                        .build(),
                aDocument("doc", DocumentKind.SCOPE)
                        .draftedOn(DAY)
                        .approvedBy("chief", DAY)
                        .supersededOn(DAY)
                        .build());

        assertThat(aims.ofSystem(Ref.to("ocr")))
                .extracting(entity -> entity.id())
                .containsExactly("ra", "risk", "ia", "nc");
    }

    @Test
    void a_system_in_operation_is_in_use() {
        assertThat(anAISystem("ocr").inOperation().build().inUse()).isTrue();
    }

    @Test
    void a_retired_system_is_not_live() {
        assertThat(anAISystem("ocr").inOperation().retiredOn(DAY).build().live())
                .isFalse();
    }

    @Test
    void a_system_outside_the_scope_is_not_live() {
        assertThat(anAISystem("ocr").outOfScope().build().live()).isFalse();
    }

    @Test
    void a_supplier_can_be_unidentified() {
        assertThat(aSupplier("vendor").unidentified().build().identified()).isFalse();
    }

    @Test
    void a_control_can_be_excluded() {
        assertThat(aControl("A.10.4").excludedBecause("No customers").build().excluded())
                .isTrue();
    }

    @Test
    void an_assessment_in_progress_was_started() {
        assertThat(anImpactAssessment("ia").of("ocr").startedOn(DAY).build().progress())
                .isEqualTo(Progress.IN_PROGRESS);
    }

    @Test
    void a_deferred_assessment_has_its_decision() {
        assertThat(anImpactAssessment("ia")
                        .of("ocr")
                        .deferredUntil(DAY, "chief")
                        .build()
                        .standing())
                .isEqualTo("deferred until 2026-06-15");
    }

    @Test
    void what_is_set_later_counts() {
        AISystem system =
                anAISystem("ocr").with("name", "First").with("name", "Second").build();

        assertThat(system.name()).isEqualTo("Second");
    }

    @Test
    void an_attribute_that_a_type_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aPerson("chief").with("salary", 1))
                .withMessage("Person has no attribute \"salary\", only [id, name, underControl, from, until]");
    }

    @Test
    void an_organization_is_added_where_none_is_given() {
        assertThat(Records.managementSystem().organization().id()).isEqualTo("organization");
    }

    @Test
    void an_organization_that_is_given_stays() {
        Organization own = Organization.builder().id("own").name("Own").build();

        assertThat(Records.managementSystem(own).organization()).isEqualTo(own);
    }
}
