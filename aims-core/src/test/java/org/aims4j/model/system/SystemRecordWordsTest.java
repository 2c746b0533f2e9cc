package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class SystemRecordWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);

    private static SystemRecord.Builder record(String id, LocalDate day) {
        return SystemRecord.builder()
                .id(id)
                .system(Ref.to("sys-1"))
                .kind(SystemRecord.Kind.DESIGN)
                .date(day);
    }

    @Test
    void a_later_one_follows_an_earlier_one() {
        SystemRecord earlier = record("b", DAY).build();
        SystemRecord later = record("a", DAY.plusDays(1)).build();

        assertThat(later.follows(earlier)).isTrue();
        assertThat(earlier.follows(later)).isFalse();
    }

    @Test
    void of_two_of_one_day_the_greater_id_follows() {
        SystemRecord lesser = record("a", DAY).build();
        SystemRecord greater = record("b", DAY).build();

        assertThat(greater.follows(lesser)).isTrue();
        assertThat(lesser.follows(greater)).isFalse();
    }

    @Test
    void one_of_another_kind_or_system_follows_nothing() {
        SystemRecord earlier = record("a", DAY).build();

        assertThat(SystemRecord.builder()
                        .id("b")
                        .system(Ref.to("sys-1"))
                        .kind(SystemRecord.Kind.SPECIFICATION)
                        .date(DAY.plusDays(1))
                        .build()
                        .follows(earlier))
                .isFalse();
        assertThat(SystemRecord.builder()
                        .id("b")
                        .system(Ref.to("sys-2"))
                        .kind(SystemRecord.Kind.DESIGN)
                        .date(DAY.plusDays(1))
                        .build()
                        .follows(earlier))
                .isFalse();
    }

    @Test
    void it_describes_its_own_version_and_no_other() {
        SystemRecord record = record("a", DAY).version("2.3").build();

        assertThat(record.describes(Optional.of("2.3"))).isTrue();
        assertThat(record.describes(Optional.of("2.4"))).isFalse();
    }

    @Test
    void without_a_version_on_one_side_it_describes_any() {
        assertThat(record("a", DAY).version(" ").build().describes(Optional.of("2.3")))
                .isTrue();
        assertThat(record("a", DAY).version("2.3").build().describes(Optional.empty()))
                .isTrue();
    }

    @Test
    void what_it_does_not_cover_is_missing() {
        assertThat(record("a", DAY).addTopics("Data").build().missingTopics(List.of("algorithm", "data")))
                .containsExactly("algorithm");
    }
}
