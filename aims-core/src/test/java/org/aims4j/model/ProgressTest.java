package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void each_has_a_word_of_its_own_for_reports() {
        assertThat(Stream.of(Progress.values()).map(Progress::word))
                .containsExactly("planned", "in progress", "completed", "deferred", "refused");
    }
}
