package org.aims4j.model.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

/** What an objective is set for. */
class AIObjectiveKindTest {
    private static AIObjective.Builder objective() {
        return AIObjective.builder().id("obj-1").text("Fair treatment").date(LocalDate.of(2026, 1, 10));
    }

    @Test
    void a_kind_that_is_not_recorded_is_none() {
        assertThat(objective().build().kindIs(AIObjective.Kind.DEVELOPMENT)).isFalse();
    }

    @Test
    void a_recorded_kind_is_that_one_alone() {
        AIObjective objective = objective().kind(AIObjective.Kind.DEVELOPMENT).build();

        assertThat(objective.kindIs(AIObjective.Kind.DEVELOPMENT)).isTrue();
        assertThat(objective.kindIs(AIObjective.Kind.USE)).isFalse();
    }

    @Test
    void one_without_a_system_is_for_each() {
        assertThat(objective().build().isFor(Ref.to("sys-1"))).isTrue();
    }

    @Test
    void one_with_a_system_is_for_that_one_alone() {
        AIObjective objective = objective().system(Ref.to("sys-1")).build();

        assertThat(objective.isFor(Ref.to("sys-1"))).isTrue();
        assertThat(objective.isFor(Ref.to("sys-2"))).isFalse();
    }
}
