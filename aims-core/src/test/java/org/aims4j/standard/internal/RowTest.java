package org.aims4j.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class RowTest {

    private static final String[] COLUMNS = {"id", "day", "days", "open", "phrases", "empty"};

    private final Row row = row("A.5.2", "monday", "monday friday", "yes", "one thing | another, longer", "-");

    private static Row row(String... cells) {
        return new Row("week.tsv", 7, COLUMNS, cells);
    }

    @Test
    void a_cell_is_read_as_what_it_is_asked_for() {
        assertThat(row.text("id")).isEqualTo("A.5.2");
        assertThat(row.words("days")).containsExactly("monday", "friday");
        assertThat(row.phrases("phrases")).containsExactly("one thing", "another, longer");
        assertThat(row.flag("open")).isTrue();
        assertThat(row.constant(DayOfWeek.class, "day")).isEqualTo(DayOfWeek.MONDAY);
        assertThat(row.constants(DayOfWeek.class, "days")).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(row.optional("id")).contains("A.5.2");
        assertThat(row.optionalConstant(DayOfWeek.class, "day")).contains(DayOfWeek.MONDAY);
    }

    @Test
    void a_hyphen_is_an_empty_cell() {
        assertThat(row.optional("empty")).isEmpty();
        assertThat(row.words("empty")).isEmpty();
        assertThat(row.constants(DayOfWeek.class, "empty")).isEmpty();
        assertThat(row.optionalConstant(DayOfWeek.class, "empty")).isEmpty();
    }

    @Test
    void an_empty_cell_is_refused_where_a_text_is_needed() {
        assertThatThrownBy(() -> row.text("empty"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("week.tsv, line 7: column empty is empty");
    }

    @Test
    void no_is_a_flag_and_maybe_is_not() {
        assertThat(row("-", "-", "-", "no", "-", "-").flag("open")).isFalse();
        assertThatThrownBy(() -> row("-", "-", "-", "maybe", "-", "-").flag("open"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("week.tsv, line 7: column open says \"maybe\" instead of yes or no");
    }

    @Test
    void an_unknown_constant_is_refused() {
        assertThatThrownBy(() -> row.constant(DayOfWeek.class, "id"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("week.tsv, line 7: \"A.5.2\" is no DayOfWeek");
    }

    @Test
    void an_unknown_column_is_refused() {
        assertThatThrownBy(() -> row.text("hour"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("week.tsv, line 7: no column hour");
    }

    @Test
    void a_row_has_as_many_cells_as_there_are_columns() {
        assertThatThrownBy(() -> row("A.5.2"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("week.tsv, line 7: 1 cells where the table has 6 columns");
    }
}
