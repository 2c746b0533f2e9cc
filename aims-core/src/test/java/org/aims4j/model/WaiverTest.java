package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaiverTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 10);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private static Waiver.Builder waiver() {
        return Waiver.builder()
                .id("w-1")
                .justification("Replaced in spring")
                .issued(ISSUED)
                .validUntil(END)
                .worstGrade(Waiver.Grade.MINOR);
    }

    private static Waiver accepted(LocalDate approved) {
        return waiver().fingerprint("v1:abc")
                .approval(new Approval(Ref.to("p-chief"), approved))
                .status(Waiver.Status.ACCEPTED)
                .build();
    }

    @Test
    void it_has_no_effect_before_its_first_day() {
        assertThat(accepted(ISSUED).inForceAt(ISSUED.minusDays(1))).isFalse();
    }

    @Test
    void it_has_effect_on_its_first_day() {
        assertThat(accepted(ISSUED).inForceAt(ISSUED)).isTrue();
    }

    @Test
    void it_has_effect_on_its_last_day() {
        assertThat(accepted(ISSUED).inForceAt(END)).isTrue();
    }

    @Test
    void it_has_no_effect_after_its_last_day() {
        assertThat(accepted(ISSUED).inForceAt(END.plusDays(1))).isFalse();
    }

    @Test
    void it_has_no_effect_before_the_day_of_its_approval() {
        assertThat(accepted(ISSUED.plusDays(5)).inForceAt(ISSUED.plusDays(4))).isFalse();
    }

    @Test
    void it_has_effect_on_the_day_of_its_approval() {
        assertThat(accepted(ISSUED.plusDays(5)).inForceAt(ISSUED.plusDays(5))).isTrue();
    }

    @Test
    void an_approval_ahead_of_the_first_day_does_not_bring_it_forward() {
        assertThat(accepted(ISSUED.minusDays(5)).inForceAt(ISSUED.minusDays(1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Waiver.Status.class,
            names = {"PROPOSED", "REJECTED"})
    void one_that_is_not_accepted_has_no_effect(Waiver.Status status) {
        Waiver waiver = waiver().fingerprint("v1:abc")
                .approval(new Approval(Ref.to("p-chief"), ISSUED))
                .status(status)
                .build();

        assertThat(waiver.inForceAt(ISSUED)).isFalse();
    }

    @Test
    void it_is_proposed_unless_stated() {
        assertThat(waiver().fingerprint("v1:abc").build().status()).isEqualTo(Waiver.Status.PROPOSED);
    }

    @Test
    void it_is_not_valid_yet_before_its_first_day() {
        assertThat(accepted(ISSUED).notYetValidAt(ISSUED.minusDays(1))).isTrue();
    }

    @Test
    void it_is_valid_from_its_first_day() {
        assertThat(accepted(ISSUED).notYetValidAt(ISSUED)).isFalse();
    }

    @Test
    void it_is_not_valid_yet_before_its_approval() {
        assertThat(accepted(ISSUED.plusDays(5)).notYetValidAt(ISSUED.plusDays(4)))
                .isTrue();
    }

    @Test
    void it_is_valid_from_its_approval() {
        assertThat(accepted(ISSUED.plusDays(5)).notYetValidAt(ISSUED.plusDays(5)))
                .isFalse();
    }

    @Test
    void it_has_not_expired_on_its_last_day() {
        assertThat(accepted(ISSUED).expiredAt(END)).isFalse();
    }

    @Test
    void it_has_expired_after_its_last_day() {
        assertThat(accepted(ISSUED).expiredAt(END.plusDays(1))).isTrue();
    }

    @Test
    void a_fingerprint_says_what_it_covers() {
        assertThatCode(() -> waiver().fingerprint("v1:abc").build()).doesNotThrowAnyException();
    }

    @Test
    void rule_and_subject_say_what_it_covers() {
        assertThatCode(() ->
                        waiver().rule("A.6.2.6-no-threshold").subject("sys-1").build())
                .doesNotThrowAnyException();
    }

    @Test
    void one_that_covers_nothing_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> waiver().build())
                .withMessage(
                        "Waiver w-1, fingerprint: is missing; give the fingerprint of the finding, or rule and subject");
    }

    @Test
    void a_rule_without_a_subject_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> waiver().rule("A.6.2.6-no-threshold").build())
                .withMessageContaining("or rule and subject");
    }

    @Test
    void a_subject_without_a_rule_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> waiver().subject("sys-1").build())
                .withMessageContaining("or rule and subject");
    }

    @Test
    void a_blank_fingerprint_is_none() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> waiver().fingerprint(" ").build())
                .withMessageContaining("or rule and subject");
    }

    @Test
    void an_accepted_one_without_approval_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> waiver().fingerprint("v1:abc")
                        .status(Waiver.Status.ACCEPTED)
                        .build())
                .withMessage(
                        "Waiver w-1, approval: is missing though the waiver is ACCEPTED; say who accepted it and when, "
                                + "or set the status to PROPOSED");
    }

    @Test
    void an_end_before_its_first_day_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Waiver.builder()
                        .id("w-1")
                        .fingerprint("v1:abc")
                        .justification("Replaced in spring")
                        .issued(ISSUED)
                        .validUntil(ISSUED.minusDays(1))
                        .worstGrade(Waiver.Grade.MINOR)
                        .build())
                .withMessage(
                        "Waiver w-1, validUntil (\"2026-01-09\"): is before issued (2026-01-10); correct one of the two");
    }
}
