package org.aims4j.model;

import static org.aims4j.testkit.Fixtures.anAISystem;
import static org.aims4j.testkit.Records.managementSystem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.schema.RecordVisitor;
import org.aims4j.model.system.AISystem;
import org.aims4j.testkit.AimsDomain;
import org.aims4j.testkit.Records;
import org.junit.jupiter.api.Test;

/** A management system as a value. */
class SnapshotTest {
    private static final AISystem OCR = anAISystem("ocr").build();

    private static ManagementSystem.Builder aims() {
        return ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("Org").build());
    }

    @Test
    void all_areas_are_recorded_unless_stated() {
        assertThat(aims().build().recorded()).containsExactly(RecordArea.values());
    }

    @Test
    void an_area_that_is_recorded_is_known() {
        assertThat(aims().recorded(Set.of(RecordArea.RISK)).build().records(RecordArea.RISK))
                .isTrue();
    }

    @Test
    void an_area_that_is_not_recorded_is_known() {
        assertThat(aims().recorded(Set.of(RecordArea.RISK)).build().records(RecordArea.IMPACT))
                .isFalse();
    }

    @Test
    void a_later_change_of_the_set_of_areas_does_not_reach_it() {
        Set<RecordArea> areas = EnumSet.of(RecordArea.RISK);
        ManagementSystem aims = aims().recorded(areas).build();

        areas.add(RecordArea.IMPACT);

        assertThat(aims.recorded()).containsExactly(RecordArea.RISK);
    }

    @Test
    void equal_records_make_equal_management_systems() {
        assertThat(aims().addAiSystems(anAISystem("ocr").build())
                        .recorded(EnumSet.allOf(RecordArea.class))
                        .build())
                .isEqualTo(aims().addAiSystems(OCR).build())
                .hasSameHashCodeAs(aims().addAiSystems(OCR).build());
    }

    @Test
    void a_record_is_found_by_id() {
        assertThat(managementSystem(OCR).find("ocr")).contains(OCR);
    }

    @Test
    void a_record_is_found_by_reference() {
        assertThat(managementSystem(OCR).find(OCR.ref())).contains(OCR);
    }

    @Property
    @Domain(AimsDomain.class)
    void it_does_not_differ_from_itself(@ForAll ManagementSystem aims) {
        assertThat(aims.changesTo(aims)).isEmpty();
    }

    @Property
    @Domain(AimsDomain.class)
    void it_differs_from_whatever_has_another_digest(@ForAll ManagementSystem aims, @ForAll LocalDate day) {
        ManagementSystem projected = aims.asOf(day);

        assertThat(aims.changesTo(projected).isEmpty()).isEqualTo(aims.digest().equals(projected.digest()));
    }

    @Property
    @Domain(AimsDomain.class)
    void its_projection_changes_on_turning_days_alone(@ForAll ManagementSystem aims, @ForAll LocalDate day) {
        Assume.that(!aims.turningDays().contains(day));

        assertThat(aims.asOf(day)).isEqualTo(aims.asOf(day.minusDays(1)));
    }

    @Property
    @Domain(AimsDomain.class)
    @Domain(DomainContext.Global.class)
    void a_lenient_build_leaves_out_the_references_to_what_is_missing(
            @ForAll ManagementSystem aims, @ForAll Random random) {
        List<Entity> records = Records.in(aims);
        Assume.that(!records.isEmpty());
        Entity missing = records.remove(random.nextInt(records.size()));
        records.add(aims.organization());
        aims.scope().ifPresent(records::add);
        aims.impactAssessmentProcess().ifPresent(records::add);
        Set<String> ids = new HashSet<>(Set.of(missing.id()));
        RecordVisitor.entities(missing, inner -> ids.add(inner.id()));
        aims.certification().ifPresent(held -> RecordVisitor.entities(held, inner -> ids.add(inner.id())));

        List<Problem> problems;
        try {
            problems = ManagementSystem.leniently(records).dropped();
        } catch (InvalidModelException e) { // a record requires what is missing
            problems = e.problems();
        }

        assertThat(problems).extracting(Problem::value).isSubsetOf(ids);
        assertThat(problems).allSatisfy(problem -> assertThat(problem.message()).startsWith("refers to no record"));
    }

    @Test
    void the_organization_is_required() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ManagementSystem.builder().build());
    }
}
