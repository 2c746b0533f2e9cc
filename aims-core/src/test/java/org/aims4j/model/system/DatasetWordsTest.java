package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.model.Approval;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.system.Dataset.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words about data and what was done with them (A.7). */
class DatasetWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate AFTER = DAY.plusDays(1);

    private static Dataset.Builder data() {
        return Dataset.builder().id("data-1").name("Images").date(DAY);
    }

    private static Acquisition.Builder acquired(String source, String rights, String reason) {
        return Acquisition.builder()
                .source(source)
                .rights(rights)
                .reason(reason)
                .date(DAY);
    }

    private static Acquisition.Builder acquired() {
        return acquired("Archive", "Ours", "Largest collection");
    }

    private static QualityResult.Builder named(String characteristic, LocalDate date) {
        return QualityResult.builder()
                .characteristic(characteristic)
                .required("99 %")
                .date(date);
    }

    private static QualityResult result(String characteristic, LocalDate date) {
        return named(characteristic, date).observed("99.5 %").met(true).build();
    }

    private static QualityResult result(String characteristic) {
        return result(characteristic, DAY);
    }

    private static QualityResult failure(String characteristic, LocalDate date) {
        return named(characteristic, date).observed("90 %").met(false).build();
    }

    private static QualityResult failure(String characteristic) {
        return failure(characteristic, DAY);
    }

    private static Approval approval() {
        return new Approval(Ref.to("p-1"), DAY);
    }

    private static LineageEvent.Builder step(LocalDate date) {
        return LineageEvent.builder().date(date).what("Copied");
    }

    @Test
    void personal_data_without_a_privacy_assessment_on_record_lack_it() {
        Dataset data = data().personalData(true).build();
        assertThat(data.lacksPrivacyAssessment()).isTrue();
        assertThat(data.privacyCleared()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Progress.class, mode = EnumSource.Mode.EXCLUDE, names = "COMPLETED")
    void personal_data_whose_privacy_assessment_is_not_completed_lack_it(Progress progress) {
        Dataset data = data().personalData(true).privacyAssessment(progress).build();
        assertThat(data.lacksPrivacyAssessment()).isTrue();
        assertThat(data.privacyCleared()).isFalse();
    }

    @Test
    void a_completed_assessment_clears_the_privacy_of_personal_data() {
        Dataset data =
                data().personalData(true).privacyAssessment(Progress.COMPLETED).build();
        assertThat(data.lacksPrivacyAssessment()).isFalse();
        assertThat(data.privacyCleared()).isTrue();
    }

    @Test
    void data_that_are_not_personal_need_no_privacy_assessment() {
        Dataset data = data().personalData(false).build();
        assertThat(data.lacksPrivacyAssessment()).isFalse();
        assertThat(data.privacyCleared()).isTrue();
    }

    @Test
    void without_a_word_on_personal_data_privacy_is_neither_lacking_nor_cleared() {
        Dataset data = data().privacyAssessment(Progress.COMPLETED).build();
        assertThat(data.lacksPrivacyAssessment()).isFalse();
        assertThat(data.privacyCleared()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Use.class, mode = EnumSource.Mode.EXCLUDE, names = "PRODUCTION")
    void training_validation_and_test_are_development(Use use) {
        assertThat(data().addUses(Use.PRODUCTION, use).build().forDevelopment()).isTrue();
    }

    @Test
    void production_alone_is_no_development() {
        assertThat(data().addUses(Use.PRODUCTION).build().forDevelopment()).isFalse();
    }

    @Test
    void data_without_a_use_on_record_are_for_no_development() {
        assertThat(data().build().forDevelopment()).isFalse();
    }

    @Test
    void the_uses_of_several_datasets_are_those_of_each_in_their_order() {
        Dataset running = data().addUses(Use.PRODUCTION, Use.TEST).build();
        Dataset training = data().addUses(Use.TRAINING).build();
        assertThat(Dataset.usesOf(List.of(running, training))).containsExactly(Use.TRAINING, Use.TEST, Use.PRODUCTION);
    }

    @Test
    void an_acquisition_with_source_rights_and_reason_is_complete() {
        Dataset data = data().acquisition(acquired().build()).build();
        assertThat(data.acquisitionIncomplete()).isFalse();
        assertThat(data.acquisitionDocumented()).isTrue();
    }

    @Test
    void an_acquisition_without_source_is_incomplete() {
        assertIncomplete(acquired(" ", "Ours", "Largest collection"));
    }

    @Test
    void an_acquisition_without_rights_is_incomplete() {
        assertIncomplete(acquired("Archive", " ", "Largest collection"));
    }

    @Test
    void an_acquisition_without_reason_is_incomplete() {
        assertIncomplete(acquired("Archive", "Ours", " "));
    }

    private static void assertIncomplete(Acquisition.Builder acquired) {
        Dataset data = data().acquisition(acquired.build()).build();
        assertThat(data.acquisitionIncomplete()).isTrue();
        assertThat(data.acquisitionDocumented()).isFalse();
    }

    @Test
    void without_an_acquisition_nothing_of_it_is_incomplete_and_nothing_documented() {
        Dataset data = data().personalData(true).build();
        assertThat(data.acquisitionIncomplete()).isFalse();
        assertThat(data.lacksLawfulBasis()).isFalse();
        assertThat(data.acquisitionDocumented()).isFalse();
    }

    @Test
    void personal_data_acquired_without_a_lawful_basis_lack_it() {
        Dataset data = data().personalData(true)
                .acquisition(acquired().lawfulBasis(" ").build())
                .build();
        assertThat(data.lacksLawfulBasis()).isTrue();
        assertThat(data.acquisitionDocumented()).isFalse();
    }

    @Test
    void personal_data_acquired_on_a_lawful_basis_are_documented() {
        Dataset data = data().personalData(true)
                .acquisition(acquired().lawfulBasis("Consent").build())
                .build();
        assertThat(data.lacksLawfulBasis()).isFalse();
        assertThat(data.acquisitionDocumented()).isTrue();
    }

    @Test
    void data_that_are_not_personal_need_no_lawful_basis() {
        Dataset data =
                data().personalData(false).acquisition(acquired().build()).build();
        assertThat(data.lacksLawfulBasis()).isFalse();
        assertThat(data.acquisitionDocumented()).isTrue();
    }

    @Test
    void the_last_result_of_a_characteristic_is_that_of_the_latest_day() {
        QualityResult earlier = failure("accuracy", BEFORE);
        QualityResult later = result("accuracy");
        assertThat(data().addQuality(later, earlier).build().lastResults()).containsExactly(later);
    }

    @Test
    void of_two_results_of_one_day_the_last_in_the_list_counts() {
        QualityResult first = failure("accuracy");
        QualityResult last = result("accuracy");
        assertThat(data().addQuality(first, last).build().lastResults()).containsExactly(last);
    }

    @Test
    void characteristics_that_differ_in_case_alone_are_one() {
        QualityResult later = result("Accuracy");
        assertThat(data().addQuality(failure("accuracy", BEFORE), later).build().lastResults())
                .containsExactly(later);
    }

    @Test
    void each_characteristic_has_its_last_result_in_the_order_in_which_they_come_up() {
        QualityResult accuracy = result("accuracy");
        QualityResult balance = result("balance", BEFORE);
        assertThat(data().addQuality(accuracy, balance).build().lastResults()).containsExactly(accuracy, balance);
    }

    @Test
    void a_result_without_what_is_required_is_no_measurement() {
        assertNotMeasured(QualityResult.builder()
                .characteristic("accuracy")
                .observed("99 %")
                .met(true)
                .date(DAY));
    }

    @Test
    void a_result_without_what_was_observed_is_no_measurement() {
        assertNotMeasured(named("accuracy", DAY).observed(" ").met(true));
    }

    @Test
    void a_result_without_whether_it_is_met_is_no_measurement() {
        assertNotMeasured(named("accuracy", DAY).observed("99 %"));
    }

    private static void assertNotMeasured(QualityResult.Builder result) {
        Dataset data = data().addQuality(result("balance"), result.build()).build();
        assertThat(data.characteristicsNotMeasured()).containsExactly("accuracy");
        assertThat(data.qualityMet()).isFalse();
    }

    @Test
    void a_characteristic_that_was_measured_anew_is_measured() {
        Dataset data = data().addQuality(
                        named("accuracy", BEFORE).observed(" ").met(true).build(), result("accuracy"))
                .build();
        assertThat(data.characteristicsNotMeasured()).isEmpty();
        assertThat(data.qualityMet()).isTrue();
    }

    @Test
    void a_failure_without_an_approved_deviation_is_not_met() {
        Dataset data = data().addQuality(result("balance"), failure("accuracy")).build();
        assertThat(data.characteristicsNotMet()).containsExactly("accuracy");
        assertThat(data.qualityMet()).isFalse();
    }

    @Test
    void an_approved_deviation_makes_good_for_a_failure() {
        Dataset data = data().addQuality(named("accuracy", DAY)
                        .observed("90 %")
                        .met(false)
                        .deviationApproval(approval())
                        .build())
                .build();
        assertThat(data.characteristicsNotMet()).isEmpty();
        assertThat(data.qualityMet()).isTrue();
    }

    @Test
    void a_result_that_does_not_say_whether_it_is_met_is_no_failure() {
        Dataset data = data().addQuality(named("accuracy", DAY).observed("99 %").build())
                .build();
        assertThat(data.characteristicsNotMet()).isEmpty();
    }

    @Test
    void a_failure_before_the_last_result_no_longer_counts() {
        Dataset data = data().addQuality(failure("accuracy", BEFORE), result("accuracy"))
                .build();
        assertThat(data.characteristicsNotMet()).isEmpty();
    }

    @Test
    void data_that_were_never_measured_meet_nothing() {
        assertThat(data().build().qualityMet()).isFalse();
    }

    @Test
    void an_update_on_the_day_of_the_last_result_is_not_after_it() {
        assertThat(measuredOn(BEFORE, DAY).updatedOn(DAY).build().updatedSinceMeasured())
                .isFalse();
    }

    @Test
    void an_update_on_the_day_after_the_last_result_is() {
        assertThat(measuredOn(DAY, BEFORE).updatedOn(AFTER).build().updatedSinceMeasured())
                .isTrue();
    }

    @Test
    void without_an_update_or_a_result_nothing_was_updated_since_measured() {
        assertThat(measuredOn(DAY).build().updatedSinceMeasured()).isFalse();
        assertThat(data().updatedOn(AFTER).build().updatedSinceMeasured()).isFalse();
    }

    private static Dataset.Builder measuredOn(LocalDate... days) {
        Dataset.Builder data = data();
        for (LocalDate day : days) {
            data.addQuality(result("accuracy", day));
        }
        return data;
    }

    @Test
    void data_with_a_known_bias_were_examined_for_bias() {
        assertThat(data().knownBias("Few children").build().examinedForBias()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"representativeness", "Balance", "diversity"})
    void a_result_on_how_data_are_spread_is_an_examination_for_bias(String characteristic) {
        assertThat(data().addQuality(result(characteristic)).build().examinedForBias())
                .isTrue();
    }

    @Test
    void neither_a_blank_bias_nor_a_result_on_something_else_is_an_examination_for_bias() {
        assertThat(data().knownBias(" ").addQuality(result("accuracy")).build().examinedForBias())
                .isFalse();
    }

    @Test
    void a_step_after_the_first_without_an_origin_is_a_gap() {
        Dataset data = data().addLineage(
                        step(AFTER).from(" ").build(), step(DAY).build())
                .build();
        assertThat(data.gapsInLineage()).containsExactly(AFTER);
        assertThat(data.traceable()).isFalse();
    }

    @Test
    void the_first_step_needs_no_origin() {
        Dataset data = data().addLineage(
                        step(AFTER).from("Archive").build(), step(DAY).build())
                .build();
        assertThat(data.gapsInLineage()).isEmpty();
        assertThat(data.traceable()).isTrue();
    }

    @Test
    void of_two_steps_of_one_day_the_first_in_the_list_is_the_first() {
        assertThat(data().addLineage(
                                step(DAY).from("Archive").build(), step(DAY).build())
                        .build()
                        .gapsInLineage())
                .containsExactly(DAY);
    }

    @Test
    void data_without_a_history_have_no_gap_and_are_not_traceable() {
        assertThat(data().build().gapsInLineage()).isEmpty();
        assertThat(data().build().traceable()).isFalse();
    }

    @Test
    void an_update_on_the_day_of_the_last_step_is_not_after_it() {
        Dataset data = data().addLineage(step(DAY).build()).updatedOn(DAY).build();
        assertThat(data.updatedSinceLastStep()).isFalse();
        assertThat(data.traceable()).isTrue();
    }

    @Test
    void an_update_on_the_day_after_the_last_step_is() {
        Dataset data = data().addLineage(step(DAY).build()).updatedOn(AFTER).build();
        assertThat(data.updatedSinceLastStep()).isTrue();
        assertThat(data.traceable()).isFalse();
    }

    @Test
    void methods_without_a_criterion_are_told() {
        Dataset data = data().addPreparation(
                        PreparationStep.builder()
                                .method("Names removed")
                                .criterion("No name")
                                .date(DAY)
                                .build(),
                        PreparationStep.builder()
                                .method("Scaled")
                                .criterion(" ")
                                .date(DAY)
                                .build(),
                        PreparationStep.builder().method("Encoded").date(DAY).build())
                .build();
        assertThat(data.methodsWithoutCriterion()).containsExactly("Scaled", "Encoded");
    }
}
