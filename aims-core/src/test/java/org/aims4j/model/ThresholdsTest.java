package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Period;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdsTest {
    @Test
    void every_number_has_a_default() {
        assertThat(Thresholds.builder().build())
                .isEqualTo(Thresholds.builder()
                        .minorsToMajor(3)
                        .minorsShare(new BigDecimal("0.25"))
                        .minorsOnSubject(5)
                        .gapsOnHighImpact(3)
                        .absenceMinimum(1)
                        .returnWithin(Period.ofYears(2))
                        .noncompliantMinimum(2)
                        .repeatedJustifications(5)
                        .surveillanceLead(Period.ofMonths(3))
                        .recertificationLead(Period.ofMonths(6))
                        .majorLead(Period.ofMonths(3))
                        .answerPeriod(Period.ofDays(90))
                        .build());
    }

    static Stream<Arguments> numbersOfNothing() {
        return Stream.of(
                Arguments.of("minorsToMajor", Thresholds.builder().minorsToMajor(0)),
                Arguments.of("minorsOnSubject", Thresholds.builder().minorsOnSubject(0)),
                Arguments.of("gapsOnHighImpact", Thresholds.builder().gapsOnHighImpact(0)),
                Arguments.of("absenceMinimum", Thresholds.builder().absenceMinimum(0)),
                Arguments.of("noncompliantMinimum", Thresholds.builder().noncompliantMinimum(0)),
                Arguments.of("repeatedJustifications", Thresholds.builder().repeatedJustifications(0)));
    }

    @ParameterizedTest
    @MethodSource("numbersOfNothing")
    void a_number_below_one_is_refused(String attribute, Thresholds.Builder thresholds) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(thresholds::build)
                .withMessage("Thresholds, " + attribute + " (\"0\"): is not positive; use 1 or more");
    }

    static Stream<Arguments> periodsOfNothing() {
        return Stream.of(
                Arguments.of("returnWithin", Thresholds.builder().returnWithin(Period.ZERO)),
                Arguments.of("surveillanceLead", Thresholds.builder().surveillanceLead(Period.ZERO)),
                Arguments.of("recertificationLead", Thresholds.builder().recertificationLead(Period.ZERO)),
                Arguments.of("majorLead", Thresholds.builder().majorLead(Period.ZERO)),
                Arguments.of("answerPeriod", Thresholds.builder().answerPeriod(Period.ZERO)));
    }

    @ParameterizedTest
    @MethodSource("periodsOfNothing")
    void a_period_of_no_time_is_refused(String attribute, Thresholds.Builder thresholds) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(thresholds::build)
                .withMessage("Thresholds, " + attribute
                        + " (\"P0D\"): is not a positive period; use one such as P1Y or P6M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "1.01"})
    void a_share_outside_0_to_1_is_refused(String share) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() ->
                        Thresholds.builder().minorsShare(new BigDecimal(share)).build())
                .withMessage(
                        "Thresholds, minorsShare (\"" + share + "\"): is no share; use a number above 0 and up to 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "1", "1.00"})
    void a_share_above_0_and_up_to_1_is_in_order(String share) {
        Supplier<Thresholds> thresholds =
                () -> Thresholds.builder().minorsShare(new BigDecimal(share)).build();

        assertThatCode(thresholds::get).doesNotThrowAnyException();
    }
}
