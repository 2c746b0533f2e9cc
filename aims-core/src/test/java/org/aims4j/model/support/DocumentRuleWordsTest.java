package org.aims4j.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentRuleWordsTest {
    private static final LocalDate WRITTEN = LocalDate.of(2025, 1, 10);
    private static final LocalDate SUPERSEDED = LocalDate.of(2025, 6, 30);

    private static DocumentedInformation.Builder document() {
        return document(DocumentKind.OWN);
    }

    private static DocumentedInformation.Builder document(DocumentKind kind) {
        return DocumentedInformation.builder().id("doc-1").kind(kind).date(WRITTEN);
    }

    private static DocumentRule.Builder unlimited() {
        return DocumentRule.builder().id("rule-1").kind(DocumentKind.OWN);
    }

    private static DocumentRule rule() {
        return unlimited().retention(Period.ofYears(1)).build();
    }

    @Test
    void a_document_is_kept_until_the_end_of_the_retention() {
        assertThat(rule().keptUntil(Optional.of(WRITTEN))).contains(WRITTEN.plusYears(1));
    }

    @Test
    void without_retention_or_a_day_to_count_from_no_end_is_known() {
        assertThat(unlimited().build().keptUntil(Optional.of(WRITTEN))).isEmpty();
        assertThat(rule().keptUntil(Optional.empty())).isEmpty();
    }

    @Test
    void of_several_rules_the_longest_retention_counts_from_the_day_the_document_was_superseded() {
        DocumentRule longer = unlimited().retention(Period.ofMonths(18)).build();
        DocumentedInformation superseded = document().supersededOn(SUPERSEDED).build();

        assertThat(DocumentRule.keptUntil(
                        superseded, List.of(longer, rule(), unlimited().build())))
                .contains(SUPERSEDED.plusMonths(18));
        assertThat(DocumentRule.keptUntil(superseded, List.of(rule(), longer))).contains(SUPERSEDED.plusMonths(18));
    }

    @Test
    void without_any_retention_no_end_is_known() {
        assertThat(DocumentRule.keptUntil(
                        document().build(), List.of(unlimited().build())))
                .isEmpty();
        assertThat(DocumentRule.keptUntil(document().build(), List.of())).isEmpty();
    }

    @Test
    void disposed_of_on_the_day_before_its_time_is_up_breaks_the_rule() {
        LocalDate early = WRITTEN.plusYears(1).minusDays(1);

        assertThat(rule().isBrokenBy(document().disposedOn(early).build())).isTrue();
    }

    @Test
    void disposed_of_on_the_day_its_time_is_up_does_not_break_the_rule() {
        assertThat(rule().isBrokenBy(document().disposedOn(WRITTEN.plusYears(1)).build()))
                .isFalse();
    }

    @Test
    void the_time_of_a_superseded_document_runs_from_the_day_it_was_superseded() {
        DocumentedInformation.Builder superseded = document().supersededOn(SUPERSEDED);

        assertThat(rule().isBrokenBy(superseded.disposedOn(WRITTEN.plusYears(1)).build()))
                .isTrue();
    }

    @Test
    void what_is_still_there_breaks_no_rule() {
        assertThat(rule().isBrokenBy(document().build())).isFalse();
    }

    @Test
    void a_document_breaks_no_rule_without_retention() {
        assertThat(unlimited().build().isBrokenBy(document().disposedOn(WRITTEN).build()))
                .isFalse();
    }

    @Test
    void a_document_breaks_no_rule_for_another_kind() {
        DocumentedInformation scope =
                document(DocumentKind.SCOPE).disposedOn(WRITTEN).build();

        assertThat(rule().isBrokenBy(scope)).isFalse();
    }
}
