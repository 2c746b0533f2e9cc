package org.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.system.AISystem;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    private static final ManagementSystem HUNDRED = Generator.of(1).managementSystem(100);

    private static long records(ManagementSystem aims) {
        return StreamSupport.stream(aims.index().all().spliterator(), false).count();
    }

    @Test
    void one_seed_gives_the_same_records() {
        assertThat(Generator.of(1).managementSystem(100)).isEqualTo(HUNDRED);
    }

    @Test
    void another_seed_gives_other_records() {
        assertThat(Generator.of(2).managementSystem(100)).isNotEqualTo(HUNDRED);
    }

    @Test
    void the_dice_fall_the_same_on_every_jvm() {
        Dice dice = new Dice(42);

        assertThat(List.of(dice.below(1000), dice.below(1000), dice.below(1000), dice.below(1000)))
                .containsExactly(797, 291, 858, 764);
    }

    @Test
    void it_makes_as_many_systems_as_asked_for() {
        assertThat(HUNDRED.aiSystems()).hasSize(100);
    }

    @Test
    void one_system_is_enough() {
        assertThat(Generator.of(1).managementSystem(1).aiSystems()).hasSize(1);
    }

    @Test
    void fewer_than_one_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Generator.of(1).managementSystem(0))
                .withMessage("0 AI systems are not enough; ask for 1 or more");
    }

    @Test
    void every_list_holds_records() {
        assertThat(RecordType.of(ManagementSystem.class).attributes())
                .filteredOn(attribute -> !attribute.name().equals("unrecorded"))
                .allSatisfy(attribute -> assertThat(held(attribute)).isPositive());
    }

    private static int held(Attribute attribute) {
        Object value = attribute.get(HUNDRED);
        return value instanceof Collection<?> many ? many.size() : value == null ? 0 : 1;
    }

    @Test
    void a_system_comes_with_about_30_records() {
        double perSystem = records(Generator.of(1).managementSystem(1000)) / 1000.0;

        assertThat(perSystem).isBetween(28.0, 32.0);
    }

    @Test
    void nothing_is_recorded_as_done_after_its_day() {
        assertThat(HUNDRED.asOf(Generator.DAY)).isSameAs(HUNDRED);
    }

    @Test
    void few_systems_have_no_owner() {
        assertThat(HUNDRED.aiSystems().stream()
                        .map(AISystem::owner)
                        .filter(Optional::isEmpty)
                        .count())
                .isBetween(1L, 15L);
    }
}
