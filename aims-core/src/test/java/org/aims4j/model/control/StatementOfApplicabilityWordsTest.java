package org.aims4j.model.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementOfApplicabilityWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static StatementOfApplicability.Builder statement(String id, LocalDate day) {
        return StatementOfApplicability.builder().id(id).version("1").date(day);
    }

    @Test
    void one_of_a_later_day_is_later() {
        StatementOfApplicability first = statement("soa-1", DAY).build();
        StatementOfApplicability next = statement("soa-0", DAY.plusDays(1)).build();

        assertThat(next.laterThan(first)).isTrue();
        assertThat(first.laterThan(next)).isFalse();
    }

    @Test
    void of_one_day_the_greater_id_is_later() {
        StatementOfApplicability first = statement("soa-1", DAY).build();
        StatementOfApplicability second = statement("soa-2", DAY).build();

        assertThat(second.laterThan(first)).isTrue();
        assertThat(first.laterThan(second)).isFalse();
        assertThat(first.laterThan(first)).isFalse();
    }

    private static StatementOfApplicability approvedOn(LocalDate day) {
        return statement("soa-1", DAY)
                .approval(new Approval(Ref.to("p-1"), day))
                .build();
    }

    @Test
    void approved_the_day_before_is_before_issue() {
        assertThat(approvedOn(DAY.minusDays(1)).approvedBeforeIssue()).isTrue();
        assertThat(approvedOn(DAY).approvedBeforeIssue()).isFalse();
        assertThat(approvedOn(DAY.plusDays(1)).approvedBeforeIssue()).isFalse();
        assertThat(statement("soa-1", DAY).build().approvedBeforeIssue()).isFalse();
    }

    @Test
    void the_day_of_its_approval_is_read_from_the_approval() {
        assertThat(approvedOn(DAY).approvedOn()).contains(DAY);
        assertThat(statement("soa-1", DAY).build().approvedOn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", " 2023 ", "ISO/IEC 42001:2023"})
    void the_edition_of_the_catalogue_is_named_by_its_year_or_in_full(String edition) {
        assertThat(statement("soa-1", DAY).edition(edition).build().followsCatalogue())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "", "42001"})
    void any_other_edition_is_another_one(String edition) {
        assertThat(statement("soa-1", DAY).edition(edition).build().followsCatalogue())
                .isFalse();
    }

    @Test
    void without_an_edition_it_follows_none() {
        assertThat(statement("soa-1", DAY).build().followsCatalogue()).isFalse();
    }
}
