package org.aims4j.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class DocumentedInformationTest {
    private static final LocalDate APPROVED = LocalDate.of(2026, 1, 10);
    private static final LocalDate VALID = LocalDate.of(2026, 2, 1);
    private static final LocalDate END = LocalDate.of(2026, 6, 30);

    private static DocumentedInformation.Builder draft() {
        return DocumentedInformation.builder()
                .id("doc-1")
                .kind(DocumentKind.SCOPE)
                .title("Scope of the AIMS")
                .date(LocalDate.of(2025, 12, 1));
    }

    private static DocumentedInformation.Builder approved() {
        return draft().approval(new Approval(Ref.to("p-chief"), APPROVED));
    }

    @Test
    void a_draft_is_not_in_force() {
        assertThat(draft().validFrom(VALID).build().inForceAt(VALID)).isFalse();
    }

    @Test
    void it_is_not_in_force_before_it_is_valid() {
        assertThat(approved().validFrom(VALID).build().inForceAt(VALID.minusDays(1)))
                .isFalse();
    }

    @Test
    void it_is_in_force_on_the_day_from_which_it_is_valid() {
        assertThat(approved().validFrom(VALID).build().inForceAt(VALID)).isTrue();
    }

    @Test
    void without_a_day_of_validity_it_is_not_in_force_before_its_approval() {
        assertThat(approved().build().inForceAt(APPROVED.minusDays(1))).isFalse();
    }

    @Test
    void without_a_day_of_validity_it_is_in_force_from_its_approval() {
        assertThat(approved().build().inForceAt(APPROVED)).isTrue();
    }

    @Test
    void it_is_in_force_on_the_day_before_it_is_superseded() {
        assertThat(approved().supersededOn(END).build().inForceAt(END.minusDays(1)))
                .isTrue();
    }

    @Test
    void it_is_not_in_force_on_the_day_it_is_superseded() {
        assertThat(approved().supersededOn(END).build().inForceAt(END)).isFalse();
    }

    @Test
    void it_is_kept_until_the_day_before_it_is_superseded_or_disposed_of_approved_or_not() {
        assertThat(draft().build().keptAt(END)).isTrue();
        assertThat(draft().supersededOn(END).build().keptAt(END.minusDays(1))).isTrue();
        assertThat(draft().supersededOn(END).build().keptAt(END)).isFalse();
        assertThat(approved().disposedOn(END).build().keptAt(END.minusDays(1))).isTrue();
        assertThat(approved().disposedOn(END).build().keptAt(END)).isFalse();
    }

    @Test
    void it_is_in_force_on_the_day_before_it_is_disposed_of() {
        assertThat(approved().disposedOn(END).build().inForceAt(END.minusDays(1)))
                .isTrue();
    }

    @Test
    void it_is_not_in_force_on_the_day_it_is_disposed_of() {
        assertThat(approved().disposedOn(END).build().inForceAt(END)).isFalse();
    }

    @Test
    void it_starts_when_it_is_valid() {
        assertThat(approved().validFrom(VALID).build().inForceFrom()).contains(VALID);
    }

    @Test
    void without_a_day_of_validity_it_starts_with_its_approval() {
        assertThat(approved().build().inForceFrom()).contains(APPROVED);
    }

    @Test
    void a_draft_has_no_start() {
        assertThat(draft().validFrom(VALID).build().inForceFrom()).isEmpty();
    }

    @Test
    void the_label_is_the_title() {
        assertThat(draft().build().label()).isEqualTo("Scope of the AIMS");
    }

    @Test
    void a_draft_stands_as_not_approved() {
        assertThat(draft().disposedOn(END).build().standingAt(END)).isEqualTo("not approved");
    }

    @Test
    void before_its_first_day_it_stands_as_in_force_from_that_day() {
        assertThat(approved().validFrom(VALID).build().standingAt(VALID.minusDays(1)))
                .isEqualTo("in force from 2026-02-01");
    }

    @Test
    void from_its_first_day_it_stands_as_in_force() {
        assertThat(approved().validFrom(VALID).build().standingAt(VALID)).isEqualTo("in force");
    }

    @Test
    void on_the_day_before_it_is_superseded_it_stands_as_in_force() {
        assertThat(approved().supersededOn(END).build().standingAt(END.minusDays(1)))
                .isEqualTo("in force");
    }

    @Test
    void from_the_day_it_is_superseded_it_stands_as_superseded() {
        assertThat(approved().supersededOn(END).build().standingAt(END)).isEqualTo("superseded on 2026-06-30");
    }

    @Test
    void on_the_day_before_it_is_disposed_of_it_stands_as_in_force() {
        assertThat(approved().disposedOn(END).build().standingAt(END.minusDays(1)))
                .isEqualTo("in force");
    }

    @Test
    void from_the_day_it_is_disposed_of_it_stands_as_disposed_of() {
        assertThat(approved().supersededOn(VALID).disposedOn(END).build().standingAt(END))
                .isEqualTo("disposed of on 2026-06-30");
    }

    @Test
    void several_stand_side_by_side_in_sorted_order() {
        DocumentedInformation superseded = approved().supersededOn(END).build();

        assertThat(DocumentedInformation.standingOf(List.of(superseded, draft().build()), END))
                .isEqualTo("not approved, superseded on 2026-06-30");
    }

    @Test
    void no_document_stands_as_not_recorded() {
        assertThat(DocumentedInformation.standingOf(List.of(), END)).isEqualTo("not recorded");
    }
}
