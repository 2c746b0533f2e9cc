package org.aims4j.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ResourceNeedTest {
    private static ResourceNeed.Builder need() {
        return ResourceNeed.builder()
                .id("need-1")
                .kind(ResourceNeed.Kind.COMPUTING)
                .date(LocalDate.of(2026, 1, 10));
    }

    @Test
    void a_need_is_open_unless_stated() {
        assertThat(need().build().decision()).isEqualTo(ResourceNeed.Decision.OPEN);
    }

    @Test
    void the_label_is_what_is_needed() {
        assertThat(need().what("Two servers").build().label()).isEqualTo("Two servers");
    }

    @Test
    void where_nothing_says_what_is_needed_the_label_is_the_id() {
        assertThat(need().build().label()).isEqualTo("need-1");
    }
}
