package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.Ref;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;

class SystemResourceWordsTest {
    private static SystemResource.Builder resource(LifecycleStage... stages) {
        return SystemResource.builder()
                .id("tool-1")
                .system(Ref.to("sys-1"))
                .kind(SystemResource.Kind.TOOLING)
                .addStages(stages)
                .date(LocalDate.of(2026, 1, 10));
    }

    @Test
    void it_is_needed_at_the_stages_that_it_names() {
        SystemResource resource =
                resource(LifecycleStage.INCEPTION, LifecycleStage.DEPLOYMENT).build();

        assertThat(resource.neededAt(Optional.of(LifecycleStage.DEPLOYMENT))).isTrue();
        assertThat(resource.neededAt(Optional.of(LifecycleStage.RETIREMENT))).isFalse();
    }

    @Test
    void one_that_names_no_stage_is_needed_at_any_even_at_an_unknown_one() {
        assertThat(resource().build().neededAt(Optional.of(LifecycleStage.RETIREMENT)))
                .isTrue();
        assertThat(resource().build().neededAt(Optional.empty())).isTrue();
    }

    @Test
    void one_that_names_stages_is_not_needed_at_an_unknown_one() {
        assertThat(resource(LifecycleStage.values()).build().neededAt(Optional.empty()))
                .isFalse();
    }

    @Test
    void the_stages_of_several_come_once_each_in_the_order_of_life() {
        List<SystemResource> some = List.of(
                resource(LifecycleStage.DEPLOYMENT).build(),
                resource().build(),
                resource(LifecycleStage.INCEPTION, LifecycleStage.DEPLOYMENT).build());

        assertThat(SystemResource.stagesOf(some)).containsExactly(LifecycleStage.INCEPTION, LifecycleStage.DEPLOYMENT);
    }

    @Test
    void without_a_role_its_key_is_blank() {
        assertThat(resource().build().roleKey()).isEmpty();
        assertThat(resource().role(" ").build().roleKey()).isEmpty();
    }

    @Test
    void kinds_that_are_not_on_record_are_missing_in_their_order_and_data_last() {
        assertThat(SystemResource.missing(Set.of(SystemResource.Kind.COMPUTING), true))
                .containsExactly("tooling", "human", "data");
    }

    @Test
    void nothing_is_missing_where_all_kinds_and_data_are_on_record() {
        assertThat(SystemResource.missing(Set.of(SystemResource.Kind.values()), false))
                .isEmpty();
    }
}
