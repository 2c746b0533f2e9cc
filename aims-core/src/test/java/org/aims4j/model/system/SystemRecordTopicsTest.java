package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class SystemRecordTopicsTest {
    private static SystemRecord information(String... topics) {
        return SystemRecord.builder()
                .id("info-1")
                .system(Ref.to("sys-1"))
                .kind(SystemRecord.Kind.USER_INFORMATION)
                .addTopics(topics)
                .date(LocalDate.of(2026, 3, 2))
                .build();
    }

    @Test
    void topics_that_none_of_several_records_covers_are_missing_in_their_order() {
        List<SystemRecord> records = List.of(information("purpose"), information("Human-oversight"));
        assertThat(SystemRecord.missingTopics(List.of("purpose", "override", "human oversight", "contact"), records))
                .containsExactly("override", "contact");
    }

    @Test
    void without_a_record_all_are_missing() {
        assertThat(SystemRecord.missingTopics(List.of("purpose"), List.of())).containsExactly("purpose");
    }
}
