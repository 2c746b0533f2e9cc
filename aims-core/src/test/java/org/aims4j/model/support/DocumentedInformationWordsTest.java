package org.aims4j.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentedInformationWordsTest {
    private static final LocalDate END = LocalDate.of(2026, 6, 30);

    private static DocumentedInformation.Builder document() {
        return DocumentedInformation.builder()
                .id("doc-1")
                .kind(DocumentKind.IMPACT_ASSESSMENT_RESULTS)
                .date(LocalDate.of(2016, 6, 30));
    }

    private static DocumentedInformation disposedOn(LocalDate day) {
        return document().disposedOn(day).build();
    }

    @Test
    void disposed_of_the_day_before_it_was_not_kept_until_the_end() {
        assertThat(disposedOn(END.minusDays(1)).disposedBefore(Optional.of(END)))
                .isTrue();
        assertThat(disposedOn(END.minusDays(1)).keptUntil(Optional.of(END))).isFalse();
    }

    @Test
    void disposed_of_on_the_day_or_later_it_was_kept_until_the_end() {
        assertThat(disposedOn(END).disposedBefore(Optional.of(END))).isFalse();
        assertThat(disposedOn(END).keptUntil(Optional.of(END))).isTrue();
        assertThat(disposedOn(END.plusDays(1)).keptUntil(Optional.of(END))).isTrue();
    }

    @Test
    void without_an_end_nobody_knows() {
        assertThat(disposedOn(END).disposedBefore(Optional.empty())).isFalse();
        assertThat(disposedOn(END).keptUntil(Optional.empty())).isFalse();
    }

    @Test
    void one_that_was_not_disposed_of_is_kept() {
        assertThat(document().build().disposedBefore(Optional.of(END))).isFalse();
        assertThat(document().build().keptUntil(Optional.of(END))).isTrue();
        assertThat(document().build().keptUntil(Optional.empty())).isTrue();
    }

    @Test
    void a_rule_keeps_from_a_day_to_the_end_of_its_retention() {
        DocumentRule.Builder rule = DocumentRule.builder().id("rule-1").kind(DocumentKind.RISK_ASSESSMENT_RESULTS);
        DocumentRule kept = rule.retention(Period.ofYears(10)).build();

        assertThat(kept.keptUntil(Optional.of(LocalDate.of(2016, 6, 30)))).contains(END);
        assertThat(kept.keptUntil(Optional.empty())).isEmpty();
    }

    @Test
    void a_rule_without_retention_names_no_end() {
        assertThat(DocumentRule.builder()
                        .id("rule-1")
                        .kind(DocumentKind.RISK_ASSESSMENT_RESULTS)
                        .build()
                        .keptUntil(Optional.of(END)))
                .isEmpty();
    }
}
