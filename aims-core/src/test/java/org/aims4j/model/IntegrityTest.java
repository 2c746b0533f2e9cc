package org.aims4j.model;

import static org.aims4j.testkit.Fixtures.LONG_AGO;
import static org.aims4j.testkit.Fixtures.aControl;
import static org.aims4j.testkit.Fixtures.aNonconformity;
import static org.aims4j.testkit.Fixtures.aPerson;
import static org.aims4j.testkit.Fixtures.aSupplier;
import static org.aims4j.testkit.Fixtures.anAISystem;
import static org.aims4j.testkit.Fixtures.anAction;
import static org.aims4j.testkit.Records.managementSystem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.aims4j.model.certification.Certificate;
import org.aims4j.model.certification.Certification;
import org.aims4j.model.certification.CertificationAudit;
import org.aims4j.model.organization.InterestedParty;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.organization.PartyCategory;
import org.aims4j.model.organization.PartyRequirement;
import org.aims4j.model.planning.AIObjective;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordVisitor;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.testkit.AimsDomain;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a management system valid as a whole. */
class IntegrityTest {
    private static final RecordType<ManagementSystem> WHOLE = RecordType.of(ManagementSystem.class);
    private static final Organization ORGANIZATION =
            Organization.builder().id("org").name("Org").build();

    private static ManagementSystem.Builder aims() {
        return ManagementSystem.builder().organization(ORGANIZATION);
    }

    private static List<Problem> problemsOf(ThrowingCallable build) {
        return catchThrowableOfType(InvalidModelException.class, build).problems();
    }

    private static void assertOnlyProblem(ThrowingCallable build, String pointer, String problem) {
        assertThat(problemsOf(build)).singleElement().satisfies(only -> {
            assertThat(only.pointer()).isEqualTo(pointer);
            assertThat(only).hasToString(problem);
        });
    }

    private static InterestedParty party(String id, PartyRequirement... requirements) {
        return InterestedParty.builder()
                .id(id)
                .name("Patients")
                .category(PartyCategory.AFFECTED)
                .date(LONG_AGO)
                .addRequirements(requirements)
                .build();
    }

    private static PartyRequirement.Builder requirement(String id) {
        return PartyRequirement.builder().id(id).text("Safety");
    }

    private static Determination.Builder notApplicable(String requirement) {
        return Determination.builder()
                .id("det-1")
                .requirement(requirement)
                .outcome(Determination.Outcome.NOT_APPLICABLE)
                .reason("Nothing of the kind")
                .date(LONG_AGO);
    }

    @Test
    void a_reference_to_no_record_is_refused() {
        assertOnlyProblem(
                () -> managementSystem(anAISystem("ocr").ownedBy("nobody").build()),
                "/aiSystems/0/owner",
                "AISystem ocr, owner (\"nobody\"): refers to no record; add a Person with this id or correct the reference");
    }

    @Test
    void a_reference_to_no_record_deep_inside_is_refused_at_its_place() {
        LifecycleEvent deployed = LifecycleEvent.builder()
                .stage(LifecycleStage.DEPLOYMENT)
                .date(LONG_AGO)
                .approval(new Approval(Ref.to("nobody"), LONG_AGO))
                .build();

        assertOnlyProblem(
                () -> managementSystem(anAISystem("ocr")
                        .inDevelopment()
                        .and("lifecycle", deployed)
                        .build()),
                "/aiSystems/0/lifecycle/1/approval/by",
                "AISystem ocr, lifecycle (\"nobody\"): refers to no record; add a Person with this id or correct the reference");
    }

    @Test
    void a_reference_to_no_record_in_a_record_inside_another_is_refused_at_its_place() {
        assertOnlyProblem(
                () -> managementSystem(party(
                        "patients",
                        requirement("pr-1").addSystems(Ref.to("none")).build())),
                "/interestedParties/0/requirements/0/systems/0",
                "PartyRequirement pr-1, systems (\"none\"): refers to no record; add an AISystem with this id or correct the reference");
    }

    @Test
    void a_reference_to_any_record_that_leads_nowhere_is_refused() {
        assertOnlyProblem(
                () -> managementSystem(anAction("act-1", "nothing").build()),
                "/actions/0/serves",
                "Action act-1, serves (\"nothing\"): refers to no record; add a record with this id or correct the reference");
    }

    @Test
    void a_reference_to_a_record_of_another_type_is_refused() {
        assertOnlyProblem(
                () -> managementSystem(
                        anAISystem("ocr").ownedBy("vendor").build(),
                        aSupplier("vendor").build()),
                "/aiSystems/0/owner",
                "AISystem ocr, owner (\"vendor\"): refers to a Supplier; name a Person");
    }

    @Test
    void a_reference_to_the_organization_in_place_of_a_system_is_refused() {
        assertOnlyProblem(
                () -> managementSystem(aNonconformity("nc-1").of("organization").build()),
                "/nonconformities/0/systems/0",
                "Nonconformity nc-1, systems (\"organization\"): refers to an Organization; name an AISystem");
    }

    @Test
    void a_record_may_refer_to_itself() {
        assertThatCode(() -> managementSystem(
                        aNonconformity("nc-1").with("recurrenceOf", "nc-1").build()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_requirement_of_a_party_can_be_referred_to() {
        AIObjective objective = AIObjective.builder()
                .id("obj-1")
                .text("Safe")
                .date(LONG_AGO)
                .addRequirements(Ref.to("pr-1"))
                .build();

        assertThatCode(() ->
                        managementSystem(party("patients", requirement("pr-1").build()), objective))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca-1", "cert-1"})
    void audits_and_certificates_of_the_certification_can_be_referred_to(String foundIn) {
        Certification certification = Certification.builder()
                .addAudits(CertificationAudit.builder()
                        .id("ca-1")
                        .kind(CertificationAudit.Kind.STAGE_1)
                        .date(LONG_AGO)
                        .build())
                .addCertificates(Certificate.builder()
                        .id("cert-1")
                        .decidedOn(LONG_AGO)
                        .validUntil(LONG_AGO.plusYears(3))
                        .build())
                .build();

        assertThatCode(() -> aims().certification(certification)
                        .addNonconformities(
                                aNonconformity("nc-1").with("foundIn", foundIn).build())
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void an_id_used_twice_in_one_list_is_refused() {
        assertOnlyProblem(
                () -> managementSystem(
                        anAISystem("ocr").build(), anAISystem("ocr").build()),
                "/aiSystems/1/id",
                "AISystem ocr, id (\"ocr\"): is used twice, first at /aiSystems/0; give one of the two records another id");
    }

    @Test
    void an_id_used_in_two_lists_is_refused() {
        assertOnlyProblem(
                () -> managementSystem(anAISystem("x").build(), aPerson("x").build()),
                "/aiSystems/0/id",
                "AISystem x, id (\"x\"): is used twice, first at /people/0; give one of the two records another id");
    }

    @Test
    void an_id_used_inside_a_record_and_outside_is_refused() {
        assertOnlyProblem(
                () -> managementSystem(
                        party("patients", requirement("x").build()),
                        aPerson("x").build()),
                "/people/0/id",
                "Person x, id (\"x\"): is used twice, first at /interestedParties/0/requirements/0; "
                        + "give one of the two records another id");
    }

    @Test
    void a_record_inside_another_does_not_share_its_id() {
        assertOnlyProblem(
                () -> managementSystem(party("x", requirement("x").build())),
                "/interestedParties/0/requirements/0/id",
                "PartyRequirement x, id (\"x\"): is used twice, first at /interestedParties/0; "
                        + "give one of the two records another id");
    }

    @Test
    void an_id_used_three_times_is_refused_twice() {
        assertThat(problemsOf(() -> managementSystem(
                        anAISystem("x").build(),
                        anAISystem("x").build(),
                        anAISystem("x").build())))
                .extracting(Problem::pointer)
                .containsExactly("/aiSystems/1/id", "/aiSystems/2/id");
    }

    @Test
    void a_determination_on_no_item_of_the_standard_is_refused() {
        assertThat(problemsOf(() -> managementSystem(
                        notApplicable("99.9-z").about(Ref.to("organization")).build())))
                .singleElement()
                .satisfies(only -> {
                    assertThat(only.pointer()).isEqualTo("/determinations/0/requirement");
                    assertThat(only.record()).isEqualTo("Determination det-1");
                    assertThat(only.value()).isEqualTo("99.9-z");
                    assertThat(only.message()).contains("99.9-z");
                });
    }

    @Test
    void a_judgement_on_no_item_of_the_standard_is_refused() {
        Judgement judgement = Judgement.builder()
                .id("j-1")
                .requirement("99.9-z")
                .verdict(Judgement.Verdict.CONFORMING)
                .by(Ref.to("chief"))
                .date(LONG_AGO)
                .build();

        assertThat(problemsOf(() -> managementSystem(judgement, aPerson("chief").build())))
                .extracting(Problem::pointer)
                .containsExactly("/judgements/0/requirement");
    }

    @Test
    void a_requirement_without_a_condition_applies_as_a_whole() {
        assertOnlyProblem(
                () -> managementSystem(notApplicable("8.4-a").build()),
                "/determinations/0/outcome",
                "Determination det-1, outcome (\"NOT_APPLICABLE\"): cannot hold for 8.4-a as a whole, which has no condition; "
                        + "say in \"about\" which record it is about");
    }

    @Test
    void a_control_applies_as_a_whole_unless_it_is_excluded() {
        assertOnlyProblem(
                () -> managementSystem(notApplicable("A.8.3").build()),
                "/determinations/0/outcome",
                "Determination det-1, outcome (\"NOT_APPLICABLE\"): cannot hold for A.8.3 as a whole, which has no condition; "
                        + "say in \"about\" which record it is about, or exclude the control");
    }

    @Test
    void a_requirement_need_not_apply_to_one_record() {
        assertThatCode(() -> managementSystem(
                        anAISystem("ocr").build(),
                        notApplicable("8.4-a").about(Ref.to("ocr")).build()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_requirement_with_a_condition_need_not_apply_at_all() {
        assertThatCode(() -> managementSystem(notApplicable("10.2-b").build())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "NOT_PRACTICABLE"})
    void any_other_outcome_can_hold_as_a_whole(Determination.Outcome outcome) {
        Determination determination = Determination.builder()
                .id("det-1")
                .requirement("8.4-a")
                .outcome(outcome)
                .reason("Looked at")
                .date(LONG_AGO)
                .build();

        assertThatCode(() -> managementSystem(determination)).doesNotThrowAnyException();
    }

    @Test
    void an_unrecorded_attribute_that_does_not_exist_is_refused() {
        assertOnlyProblem(
                () -> aims().addUnrecorded("Supplier.agreement", "Supplier.salary")
                        .build(),
                "/unrecorded/1",
                "ManagementSystem, unrecorded (\"Supplier.salary\"): is no attribute of a record; "
                        + "write type and attribute, such as Supplier.agreement");
    }

    @Test
    void all_that_is_wrong_is_reported_at_once_in_document_order() {
        assertThat(problemsOf(() -> aims().addUnrecorded("nonsense")
                        .addControls(aControl("A.5.2").with("owner", "nobody").build())
                        .addPeople(aPerson("x").build())
                        .addAiSystems(
                                anAISystem("x").build(),
                                anAISystem("ocr")
                                        .ownedBy("ocr")
                                        .withPartsOf("none")
                                        .build())
                        .addDeterminations(
                                notApplicable("8.4-a").by(Ref.to("nobody")).build())
                        .build()))
                .extracting(Problem::pointer)
                .containsExactly(
                        "/controls/0/owner",
                        "/aiSystems/0/id",
                        "/aiSystems/1/owner",
                        "/aiSystems/1/parts/0",
                        "/determinations/0/outcome",
                        "/determinations/0/by",
                        "/unrecorded/0");
    }

    /** Takes a record away: what refers to it is refused, and nothing else. */
    @Property
    @Domain(AimsDomain.class)
    @Domain(DomainContext.Global.class)
    void what_refers_to_a_record_needs_it(@ForAll ManagementSystem aims, @ForAll int choice) {
        Map<Attribute, List<Entity>> lists = lists(aims);
        Assume.that(!lists.isEmpty());
        Attribute list = List.copyOf(lists.keySet()).get(Math.floorMod(choice, lists.size()));
        Entity removed = lists.get(list).get(0);
        Object[] values = WHOLE.values(aims);
        values[list.index()] = lists.get(list).subList(1, lists.get(list).size());

        List<Problem> problems = problemsIn(values);

        assertThat(problems)
                .allSatisfy(problem -> assertThat(at(problem.pointer(), values)).isEqualTo(Ref.to(problem.value())));
        assertThat(problems.stream().map(Problem::record).distinct())
                .containsExactlyInAnyOrderElementsOf(referringTo(removed, aims));
    }

    private static Map<Attribute, List<Entity>> lists(ManagementSystem aims) {
        Map<Attribute, List<Entity>> lists = new LinkedHashMap<>();
        for (Attribute attribute : WHOLE.attributes()) {
            if (attribute.get(aims) instanceof List<?> many && !many.isEmpty()) {
                lists.put(attribute, many.stream().map(Entity.class::cast).toList());
            }
        }
        return lists;
    }

    private static List<Problem> problemsIn(Object[] values) {
        try {
            WHOLE.build(values);
            return List.of();
        } catch (InvalidModelException e) {
            return e.problems();
        }
    }

    private static Object at(String pointer, Object[] values) {
        String[] steps = pointer.substring(1).split("/");
        Object at = values[WHOLE.attribute(steps[0]).orElseThrow().index()];
        for (String step : List.of(steps).subList(1, steps.length)) {
            at = at instanceof Collection<?> many
                    ? List.copyOf(many).get(Integer.parseInt(step))
                    : RecordType.of(at.getClass()).attribute(step).orElseThrow().get(at);
        }
        return at;
    }

    /** The records outside of a record that refer to it or to what stands in it. */
    private static Set<String> referringTo(Entity record, ManagementSystem aims) {
        List<Entity> gone = new ArrayList<>(List.of(record));
        RecordVisitor.entities(record, gone::add);
        Set<String> referring = new TreeSet<>();
        for (Entity target : gone) {
            for (Entity source : aims.index().referringTo(target.ref(), Entity.class)) {
                if (!gone.contains(source)) {
                    referring.add(RecordType.of(source.getClass()).name() + " " + source.id());
                }
            }
        }
        return referring;
    }
}
