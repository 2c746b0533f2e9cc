package org.aims4j.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class ReleaseDecisionRefusedTest {
    private static ReleaseDecision.Builder decision() {
        return ReleaseDecision.builder().id("release-1").about(Ref.to("soa-1")).date(LocalDate.of(2026, 6, 15));
    }

    @Test
    void a_refusal_needs_a_reason() {
        assertThat(decision().build().refusedWithoutReason()).isTrue();
        assertThat(decision().reason(" ").build().refusedWithoutReason()).isTrue();
        assertThat(decision().reason("Describes security").build().refusedWithoutReason())
                .isFalse();
    }

    @Test
    void a_release_needs_none() {
        assertThat(decision().available(true).build().refusedWithoutReason()).isFalse();
    }
}
