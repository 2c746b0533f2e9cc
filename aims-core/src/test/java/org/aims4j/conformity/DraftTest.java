package org.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.aims4j.model.Ref;
import org.aims4j.model.improvement.Nonconformity;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static Finding finding(Grade grade, Subject subject) {
        return Finding.builder()
                .ruleId("8.4-x")
                .requirement("8.4-a")
                .grade(grade)
                .subject(subject)
                .statement("A statement.")
                .build();
    }

    @Test
    void a_nonconformity_is_drafted_from_a_finding() {
        Finding finding = finding(Grade.MINOR, new Subject("AISystem", "sys", "System"));
        assertThat(finding.draft("nc-1", DAY))
                .isEqualTo(Nonconformity.builder()
                        .id("nc-1")
                        .nature("A statement.")
                        .requirement("8.4-a")
                        .source(Nonconformity.Source.ENGINE)
                        .grade(Nonconformity.Grade.MINOR)
                        .date(DAY)
                        .addSystems(Ref.to("sys"))
                        .fingerprint(finding.fingerprint())
                        .build());
    }

    @Test
    void a_major_one_about_no_system_names_none() {
        Nonconformity draft =
                finding(Grade.MAJOR, new Subject("Organization", "org", "Org")).draft("nc-1", DAY);
        assertThat(draft.grade()).contains(Nonconformity.Grade.MAJOR);
        assertThat(draft.systems()).isEmpty();
    }

    @Test
    void nothing_is_drafted_from_an_observation() {
        Finding finding = finding(Grade.OBSERVATION, new Subject("Organization", "org", "Org"));
        assertThatThrownBy(() -> finding.draft("nc-1", DAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Finding " + finding.fingerprint()
                        + " proposes OBSERVATION, which is no nonconformity; draft from a major or minor one.");
    }
}
