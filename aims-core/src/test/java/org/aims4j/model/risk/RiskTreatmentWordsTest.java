package org.aims4j.model.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Ref;
import org.aims4j.model.risk.RiskTreatment.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTreatmentWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static RiskTreatment.Builder treatment(String id, LocalDate day) {
        return RiskTreatment.builder().id(id).risk(Ref.to("r-1")).date(day);
    }

    private static RiskTreatment treatment() {
        return treatment("rt-1", DAY).build();
    }

    @Test
    void one_of_a_later_day_is_later() {
        RiskTreatment next = treatment("rt-0", DAY.plusDays(1)).build();

        assertThat(next.laterThan(treatment())).isTrue();
        assertThat(treatment().laterThan(next)).isFalse();
    }

    @Test
    void of_one_day_the_greater_id_is_later() {
        RiskTreatment other = treatment("rt-2", DAY).build();

        assertThat(other.laterThan(treatment())).isTrue();
        assertThat(treatment().laterThan(other)).isFalse();
        assertThat(treatment().laterThan(treatment())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "AVOID, true, false, false, false, false, true",
        "MODIFY, false, true, false, false, true, true",
        "SHARE, false, false, false, false, true, true",
        "RETAIN, false, false, true, true, false, false",
        "PURSUE, false, false, false, true, false, false"
    })
    void the_option_decides(
            Option option,
            boolean avoids,
            boolean modifies,
            boolean retains,
            boolean carries,
            boolean leavesResidual,
            boolean takesAction) {
        RiskTreatment treatment = treatment("rt-1", DAY).option(option).build();

        assertThat(treatment.avoids()).isEqualTo(avoids);
        assertThat(treatment.modifies()).isEqualTo(modifies);
        assertThat(treatment.retains()).isEqualTo(retains);
        assertThat(treatment.carries()).isEqualTo(carries);
        assertThat(treatment.leavesResidual()).isEqualTo(leavesResidual);
        assertThat(treatment.takesAction()).isEqualTo(takesAction);
    }

    @Test
    void without_an_option_none_was_chosen() {
        assertThat(treatment().avoids()).isFalse();
        assertThat(treatment().carries()).isFalse();
        assertThat(treatment().takesAction()).isFalse();
    }
}
