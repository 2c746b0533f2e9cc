package org.aims4j.model.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlTest {
    private static Control.Builder control() {
        return Control.builder().id("A.5.2");
    }

    @Test
    void one_that_is_excluded_is_excluded() {
        assertThat(control().decision(Control.Decision.EXCLUDED).build().excluded())
                .isTrue();
    }

    @Test
    void one_that_is_included_is_not_excluded() {
        assertThat(control().decision(Control.Decision.INCLUDED).build().excluded())
                .isFalse();
    }

    @Test
    void one_without_a_decision_is_not_excluded() {
        assertThat(control().build().excluded()).isFalse();
    }

    @Test
    void it_is_of_annex_a_unless_stated() {
        assertThat(control().build().source()).isEqualTo(Control.Source.ANNEX_A);
    }

    @Test
    void it_is_of_annex_a_only_where_that_is_its_source() {
        assertThat(control().build().ofAnnexA()).isTrue();
        assertThat(control().source(Control.Source.OWN).title("T").build().ofAnnexA())
                .isFalse();
    }

    @Test
    void it_is_included_only_where_that_is_the_decision() {
        assertThat(control().decision(Control.Decision.INCLUDED).build().included())
                .isTrue();
        assertThat(control().decision(Control.Decision.EXCLUDED).build().included())
                .isFalse();
        assertThat(control().build().included()).isFalse();
    }

    @Test
    void the_label_of_a_control_of_annex_a_is_its_number() {
        assertThat(control().build().label()).isEqualTo("A.5.2");
    }

    @Test
    void the_label_of_another_control_is_its_title() {
        Control own = Control.builder()
                .id("own-1")
                .source(Control.Source.OWN)
                .title("Second reader")
                .build();

        assertThat(own.label()).isEqualTo("Second reader");
    }
}
