package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Problem BLANK_NAME =
            new Problem("/name", "AISystem sys-1", "name", "", "is blank; give it a text");

    @Test
    void the_text_names_record_attribute_and_message() {
        assertThat(BLANK_NAME).hasToString("AISystem sys-1, name: is blank; give it a text");
    }

    @Test
    void the_text_shows_the_value_where_there_is_one() {
        Problem problem = new Problem("/id", "AISystem s 1", "id", "s 1", "is not an id");

        assertThat(problem).hasToString("AISystem s 1, id (\"s 1\"): is not an id");
    }

    @Test
    void the_text_of_a_problem_of_the_whole_record_names_no_attribute() {
        Problem problem = new Problem("", "AISystem sys-1", "", "", "is wrong");

        assertThat(problem).hasToString("AISystem sys-1: is wrong");
    }

    @Test
    void a_problem_moves_under_the_place_of_its_record() {
        assertThat(BLANK_NAME.under("/aiSystems/3").pointer()).isEqualTo("/aiSystems/3/name");
    }

    @Test
    void the_exception_lists_all_problems_in_its_message() {
        Problem other = new Problem("/id", "AISystem s 1", "id", "s 1", "is not an id");

        assertThat(new InvalidModelException(List.of(BLANK_NAME, other)))
                .hasMessage("AISystem sys-1, name: is blank; give it a text\nAISystem s 1, id (\"s 1\"): is not an id");
    }

    @Test
    void an_exception_without_a_problem_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InvalidModelException(List.of()));
    }
}
