package org.aims4j.rules;

import static org.aims4j.rules.Records.aDocument;
import static org.aims4j.rules.Records.aSupplier;
import static org.aims4j.rules.Records.aSystem;
import static org.aims4j.rules.Records.anAssessment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Status;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.system.AISystem;

/** What holds of every evaluation, whatever is on record. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class EvaluationPropertiesTest {
    private static final ConformityEvaluator EVALUATOR = FewRules.evaluator();

    @Provide
    Arbitrary<ManagementSystem> systems() {
        return ManagementSystems.small();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ManagementSystems.days();
    }

    /** The systems of which a rule said something that decides their cell. */
    private static Set<String> decided(String requirement, ConformityReport report) {
        return Stream.of(
                        report.findings().stream()
                                .filter(finding -> finding.grade().isNonconformity()),
                        report.proofs().stream(),
                        report.exemptions().stream(),
                        report.undecided().stream())
                .flatMap(results -> results)
                .map(RuleResult.class::cast)
                .filter(result -> result.requirement().equals(requirement))
                .filter(result -> result.subject().isA(AISystem.class))
                .map(result -> result.subject().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> inScope(ManagementSystem aims) {
        return aims.aiSystems().stream()
                .filter(AISystem::inScope)
                .map(AISystem::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property
    void every_system_in_scope_and_no_other_has_a_cell_of_8_4_a(
            @ForAll("systems") ManagementSystem aims, @ForAll("days") LocalDate day) {
        assertThat(decided("8.4-a", EVALUATOR.evaluate(aims, day))).isEqualTo(inScope(aims));
    }

    @Property
    void every_system_in_scope_and_no_other_has_a_cell_of_A_10_3(
            @ForAll("systems") ManagementSystem aims, @ForAll("days") LocalDate day) {
        assertThat(decided("A.10.3", EVALUATOR.evaluate(aims, day))).isEqualTo(inScope(aims));
    }

    @Property
    void where_all_suppliers_are_named_every_system_in_scope_and_no_other_has_a_cell_of_A_10_3(
            @ForAll("systems") ManagementSystem aims, @ForAll("days") LocalDate day) {
        Assume.that(aims.suppliers().stream().allMatch(Supplier::identified));
        assertThat(decided("A.10.3", EVALUATOR.evaluate(aims, day))).isEqualTo(inScope(aims));
    }

    @Property
    void cells_of_systems_are_as_many_as_systems_in_scope(
            @ForAll("systems") ManagementSystem aims, @ForAll("days") LocalDate day) {
        ConformityReport report = EVALUATOR.evaluate(aims, day);
        int inScope = inScope(aims).size();
        assertThat(report.outcome("8.4-a").systems().total()).isEqualTo(inScope);
        assertThat(report.outcome("A.10.3").systems().total()).isEqualTo(inScope);
        assertThat(report.outcome("6.1.4-a").systems().total()).isZero();
    }

    @Property
    void nothing_is_said_of_a_system_out_of_scope(
            @ForAll("systems") ManagementSystem aims, @ForAll("days") LocalDate day) {
        ConformityReport report = EVALUATOR.evaluate(aims, day);
        Set<String> inScope = inScope(aims);
        List<RuleResult> all = new ArrayList<>(report.findings());
        all.addAll(report.proofs());
        all.addAll(report.exemptions());
        all.addAll(report.undecided());
        assertThat(all)
                .filteredOn(result -> result.subject().isA(AISystem.class))
                .allMatch(result -> inScope.contains(result.subject().id()));
    }

    @Property
    void the_order_of_records_changes_nothing(
            @ForAll("systems") ManagementSystem aims, @ForAll("days") LocalDate day, @ForAll Random random) {
        assertThat(EVALUATOR.evaluate(ManagementSystems.shuffled(aims, random), day))
                .isEqualTo(EVALUATOR.evaluate(aims, day));
    }

    @Property
    void unrelated_records_change_nothing_that_is_said(
            @ForAll("systems") ManagementSystem aims, @ForAll("days") LocalDate day) {
        AISystem elsewhere =
                aSystem("elsewhere").inUse().outOfScope().suppliedBy("stranger").made();
        Supplier stranger = aSupplier("stranger").withoutName().made();
        DocumentedInformation note = aDocument("note").notApproved().made();
        ManagementSystem more = ManagementSystem.builder()
                .organization(aims.organization())
                .impactAssessmentProcess(aims.impactAssessmentProcess())
                .addImpactAssessments(
                        anAssessment("of-elsewhere").of("elsewhere").made())
                .addAllImpactAssessments(aims.impactAssessments())
                .addAllControls(aims.controls())
                .addAllPeople(aims.people())
                .addAllDocuments(aims.documents())
                .addDocuments(note)
                .addAiSystems(elsewhere)
                .addAllAiSystems(aims.aiSystems())
                .addAllSuppliers(aims.suppliers())
                .addSuppliers(stranger)
                .build();
        ConformityReport before = EVALUATOR.evaluate(aims, day);
        ConformityReport after = EVALUATOR.evaluate(more, day);
        assertThat(after.findings()).isEqualTo(before.findings());
        assertThat(after.proofs()).isEqualTo(before.proofs());
        assertThat(after.exemptions()).isEqualTo(before.exemptions());
        assertThat(after.undecided()).isEqualTo(before.undecided());
        assertThat(after.outcomes()).isEqualTo(before.outcomes());
    }

    @Property
    void a_day_is_evaluated_as_its_snapshot_is(
            @ForAll("systems") ManagementSystem aims, @ForAll("days") LocalDate day) {
        ConformityReport whole = EVALUATOR.evaluate(aims, day);
        ConformityReport snapshot = EVALUATOR.evaluate(aims.asOf(day), day);
        assertThat(snapshot.outcomes()).isEqualTo(whole.outcomes());
        assertThat(snapshot.findings()).isEqualTo(whole.findings());
        assertThat(snapshot.proofs()).isEqualTo(whole.proofs());
        assertThat(snapshot.exemptions()).isEqualTo(whole.exemptions());
        assertThat(snapshot.undecided()).isEqualTo(whole.undecided());
        assertThat(snapshot.asOf()).isEqualTo(whole.asOf());
    }

    @Property
    void nothing_conforms_without_a_proof(@ForAll("systems") ManagementSystem aims, @ForAll("days") LocalDate day) {
        ConformityReport report = EVALUATOR.evaluate(aims, day);
        Set<String> proved =
                report.proofs().stream().map(RuleResult::requirement).collect(Collectors.toSet());
        assertThat(report.outcomes())
                .filteredOn(outcome -> outcome.status() == Status.CONFORMING)
                .allMatch(outcome -> outcome.proofs() > 0 && proved.contains(outcome.requirement()));
    }

    @Property
    void an_item_is_nonconforming_if_and_only_if_a_finding_says_so(
            @ForAll("systems") ManagementSystem aims, @ForAll("days") LocalDate day) {
        ConformityReport report = EVALUATOR.evaluate(aims, day);
        Set<String> found = report.findings().stream()
                .filter(finding -> finding.grade().isNonconformity())
                .map(Finding::requirement)
                .collect(Collectors.toSet());
        assertThat(report.outcomes())
                .filteredOn(outcome -> outcome.status() == Status.NONCONFORMING)
                .extracting(Outcome::requirement)
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @Property
    void no_two_findings_share_a_fingerprint(@ForAll("systems") ManagementSystem aims, @ForAll("days") LocalDate day) {
        assertThat(EVALUATOR.evaluate(aims, day).findings())
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }
}
