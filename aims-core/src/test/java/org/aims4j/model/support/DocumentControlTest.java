package org.aims4j.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class DocumentControlTest {
    private static final LocalDate WRITTEN = LocalDate.of(2026, 1, 5);
    private static final LocalDate APPROVED = LocalDate.of(2026, 1, 10);
    private static final LocalDate VALID = LocalDate.of(2026, 2, 1);
    private static final LocalDate END = LocalDate.of(2026, 6, 30);

    private static DocumentedInformation.Builder written(String id, DocumentKind kind, String title) {
        return DocumentedInformation.builder().id(id).kind(kind).title(title).date(WRITTEN);
    }

    private static DocumentedInformation.Builder draft(String id, String title) {
        return written(id, DocumentKind.OWN, title);
    }

    private static DocumentedInformation.Builder draft(String id) {
        return draft(id, "Handbook");
    }

    private static DocumentedInformation.Builder of(DocumentKind kind) {
        return written("doc-1", kind, "Handbook");
    }

    private static DocumentedInformation.Builder approved(String id) {
        return draft(id).approval(new Approval(Ref.to("p-chief"), APPROVED));
    }

    private static DocumentedInformation former() {
        return approved("doc-1").validFrom(VALID).supersededOn(END).build();
    }

    @Test
    void it_is_current_until_it_is_superseded_or_disposed_of() {
        assertThat(draft("doc-1").build().current()).isTrue();
        assertThat(draft("doc-1").supersededOn(END).build().current()).isFalse();
        assertThat(draft("doc-1").disposedOn(END).build().current()).isFalse();
    }

    @Test
    void it_is_a_draft_without_an_approval_and_a_first_day() {
        assertThat(draft("doc-1").build().draft()).isTrue();
        assertThat(draft("doc-1").validFrom(VALID).build().draft()).isFalse();
        assertThat(approved("doc-1").build().draft()).isFalse();
    }

    @Test
    void it_starts_when_it_is_valid_else_with_its_approval_else_on_its_own_day() {
        assertThat(approved("doc-1").validFrom(VALID).build().start()).isEqualTo(VALID);
        assertThat(approved("doc-1").build().start()).isEqualTo(APPROVED);
        assertThat(draft("doc-1").build().start()).isEqualTo(WRITTEN);
    }

    @Test
    void it_has_not_started_by_the_day_before() {
        assertThat(approved("doc-1").validFrom(VALID).build().startsBy(VALID.minusDays(1)))
                .isFalse();
    }

    @Test
    void it_has_started_by_its_first_day() {
        assertThat(approved("doc-1").validFrom(VALID).build().startsBy(VALID)).isTrue();
    }

    @Test
    void equal_numbers_make_one_document_whatever_the_title() {
        assertThat(draft("doc-1")
                        .number(" H-1")
                        .build()
                        .sameDocumentAs(draft("doc-2", "Other").number("H-1").build()))
                .isTrue();
    }

    @Test
    void different_numbers_make_two_documents_whatever_the_title() {
        assertThat(draft("doc-1")
                        .number("H-1")
                        .build()
                        .sameDocumentAs(draft("doc-2").number("H-2").build()))
                .isFalse();
    }

    @Test
    void where_one_has_no_number_equal_titles_make_one_document() {
        assertThat(draft("doc-1")
                        .number("H-1")
                        .build()
                        .sameDocumentAs(draft("doc-2", " HANDBOOK ").build()))
                .isTrue();
    }

    @Test
    void where_one_has_no_number_different_titles_make_two_documents() {
        assertThat(draft("doc-1")
                        .number("H-1")
                        .build()
                        .sameDocumentAs(draft("doc-2", "Other").build()))
                .isFalse();
    }

    @Test
    void blank_titles_make_no_document() {
        assertThat(draft("doc-1", " ").build().sameDocumentAs(draft("doc-2", "").build()))
                .isFalse();
    }

    @Test
    void different_kinds_make_two_documents() {
        assertThat(draft("doc-1")
                        .build()
                        .sameDocumentAs(
                                written("doc-2", DocumentKind.SCOPE, "Handbook").build()))
                .isFalse();
    }

    @Test
    void a_record_is_not_another_record_of_its_document() {
        assertThat(draft("doc-1").build().sameDocumentAs(draft("doc-1").build()))
                .isFalse();
    }

    @Test
    void the_version_that_starts_later_follows() {
        DocumentedInformation later =
                approved("doc-0").validFrom(VALID.plusDays(1)).build();

        assertThat(later.follows(former())).isTrue();
        assertThat(former().follows(later)).isFalse();
    }

    @Test
    void of_two_that_start_on_one_day_the_one_with_the_greater_id_follows() {
        DocumentedInformation second = approved("doc-2").validFrom(VALID).build();

        assertThat(second.follows(former())).isTrue();
        assertThat(former().follows(second)).isFalse();
    }

    @Test
    void a_draft_follows_nothing_and_is_followed_by_nothing() {
        assertThat(draft("doc-2").build().follows(former())).isFalse();
        assertThat(former().follows(draft("doc-0").build())).isFalse();
    }

    @Test
    void another_document_does_not_follow() {
        assertThat(draft("doc-2", "Other").validFrom(END).build().follows(former()))
                .isFalse();
    }

    @Test
    void a_version_that_starts_when_the_other_is_superseded_takes_over() {
        assertThat(approved("doc-2").validFrom(END).build().takesOverFrom(former()))
                .isTrue();
    }

    @Test
    void a_version_that_starts_on_the_day_after_leaves_a_gap() {
        assertThat(approved("doc-2").validFrom(END.plusDays(1)).build().takesOverFrom(former()))
                .isFalse();
    }

    @Test
    void nothing_takes_over_from_what_is_not_superseded() {
        assertThat(approved("doc-2")
                        .validFrom(END)
                        .build()
                        .takesOverFrom(approved("doc-1").validFrom(VALID).build()))
                .isFalse();
    }

    @Test
    void mandatory_documents_and_those_found_necessary_are_to_be_approved() {
        assertThat(of(DocumentKind.SCOPE).build().toBeApproved()).isTrue();
        assertThat(draft("doc-1").build().toBeApproved()).isTrue();
        assertThat(of(DocumentKind.OPERATIONAL_RECORDS)
                        .meets(Ref.to("need-1"))
                        .build()
                        .toBeApproved())
                .isTrue();
    }

    @Test
    void records_and_what_comes_from_outside_are_not_to_be_approved() {
        assertThat(of(DocumentKind.OPERATIONAL_RECORDS).build().toBeApproved()).isFalse();
        assertThat(of(DocumentKind.EXTERNAL).build().toBeApproved()).isFalse();
    }

    @Test
    void a_mandatory_document_that_meets_no_need_is_not_found_necessary_by_the_organization() {
        assertThat(of(DocumentKind.SCOPE).build().foundNecessary()).isFalse();
    }

    @Test
    void it_is_not_used_on_the_day_before_it_is_valid() {
        assertThat(draft("doc-1").validFrom(VALID).build().usedAt(VALID.minusDays(1)))
                .isFalse();
    }

    @Test
    void it_is_used_from_the_day_it_is_valid() {
        assertThat(draft("doc-1").validFrom(VALID).build().usedAt(VALID)).isTrue();
    }

    @Test
    void without_a_day_of_validity_it_is_not_used() {
        assertThat(approved("doc-1").build().usedAt(END)).isFalse();
    }

    @Test
    void approved_on_the_day_it_is_valid_it_was_not_used_before() {
        assertThat(approved("doc-1").validFrom(APPROVED).build().usedBeforeApproval())
                .isFalse();
    }

    @Test
    void approved_on_the_day_after_it_was_valid_it_was_used_before() {
        assertThat(approved("doc-1").validFrom(APPROVED.minusDays(1)).build().usedBeforeApproval())
                .isTrue();
    }

    @Test
    void without_an_approval_or_a_day_of_validity_it_was_not_used_before_approval() {
        assertThat(draft("doc-1").validFrom(VALID).build().usedBeforeApproval()).isFalse();
        assertThat(approved("doc-1").build().usedBeforeApproval()).isFalse();
    }

    @Test
    void it_is_kept_from_the_day_it_was_superseded_else_from_its_own() {
        assertThat(former().keptFrom()).isEqualTo(END);
        assertThat(draft("doc-1").build().keptFrom()).isEqualTo(WRITTEN);
    }
}
