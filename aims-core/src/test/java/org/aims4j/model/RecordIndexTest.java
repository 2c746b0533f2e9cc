package org.aims4j.model;

import static org.aims4j.testkit.Fixtures.LONG_AGO;
import static org.aims4j.testkit.Fixtures.aNonconformity;
import static org.aims4j.testkit.Fixtures.aPerson;
import static org.aims4j.testkit.Fixtures.aRisk;
import static org.aims4j.testkit.Fixtures.aRiskAssessment;
import static org.aims4j.testkit.Fixtures.anAISystem;
import static org.aims4j.testkit.Fixtures.anAction;
import static org.aims4j.testkit.Fixtures.anImpactAssessment;
import static org.aims4j.testkit.Records.managementSystem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.organization.InterestedParty;
import org.aims4j.model.organization.PartyCategory;
import org.aims4j.model.organization.PartyRequirement;
import org.aims4j.model.system.AISystem;
import org.aims4j.testkit.AimsDomain;
import org.aims4j.testkit.Generator;
import org.junit.jupiter.api.Test;

class RecordIndexTest {
    private static final AISystem OCR = anAISystem("ocr").build();
    private static final PartyRequirement SAFETY = PartyRequirement.builder()
            .id("pr-1")
            .text("Safety")
            .addSystems(OCR.ref())
            .build();
    private static final ImpactAssessment FIRST =
            anImpactAssessment("ia-1").of("ocr").build();
    private static final ImpactAssessment SECOND =
            anImpactAssessment("ia-2").of("ocr").build();
    private static final RecordIndex INDEX = managementSystem(
                    OCR,
                    anAISystem("chat").build(),
                    SECOND,
                    FIRST,
                    aRiskAssessment("ra-1").of("ocr").build(),
                    aRisk("risk-1").foundIn("ra-1").of("ocr", "chat").build(),
                    aNonconformity("nc-1").with("foundIn", "ocr").of("ocr").build(),
                    anAction("act-1", "ocr").build(),
                    InterestedParty.builder()
                            .id("party")
                            .name("Patients")
                            .category(PartyCategory.AFFECTED)
                            .date(LONG_AGO)
                            .addRequirements(SAFETY)
                            .build())
            .index();

    /** Work that can be stopped. */
    private interface Stoppable {
        Optional<?> of(RecordIndex index, BooleanSupplier over);
    }

    /** Says that it is over when it is asked for the time of a number, the first being 1. */
    private static BooleanSupplier overAt(int time, AtomicInteger asked) {
        return () -> asked.incrementAndGet() >= time;
    }

    private static void assertStops(Stoppable work) {
        ManagementSystem aims = Generator.of(25).managementSystem(25);
        AtomicInteger asked = new AtomicInteger();
        Optional<?> whole = work.of(aims.index(), overAt(Integer.MAX_VALUE, asked));
        int times = asked.get();
        assertThat(times).isGreaterThan(2);
        for (int time = 1; time <= times; time++) {
            RecordIndex index = Generator.of(25).managementSystem(25).index();
            AtomicInteger again = new AtomicInteger();
            assertThat(work.of(index, overAt(time, again))).isEmpty();
            assertThat(again.get()).isEqualTo(time); // it does not go on
            assertThat(work.of(index, () -> false)).isEqualTo(whole); // and nothing of it is kept
        }
    }

    @Test
    void projection_stops_whenever_it_is_over() {
        assertStops((index, over) -> index.asOf(Generator.DAY.minusDays(1), over));
    }

    @Test
    void the_digest_stops_whenever_it_is_over() {
        assertStops(RecordIndex::digest);
    }

    @Test
    void one_that_stops_leaves_alone_what_another_thread_made_meanwhile() {
        RecordIndex index = Generator.of(25).managementSystem(25).index();
        assertThat(index.digest(() -> index.digest(() -> false).isPresent())).isEmpty();
        assertThat(index.digest(() -> true)).isPresent();
    }

    @Test
    void what_is_known_is_told_after_it_is_over() {
        ManagementSystem aims = Generator.of(25).managementSystem(25);
        ManagementSystem then = aims.asOf(Generator.DAY.minusDays(1));
        assertThat(then.index().asOf(Generator.DAY, () -> true)).containsSame(then);
        assertThat(aims.index().digest(() -> false)).contains(aims.digest());
        assertThat(aims.index().digest(() -> true)).contains(aims.digest());
    }

    @Test
    void a_record_is_found_by_id() {
        assertThat(INDEX.find("ocr")).contains(OCR);
    }

    @Test
    void a_record_inside_another_is_found_by_id() {
        assertThat(INDEX.find("pr-1")).contains(SAFETY);
    }

    @Test
    void an_unknown_id_is_not_found() {
        assertThat(INDEX.find("none")).isEmpty();
    }

    @Test
    void a_record_is_found_by_reference() {
        assertThat(INDEX.find(FIRST.ref())).contains(FIRST);
    }

    @Test
    void a_reference_to_no_record_finds_nothing() {
        assertThat(INDEX.find(Ref.<AISystem>to("none"))).isEmpty();
    }

    @Test
    void the_record_referred_to_is_given() {
        assertThat(INDEX.get(OCR.ref())).isSameAs(OCR);
    }

    @Test
    void a_record_that_is_not_there_cannot_be_given() {
        Ref<AISystem> none = Ref.to("none");

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> INDEX.get(none))
                .withMessage("No record has the id none");
    }

    @Test
    void all_records_come_in_document_order() {
        assertThat(INDEX.all())
                .extracting(Entity::id)
                .containsExactly(
                        "organization",
                        "party",
                        "pr-1",
                        "act-1",
                        "ra-1",
                        "risk-1",
                        "ia-2",
                        "ia-1",
                        "ocr",
                        "chat",
                        "nc-1");
    }

    @Test
    void the_records_cannot_be_changed() {
        Iterator<Entity> all = INDEX.all().iterator();
        all.next();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(all::remove);
    }

    @Test
    void records_that_refer_to_a_record_come_once_each_in_document_order() {
        assertThat(INDEX.referringTo(OCR.ref(), Entity.class))
                .extracting(Entity::id)
                .containsExactly("pr-1", "act-1", "ra-1", "risk-1", "ia-2", "ia-1", "nc-1");
    }

    @Test
    void records_of_one_type_that_refer_to_a_record_are_given() {
        assertThat(INDEX.referringTo(OCR.ref(), ImpactAssessment.class)).containsExactly(SECOND, FIRST);
    }

    @Test
    void nothing_refers_to_what_nothing_refers_to() {
        assertThat(INDEX.referringTo(FIRST.ref(), Entity.class)).isEmpty();
    }

    @Test
    void records_that_refer_to_a_record_cannot_be_changed() {
        List<Entity> referring = INDEX.referringTo(OCR.ref(), Entity.class);

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> referring.remove(0));
    }

    @Test
    void people_are_found_through_what_was_approved() {
        RecordIndex index = managementSystem(
                        anAISystem("ocr").build(),
                        aPerson("chief").build(),
                        anImpactAssessment("ia")
                                .of("ocr")
                                .approvedBy("chief", LONG_AGO)
                                .build())
                .index();

        assertThat(index.referringTo(Ref.to("chief"), Entity.class))
                .extracting(Entity::id)
                .containsExactly("ia");
    }

    @Property
    @Domain(AimsDomain.class)
    void every_record_is_found_by_its_reference(@ForAll ManagementSystem aims) {
        assertThat(aims.index().all())
                .allSatisfy(entity ->
                        assertThat((Object) aims.index().get(entity.ref())).isSameAs(entity));
    }
}
