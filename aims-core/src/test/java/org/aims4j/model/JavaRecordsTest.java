package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.aims4j.model.performance.ReviewConclusion;
import org.aims4j.model.planning.AIObjective;
import org.aims4j.model.risk.RiskEffect;
import org.aims4j.model.support.Person;
import org.junit.jupiter.api.Test;

/** The values that are Java records. */
@SuppressWarnings("NullAway") // null is what these tests are about
class JavaRecordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final Ref<Person> CHIEF = Ref.to("p-chief");
    private static final Approval APPROVAL = new Approval(CHIEF, DAY);

    @Test
    void references_with_one_id_are_equal() {
        assertThat(Ref.<Person>to("p-chief")).isEqualTo(CHIEF);
    }

    @Test
    void a_reference_reads_as_its_id() {
        assertThat(CHIEF).hasToString("p-chief");
    }

    @Test
    void a_reference_needs_an_id() {
        assertThatNullPointerException().isThrownBy(() -> Ref.to(null)).withMessage("id");
    }

    @Test
    void an_approval_needs_a_person() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Approval(null, DAY))
                .withMessage("by");
    }

    @Test
    void an_approval_needs_a_day() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Approval(CHIEF, null))
                .withMessage("date");
    }

    @Test
    void a_deferral_needs_an_end() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Deferral(null, "Data are missing", APPROVAL))
                .withMessage("until");
    }

    @Test
    void a_deferral_needs_a_reason() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Deferral(DAY, null, APPROVAL))
                .withMessage("reason");
    }

    @Test
    void a_deferral_needs_an_approval() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Deferral(DAY, "Data are missing", null))
                .withMessage("approval");
    }

    @Test
    void an_effect_of_a_risk_needs_an_objective() {
        assertThatNullPointerException()
                .isThrownBy(() -> new RiskEffect(null, RiskEffect.Effect.HINDERS))
                .withMessage("objective");
    }

    @Test
    void an_effect_of_a_risk_needs_its_direction() {
        Ref<AIObjective> objective = Ref.to("obj-1");

        assertThatNullPointerException()
                .isThrownBy(() -> new RiskEffect(objective, null))
                .withMessage("effect");
    }

    @Test
    void a_conclusion_of_a_review_needs_an_aspect() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ReviewConclusion(null, true))
                .withMessage("aspect");
    }
}
