package org.aims4j.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aims4j.standard.Catalogue;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void comments_and_column_names_are_no_rows() {
        assertThat(Table.read(Catalogue.class, "clauses.tsv"))
                .extracting(row -> row.text("number"))
                .containsExactly("4", "5", "6", "7", "8", "9", "10");
    }

    @Test
    void a_missing_resource_is_named() {
        assertThatThrownBy(() -> Table.read(Catalogue.class, "clause.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Resource clause.tsv is missing beside org.aims4j.standard.Catalogue: the jar is incomplete");
    }
}
