package org.aims4j.model.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class CompetenceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static Competence.Builder competence() {
        return Competence.builder()
                .id("comp-1")
                .person(Ref.to("p-1"))
                .requirement(Ref.to("cr-1"))
                .date(DAY);
    }

    @Test
    void nobody_is_competent_unless_stated() {
        assertThat(competence().build().competent()).isFalse();
    }

    @Test
    void an_end_before_its_day_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> competence().validUntil(DAY.minusDays(1)).build())
                .withMessage(
                        "Competence comp-1, validUntil (\"2026-01-09\"): is before date (2026-01-10); correct one of the two");
    }
}
