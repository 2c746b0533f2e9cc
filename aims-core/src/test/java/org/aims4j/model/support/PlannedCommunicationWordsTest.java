package org.aims4j.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.aims4j.model.support.PlannedCommunication.Side;
import org.junit.jupiter.api.Test;

class PlannedCommunicationWordsTest {
    private static PlannedCommunication.Builder planned() {
        return PlannedCommunication.builder().id("plan-1").subject("AI policy");
    }

    @Test
    void an_internal_one_goes_inward_only() {
        assertThat(planned().side(Side.INTERNAL).build().inward()).isTrue();
        assertThat(planned().side(Side.INTERNAL).build().outward()).isFalse();
    }

    @Test
    void an_external_one_goes_outward_only() {
        assertThat(planned().side(Side.EXTERNAL).build().outward()).isTrue();
        assertThat(planned().side(Side.EXTERNAL).build().inward()).isFalse();
    }

    @Test
    void one_without_a_side_goes_nowhere() {
        assertThat(planned().build().inward()).isFalse();
        assertThat(planned().build().outward()).isFalse();
    }
}
