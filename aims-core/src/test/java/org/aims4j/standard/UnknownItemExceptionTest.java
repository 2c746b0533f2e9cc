package org.aims4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownItemExceptionTest {

    private static final List<String> KNOWN = List.of("4.1-a", "4.1-b", "4.1-c", "4.1-d", "8.4-a", "A.5.2", "A.10.2");

    @Test
    void nearer_ids_come_first() {
        assertThat(unknown("8.4-b").nearest()).containsExactly("8.4-a", "4.1-b", "4.1-a");
    }

    @Test
    void equally_near_ids_keep_their_order_and_there_are_three_at_most() {
        assertThat(unknown("4.1").nearest()).containsExactly("4.1-a", "4.1-b", "4.1-c");
    }

    @Test
    void of_equally_near_ids_those_that_start_alike_come_first() {
        assertThat(new UnknownItemException("objective", "A.1", List.of("4.1", "5.1", "A.2")).nearest())
                .containsExactly("A.2", "4.1", "5.1");
    }

    @Test
    void case_makes_no_distance() {
        assertThat(unknown("a.5.2").nearest()).startsWith("A.5.2");
    }

    @Test
    void one_near_id_is_named_alone() {
        UnknownItemException unknown = new UnknownItemException("control", "A.10.22", KNOWN.subList(4, 7));

        assertThat(unknown)
                .hasMessage(
                        "No control \"A.10.22\" in the catalogue of ISO/IEC 42001:2023. Did you mean A.10.2 or A.5.2?");
        assertThat(new UnknownItemException("control", "A.10.22", List.of("A.10.2")))
                .hasMessageEndingWith("Did you mean A.10.2?");
    }

    @Test
    void where_nothing_is_near_the_range_is_named() {
        UnknownItemException unknown = unknown("encryption");

        assertThat(unknown.nearest()).isEmpty();
        assertThat(unknown)
                .hasMessage(
                        "No auditable item \"encryption\" in the catalogue of ISO/IEC 42001:2023. Known are 4.1-a to A.10.2.");
    }

    @Test
    void the_id_is_kept() {
        assertThat(unknown("8.4-b").id()).isEqualTo("8.4-b");
    }

    @Test
    void an_endless_id_is_cut_in_the_message() {
        UnknownItemException unknown = unknown("4.1-a".repeat(1_000_000));

        assertThat(unknown.getMessage()).hasSizeLessThan(200).contains("4.1-a4.1-a");
        assertThat(unknown.nearest()).isEmpty();
    }

    private static UnknownItemException unknown(String id) {
        return new UnknownItemException("auditable item", id, KNOWN);
    }
}
