package org.aims4j.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DocumentedInformationLaterThanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static DocumentedInformation document(String id, LocalDate day) {
        return DocumentedInformation.builder()
                .id(id)
                .kind(DocumentKind.RISK_ASSESSMENT_PROCESS)
                .date(day)
                .build();
    }

    @Test
    void one_of_a_later_day_is_later() {
        assertThat(document("doc-0", DAY.plusDays(1)).laterThan(document("doc-1", DAY)))
                .isTrue();
        assertThat(document("doc-1", DAY).laterThan(document("doc-0", DAY.plusDays(1))))
                .isFalse();
    }

    @Test
    void of_one_day_the_greater_id_is_later() {
        assertThat(document("doc-2", DAY).laterThan(document("doc-1", DAY))).isTrue();
        assertThat(document("doc-1", DAY).laterThan(document("doc-2", DAY))).isFalse();
        assertThat(document("doc-1", DAY).laterThan(document("doc-1", DAY))).isFalse();
    }
}
