package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganizationProcessAbsenceTest {
    private static final LocalDate END = LocalDate.of(2026, 6, 15);

    private static OrganizationProcess.Builder process() {
        return OrganizationProcess.builder()
                .id("proc-1")
                .name("Risk assessment")
                .kind(ProcessKind.RISK_ASSESSMENT);
    }

    private static OrganizationProcess endedOn(LocalDate end) {
        return process()
                .addActive(ActivePeriod.builder()
                        .from(end.minusYears(1))
                        .until(end)
                        .build())
                .build();
    }

    @Test
    void its_content_is_its_criteria_and_topics() {
        assertThat(process()
                        .addCriteria("Owner takes part")
                        .addTopics("analysis")
                        .build()
                        .content())
                .containsExactly("Owner takes part", "analysis");
        assertThat(process().build().content()).isEmpty();
    }

    @Test
    void the_last_end_is_the_latest_one_before_the_day() {
        List<OrganizationProcess> processes = List.of(endedOn(END.minusDays(1)), endedOn(END));

        assertThat(OrganizationProcess.lastEnd(processes, END.plusDays(1))).contains(END);
        assertThat(OrganizationProcess.lastEnd(processes, END)).contains(END.minusDays(1));
    }

    @Test
    void where_none_has_ended_there_is_no_last_end() {
        assertThat(OrganizationProcess.lastEnd(List.of(endedOn(END)), END)).isEmpty();
    }

    @Test
    void why_none_is_active_is_told_in_words() {
        assertThat(OrganizationProcess.absenceOf(List.of(), END)).isEqualTo("not recorded");
        assertThat(OrganizationProcess.absenceOf(List.of(process().build()), END))
                .isEqualTo("not active");
        assertThat(OrganizationProcess.absenceOf(List.of(endedOn(END)), END.plusDays(1)))
                .isEqualTo("ended on 2026-06-15");
    }

    @Test
    void what_an_active_one_lacks_is_told_in_the_word_for_it() {
        assertThat(OrganizationProcess.absenceOf(List.of(endedOn(END.minusDays(1)), endedOn(END)), END, "no document"))
                .isEqualTo("no document");
    }

    @Test
    void where_none_is_active_it_is_told_why_instead_of_what_is_lacking() {
        assertThat(OrganizationProcess.absenceOf(List.of(endedOn(END)), END.plusDays(1), "no document"))
                .isEqualTo("ended on 2026-06-15");
    }

    @Test
    void processes_with_criteria_are_told_from_others() {
        OrganizationProcess withCriteria = process().addCriteria("No gap").build();
        assertThat(OrganizationProcess.withCriteria(List.of(process().build(), withCriteria)))
                .containsExactly(withCriteria);
    }
}
