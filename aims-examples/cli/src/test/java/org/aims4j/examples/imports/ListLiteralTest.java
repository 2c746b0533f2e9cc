package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListLiteralTest {
    @Test
    void an_empty_list_holds_nothing() {
        assertThat(ListLiteral.read("[]"))
                .hasValueSatisfying(items -> assertThat(items).isEmpty());
    }

    @Test
    void items_keep_their_order() {
        assertThat(ListLiteral.read("['c) Age', 'b) Sex']"))
                .hasValueSatisfying(items -> assertThat(items).containsExactly("c) Age", "b) Sex"));
    }

    @Test
    void commas_brackets_and_the_other_quote_may_stand_in_an_item() {
        assertThat(ListLiteral.read("['a, [b]', \"it's\", '\"so\"']"))
                .hasValueSatisfying(items -> assertThat(items).containsExactly("a, [b]", "it's", "\"so\""));
    }

    @Test
    void escapes_are_undone() {
        assertThat(ListLiteral.read("['one\\ntwo', 'it\\'s', 'a\\\\b']"))
                .hasValueSatisfying(items -> assertThat(items).containsExactly("one\ntwo", "it's", "a\\b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Age", "['Age'", "[Age]", "['Age' 'Sex']", "['Age'], 'Sex'", "["})
    void anything_else_is_no_list(String text) {
        assertThat(ListLiteral.read(text)).isEmpty();
    }
}
