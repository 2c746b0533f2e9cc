package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.support.Person;
import org.junit.jupiter.api.Test;

/** What a judgement is about. */
class JudgementAboutTest {
    private static final Ref<Organization> ORGANIZATION = Ref.to("org");

    private static Judgement.Builder judgement() {
        return Judgement.builder()
                .id("j-1")
                .requirement("10.2-i")
                .verdict(Judgement.Verdict.CONFORMING)
                .by(Ref.to("p-auditor"))
                .date(LocalDate.of(2026, 1, 10));
    }

    @Test
    void one_that_names_a_record_is_about_it() {
        Ref<Person> person = Ref.to("p-1");

        assertThat(judgement().about(person).build().aboutOr(ORGANIZATION)).isEqualTo(person);
    }

    @Test
    void one_that_names_none_is_about_the_organization() {
        assertThat(judgement().build().aboutOr(ORGANIZATION)).isEqualTo(ORGANIZATION);
    }
}
