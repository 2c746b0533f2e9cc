package org.aims4j.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.AIPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunicationWordsTest {
    private static final LocalDate APPROVED = LocalDate.of(2026, 1, 10);

    private static Communication.Builder about(String id) {
        return about(id, APPROVED);
    }

    private static Communication.Builder about(String id, LocalDate date) {
        return Communication.builder().id("com-1").about(Ref.to(id)).date(date);
    }

    private static AIPolicy.Builder draft() {
        return AIPolicy.builder()
                .id("policy-2")
                .version("2")
                .document(Ref.to("doc-2"))
                .date(APPROVED.minusDays(3));
    }

    private static AIPolicy approved() {
        return draft().approval(new Approval(Ref.to("p-chief"), APPROVED)).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WORKER", "STAFF", "Radiology"})
    void one_to_people_inside_is_internal_whoever_else_got_it(String audience) {
        assertThat(about("org").addAudience("CUSTOMER", audience).build().internal())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CUSTOMER", "REGULATOR", "OTHER"})
    void one_to_nobody_inside_is_not_internal(String audience) {
        assertThat(about("org").addAudience(audience).build().internal()).isFalse();
    }

    @Test
    void one_without_an_audience_is_not_internal() {
        assertThat(about("org").build().internal()).isFalse();
    }

    @Test
    void one_about_a_policy_on_the_day_of_its_approval_announces_it() {
        assertThat(about("policy-2").build().announces(approved())).isTrue();
    }

    @Test
    void one_about_the_document_of_a_policy_announces_it() {
        assertThat(about("doc-2").build().announces(approved())).isTrue();
    }

    @Test
    void one_from_before_the_approval_does_not_announce_the_policy() {
        assertThat(about("policy-2", APPROVED.minusDays(1)).build().announces(approved()))
                .isFalse();
    }

    @Test
    void one_about_a_former_version_does_not_announce_the_policy() {
        assertThat(about("policy-1").build().announces(approved())).isFalse();
    }

    @Test
    void nothing_announces_a_policy_that_is_not_approved() {
        assertThat(about("policy-2").build().announces(draft().build())).isFalse();
    }
}
