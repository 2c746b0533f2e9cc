package org.aims4j.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.PartyCategory;
import org.junit.jupiter.api.Test;

class ReleaseDecisionWordsTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 10);

    private static ReleaseDecision.Builder decision(String id, LocalDate date) {
        return ReleaseDecision.builder().id(id).about(Ref.to("policy-1")).date(date);
    }

    private static ReleaseDecision decision(String id, PartyCategory category, LocalDate date) {
        return decision(id, date).category(category).build();
    }

    @Test
    void it_is_for_its_category_alone() {
        ReleaseDecision decision = decision("r-1", PartyCategory.CUSTOMER, DECIDED);

        assertThat(decision.isFor(PartyCategory.CUSTOMER)).isTrue();
        assertThat(decision.isFor(PartyCategory.OTHER)).isFalse();
    }

    @Test
    void one_for_customers_is_outward() {
        assertThat(decision("r-1", PartyCategory.CUSTOMER, DECIDED).outward()).isTrue();
    }

    @Test
    void one_for_workers_is_not_outward() {
        assertThat(decision("r-1", PartyCategory.WORKER, DECIDED).outward()).isFalse();
    }

    @Test
    void one_for_no_category_on_record_is_not_outward() {
        assertThat(decision("r-1", DECIDED).build().outward()).isFalse();
    }

    @Test
    void the_later_one_replaces_the_earlier_one() {
        ReleaseDecision earlier = decision("r-2", PartyCategory.CUSTOMER, DECIDED);
        ReleaseDecision later = decision("r-1", PartyCategory.CUSTOMER, DECIDED.plusDays(1));

        assertThat(later.replaces(earlier)).isTrue();
        assertThat(earlier.replaces(later)).isFalse();
    }

    @Test
    void of_one_day_the_greater_id_replaces() {
        ReleaseDecision lesser = decision("r-1", PartyCategory.CUSTOMER, DECIDED);
        ReleaseDecision greater = decision("r-2", PartyCategory.CUSTOMER, DECIDED);

        assertThat(greater.replaces(lesser)).isTrue();
        assertThat(lesser.replaces(greater)).isFalse();
    }

    @Test
    void none_replaces_itself() {
        ReleaseDecision decision = decision("r-1", PartyCategory.CUSTOMER, DECIDED);

        assertThat(decision.replaces(decision)).isFalse();
    }

    @Test
    void one_for_another_category_does_not_replace() {
        assertThat(decision("r-2", PartyCategory.OTHER, DECIDED.plusDays(1))
                        .replaces(decision("r-1", PartyCategory.CUSTOMER, DECIDED)))
                .isFalse();
    }
}
