package org.aims4j.model.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

/** Whether the harm that a change did was limited. */
class ChangeHarmTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static Change.Builder change() {
        return Change.builder()
                .id("ch-1")
                .kind(Change.Kind.UNINTENDED)
                .of(Ref.to("sys-1"))
                .proposedOn(DAY);
    }

    private static ChangeReview.Builder harmful() {
        return ChangeReview.builder().date(DAY).harmful(true);
    }

    @Test
    void harm_without_mitigation_is_not_mitigated() {
        assertThat(change().review(harmful().build()).build().harmUnmitigated()).isTrue();
    }

    @Test
    void a_blank_mitigation_is_none() {
        assertThat(change().review(harmful().mitigation(" ").build()).build().harmUnmitigated())
                .isTrue();
    }

    @Test
    void harm_with_mitigation_is_mitigated() {
        assertThat(change().review(harmful().mitigation("Switched off").build())
                        .build()
                        .harmUnmitigated())
                .isFalse();
    }

    @Test
    void without_harm_there_is_nothing_to_mitigate() {
        assertThat(change().build().harmUnmitigated()).isFalse();
        assertThat(change().review(ChangeReview.builder().date(DAY).build())
                        .build()
                        .harmUnmitigated())
                .isFalse();
    }
}
