package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.PartyCategory;
import org.junit.jupiter.api.Test;

/** Whom the records of a system are for. */
class SystemRecordAudienceTest {
    private static SystemRecord record(PartyCategory... audience) {
        return SystemRecord.builder()
                .id("tech-1")
                .system(Ref.to("sys-1"))
                .kind(SystemRecord.Kind.TECHNICAL_DOCUMENTATION)
                .addAudience(audience)
                .date(LocalDate.of(2026, 5, 18))
                .build();
    }

    @Test
    void the_audience_of_several_is_that_of_each_of_them() {
        assertThat(SystemRecord.audienceOf(
                        List.of(record(PartyCategory.REGULATOR), record(PartyCategory.USER, PartyCategory.REGULATOR))))
                .containsExactly(PartyCategory.USER, PartyCategory.REGULATOR);
    }

    @Test
    void users_need_it_always() {
        assertThat(SystemRecord.unservedBy(List.of(record()), false, false)).containsExactly(PartyCategory.USER);
        assertThat(SystemRecord.unservedBy(List.of(record(PartyCategory.USER)), false, false))
                .isEmpty();
    }

    @Test
    void customers_and_regulators_need_it_where_that_is_so() {
        List<SystemRecord> forUsers = List.of(record(PartyCategory.USER));

        assertThat(SystemRecord.unservedBy(forUsers, true, false)).containsExactly(PartyCategory.CUSTOMER);
        assertThat(SystemRecord.unservedBy(forUsers, false, true)).containsExactly(PartyCategory.REGULATOR);
        assertThat(SystemRecord.unservedBy(
                        List.of(record(PartyCategory.CUSTOMER), record(PartyCategory.REGULATOR)), true, true))
                .containsExactly(PartyCategory.USER);
    }
}
