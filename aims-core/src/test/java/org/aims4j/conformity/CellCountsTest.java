package org.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellCountsTest {
    private static final CellCounts SOME = new CellCounts(10, 20, 30, 40, 50);

    @ParameterizedTest
    @CsvSource({
        "CONFORMING, 11, 20, 30, 40, 50",
        "NONCONFORMING, 10, 21, 30, 40, 50",
        "WAIVED, 10, 20, 31, 40, 50",
        "NOT_APPLICABLE, 10, 20, 30, 41, 50",
        "NOT_EVALUATED, 10, 20, 30, 40, 51"
    })
    void one_more_cell_counts_under_its_status(Status status, int c, int n, int w, int na, int ne) {
        assertThat(SOME.and(status)).isEqualTo(new CellCounts(c, n, w, na, ne));
    }

    @Test
    void the_total_is_of_all() {
        assertThat(SOME.total()).isEqualTo(150);
    }

    @Test
    void none_are_none() {
        assertThat(CellCounts.NONE.total()).isZero();
    }
}
