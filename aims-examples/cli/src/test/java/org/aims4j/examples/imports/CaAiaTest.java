package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.jackson.AimsJson;
import org.aims4j.jackson.Format;
import org.aims4j.model.Progress;
import org.aims4j.model.RecordArea;
import org.aims4j.model.impact.Impact;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.PublishedResult;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Dataset;
import org.aims4j.model.system.DecisionMaking;
import org.aims4j.model.system.HumanOversight;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaAiaTest {
    @Test
    void the_project_is_the_system() {
        AISystem system = system("v0.10.0", """
                "projectDetailsTitle":" Letter sorting ","projectDetailsDepartment-NS":"056","projectDetailsBranch":"Mail","projectDetailsDescription":"Sorts letters",
                "projectDetailsID":"PRJ-7","impact21":"A stack","decisionSector1":["item1-1","item4-1"],"projectDetailsPhase":"item2"
                """);
        assertThat(system.id()).isEqualTo("letter-sorting");
        assertThat(system.name()).isEqualTo("Letter sorting");
        assertThat(system.organizationalUnit()).contains("Mail");
        assertThat(system.intendedUse()).contains("Sorts letters");
        assertThat(system.outputs()).contains("A stack");
        assertThat(system.domain())
                .contains("Health related services; Access and mobility (security clearances, border crossings)");
        assertThat(system.identifiers()).containsEntry("ca-it-plan", "PRJ-7");
        assertThat(system.stage()).contains(LifecycleStage.DEPLOYMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "N.A", "S.O.", "none"})
    void an_id_without_a_digit_is_none(String id) {
        assertThat(system("v0.9.1", "\"projectDetailsID\":\"" + id + "\"").identifiers())
                .isEmpty();
    }

    @Test
    void a_project_without_a_title_is_named_by_its_file_with_a_warning() {
        Import imported = ImpactResults.read("v0.9.1", "\"projectDetailsTitle\":\" \"");
        assertThat(imported.aims().aiSystems().get(0).name()).isEqualTo("aia.json");
        assertThat(imported.warnings())
                .map(SourceProblem::toString)
                .contains("aia.json:2:8: /data: has no title of the project; the system is named by its file");
    }

    @Test
    void persons_are_named_nowhere() {
        Import imported = ImpactResults.read("v1.0.1", """
                "projectDetailsRespondent":"Jo Martin-Roy, Ana Silva","ADMresponsible":"Kim Lee","projectDetailsTitle":"Sorting","impact9":"item2-2",
                "projectDetailsDescription":"Ask ana silva, Kim  Lee or kim.lee@example.ca","impact10":"So says Jo Martin-Roy."
                """);
        String document = new String(
                AimsJson.strict().toBytes(imported.aims(), Format.YAML), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(document).doesNotContainIgnoringCase("silva").doesNotContain("Lee", "lee@", "Roy");
        assertThat(imported.aims().aiSystems().get(0).intendedUse())
                .contains("Ask (name left out), (name left out) or (name left out)");
    }

    @Test
    void who_is_no_person_stays() {
        assertThat(system(
                                "v0.9.1",
                                "\"projectDetailsRespondent\":\"Various Stakeholders at IRCC\",\"projectDetailsDescription\":\"Various Stakeholders at IRCC use it\"")
                        .intendedUse())
                .contains("Various Stakeholders at IRCC use it");
    }

    @ParameterizedTest
    @CsvSource({
        "v0.10.0, '\"impact30\":\"item1-4\"', AUTOMATED",
        "v0.10.0, '\"impact30\":\"item2-2\"', SUPPORTS",
        "v0.9.1, '\"impact1\":\"item1-1\"', SUPPORTS",
        "v0.9.1, '\"impact1\":\"item2-0\",\"impact2\":\"item1-3\"', AUTOMATED",
        "v0.9.1, '\"impact1\":\"item2-0\",\"impact2\":\"item2-0\"',"
    })
    void part_in_decisions(String version, String answers, DecisionMaking expected) {
        assertThat(system(version, answers).makesDecisions()).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void what_a_project_in_design_will_have_is_planned() {
        HumanOversight oversight = system(
                        "v0.9.1",
                        "\"projectDetailsPhase\":\"item1\",\"fairnessDesign13\":\"item1-2\",\"fairnessDesign14\":\"item2-0\",\"fairnessDesign15\":\"item1-1\"")
                .oversight()
                .orElseThrow();
        assertThat(oversight.appeal()).contains(Progress.PLANNED);
        assertThat(oversight.failSafe()).contains(Progress.REFUSED);
        assertThat(oversight.overridesLogged()).contains(true);
    }

    @Test
    void questions_have_other_names_since_version_1() {
        HumanOversight oversight = system("v1.0.0", "\"fairnessImplementation4\":\"item2-0\"")
                .oversight()
                .orElseThrow();
        assertThat(oversight.overridesLogged()).contains(false);
        assertThat(system("v0.9.1", "\"fairnessImplementation4\":\"item2-0\"").oversight())
                .isEmpty();
    }

    @Test
    void impacts_on_people_tell_how_long_they_last_and_whether_people_are_vulnerable() {
        Impact impact = assessment(
                        "v0.10.0",
                        "\"riskProfile2\":\"item1-3\",\"impact6\":\"item4-4\",\"impact7\":\"item3-3\",\"impact11\":\"item3-3\",\"impact12\":\"No sleep\"")
                .impacts()
                .get(0);
        assertThat(impact)
                .isEqualTo(Impact.builder()
                        .target(Impact.Target.INDIVIDUALS)
                        .dimension("safety-health")
                        .rating("High impact")
                        .text("Irreversible; Impacts can last years; No sleep")
                        .vulnerable(true)
                        .build());
    }

    @Test
    void safeguards_mitigate_the_impact_on_rights() {
        assertThat(assessment(
                                "v0.9.1",
                                "\"impact9\":\"item1-1\",\"fairnessImplementation12\":\"item1-1\",\"fairnessImplementation10\":\"item2-0\"")
                        .impacts()
                        .get(0)
                        .mitigation())
                .contains("In place: feedback of users. Not in place: reasons for decisions.");
    }

    @Test
    void input_and_training_data_are_two_data_sets() {
        List<Dataset> data = ImpactResults.read(
                        "v0.9.1",
                        "\"projectDetailsTitle\":\"Sorting\",\"aboutDataSource1\":\"item1-4\",\"aboutDataSource2\":\"item1-0\",\"aboutDataSource7\":\"item2-2\",\"privacyImplementation1\":\"item2-0\"")
                .aims()
                .datasets();
        assertThat(data).map(Dataset::name).containsExactly("Input data of Sorting", "Training data of Sorting");
        assertThat(data.get(0).personalData()).contains(true);
        assertThat(data.get(0).category()).isEmpty();
        assertThat(data.get(0).privacyAssessment()).contains(Progress.REFUSED);
        assertThat(data.get(1).acquisition().flatMap(acquisition -> acquisition.source()))
                .contains("Collected by: Another federal institution");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane Doe (Director)", "Doe, Jane", "Jane Doe - Director General", "JANE DOE, PhD; Jo Roe"})
    void a_person_with_a_title_or_the_surname_first_is_named_nowhere_either(String respondent) {
        assertThat(system(
                                "v0.9.1",
                                "\"projectDetailsRespondent\":\"" + respondent
                                        + "\",\"projectDetailsDescription\":\"Contact Jane Doe, the Director General.\"")
                        .intendedUse())
                .contains("Contact (name left out), the Director General.");
    }

    @Test
    void no_scored_answer_is_no_result() {
        ImpactAssessment assessment = assessment("v0.9.1", "\"projectDetailsTitle\":\"Sorting\"");
        assertThat(assessment.result()).isEmpty();
        assertThat(assessment.progress()).isEqualTo(Progress.IN_PROGRESS);
    }

    @Test
    void a_level_is_a_class_with_the_level_as_reason() {
        AISystem system = system("v0.9.1", ImpactResults.complete("v0.9.1", "\"riskProfile1\":\"item1-3\""));
        assertThat(system.impactClass()).isEqualTo(ImpactClass.MINIMAL);
        assertThat(system.classReason())
                .contains("Impact level 1 (raw impact score 12, mitigation score 0, current score 12)");
    }

    @Test
    void a_level_that_missing_answers_could_raise_is_not_known() {
        Import imported = ImpactResults.read("v0.9.1", "\"riskProfile1\":\"item1-3\"");
        AISystem system = imported.aims().aiSystems().get(0);
        assertThat(system.impactClass()).isEqualTo(ImpactClass.UNCLASSIFIED);
        assertThat(system.classReason()).isEmpty();
        ImpactAssessment assessment = imported.aims().impactAssessments().get(0);
        assertThat(assessment.progress()).isEqualTo(Progress.IN_PROGRESS);
        assertThat(assessment.result()).isEmpty();
        assertThat(assessment.completedOn()).isEmpty();
        assertThat(imported.warnings())
                .map(SourceProblem::message)
                .filteredOn(message -> message.startsWith("has no answer to "))
                .singleElement()
                .asString()
                .contains("riskProfile2, ")
                .endsWith(
                        ", which can raise the impact level; the assessment is in progress, and neither class nor result is recorded");
    }

    /** Level 1 ends with 26 of the 107 points. The least answers score 8 without impact7, which scores 4 at most. Of 27 questions that are put to all, a tenth are 2. */
    @ParameterizedTest
    @CsvSource({
        "impact1, item1-1, '', COMPLETED, MINIMAL, be",
        "projectAuthority1, item1-2, '', COMPLETED, MINIMAL, higher",
        "projectAuthority1, item1-2, aboutDataSource7, COMPLETED, MINIMAL, higher",
        "projectAuthority1, item1-2, aboutDataSource7 aboutDataSource8, IN_PROGRESS, UNCLASSIFIED, recorded"
    })
    void several_missing_answers_count_where_they_can_reach_the_next_level(
            String question, String choice, String missing, Progress progress, ImpactClass recorded, String told) {
        String blanks = Stream.of(missing.split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> ",\"" + name + "\":\"\"")
                .collect(Collectors.joining());
        Import imported = ImpactResults.read(
                "v0.9.1",
                ImpactResults.complete(
                        "v0.9.1",
                        "\"riskProfile1\":\"item1-3\",\"riskProfile2\":\"item1-3\",\"riskProfile3\":\"item1-4\",\"riskProfile4\":\"item1-3\",\"impact7\":\"\",\""
                                + question + "\":\"" + choice + "\"" + blanks));
        assertThat(imported.aims().impactAssessments().get(0).progress()).isEqualTo(progress);
        assertThat(imported.aims().aiSystems().get(0).impactClass()).isEqualTo(recorded);
        assertThat(imported.warnings())
                .map(SourceProblem::message)
                .filteredOn(message -> message.startsWith("has no answer to "))
                .singleElement()
                .asString()
                .endsWith(told);
    }

    @Test
    void a_choice_that_the_form_does_not_have_counts_for_nothing() {
        Import imported = ImpactResults.read(
                "v0.9.1",
                ImpactResults.complete(
                        "v0.9.1",
                        "\n\"riskProfile1\":\"item1-3\",\n  \"riskProfile2\":\"item9-30\", \"decisionSector1\":[\"item1-1\",7]"));
        assertThat(imported.aims().impactAssessments().get(0).result().orElseThrow())
                .contains("raw impact score 12");
        assertThat(imported.warnings())
                .map(SourceProblem::toString)
                .contains(
                        "aia.json:4:18: /data/riskProfile2: \"item9-30\" is no choice of the question; recorded as nothing",
                        "aia.json:4:59: /data/decisionSector1/1: \"7\" is no choice of the question; recorded as nothing");
    }

    @Test
    void several_choices_for_a_question_that_takes_one_are_recorded_as_nothing() {
        Import imported = ImpactResults.read(
                "v0.9.1",
                ImpactResults.complete(
                        "v0.9.1",
                        "\n\"riskProfile1\":\"item1-3\",\n  \"impact9\":[\"item2-2\",\"item1-1\",\"item3-3\"]"));
        ImpactAssessment assessment = imported.aims().impactAssessments().get(0);
        assertThat(assessment.result().orElseThrow()).contains("raw impact score 11");
        assertThat(assessment.impacts()).noneMatch(impact -> impact.dimension().contains("human-rights"));
        assertThat(imported.warnings())
                .map(SourceProblem::toString)
                .contains(
                        "aia.json:4:13: /data/impact9: takes one choice and has 3, item2-2, item1-1, item3-3; recorded as nothing");
    }

    @Test
    void the_same_choice_twice_is_one_and_several_stand_where_a_question_takes_them() {
        Import imported = ImpactResults.read(
                "v0.9.1",
                ImpactResults.complete(
                        "v0.9.1",
                        "\"riskProfile1\":[\"item1-3\",\"item1-3\"],\"decisionSector1\":[\"item1-1\",\"item4-1\"]"));
        assertThat(imported.aims().impactAssessments().get(0).result().orElseThrow())
                .contains("raw impact score 13");
        assertThat(imported.warnings()).noneMatch(warning -> warning.message().startsWith("takes one choice"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"projectDetailsTitle\":\" \"",
                "\"riskProfile1\":\"item9-9\"",
                "\"impact30\":\"item1-4\"",
                "\"projectDetailsTitle\":null,\"decisionSector1\":[]"
            })
    void a_submission_without_any_answer_is_no_assessment(String answers) {
        Import imported = ImpactResults.read("v0.9.1", answers);
        assertThat(imported.aims().impactAssessments()).isEmpty();
        assertThat(imported.aims().aiSystems()).hasSize(1);
        assertThat(imported.warnings())
                .map(SourceProblem::toString)
                .contains(
                        "aia.json:2:8: /data: has no answer to any question; neither an impact assessment nor its result is recorded")
                .noneMatch(warning -> warning.contains("the least that they can be"));
    }

    @Test
    void an_answer_to_a_question_of_another_version_is_passed_over() {
        assertThat(ImpactResults.read("v0.9.1", "\"impact30\":\"item1-4\"").warnings())
                .map(SourceProblem::statement)
                .contains("/data/impact30: is an answer to no question of version 0.9.1; passed over");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ask Jo Martin-Roy", "7", "true"})
    void what_an_unknown_question_is_answered_with_is_not_told(String answer) {
        assertThat(ImpactResults.read("v0.9.1", "\"contact\":\"" + answer + "\"")
                        .warnings())
                .map(SourceProblem::toString)
                .contains("aia.json:2:19: /data/contact: is an answer to no question of version 0.9.1; passed over")
                .noneMatch(warning -> warning.contains(answer));
    }

    @Test
    void outputs_are_unrecorded_where_the_form_does_not_ask_for_them() {
        assertThat(ImpactResults.read("v0.9.1", "").aims().unrecorded()).contains("AISystem.outputs");
        assertThat(ImpactResults.read("v0.10.0", "").aims().unrecorded()).doesNotContain("AISystem.outputs");
    }

    @Test
    void no_form_asks_when_a_stage_was_entered() {
        assertThat(ImpactResults.read("v0.10.0", "").aims().unrecorded())
                .contains("LifecycleEvent.date", "LifecycleEvent.dateStated");
    }

    @Test
    void systems_impact_and_data_are_recorded_and_what_is_not_asked_is_unrecorded() {
        assertThat(ImpactResults.read("v0.10.0", "").aims().recorded())
                .containsExactlyInAnyOrder(RecordArea.AI_SYSTEMS, RecordArea.IMPACT, RecordArea.DATA);
        ImpactResults.files().forEach(file -> {
            var aims = ImpactResults.read(file).aims();
            assertThat(Filled.of(aims)).as(file.toString()).doesNotContainAnyElementsOf(aims.unrecorded());
        });
    }

    @Test
    void a_published_result_is_that_of_the_data_set_in_whose_folder_the_answers_lie() {
        assertThat(published(ImpactResults.readPublished(
                        "x/set-1", "set-2,b.pdf,0.9.1,2,9,9,9", "set-1,a.pdf,v0.9.1,1,3,3,0")))
                .contains(PublishedResult.builder()
                        .level("Impact level 1 (raw impact score 3, mitigation score 0, current score 3)")
                        .putScores("raw impact", "3")
                        .putScores("mitigation", "0")
                        .putScores("current", "3")
                        .where("a.pdf, form 0.9.1")
                        .build());
    }

    @Test
    void of_several_documents_that_of_the_same_form_counts() {
        assertThat(published(ImpactResults.readPublished(
                                "set-1", "set-1,b.pdf,0.10.0,2,9,9,9", "set-1,a.pdf,0.9.1,1,3,3,0"))
                        .flatMap(PublishedResult::where))
                .contains("a.pdf, form 0.9.1");
    }

    @Test
    void documents_of_one_form_that_disagree_are_told() {
        Import imported =
                ImpactResults.readPublished("set-1", "set-1,b.pdf,0.9.1,2,9,9,9", "set-1,a.pdf,0.9.1,1,3,3,0");
        assertThat(published(imported)).isEmpty();
        assertThat(imported.warnings())
                .map(SourceProblem::toString)
                .contains(
                        "published.csv:3:4: impact_level: \"1\" is one of several published levels of data set set-1; no published result is recorded");
    }

    @Test
    void answers_in_no_folder_of_a_data_set_have_no_published_result() {
        Import imported = ImpactResults.readPublished("elsewhere", "set-1,a.pdf,0.9.1,1,3,3,0", ",c.pdf,0.9.1,1,3,3,0");
        assertThat(published(imported)).isEmpty();
        assertThat(imported.warnings())
                .map(SourceProblem::statement)
                .contains(
                        "lies in no folder that is named by a dataset_id of the published scores; no published result is recorded");
    }

    @Test
    void a_published_result_without_all_scores_is_not_compared() {
        Import imported = ImpactResults.readPublished("set-1", "set-1,a.pdf,0.9.1,2,,3,");
        assertThat(published(imported).flatMap(PublishedResult::level)).isEmpty();
        assertThat(imported.warnings())
                .map(SourceProblem::statement)
                .contains("impact_level: \"2\" stands beside a blank score; the results are not compared");
    }

    @Test
    void a_data_set_without_published_scores_is_told() {
        Import imported = ImpactResults.readPublished("set-1", "set-1,a.json,0.9.1,,,,", "set-1,b.pdf,,,,,");
        assertThat(published(imported)).isEmpty();
        assertThat(imported.warnings())
                .map(SourceProblem::toString)
                .contains(
                        "published.csv:2:4: impact_level: is blank, and the table has no scores of data set set-1; no published result is recorded");
    }

    @Test
    void of_folders_within_each_other_the_inner_one_counts() {
        assertThat(published(ImpactResults.readPublished(
                                "set-2/set-1", "set-2,b.pdf,0.9.1,2,9,9,9", "set-1,a.pdf,0.9.1,1,3,3,0"))
                        .flatMap(PublishedResult::where))
                .contains("a.pdf, form 0.9.1");
    }

    @Test
    void a_file_without_a_title_names_its_system_without_its_folders() {
        assertThat(ImpactResults.readPublished("set-1", "set-1,a.pdf,0.9.1,1,3,3,0")
                        .aims()
                        .aiSystems()
                        .get(0)
                        .name())
                .isEqualTo("aia.json");
    }

    @Test
    void all_that_makes_a_file_unreadable_is_told_at_once() {
        assertThat(problems("{\n \"version\": \"v7\",\n \"data\": 3}"))
                .containsExactly(
                        "aia.json:3:10: /data: \"3\" is no object of answers; name a result of the questionnaire",
                        "aia.json:2:13: /version: \"v7\" is no version of the questionnaire that is known; use one of 0.9, 0.9.1, 0.10.0, 1.0.0, 1.0.1");
    }

    @Test
    void a_version_may_be_a_number() {
        assertThat(ImpactResults.readJson("{\"version\": 0.9,\n\"data\": {\"riskProfile1\": \"item1-3\"}}"))
                .isEqualTo(
                        ImpactResults.readJson("{\"version\": \"0.9\",\n\"data\": {\"riskProfile1\": \"item1-3\"}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.90", "0.10", "9e-1", "1", "1.0"})
    void a_number_is_the_version_that_is_written(String version) {
        assertThat(problems("{\"version\": " + version + ", \"data\": {}}"))
                .containsExactly(
                        "aia.json:1:13: /version: \"" + version
                                + "\" is no version of the questionnaire that is known; use one of 0.9, 0.9.1, 0.10.0, 1.0.0, 1.0.1");
    }

    private static List<String> problems(String json) {
        return catchThrowableOfType(UnreadableSourceException.class, () -> ImpactResults.readJson(json))
                .problems()
                .stream()
                .map(SourceProblem::toString)
                .toList();
    }

    private static Optional<PublishedResult> published(Import imported) {
        return imported.aims().impactAssessments().get(0).published();
    }

    private static AISystem system(String version, String answers) {
        return ImpactResults.read(version, answers).aims().aiSystems().get(0);
    }

    private static ImpactAssessment assessment(String version, String answers) {
        return ImpactResults.read(version, answers).aims().impactAssessments().get(0);
    }
}
