package org.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleResultTest {
    private static final Subject OCR = new Subject("AISystem", "ocr", "Text recognition");
    private static final Subject CHAT = new Subject("AISystem", "chat", "Zzz");
    private static final Subject DATA = new Subject("Dataset", "a", "a");

    private static Proof proof(String rule, Subject subject, String key) {
        return new Proof(rule, "8.4-a", subject, key, List.of());
    }

    @Test
    void results_come_by_rule_then_subject_then_key() {
        List<RuleResult> sorted = List.of(
                proof("a", CHAT, ""),
                proof("a", OCR, ""),
                proof("a", OCR, "1"),
                proof("a", DATA, ""),
                proof("b", CHAT, ""));
        List<RuleResult> shuffled =
                new ArrayList<>(List.of(sorted.get(3), sorted.get(4), sorted.get(2), sorted.get(0), sorted.get(1)));

        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(sorted);
    }

    @Test
    void results_of_all_kinds_share_the_order() {
        Finding finding = Finding.builder()
                .ruleId("a")
                .requirement("8.4-a")
                .grade(Grade.MINOR)
                .subject(OCR)
                .statement("A statement.")
                .build();
        Exemption exemption = new Exemption("b", "8.4-a", OCR, "", List.of(), "not in use");
        Undecided undecided = new Undecided("c", "8.4-a", OCR, "", List.of(), "AISystem.lifecycle");

        assertThat(Stream.of(undecided, exemption, finding).sorted()).containsExactly(finding, exemption, undecided);
    }

    @Test
    void the_facts_of_a_result_are_its_own() {
        List<String> facts = new ArrayList<>(List.of("ocr"));
        Proof proof = new Proof("a", "8.4-a", OCR, "", facts);

        facts.add("chat");

        assertThat(proof.facts()).containsExactly("ocr");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Proof.class,
                Exemption.class,
                Undecided.class,
                Subject.class,
                Observed.class,
                Reason.class,
                CellCounts.class
            })
    void values_are_equal_by_their_components(Class<?> type) {
        EqualsVerifier.forClass(type).suppress(Warning.NULL_FIELDS).verify();
    }

    static Stream<Arguments> incomplete() {
        List<String> none = List.of();
        return Stream.of(
                Arguments.of("ruleId", (ThrowingCallable) () -> new Proof(null, "8.4-a", OCR, "", none)),
                Arguments.of("requirement", (ThrowingCallable) () -> new Proof("a", null, OCR, "", none)),
                Arguments.of("subject", (ThrowingCallable) () -> new Proof("a", "8.4-a", null, "", none)),
                Arguments.of("key", (ThrowingCallable) () -> new Proof("a", "8.4-a", OCR, null, none)),
                Arguments.of("ruleId", (ThrowingCallable) () -> new Exemption(null, "8.4-a", OCR, "", none, "r")),
                Arguments.of("requirement", (ThrowingCallable) () -> new Exemption("a", null, OCR, "", none, "r")),
                Arguments.of("subject", (ThrowingCallable) () -> new Exemption("a", "8.4-a", null, "", none, "r")),
                Arguments.of("key", (ThrowingCallable) () -> new Exemption("a", "8.4-a", OCR, null, none, "r")),
                Arguments.of("reason", (ThrowingCallable) () -> new Exemption("a", "8.4-a", OCR, "", none, null)),
                Arguments.of("ruleId", (ThrowingCallable) () -> new Undecided(null, "8.4-a", OCR, "", none, "X.y")),
                Arguments.of("requirement", (ThrowingCallable) () -> new Undecided("a", null, OCR, "", none, "X.y")),
                Arguments.of("subject", (ThrowingCallable) () -> new Undecided("a", "8.4-a", null, "", none, "X.y")),
                Arguments.of("key", (ThrowingCallable) () -> new Undecided("a", "8.4-a", OCR, null, none, "X.y")),
                Arguments.of("attribute", (ThrowingCallable) () -> new Undecided("a", "8.4-a", OCR, "", none, null)),
                Arguments.of("type", (ThrowingCallable) () -> new Subject(null, "ocr", "")),
                Arguments.of("id", (ThrowingCallable) () -> new Subject("AISystem", null, "")),
                Arguments.of("label", (ThrowingCallable) () -> new Subject("AISystem", "ocr", null)),
                Arguments.of("attribute", (ThrowingCallable) () -> new Observed(null, "", "")),
                Arguments.of("observed", (ThrowingCallable) () -> new Observed("", null, "")),
                Arguments.of("expected", (ThrowingCallable) () -> new Observed("", "", null)),
                Arguments.of("code", (ThrowingCallable) () -> new Reason(null, "", 0)),
                Arguments.of("about", (ThrowingCallable) () -> new Reason(Reason.Code.STOPPED, null, 0)));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void an_incomplete_value_is_refused(String component, ThrowingCallable build) {
        assertThatNullPointerException().isThrownBy(build).withMessage(component);
    }
}
