package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.aims4j.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words about the route of appeal for people affected (A.8.3). */
class AISystemAppealTest {
    private static AISystem.Builder system() {
        return AISystem.builder().id("sys-1").name("Triage");
    }

    private static AISystem withAppeal(Progress progress) {
        return system().oversight(HumanOversight.builder().appeal(progress).build())
                .build();
    }

    @Test
    void a_completed_route_is_open() {
        assertThat(withAppeal(Progress.COMPLETED).appealOpen()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Progress.class, mode = EnumSource.Mode.EXCLUDE, names = "COMPLETED")
    void a_route_that_is_not_completed_is_on_record_and_not_open(Progress progress) {
        assertThat(withAppeal(progress).appeal()).contains(progress);
        assertThat(withAppeal(progress).appealOpen()).isFalse();
    }

    @Test
    void without_oversight_on_record_there_is_no_route() {
        assertThat(system().build().appeal()).isEmpty();
        assertThat(system().build().appealOpen()).isFalse();
    }
}
