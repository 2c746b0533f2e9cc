package org.aims4j.model;

import static org.aims4j.testkit.Fixtures.aPerson;
import static org.aims4j.testkit.Fixtures.aSupplier;
import static org.aims4j.testkit.Fixtures.anAISystem;
import static org.aims4j.testkit.Fixtures.anAction;
import static org.aims4j.testkit.Fixtures.anImpactAssessment;
import static org.aims4j.testkit.Records.managementSystem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.certification.Certificate;
import org.aims4j.model.certification.Certification;
import org.aims4j.model.certification.CertificationAudit;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.organization.InterestedParty;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.organization.PartyCategory;
import org.aims4j.model.organization.PartyRequirement;
import org.aims4j.model.organization.Scope;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Records that change under a day that moves. */
class LiveRecordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Organization ORGANIZATION =
            Organization.builder().id("org").name("Org").build();
    private static final AISystem OCR = anAISystem("ocr").build();
    private static final AISystem CHAT = anAISystem("chat").build();
    private static final ImpactAssessment ASSESSMENT =
            anImpactAssessment("ia").of("ocr").completedOn(DAY).build();

    private static LiveRecords of(Entity... records) {
        return LiveRecords.of(managementSystem(records), DAY);
    }

    private static Shift added(Entity record) {
        return new Shift(Optional.empty(), Optional.of(record));
    }

    private static Shift removed(Entity record) {
        return new Shift(Optional.of(record), Optional.empty());
    }

    private static Shift changed(Entity before, Entity after) {
        return new Shift(Optional.of(before), Optional.of(after));
    }

    @Test
    void what_is_not_there_yet_is_not_visible() {
        LiveRecords live = of(ORGANIZATION, OCR, ASSESSMENT);

        live.moveTo(DAY.minusDays(1));

        assertThat(live.visible()).containsExactly(ORGANIZATION, OCR);
        assertThat(live.find("ia")).isEmpty();
    }

    @Test
    void of_a_record_that_is_there_what_is_later_is_not() {
        Entity completed = anAction("act", "ocr").with("completedOn", DAY).build();
        LiveRecords live = of(OCR, completed);

        live.moveTo(DAY.minusDays(1));

        assertThat(live.find("act")).contains(anAction("act", "ocr").build());
        assertThat(live.snapshot().find("act")).contains(completed);
    }

    @Test
    void what_nobody_has_the_id_of_is_not_found() {
        assertThat(of(OCR).find("nobody")).isEmpty();
    }

    @Test
    void the_snapshot_is_the_one_handed_over_until_something_changes() {
        ManagementSystem aims = managementSystem(OCR);
        LiveRecords live = LiveRecords.of(aims, DAY);

        live.moveTo(DAY.plusDays(1));

        assertThat(live.snapshot()).isSameAs(aims);
    }

    @Test
    void the_snapshot_is_built_once() {
        LiveRecords live = of(OCR);
        live.put(List.of(CHAT));

        assertThat(live.snapshot()).isSameAs(live.snapshot());
    }

    @Test
    void a_view_handed_out_does_not_change_with_the_records() {
        LiveRecords live = of(ORGANIZATION, OCR);
        List<Entity> before = live.visible();

        live.put(List.of(CHAT));

        assertThat(before).containsExactly(ORGANIZATION, OCR);
    }

    @Test
    void a_new_record_comes_last_in_its_list() {
        LiveRecords live = of(OCR);

        List<Shift> shifts = live.put(List.of(CHAT));

        assertThat(shifts).containsExactly(added(CHAT));
        assertThat(live.snapshot().aiSystems()).containsExactly(OCR, CHAT);
    }

    @Test
    void a_record_with_a_known_id_takes_the_place_of_the_known_one() {
        LiveRecords live = of(OCR, CHAT);
        AISystem renamed = anAISystem("ocr").outOfScope().build();

        List<Shift> shifts = live.put(List.of(renamed));

        assertThat(shifts).containsExactly(changed(OCR, renamed));
        assertThat(live.snapshot().aiSystems()).containsExactly(renamed, CHAT);
    }

    @Test
    void an_equal_record_changes_nothing() {
        LiveRecords live = of(OCR);
        ManagementSystem before = live.snapshot();

        assertThat(live.put(List.of(anAISystem("ocr").build()))).isEmpty();
        assertThat(live.snapshot()).isSameAs(before);
    }

    @Test
    void records_put_together_may_refer_to_each_other() {
        LiveRecords live = of();
        AISystem system = anAISystem("s").withPartsOf("p").build();
        Supplier supplier = aSupplier("p").build();

        assertThat(live.put(List.of(system, supplier))).containsExactly(added(supplier), added(system));
    }

    @Test
    void a_record_of_later_is_put_without_a_shift() {
        LiveRecords live = of(OCR);
        Person person = aPerson("p").with("from", DAY.plusDays(1)).build();

        assertThat(live.put(List.of(person))).isEmpty();
        assertThat(live.find("p")).isEmpty();
        assertThat(live.snapshot().people()).containsExactly(person);
    }

    @Test
    void what_refers_to_a_record_follows_when_its_day_moves_away_and_comes_back() {
        Person person = aPerson("p").with("from", DAY.minusDays(5)).build();
        Person later = aPerson("p").with("from", DAY.plusDays(5)).build();
        AISystem owned = anAISystem("s").ownedBy("p").build();
        AISystem alone = anAISystem("s").build();
        LiveRecords live = of(person, owned);

        assertThat(live.put(List.of(later))).containsExactly(removed(person), changed(owned, alone));
        assertThat(live.put(List.of(person))).containsExactly(added(person), changed(alone, owned));
    }

    @Test
    void what_cannot_be_without_a_record_goes_and_comes_with_it_over_several_steps() {
        Person boss = aPerson("boss").with("from", DAY).build();
        Determination one = determination("one", "boss");
        Determination other = determination("other", "one");
        LiveRecords live = of(boss, one, other);

        assertThat(live.moveTo(DAY.minusDays(1))).containsExactly(removed(boss), removed(one), removed(other));
        assertThat(live.moveTo(DAY)).containsExactly(added(boss), added(one), added(other));
    }

    @Test
    void records_that_are_about_each_other_come_together() {
        Determination later = determination("one", "other", "A.8.3", DAY.plusDays(1));
        Determination one = determination("one", "other");
        Determination other = determination("other", "one");
        LiveRecords live = of(later, other);

        assertThat(live.find("other")).isEmpty();
        assertThat(live.put(List.of(one))).containsExactly(added(one), added(other));
        assertThat(live.put(List.of(later))).containsExactly(removed(one), removed(other));
    }

    private static Determination determination(String id, String about) {
        return determination(id, about, "A.8.3", DAY.minusDays(9));
    }

    private static Determination determination(String id, String about, String requirement, LocalDate date) {
        return Determination.builder()
                .id(id)
                .requirement(requirement)
                .about(Ref.to(about))
                .outcome(Determination.Outcome.NONE)
                .reason("Nothing there")
                .date(date)
                .build();
    }

    @Test
    void a_removed_record_is_gone() {
        LiveRecords live = of(OCR, CHAT);

        assertThat(live.remove(List.of("ocr"))).containsExactly(removed(OCR));
        assertThat(live.find("ocr")).isEmpty();
        assertThat(live.snapshot().aiSystems()).containsExactly(CHAT);
    }

    @Test
    void a_record_goes_together_with_what_refers_to_it() {
        LiveRecords live = of(OCR, ASSESSMENT);

        assertThat(live.remove(List.of("ocr", "ia"))).containsExactly(removed(ASSESSMENT), removed(OCR));
    }

    @Test
    void records_inside_of_others_come_and_go_with_them() {
        InterestedParty party = party("party", requirement("law"), requirement("contract"));
        InterestedParty less = party("party", requirement("law"));
        LiveRecords live = of(party);

        assertThat(live.put(List.of(less))).containsExactly(removed(requirement("contract")), changed(party, less));
        assertThat(live.find("law")).contains(requirement("law"));
    }

    @Test
    void a_record_inside_of_another_can_move_to_a_third() {
        InterestedParty party = party("party", requirement("law"));
        LiveRecords live = of(party, anAction("act", "law").build());
        InterestedParty other = party("other", requirement("law"));
        InterestedParty without = party("party");

        assertThat(live.put(List.of(other, without))).containsExactly(added(other), changed(party, without));
        assertThat(live.snapshot())
                .isEqualTo(
                        managementSystem(without, other, anAction("act", "law").build()));
    }

    private static InterestedParty party(String id, PartyRequirement... requirements) {
        return InterestedParty.builder()
                .id(id)
                .name("Party")
                .category(PartyCategory.REGULATOR)
                .addRequirements(requirements)
                .date(DAY.minusDays(9))
                .build();
    }

    private static PartyRequirement requirement(String id) {
        return PartyRequirement.builder().id(id).text(id).build();
    }

    @Test
    void a_reference_to_nothing_is_refused_as_when_a_management_system_is_built() {
        LiveRecords live = of(ORGANIZATION);

        assertThat(problems(() -> live.put(List.of(ASSESSMENT))))
                .isEqualTo(problems(() -> managementSystem(ORGANIZATION, ASSESSMENT)))
                .hasSize(1);
    }

    @Test
    void all_that_is_wrong_is_told() {
        LiveRecords live = of(OCR, ASSESSMENT);

        assertThat(problems(() -> live.remove(List.of("ocr", "nobody"))))
                .extracting(Problem::value)
                .containsExactly("nobody", "ocr");
    }

    @Test
    void an_id_that_a_record_of_another_type_has_is_refused() {
        LiveRecords live = of(OCR);

        assertThat(problems(() -> live.put(List.of(aPerson("ocr").build()))))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("is used twice");
    }

    @Test
    void an_id_that_a_record_inside_shares_with_another_is_refused() {
        LiveRecords live = of(OCR);

        assertThat(problems(() -> live.put(List.of(party("party", requirement("ocr"))))))
                .singleElement()
                .extracting(Problem::value)
                .isEqualTo("ocr");
    }

    @Test
    void an_id_given_twice_is_refused() {
        assertThat(problems(() -> of(OCR).put(List.of(CHAT, CHAT)))).hasSize(1);
    }

    @Test
    void a_reference_to_another_type_is_refused() {
        Entity wrong = anAISystem("s").withPartsOf("ocr").build();

        assertThat(problems(() -> of(OCR).put(List.of(wrong)))).hasSize(1);
    }

    @Test
    void a_requirement_that_is_none_is_refused() {
        Determination wrong = determination("d", "ocr", "99", DAY);

        assertThat(problems(() -> of(OCR).put(List.of(wrong))))
                .extracting(Problem::attribute)
                .containsExactly("requirement");
    }

    @Test
    void a_record_that_another_refers_to_cannot_be_removed() {
        LiveRecords live = of(OCR, ASSESSMENT);

        assertThat(problems(() -> live.remove(List.of("ocr"))))
                .extracting(Problem::record)
                .containsExactly("ImpactAssessment ia");
    }

    @Test
    void a_record_inside_of_another_cannot_vanish_while_a_third_refers_to_it() {
        LiveRecords live =
                of(party("party", requirement("law")), anAction("act", "law").build());

        assertThat(problems(() -> live.put(List.of(party("party")))))
                .extracting(Problem::record)
                .containsExactly("Action act");
    }

    @Test
    void a_record_inside_of_another_cannot_be_removed_alone() {
        LiveRecords live = of(party("party", requirement("law")));

        assertThat(problems(() -> live.remove(List.of("law"))))
                .extracting(Problem::message)
                .containsExactly("stands inside InterestedParty party; put that without it");
    }

    @Test
    void a_record_inside_of_another_cannot_be_put_alone() {
        assertThat(problems(() -> of(OCR).put(List.of(requirement("law"))))).hasSize(1);
    }

    @Test
    void the_organization_cannot_be_removed() {
        LiveRecords live = of(ORGANIZATION);

        assertThat(problems(() -> live.remove(List.of("org"))))
                .extracting(Problem::message)
                .containsExactly("is missing; add the organization");
    }

    @Test
    void of_a_kind_that_is_held_once_a_second_is_refused() {
        LiveRecords live = of(OCR);
        live.put(List.of(scope("one")));

        assertThat(problems(() -> live.put(List.of(scope("other"))))).hasSize(1);
        assertThat(live.snapshot().scope()).contains(scope("one"));
    }

    private static Scope scope(String id) {
        return Scope.builder().id(id).statement("All").date(DAY).build();
    }

    @Test
    void what_is_refused_changes_nothing() {
        ManagementSystem aims = managementSystem(OCR);
        LiveRecords live = LiveRecords.of(aims, DAY);

        assertThatThrownBy(() -> live.put(
                        List.of(CHAT, anAISystem("ocr").ownedBy("nobody").build())))
                .isInstanceOf(InvalidModelException.class);

        assertThat(live.snapshot()).isSameAs(aims);
        assertThat(live.find("chat")).isEmpty();
        assertThat(live.find("ocr")).contains(OCR);
    }

    private static List<Problem> problems(ThrowingCallable change) {
        return catchThrowableOfType(InvalidModelException.class, change).problems();
    }

    @Test
    void another_management_system_takes_the_place_of_this_one() {
        LiveRecords live = of(ORGANIZATION, OCR, ASSESSMENT);
        AISystem renamed = anAISystem("ocr").outOfScope().build();
        ManagementSystem next = managementSystem(ORGANIZATION, CHAT, renamed);

        List<Shift> shifts = live.replace(next);

        assertThat(shifts).containsExactly(added(CHAT), removed(ASSESSMENT), changed(OCR, renamed));
        assertThat(live.snapshot()).isSameAs(next);
    }

    @Test
    void its_order_is_that_of_the_new_one() {
        LiveRecords live = of(ORGANIZATION, OCR, CHAT);
        live.replace(managementSystem(ORGANIZATION, CHAT, OCR));
        live.put(List.of(anAISystem("third").build()));

        assertThat(live.snapshot().aiSystems()).extracting(Entity::id).containsExactly("chat", "ocr", "third");
    }

    @Test
    void what_no_list_holds_is_that_of_the_new_one() {
        LiveRecords live = of(ORGANIZATION);
        Thresholds own = Thresholds.builder().minorsToMajor(7).build();
        ManagementSystem next = ManagementSystem.builder()
                .organization(ORGANIZATION)
                .recorded(Set.of(RecordArea.RISK))
                .addUnrecorded("Supplier.agreement")
                .thresholds(own)
                .build();

        assertThat(live.replace(next)).isEmpty();

        assertThat(live.recorded()).containsExactly(RecordArea.RISK);
        assertThat(live.unrecorded()).containsExactly("Supplier.agreement");
        assertThat(live.thresholds()).contains(own);
        live.put(List.of(OCR));
        assertThat(live.snapshot().thresholds()).contains(own);
    }

    @Test
    void the_certification_is_seen_as_of_the_day() {
        Certificate certificate = Certificate.builder()
                .id("cert")
                .decidedOn(DAY.plusDays(1))
                .validUntil(DAY.plusYears(3))
                .build();
        ManagementSystem aims = ManagementSystem.builder()
                .organization(ORGANIZATION)
                .certification(
                        Certification.builder().addCertificates(certificate).build())
                .build();
        LiveRecords live = LiveRecords.of(aims, DAY);

        assertThat(live.certification().orElseThrow().certificates()).isEmpty();
        assertThat(live.moveTo(DAY.plusDays(1))).containsExactly(added(certificate));
        assertThat(live.certification()).isEqualTo(aims.certification());
    }

    @Test
    void a_certification_can_go() {
        CertificationAudit audit = CertificationAudit.builder()
                .id("audit")
                .kind(CertificationAudit.Kind.STAGE_1)
                .date(DAY)
                .build();
        LiveRecords live = LiveRecords.of(
                ManagementSystem.builder()
                        .organization(ORGANIZATION)
                        .certification(Certification.builder().addAudits(audit).build())
                        .build(),
                DAY);

        assertThat(live.replace(managementSystem(ORGANIZATION))).containsExactly(removed(audit));
        assertThat(live.certification()).isEmpty();
    }

    @Test
    void a_record_turns_when_the_day_moves_over_its_turning_day() {
        Entity action = anAction("act", "ocr").with("dueOn", DAY).build();
        LiveRecords live = of(OCR, action);

        assertThat(live.moveTo(DAY.plusDays(1))).containsExactly(changed(action, action));
        assertThat(live.moveTo(DAY.plusDays(9))).isEmpty();
        assertThat(live.moveTo(DAY))
                .singleElement()
                .satisfies(shift -> assertThat(shift.turned()).isTrue());
    }

    @Test
    void an_interval_that_comes_makes_records_turn_on_other_days() {
        LiveRecords live = of(OCR, ASSESSMENT);
        live.moveTo(DAY.plusDays(2));
        live.put(List.of(ImpactAssessmentProcess.builder()
                .id("process")
                .interval(Interval.builder().every(Period.ofDays(10)).build())
                .build()));

        assertThat(live.moveTo(DAY.plusDays(9))).isEmpty();
        assertThat(live.moveTo(DAY.plusDays(10))).containsExactly(changed(ASSESSMENT, ASSESSMENT));
        assertThat(live.moveTo(DAY.plusDays(11))).containsExactly(changed(ASSESSMENT, ASSESSMENT));
        live.remove(List.of("process"));
        assertThat(live.moveTo(DAY.plusDays(9))).isEmpty();
    }

    @Test
    void the_same_day_moves_nothing() {
        assertThat(of(OCR, ASSESSMENT).moveTo(DAY)).isEmpty();
    }

    @Test
    void shifts_come_by_id() {
        LiveRecords live = of();

        assertThat(live.put(List.of(
                        anAISystem("b").build(),
                        anAISystem("a").build(),
                        anAISystem("c").build())))
                .extracting(Shift::id)
                .containsExactly("a", "b", "c");
    }
}
