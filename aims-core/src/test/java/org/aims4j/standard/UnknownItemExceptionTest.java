package org.aims4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownItemExceptionTest {

    private static final List<String> KNOWN = List.of("4.1-a", "4.1-b", "4.1-c", "4.1-d", "8.4-a", "A.5.2", "A.10.2");

    @Test
    void near_ids_are_named() {
        assertThat(unknown("8.4-b").nearest()).containsExactly("8.4-a", "4.1-b");
        assertThat(unknown("8.4-b"))
                .hasMessage(
                        "No auditable item \"8.4-b\" in the catalogue of ISO/IEC 42001:2023. Did you mean 8.4-a or 4.1-b?");
    }

    @Test
    void one_near_id_is_named_alone() {
        assertThat(unknown("A.10.22")).hasMessageEndingWith("Did you mean A.10.2?");
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
