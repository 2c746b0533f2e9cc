package org.aims4j.model.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class StatementOfApplicabilityTest {
    private static final LocalDate APPROVED = LocalDate.of(2026, 1, 10);
    private static final LocalDate SUPERSEDED = LocalDate.of(2026, 6, 30);

    private static StatementOfApplicability.Builder statement() {
        return StatementOfApplicability.builder().id("soa-1").version("1").date(APPROVED.minusDays(5));
    }

    private static StatementOfApplicability approved() {
        return statement()
                .approval(new Approval(Ref.to("p-chief"), APPROVED))
                .supersededOn(SUPERSEDED)
                .build();
    }

    @Test
    void one_without_approval_is_not_in_force() {
        assertThat(statement().build().inForceAt(APPROVED)).isFalse();
    }

    @Test
    void it_is_not_in_force_before_its_approval() {
        assertThat(approved().inForceAt(APPROVED.minusDays(1))).isFalse();
    }

    @Test
    void it_is_in_force_on_the_day_of_its_approval() {
        assertThat(approved().inForceAt(APPROVED)).isTrue();
    }

    @Test
    void it_is_in_force_on_the_day_before_it_is_superseded() {
        assertThat(approved().inForceAt(SUPERSEDED.minusDays(1))).isTrue();
    }

    @Test
    void it_is_not_in_force_on_the_day_it_is_superseded() {
        assertThat(approved().inForceAt(SUPERSEDED)).isFalse();
    }
}
