package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    private static final Codes<Integer> AS_WRITTEN = new Codes<>(Map.of("Pilot", 1, "In use", 2));
    private static final Codes<Integer> FREE = Codes.inFreeSpelling(
            Map.of("No – law doesn’t allow it…", 1, "No", 2, "N/A", 3, "N/A;…", 3, "In-progress.", 4, "No – law…", 5));

    @Test
    void the_letter_of_a_choice_does_not_count() {
        assertThat(AS_WRITTEN.find("b) Pilot")).contains(1);
        assertThat(AS_WRITTEN.find("b)\u00a0Pilot")).contains(1);
        assertThat(AS_WRITTEN.find("B)Pilot")).contains(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pilot", "Pilot.", "Pilot - for now", ""})
    void words_are_compared_as_they_are_written(String word) {
        assertThat(AS_WRITTEN.find(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No – law doesn’t allow it",
                "no - law doesn't allow it.",
                "NO — LAW\u00a0DOESN`T\n ALLOW IT",
                "No – law doesn’t allow it: see the annex",
                "c) No – law doesn’t allow it (please explain)"
            })
    void in_free_spelling_case_signs_and_explanations_do_not_count(String answer) {
        assertThat(FREE.find(answer)).contains(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No", "no.", "NO", "b) No –"})
    void in_free_spelling_a_word_is_the_whole_answer(String answer) {
        assertThat(FREE.find(answer)).contains(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No – law", "no - law of 1999", "NO – Law, and more"})
    void of_several_beginnings_the_longest_is_meant(String answer) {
        assertThat(FREE.find(answer)).contains(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A; a tool", "n/a;a tool", "N/A"})
    void a_sign_may_end_a_beginning(String answer) {
        assertThat(FREE.find(answer)).contains(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No, but planned",
                "No – not practical",
                "No.  Reviewed instead.",
                "No; law doesn't allow it",
                "In-progress, nearly done",
                "N/A, see the annex"
            })
    void what_goes_on_behind_a_word_of_the_list_is_unknown(String answer) {
        assertThat(FREE.find(answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Northern", "No – lawful", "not applicable", "None", "in", "– No", "Yes – No"})
    void what_only_resembles_a_word_is_unknown(String answer) {
        assertThat(FREE.find(answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"In-progress", "in progress", "IN\u2011PROGRESS.", "In\u00a0progress"})
    void in_free_spelling_a_hyphen_within_a_word_is_a_blank(String answer) {
        assertThat(FREE.find(answer)).contains(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bread and butter", "bread & butter.", "Bread&butter", "BREAD\u00a0&\n BUTTER"})
    void in_free_spelling_an_ampersand_is_an_and(String answer) {
        assertThat(Codes.inFreeSpelling(Map.of("Bread and butter", 1)).find(answer))
                .contains(1);
        assertThat(Codes.inFreeSpelling(Map.of("Bread & butter", 1)).find(answer))
                .contains(1);
    }

    @Test
    void words_of_one_meaning_are_compared_in_free_spelling() {
        Codes<Integer> codes = Codes.inFreeSpelling(Set.of("CAIO Review", "Yes – by the CAIO"), 1);
        assertThat(codes.find("yes - by the caio.")).contains(1);
        assertThat(codes.find("yes")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes", "TRUE", "true."})
    void a_spreadsheet_makes_truth_values_of_yes_and_no(String answer) {
        assertThat(Codes.YES_OR_NO_TYPED.find(answer)).contains(true);
        assertThat(Codes.YES_OR_NO_TYPED.and(Map.of("Never", false)).find(answer))
                .contains(true);
        assertThat(Codes.YES_OR_NO_TYPED.and(Map.of("Never", false)).find("FALSE"))
                .contains(false);
        assertThat(Codes.YES_OR_NO_TYPED.and(Map.of("Never", false)).find("never."))
                .contains(false);
    }
}
