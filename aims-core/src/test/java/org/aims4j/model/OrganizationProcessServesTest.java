package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganizationProcessServesTest {
    private static OrganizationProcess.Builder process() {
        return OrganizationProcess.builder()
                .id("proc-1")
                .name("Risk assessment")
                .kind(ProcessKind.RISK_ASSESSMENT);
    }

    @Test
    void one_that_names_no_system_serves_all() {
        assertThat(process().build().serves(Ref.to("sys-1"))).isTrue();
    }

    @Test
    void one_that_names_systems_serves_these() {
        OrganizationProcess process = process().addSystems(Ref.to("sys-1")).build();

        assertThat(process.serves(Ref.to("sys-1"))).isTrue();
        assertThat(process.serves(Ref.to("sys-2"))).isFalse();
    }
}
