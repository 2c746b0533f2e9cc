package org.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hosts keep fingerprints for years; those pinned here must never change. */
class FingerprintTest {
    private static final Subject OCR = new Subject("AISystem", "ocr", "Text recognition");
    private static final String RULE = "8.4-impact-assessment-missing";

    @Test
    void it_is_the_same_for_ever() {
        assertThat(Fingerprint.of(RULE, OCR, "")).isEqualTo("v1:a91c88ccdc5c728ff3ec7d92");
    }

    @Test
    void it_is_the_same_for_ever_with_a_key() {
        assertThat(Fingerprint.of(RULE, OCR, "2026")).isEqualTo("v1:cba055aadeb92dc6254158c6");
    }

    @Test
    void the_label_of_the_subject_is_not_in_it() {
        assertThat(Fingerprint.of(RULE, new Subject("AISystem", "ocr", "Renamed"), ""))
                .isEqualTo(Fingerprint.of(RULE, OCR, ""));
    }

    @Test
    void the_rule_is_in_it() {
        assertThat(Fingerprint.of("8.4-other", OCR, "")).isNotEqualTo(Fingerprint.of(RULE, OCR, ""));
    }

    @Test
    void the_type_of_the_subject_is_in_it() {
        assertThat(Fingerprint.of(RULE, new Subject("Dataset", "ocr", ""), ""))
                .isNotEqualTo(Fingerprint.of(RULE, OCR, ""));
    }

    @Test
    void the_id_of_the_subject_is_in_it() {
        assertThat(Fingerprint.of(RULE, new Subject("AISystem", "chat", ""), ""))
                .isNotEqualTo(Fingerprint.of(RULE, OCR, ""));
    }

    @Test
    void id_and_key_do_not_run_together() {
        assertThat(Fingerprint.of(RULE, new Subject("AISystem", "oc", ""), "r"))
                .isNotEqualTo(Fingerprint.of(RULE, OCR, ""));
    }
}
