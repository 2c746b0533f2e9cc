package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemTitleTest {
    @Test
    void an_item_of_the_standard_has_its_title() {
        assertThat(ItemTitle.isOfStandard("8.4-a")).isTrue();
        assertThat(ItemTitle.of("8.4-a")).isEqualTo("AI system impact assessment (operation)");
    }

    @Test
    void a_timing_fact_and_a_rule_of_grading_say_what_they_are_about() {
        assertThat(ItemTitle.isOfStandard("T01")).isFalse();
        assertThat(ItemTitle.of("T01")).isEqualTo("Initial audit has two stages.");
        assertThat(ItemTitle.of("G6")).isEqualTo("An excluded control is audited through its justification only.");
    }

    @Test
    void an_item_of_a_host_has_none() {
        assertThat(ItemTitle.isOfStandard("BANK-1")).isFalse();
        assertThat(ItemTitle.of("BANK-1")).isEmpty();
    }
}
