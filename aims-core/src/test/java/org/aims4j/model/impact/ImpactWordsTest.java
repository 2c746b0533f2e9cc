package org.aims4j.model.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.Impact.Target;
import org.junit.jupiter.api.Test;

class ImpactWordsTest {
    private static Impact.Builder impact() {
        return Impact.builder().target(Target.INDIVIDUALS).dimension("fairness");
    }

    @Test
    void a_harmful_one_without_rating_is_unrated() {
        assertThat(impact().build().harmfulUnrated()).isTrue();
        assertThat(impact().rating(" ").build().harmfulUnrated()).isTrue();
    }

    @Test
    void a_rated_one_is_not() {
        assertThat(impact().rating("minor").build().harmfulUnrated()).isFalse();
    }

    @Test
    void a_beneficial_one_needs_no_rating() {
        assertThat(impact().beneficial(true).build().harmfulUnrated()).isFalse();
    }

    @Test
    void a_mitigation_is_open_until_a_day_or_a_record_tells_that_it_is_done() {
        Impact.Builder mitigated = impact().mitigation("A person decides");

        assertThat(mitigated.build().mitigationOpen()).isTrue();
        assertThat(impact().mitigation("A person decides")
                        .mitigatedOn(LocalDate.of(2026, 1, 10))
                        .build()
                        .mitigationOpen())
                .isFalse();
        assertThat(impact().mitigation("A person decides")
                        .addMitigatedBy(Ref.to("act-1"))
                        .build()
                        .mitigationOpen())
                .isFalse();
    }

    @Test
    void without_a_mitigation_none_is_open() {
        assertThat(impact().build().mitigationOpen()).isFalse();
        assertThat(impact().mitigation(" ").build().mitigationOpen()).isFalse();
    }

    @Test
    void a_beneficial_one_has_none_open() {
        assertThat(impact().mitigation("Kept up").beneficial(true).build().mitigationOpen())
                .isFalse();
    }
}
