package org.aims4j.model.improvement;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.aims4j.model.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is done about a concern or an incident does not come before it. */
class DaysInOrderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final LocalDate BEFORE = DAY.minusDays(1);

    private static Concern.Builder concern() {
        return Concern.builder().id("con-1").date(DAY);
    }

    static Stream<Arguments> concernsAnsweredTooEarly() {
        return Stream.of(
                Arguments.of("acknowledgedOn", concern().acknowledgedOn(BEFORE)),
                Arguments.of("resolvedOn", concern().resolvedOn(BEFORE)),
                Arguments.of("escalatedOn", concern().escalatedOn(BEFORE)));
    }

    @ParameterizedTest
    @MethodSource("concernsAnsweredTooEarly")
    void a_concern_answered_before_it_came_in_is_refused(String attribute, Concern.Builder concern) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(concern::build)
                .withMessage("Concern con-1, " + attribute
                        + " (\"2026-01-09\"): is before date (2026-01-10); correct one of the two");
    }

    @Test
    void an_incident_closed_before_it_happened_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Incident.builder()
                        .id("inc-1")
                        .text("Wrong order of patients")
                        .date(DAY)
                        .closedOn(BEFORE)
                        .build())
                .withMessage(
                        "Incident inc-1, closedOn (\"2026-01-09\"): is before date (2026-01-10); correct one of the two");
    }
}
