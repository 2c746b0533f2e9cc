package org.aims4j.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.AIPolicy;
import org.aims4j.model.support.Awareness.Topic;
import org.junit.jupiter.api.Test;

class AwarenessWordsTest {
    private static final LocalDate APPROVED = LocalDate.of(2026, 1, 10);

    private static Awareness.Builder awareness(LocalDate day) {
        return Awareness.builder().id("aware-1").person(Ref.to("p-1")).date(day);
    }

    private static Awareness.Builder awareness() {
        return awareness(APPROVED);
    }

    private static AIPolicy.Builder draft() {
        return AIPolicy.builder().id("policy-2").version("2").date(APPROVED.minusDays(30));
    }

    private static AIPolicy policy() {
        return draft().approval(new Approval(Ref.to("p-chief"), APPROVED)).build();
    }

    @Test
    void it_is_of_the_version_that_it_names_whatever_its_day_and_topics() {
        assertThat(awareness(APPROVED.minusDays(1))
                        .policy(Ref.to("policy-2"))
                        .build()
                        .isOf(policy()))
                .isTrue();
    }

    @Test
    void it_is_not_of_another_version_than_it_names() {
        assertThat(awareness()
                        .policy(Ref.to("policy-1"))
                        .addTopics(Topic.POLICY)
                        .build()
                        .isOf(policy()))
                .isFalse();
    }

    @Test
    void naming_none_it_is_not_of_a_version_approved_on_the_day_after_it() {
        assertThat(awareness(APPROVED.minusDays(1))
                        .addTopics(Topic.POLICY)
                        .build()
                        .isOf(policy()))
                .isFalse();
    }

    @Test
    void naming_none_it_is_of_a_version_approved_on_its_day() {
        assertThat(awareness().addTopics(Topic.POLICY).build().isOf(policy())).isTrue();
    }

    @Test
    void naming_none_it_is_not_of_a_draft() {
        assertThat(awareness().addTopics(Topic.POLICY).build().isOf(draft().build()))
                .isFalse();
    }

    @Test
    void naming_none_it_is_of_no_version_without_the_topic() {
        assertThat(awareness().addTopics(Topic.CONTRIBUTION).build().isOf(policy()))
                .isFalse();
    }

    @Test
    void it_is_of_the_policy_by_a_version_or_by_the_topic() {
        assertThat(awareness().policy(Ref.to("policy-1")).build().ofPolicy()).isTrue();
        assertThat(awareness().addTopics(Topic.POLICY).build().ofPolicy()).isTrue();
        assertThat(awareness().addTopics(Topic.CONSEQUENCES).build().ofPolicy()).isFalse();
    }
}
