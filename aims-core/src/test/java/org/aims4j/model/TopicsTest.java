package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicsTest {
    @Test
    void what_is_not_covered_is_missing_in_the_order_of_the_guidance() {
        assertThat(Topics.missing(List.of("testing", "approvals", "change control"), Set.of("approvals")))
                .containsExactly("testing", "change control");
    }

    @Test
    void case_hyphens_and_blanks_make_no_difference() {
        assertThat(Topics.missing(List.of("life cycle stages"), Set.of(" Life-cycle  Stages ")))
                .isEmpty();
    }

    @Test
    void a_topic_that_only_begins_alike_is_another() {
        assertThat(Topics.missing(List.of("data"), Set.of("data needs"))).containsExactly("data");
    }

    @Test
    void a_process_that_covers_nothing_misses_all() {
        OrganizationProcess process = OrganizationProcess.builder()
                .id("proc-1")
                .name("Design and development")
                .kind(ProcessKind.DESIGN_AND_DEVELOPMENT)
                .build();

        assertThat(process.missingTopics(List.of("testing"))).containsExactly("testing");
    }
}
