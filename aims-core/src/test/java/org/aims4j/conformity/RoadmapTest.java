package org.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.aims4j.conformity.Roadmap.Layer;
import org.aims4j.conformity.Roadmap.Step;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Phase;
import org.aims4j.standard.Requirement;
import org.aims4j.testkit.Tries;
import org.junit.jupiter.api.Test;

/** In the catalogue 4.1-e depends on 4.1-d, and that on 4.1-a; A.3.2 is on the subject of 5.3-a, 5.3-b and 7.2-a; 6.1.1-c depends on nothing. */
class RoadmapTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate TARGET = DAY.plusDays(100);
    private static final Catalogue CATALOGUE = Catalogue.iso42001();

    @Test
    void a_report_without_gaps_gives_no_steps() {
        Roadmap roadmap = Roadmap.of(
                report(outcome("4.1-a", Status.CONFORMING), outcome("4.2-b", Status.NOT_APPLICABLE)), TARGET);
        assertThat(roadmap.layers()).isEmpty();
        assertThat(roadmap.steps()).isEmpty();
    }

    @Test
    void what_does_not_conform_is_waived_or_was_not_evaluated_is_a_step() {
        Roadmap roadmap = Roadmap.of(
                report(
                        outcome("4.1-a", Status.NONCONFORMING),
                        outcome("5.2-a", Status.WAIVED),
                        outcome("6.1.1-c", Status.NOT_EVALUATED)),
                TARGET);
        assertThat(roadmap.layers()).hasSize(1);
        assertThat(ids(roadmap.steps())).containsExactly("4.1-a", "5.2-a", "6.1.1-c");
    }

    @Test
    void a_step_comes_after_those_that_it_builds_on() {
        Roadmap roadmap = Roadmap.of(gaps("4.1-e", "4.1-d", "4.1-a"), TARGET);
        assertThat(layers(roadmap)).containsExactly(List.of("4.1-a"), List.of("4.1-d"), List.of("4.1-e"));
        assertThat(step(roadmap, "4.1-d").waitsFor()).containsExactly("4.1-a");
        assertThat(step(roadmap, "4.1-d").unblocks()).containsExactly("4.1-e");
        assertThat(step(roadmap, "4.1-a").waitsFor()).isEmpty();
    }

    @Test
    void a_step_waits_for_one_that_it_builds_on_through_what_has_no_gap() {
        Roadmap roadmap = Roadmap.of(gaps("4.1-e", "4.1-a"), TARGET);
        assertThat(layers(roadmap)).containsExactly(List.of("4.1-a"), List.of("4.1-e"));
        assertThat(step(roadmap, "4.1-e").waitsFor()).containsExactly("4.1-a");
        assertThat(step(roadmap, "4.1-a").unblocks()).containsExactly("4.1-e");
    }

    @Test
    void a_control_comes_after_the_requirements_on_its_subject_and_counts_to_do() {
        Roadmap roadmap = Roadmap.of(gaps("A.3.2", "5.3-a"), TARGET);
        assertThat(layers(roadmap)).containsExactly(List.of("5.3-a"), List.of("A.3.2"));
        assertThat(step(roadmap, "A.3.2").phase()).isEqualTo(Phase.DO);
        assertThat(step(roadmap, "5.3-a").unblocks()).containsExactly("A.3.2");
    }

    @Test
    void steps_of_a_layer_stand_by_phase_then_in_catalogue_order() {
        Roadmap roadmap = Roadmap.of(gaps("10.2-a", "9.2.2-a", "5.2-a", "A.8.2", "4.1-a"), TARGET);
        assertThat(layers(roadmap)).first().isEqualTo(List.of("4.1-a", "5.2-a", "9.2.2-a", "10.2-a"));
        assertThat(ids(roadmap.steps(Phase.PLAN))).containsExactly("4.1-a", "5.2-a");
        assertThat(ids(roadmap.steps(Phase.DO))).containsExactly("A.8.2");
    }

    @Test
    void a_step_tells_what_stands_against_it() {
        Finding finding = finding("4.1-a", Grade.MAJOR);
        Finding observation = finding("4.1-a", Grade.OBSERVATION);
        ConformityReport report = ConformityReport.builder()
                .asOf(DAY)
                .edition("ISO/IEC 42001:2023")
                .libraryVersion("0.1.0")
                .digest("sha256:0")
                .addOutcomes(
                        outcome("4.1-a", Status.NONCONFORMING),
                        outcome("4.1-c", Status.CONFORMING),
                        outcome("4.2-a", Status.NOT_EVALUATED))
                .addFindings(finding, observation, finding("4.1-c", Grade.OBSERVATION))
                .build();
        Roadmap roadmap = Roadmap.of(report, TARGET);
        assertThat(step(roadmap, "4.1-a").findings()).containsExactly(finding, observation);
        assertThat(step(roadmap, "4.2-a").findings()).isEmpty();
        assertThat(step(roadmap, "4.2-a").outcome().reasons())
                .containsExactly(Reason.of(Reason.Code.AREA_NOT_RECORDED, "CONTEXT"));
    }

    @Test
    void layers_share_the_days_equally_and_the_last_ends_on_the_target() {
        Roadmap roadmap = Roadmap.of(gaps("4.1-a", "4.1-d", "4.1-e"), TARGET);
        assertThat(roadmap.layers()).extracting(Layer::days).containsExactly(33L, 33L, 34L);
        assertThat(roadmap.layers())
                .extracting(Layer::until)
                .containsExactly(DAY.plusDays(33), DAY.plusDays(66), TARGET);
    }

    @Test
    void days_that_are_fewer_than_layers_leave_some_without_a_day() {
        Roadmap roadmap = Roadmap.of(gaps("4.1-a", "4.1-d", "4.1-e"), DAY.plusDays(2));
        assertThat(roadmap.layers()).extracting(Layer::days).containsExactly(0L, 1L, 1L);
        assertThat(roadmap.layersWithoutDay()).isEqualTo(1);
    }

    @Test
    void days_as_many_as_layers_suffice() {
        assertThat(Roadmap.of(gaps("4.1-a", "4.1-d", "4.1-e"), DAY.plusDays(3)).layersWithoutDay())
                .isZero();
    }

    @Test
    void a_target_on_the_day_of_the_report_leaves_no_days() {
        Roadmap roadmap = Roadmap.of(gaps("4.1-a", "4.1-d"), DAY);
        assertThat(roadmap.layers()).extracting(Layer::until).containsExactly(DAY, DAY);
    }

    @Test
    void a_target_before_the_day_of_the_report_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Roadmap.of(gaps("4.1-a"), DAY.minusDays(1)))
                .withMessage("The target 2026-06-29 is before 2026-06-30, the day of the report; give a later day");
    }

    @Test
    void items_that_the_catalogue_does_not_know_do_not_count() {
        assertThat(Roadmap.of(gaps("host-1"), TARGET).steps()).isEmpty();
    }

    @Test
    void where_all_is_a_gap_every_item_is_a_step() {
        Roadmap roadmap = Roadmap.of(gaps(idsOf(CATALOGUE.items())), TARGET);
        assertThat(ids(roadmap.steps())).containsExactlyInAnyOrder(idsOf(CATALOGUE.items()));
        assertThat(roadmap.steps()).allSatisfy(step -> {
            if (CATALOGUE.item(step.requirement()) instanceof Requirement requirement) {
                assertThat(step.waitsFor()).containsExactlyInAnyOrderElementsOf(requirement.dependsOn());
                assertThat(step.phase()).isEqualTo(requirement.phase());
            }
        });
    }

    @Test
    void whatever_the_gaps_no_step_comes_before_one_that_it_waits_for() {
        Random random = new Random(42001);
        List<AuditableItem> items = new ArrayList<>(CATALOGUE.items());
        for (int i = 0; i < Tries.orUsually(100); i++) {
            Collections.shuffle(items, random);
            String[] some = idsOf(items.subList(0, 1 + random.nextInt(items.size())));
            Roadmap roadmap = Roadmap.of(gaps(some), DAY.plusDays(random.nextInt(400)));
            assertThat(ids(roadmap.steps())).containsExactlyInAnyOrder(some);
            for (Step step : roadmap.steps()) {
                assertThat(step.waitsFor()).allSatisfy(other -> {
                    assertThat(layerOf(roadmap, other)).isLessThan(layerOf(roadmap, step.requirement()));
                    assertThat(step(roadmap, other).unblocks()).contains(step.requirement());
                });
                assertThat(step.unblocks())
                        .allSatisfy(other ->
                                assertThat(step(roadmap, other).waitsFor()).contains(step.requirement()));
                assertThat(step.waitsFor().isEmpty()).isEqualTo(layerOf(roadmap, step.requirement()) == 0);
            }
            List<Layer> layers = roadmap.layers();
            assertThat(layers.get(layers.size() - 1).until()).isEqualTo(roadmap.target());
            assertThat(DAY.plusDays(layers.stream().mapToLong(Layer::days).sum()))
                    .isEqualTo(roadmap.target());
        }
    }

    private static ConformityReport gaps(String... items) {
        return report(List.of(items).stream()
                .map(item -> outcome(item, Status.NOT_EVALUATED))
                .toArray(Outcome[]::new));
    }

    private static ConformityReport report(Outcome... outcomes) {
        return ConformityReport.builder()
                .asOf(DAY)
                .edition("ISO/IEC 42001:2023")
                .libraryVersion("0.1.0")
                .digest("sha256:0")
                .addOutcomes(outcomes)
                .build();
    }

    private static Outcome outcome(String item, Status status) {
        Outcome.Builder outcome = Outcome.builder()
                .requirement(item)
                .status(status)
                .proofs(0)
                .systems(CellCounts.NONE)
                .others(CellCounts.NONE);
        if (status == Status.NOT_EVALUATED) {
            outcome.addReasons(Reason.of(Reason.Code.AREA_NOT_RECORDED, "CONTEXT"));
        }
        return outcome.build();
    }

    private static Finding finding(String item, Grade grade) {
        return Finding.builder()
                .ruleId(item + "-" + grade)
                .requirement(item)
                .grade(grade)
                .subject(new Subject("Organization", "org", "Organization"))
                .statement("Something is missing.")
                .build();
    }

    private static List<List<String>> layers(Roadmap roadmap) {
        return roadmap.layers().stream()
                .map(layer -> layer.steps().stream().map(Step::requirement).toList())
                .toList();
    }

    private static int layerOf(Roadmap roadmap, String item) {
        return IntStream.range(0, roadmap.layers().size())
                .filter(layer -> roadmap.layers().get(layer).steps().stream()
                        .anyMatch(step -> step.requirement().equals(item)))
                .findFirst()
                .orElseThrow();
    }

    private static Step step(Roadmap roadmap, String item) {
        return roadmap.steps().stream()
                .filter(step -> step.requirement().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Step> steps) {
        return steps.stream().map(Step::requirement).toList();
    }

    private static String[] idsOf(List<AuditableItem> items) {
        return items.stream().map(AuditableItem::id).toArray(String[]::new);
    }
}
