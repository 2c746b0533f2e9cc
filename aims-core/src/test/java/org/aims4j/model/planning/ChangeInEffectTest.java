package org.aims4j.model.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class ChangeInEffectTest {
    private static final LocalDate PROPOSED = LocalDate.of(2026, 1, 10);
    private static final LocalDate EFFECT = LocalDate.of(2026, 3, 1);

    private static Change.Builder change(Change.Kind kind) {
        return Change.builder().id("change-1").kind(kind).of(Ref.to("sys-1")).proposedOn(PROPOSED);
    }

    @Test
    void all_changes_are_planned_but_the_unintended() {
        assertThat(change(Change.Kind.AIMS).build().planned()).isTrue();
        assertThat(change(Change.Kind.OPERATIONAL).build().planned()).isTrue();
        assertThat(change(Change.Kind.UNINTENDED).build().planned()).isFalse();
    }

    @Test
    void it_is_in_effect_before_the_day_after() {
        Change change = change(Change.Kind.OPERATIONAL).effectiveOn(EFFECT).build();

        assertThat(change.inEffectSince()).contains(EFFECT);
        assertThat(change.inEffectBefore(EFFECT)).isFalse();
        assertThat(change.inEffectBefore(EFFECT.plusDays(1))).isTrue();
        assertThat(change.inEffectAfter(EFFECT)).isFalse();
        assertThat(change.inEffectAfter(EFFECT.minusDays(1))).isTrue();
    }

    @Test
    void a_planned_one_is_not_in_effect_without_a_day() {
        Change change = change(Change.Kind.OPERATIONAL).build();

        assertThat(change.inEffectSince()).isEmpty();
        assertThat(change.inEffectBefore(LocalDate.MAX)).isFalse();
        assertThat(change.inEffectAfter(LocalDate.MIN)).isFalse();
    }

    @Test
    void an_unintended_one_is_in_effect_since_it_was_noticed() {
        Change change = change(Change.Kind.UNINTENDED).build();

        assertThat(change.inEffectSince()).contains(PROPOSED);
        assertThat(change.inEffectBefore(PROPOSED)).isFalse();
        assertThat(change.inEffectBefore(PROPOSED.plusDays(1))).isTrue();
    }

    @Test
    void the_day_of_effect_goes_before_the_day_on_which_an_unintended_one_was_noticed() {
        assertThat(change(Change.Kind.UNINTENDED).effectiveOn(EFFECT).build().inEffectSince())
                .contains(EFFECT);
    }

    @Test
    void a_planned_one_is_to_be_assessed_by_the_day_of_its_effect() {
        assertThat(change(Change.Kind.AIMS).effectiveOn(EFFECT).build().assessBy())
                .contains(EFFECT);
        assertThat(change(Change.Kind.AIMS).build().assessBy()).isEmpty();
    }

    @Test
    void an_unintended_one_is_to_be_assessed_by_no_day() {
        assertThat(change(Change.Kind.UNINTENDED).effectiveOn(EFFECT).build().assessBy())
                .isEmpty();
    }
}
