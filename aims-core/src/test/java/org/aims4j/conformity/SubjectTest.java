package org.aims4j.conformity;

import static org.aims4j.testkit.Fixtures.anAISystem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.aims4j.model.Entity;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Dataset;
import org.junit.jupiter.api.Test;

class SubjectTest {
    private static final Entity OCR =
            anAISystem("ocr").with("name", "Text recognition").build();

    @Test
    void a_record_is_a_subject_by_type_id_and_label() {
        assertThat(Subject.of(OCR)).isEqualTo(new Subject("AISystem", "ocr", "Text recognition"));
    }

    @Test
    void it_knows_its_type() {
        assertThat(Subject.of(OCR).isA(AISystem.class)).isTrue();
    }

    @Test
    void it_is_of_no_other_type() {
        assertThat(Subject.of(OCR).isA(Dataset.class)).isFalse();
    }

    @Test
    void subjects_come_by_type_then_id_then_label() {
        Subject first = new Subject("A", "a", "b");
        Subject second = new Subject("A", "b", "a");
        Subject third = new Subject("A", "b", "b");
        Subject fourth = new Subject("B", "a", "a");

        assertThat(Stream.of(fourth, third, second, first).sorted()).containsExactly(first, second, third, fourth);
    }

    @Test
    void what_was_observed_comes_by_attribute_then_observed_then_expected() {
        Observed first = new Observed("a", "a", "b");
        Observed second = new Observed("a", "b", "a");
        Observed third = new Observed("a", "b", "b");
        Observed fourth = new Observed("b", "a", "a");

        assertThat(Stream.of(fourth, third, second, first).sorted()).containsExactly(first, second, third, fourth);
    }
}
