package org.aims4j.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class AllocationWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);
    private static final Supplier SUPPLIER =
            Supplier.builder().id("sup-1").name("Tomovia Imaging").build();

    private static Allocation.Builder allocation(String id, LocalDate day) {
        return Allocation.builder().id(id).system(Ref.to("sys-1")).date(day);
    }

    private static Allocation borneBy(String party) {
        return allocation("a", DAY)
                .addDuties(Duty.builder().what("Updates").party(party).build())
                .build();
    }

    @Test
    void the_later_follows_and_of_one_day_the_greater_id() {
        assertThat(allocation("a", DAY.plusDays(1))
                        .build()
                        .follows(allocation("b", DAY).build()))
                .isTrue();
        assertThat(allocation("b", DAY).build().follows(allocation("a", DAY).build()))
                .isTrue();
        assertThat(allocation("a", DAY).build().follows(allocation("b", DAY).build()))
                .isFalse();
    }

    @Test
    void one_of_another_system_follows_nothing() {
        Allocation other = Allocation.builder()
                .id("b")
                .system(Ref.to("sys-2"))
                .date(DAY.plusDays(1))
                .build();

        assertThat(other.follows(allocation("a", DAY).build())).isFalse();
    }

    @Test
    void a_duty_without_a_party_is_unassigned() {
        assertThat(allocation("a", DAY)
                        .addDuties(
                                Duty.builder().what("Updates").build(),
                                Duty.builder().what("Test").party(" ").build(),
                                Duty.builder().what("Use").party("Hospital").build())
                        .build()
                        .unassigned())
                .containsExactly("Updates", "Test");
    }

    @Test
    void a_supplier_is_named_by_id_or_by_name() {
        assertThat(borneBy("sup-1").names(SUPPLIER)).isTrue();
        assertThat(borneBy(" tomovia imaging ").names(SUPPLIER)).isTrue();
        assertThat(borneBy("Tomovia").names(SUPPLIER)).isFalse();
    }

    @Test
    void a_supplier_without_a_name_is_not_named_by_a_duty_of_nobody() {
        Supplier unnamed = Supplier.builder().id("sup-1").name(" ").build();

        assertThat(borneBy(" ").names(unnamed)).isFalse();
    }
}
