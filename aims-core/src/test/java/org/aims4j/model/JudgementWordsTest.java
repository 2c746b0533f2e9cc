package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Judgement.Verdict;
import org.aims4j.model.organization.Scope;
import org.junit.jupiter.api.Test;

class JudgementWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final Ref<Scope> SCOPE = Ref.to("scope");

    private static Judgement.Builder judgement(String id, Verdict verdict, LocalDate date) {
        return Judgement.builder()
                .id(id)
                .requirement("4.3-b")
                .verdict(verdict)
                .by(Ref.to("p-auditor"))
                .date(date);
    }

    private static Judgement.Builder judgement() {
        return judgement("j-1", Verdict.CONFORMING, DAY);
    }

    @Test
    void one_about_nothing_in_particular_concerns_every_record() {
        assertThat(judgement().build().concerns(SCOPE)).isTrue();
    }

    @Test
    void one_about_a_record_concerns_it() {
        assertThat(judgement().about(SCOPE).build().concerns(SCOPE)).isTrue();
    }

    @Test
    void one_about_a_record_concerns_no_other() {
        assertThat(judgement().about(Ref.<Scope>to("other")).build().concerns(SCOPE))
                .isFalse();
    }

    @Test
    void the_later_one_outweighs_whatever_its_verdict() {
        Judgement earlier = judgement("j-2", Verdict.NONCONFORMING, DAY).build();
        Judgement later = judgement("j-1", Verdict.CONFORMING, DAY.plusDays(1)).build();

        assertThat(later.outweighs(earlier)).isTrue();
        assertThat(earlier.outweighs(later)).isFalse();
    }

    @Test
    void of_one_day_the_one_that_finds_it_not_met_outweighs() {
        Judgement met = judgement("j-2", Verdict.CONFORMING, DAY).build();
        Judgement unmet = judgement("j-1", Verdict.NONCONFORMING, DAY).build();

        assertThat(unmet.outweighs(met)).isTrue();
        assertThat(met.outweighs(unmet)).isFalse();
    }

    @Test
    void of_one_day_and_verdict_the_greater_id_outweighs() {
        Judgement lesser = judgement("j-1", Verdict.CONFORMING, DAY).build();
        Judgement greater = judgement("j-2", Verdict.CONFORMING, DAY).build();

        assertThat(greater.outweighs(lesser)).isTrue();
        assertThat(lesser.outweighs(greater)).isFalse();
    }

    @Test
    void it_does_not_outweigh_itself() {
        assertThat(judgement().build().outweighs(judgement().build())).isFalse();
    }
}
