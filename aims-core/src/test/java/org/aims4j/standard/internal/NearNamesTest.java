package org.aims4j.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {
    private static List<String> near(String name, String... known) {
        return NearNames.to(name, List.of(known));
    }

    @Test
    void nearer_names_come_first() {
        assertThat(near("8.4-b", "4.1-b", "8.4-a")).containsExactly("8.4-a", "4.1-b");
    }

    @Test
    void equally_near_names_keep_their_order_and_there_are_three_at_most() {
        assertThat(near("4.1", "4.1-a", "4.1-b", "4.1-c", "4.1-d")).containsExactly("4.1-a", "4.1-b", "4.1-c");
    }

    @Test
    void of_equally_near_names_those_that_start_alike_come_first() {
        assertThat(near("A.1", "4.1", "5.1", "A.2")).containsExactly("A.2", "4.1", "5.1");
    }

    @Test
    void case_makes_no_distance() {
        assertThat(near("a.5.2", "A.5.1", "A.5.2")).startsWith("A.5.2");
    }

    @Test
    void four_mistakes_are_too_many() {
        assertThat(near("jurisdictionABC", "jurisdiction")).containsExactly("jurisdiction");
        assertThat(near("jurisdictionABCD", "jurisdiction")).isEmpty();
    }

    @Test
    void half_of_a_short_name_may_be_wrong_and_no_more() {
        assertThat(near("nmae", "name")).containsExactly("name");
        assertThat(near("xyz", "id")).isEmpty();
        assertThat(near("xd", "id")).containsExactly("id");
    }

    @Test
    void a_long_text_is_no_mistyped_name() {
        String sixtyFour = "x".repeat(64);

        assertThat(near(sixtyFour, sixtyFour)).containsExactly(sixtyFour);
        assertThat(near(sixtyFour + "x", sixtyFour)).isEmpty();
    }
}
