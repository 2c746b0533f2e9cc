package org.aims4j.examples.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.RecordArea;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.Impact;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.impact.PublishedResult;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Acquisition;
import org.aims4j.model.system.Dataset;
import org.aims4j.model.system.DecisionMaking;
import org.aims4j.model.system.HumanOversight;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.model.system.LoggingDecision;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;

/**
 * The management system that the answers to the questionnaire become.
 *
 * <ul>
 *   <li><b>System</b>: title, description as intended use, output, capabilities as technique, kinds of decision as domain. The department is a customer; who developed the system was
 *       not asked before version 1.0. The id is a slug of the title.
 *   <li><b>Stage</b>: design is design and development, implementation is deployment. What is asked of a project in design is a plan.
 *   <li><b>Class</b>: level 1 is minimal, 2 limited, 3 and 4 high; the level is the reason. Not classified where the level is not known.
 *   <li><b>Decisions</b>: full automation is automated, partial automation supports; before version 0.10, a system that only assists a decision-maker supports, and one that does not
 *       and replaces a human decision is automated.
 *   <li><b>Impacts</b>: those on rights, equality, health, economic interests and environment, rated in the words of the choice, with the reason as text. Reversibility and duration
 *       stand with each impact on people; vulnerable clients make it one on vulnerable people. The questions are about the decision, not about misuse.
 *   <li><b>Mitigation</b>: the safeguards that are there and those that are not, with the impact on rights, which every version has.
 *   <li><b>Oversight, log, data</b>: recourse is the route of appeal, human override the means to fall back, the audit trail the log in operation. Input data are one data set with the
 *       privacy assessment; training data another, where somebody collected them.
 *   <li><b>Result</b>: scores and level recomputed from the answers. The assessment is complete, on a day that is not stated; in progress, where
 *       no question that raises the impact is answered, or where more than a tenth of those that everybody is asked are not and could raise the level; none, where no question is.
 * </ul>
 *
 * <p>Not carried over: persons, programme, motives, alternatives, consultation in detail, public scrutiny, trade secrecy, points of single questions.
 */
final class AiaAssessment {
    private static final Set<RecordArea> RECORDED =
            new LinkedHashSet<>(List.of(RecordArea.IMPACT, RecordArea.AI_SYSTEMS, RecordArea.DATA));

    /** What the questionnaire can tell in every version. */
    private static final Set<String> KNOWN = Set.of(
            "ImpactAssessmentProcess.id",
            "ImpactAssessmentProcess.requiredFor",
            "ImpactAssessment.id",
            "ImpactAssessment.systems",
            "ImpactAssessment.progress",
            "ImpactAssessment.completedOn",
            "ImpactAssessment.dateStated",
            "ImpactAssessment.intendedUse",
            "ImpactAssessment.impacts",
            "ImpactAssessment.result",
            "ImpactAssessment.published",
            "Impact.target",
            "Impact.dimension",
            "Impact.text",
            "Impact.vulnerable",
            "Impact.rating",
            "Impact.mitigation",
            "PublishedResult.level",
            "PublishedResult.scores",
            "PublishedResult.where",
            "AISystem.id",
            "AISystem.name",
            "AISystem.intendedUse",
            "AISystem.roles",
            "AISystem.impactClass",
            "AISystem.classReason",
            "AISystem.domain",
            "AISystem.technique",
            "AISystem.organizationalUnit",
            "AISystem.makesDecisions",
            "AISystem.identifiers",
            "AISystem.lifecycle",
            "AISystem.oversight",
            "AISystem.logging",
            "LifecycleEvent.stage",
            "LoggingDecision.stage",
            "LoggingDecision.enabled",
            "LoggingDecision.date",
            "HumanOversight.appeal",
            "HumanOversight.overridesLogged",
            "Dataset.id",
            "Dataset.name",
            "Dataset.systems",
            "Dataset.uses",
            "Dataset.category",
            "Dataset.personalData",
            "Dataset.privacyAssessment",
            "Dataset.acquisition",
            "Dataset.date",
            "Acquisition.source",
            "Acquisition.date");

    private static final String OUTPUT = "impact21";

    private final AiaForm form;
    private final AiaAnswers answers;
    private final LocalDate on;

    AiaAssessment(AiaForm form, AiaAnswers answers, LocalDate on) {
        this.form = form;
        this.answers = answers;
        this.on = on;
    }

    boolean isUntitled() {
        return title().isEmpty();
    }

    /**
     * The management system.
     *
     * @param file own name of the file, which names the system where it has no title
     */
    ManagementSystem aims(String file, Optional<PublishedResult> published) {
        String name = title().orElse(file);
        String department = answers.wording("projectDetailsDepartment-NS").orElse("Department not stated");
        String slug = Ids.slug(name);
        String id = slug.isEmpty() ? Ids.hash(name) : slug;
        Ref<AISystem> system = Ref.to(id);
        Optional<AiaScores> scores = AiaScores.of(form, answers);
        Optional<String> branch = answers.text("projectDetailsBranch");
        return ManagementSystem.builder()
                .organization(Organization.builder()
                        .id("department")
                        .name(department)
                        .addAllUnits(branch.stream().toList())
                        .build())
                .recorded(RECORDED)
                .addAllUnrecorded(Unrecorded.of(RECORDED, known()))
                .impactAssessmentProcess(ImpactAssessmentProcess.builder()
                        .id("impact-assessment-process")
                        .build()) // the directive asks it of every system
                .addAllImpactAssessments(answers.isEmpty() ? List.of() : List.of(assessment(system, scores, published)))
                .addAiSystems(system(id, name, branch, scores))
                .addAllDatasets(data(system, name))
                .build();
    }

    private Set<String> known() {
        Set<String> known = new LinkedHashSet<>(KNOWN);
        if (form.puts(OUTPUT)) {
            known.add("AISystem.outputs");
        }
        if (AiaSafeguard.OVERRIDE.isAsked(form)) {
            known.add("HumanOversight.failSafe");
        }
        return known;
    }

    private Optional<String> title() {
        return answers.text("projectDetailsTitle");
    }

    private Optional<String> description() {
        return answers.text("projectDetailsDescription");
    }

    private boolean inDesign() {
        return answers.wording("projectDetailsPhase").filter("Design"::equals).isPresent();
    }

    private AISystem system(String id, String name, Optional<String> branch, Optional<AiaScores> scores) {
        AISystem.Builder system = AISystem.builder();
        system.id(id)
                .name(name)
                .intendedUse(description())
                .outputs(answers.text(OUTPUT))
                .addRoles(OrganizationRole.CUSTOMER)
                .impactClass(scores.map(AiaAssessment::impactClass).orElse(ImpactClass.UNCLASSIFIED))
                .classReason(scores.map(AiaScores::inWords))
                .domain(joined(answers.wordings("decisionSector1")))
                .technique(joined(answers.wordings("aboutSystem1")))
                .organizationalUnit(branch)
                .makesDecisions(decisions())
                .addAllLifecycle(stage().map(this::entered).stream().toList())
                .oversight(oversight())
                .addAllLogging(logging());
        answers.text("projectDetailsID")
                .filter(own -> own.chars().anyMatch(Character::isDigit)) // "N/A" in many spellings
                .ifPresent(own -> system.putIdentifiers("ca-it-plan", own));
        return system.build();
    }

    private static ImpactClass impactClass(AiaScores scores) {
        return switch (scores.level()) {
            case "1" -> ImpactClass.MINIMAL;
            case "2" -> ImpactClass.LIMITED;
            default -> ImpactClass.HIGH;
        };
    }

    private Optional<DecisionMaking> decisions() {
        Optional<DecisionMaking> automation = answers.wording("impact30")
                .map(words -> words.startsWith("Full") ? DecisionMaking.AUTOMATED : DecisionMaking.SUPPORTS);
        Optional<DecisionMaking> assists =
                answers.yes("impact1").filter(only -> only).map(only -> DecisionMaking.SUPPORTS);
        Optional<DecisionMaking> replaces =
                answers.yes("impact2").filter(human -> human).map(human -> DecisionMaking.AUTOMATED);
        return automation.or(() -> form.puts("impact1") ? assists.or(() -> replaces) : Optional.empty());
    }

    private Optional<LifecycleStage> stage() {
        return answers.wording("projectDetailsPhase")
                .map(phase -> inDesign() ? LifecycleStage.DESIGN_DEVELOPMENT : LifecycleStage.DEPLOYMENT);
    }

    private LifecycleEvent entered(LifecycleStage stage) {
        return LifecycleEvent.builder().stage(stage).date(on).dateStated(false).build();
    }

    private Optional<HumanOversight> oversight() {
        HumanOversight oversight = HumanOversight.builder()
                .appeal(progress(AiaSafeguard.RECOURSE))
                .failSafe(progress(AiaSafeguard.OVERRIDE))
                .overridesLogged(AiaSafeguard.OVERRIDE_LOG.answer(form, answers))
                .build();
        return Optional.of(oversight)
                .filter(stated -> !stated.equals(HumanOversight.builder().build()));
    }

    private List<LoggingDecision> logging() {
        return AiaSafeguard.AUDIT_TRAIL.answer(form, answers).stream()
                .map(enabled -> LoggingDecision.builder()
                        .stage(LifecycleStage.OPERATION_MONITORING)
                        .enabled(enabled)
                        .date(on)
                        .build())
                .toList();
    }

    private Optional<Progress> progress(AiaSafeguard safeguard) {
        return safeguard.answer(form, answers).map(there -> {
            if (!there) {
                return Progress.REFUSED;
            }
            return inDesign() ? Progress.PLANNED : Progress.COMPLETED;
        });
    }

    private ImpactAssessment assessment(
            Ref<AISystem> system, Optional<AiaScores> scores, Optional<PublishedResult> published) {
        ImpactAssessment.Builder assessment = ImpactAssessment.builder();
        assessment
                .id(system.id() + ".impact-assessment")
                .addSystems(system)
                .progress(scores.isPresent() ? Progress.COMPLETED : Progress.IN_PROGRESS)
                .intendedUse(description())
                .addAllImpacts(impacts())
                .result(scores.map(AiaScores::inWords))
                .published(published);
        if (scores.isPresent()) {
            assessment.completedOn(on).dateStated(false);
        }
        return assessment.build();
    }

    private List<Impact> impacts() {
        return Stream.of(
                        onPeople("human-rights", "impact9", "impact10").map(impact -> impact.mitigation(mitigation())),
                        onPeople("fairness", "impact24", "impact25"),
                        onPeople("safety-health", "impact11", "impact12"),
                        onPeople("financial", "impact13", "impact14"),
                        rated(Impact.Target.SOCIETY, "environment", "impact15")
                                .map(impact -> impact.text(answers.text("impact16"))))
                .flatMap(Optional::stream)
                .map(Impact.Builder::build)
                .toList();
    }

    private Optional<Impact.Builder> onPeople(String dimension, String rating, String reason) {
        return rated(Impact.Target.INDIVIDUALS, dimension, rating)
                .map(impact -> impact.text(joined(
                                Stream.of(answers.wording("impact6"), answers.wording("impact7"), answers.text(reason))
                                        .flatMap(Optional::stream)))
                        .vulnerable(answers.yes("riskProfile2").orElse(false)));
    }

    private Optional<Impact.Builder> rated(Impact.Target target, String dimension, String question) {
        return answers.wording(question).map(words -> {
            Impact.Builder impact = Impact.builder();
            impact.target(target).dimension(dimension).rating(words);
            return impact;
        });
    }

    private Optional<String> mitigation() {
        String there = inDesign() ? "Planned: " : "In place: ";
        String missing = inDesign() ? "Not planned: " : "Not in place: ";
        return Optional.of(sentence(there, true) + sentence(missing, false))
                .map(Trimmed::of)
                .filter(text -> !text.isEmpty());
    }

    private String sentence(String beginning, boolean answer) {
        String safeguards = Stream.of(AiaSafeguard.values())
                .filter(safeguard -> safeguard.answer(form, answers).equals(Optional.of(answer)))
                .map(AiaSafeguard::words)
                .collect(Collectors.joining(", "));
        return safeguards.isEmpty() ? "" : beginning + safeguards + ". ";
    }

    private List<Dataset> data(Ref<AISystem> system, String name) {
        List<Dataset> data = new ArrayList<>();
        Optional<Boolean> personal = answers.yes("aboutDataSource1");
        if (personal.isPresent()) {
            data.add(Dataset.builder()
                    .id(system.id() + ".input-data")
                    .name("Input data of " + name)
                    .addSystems(system)
                    .addUses(Dataset.Use.PRODUCTION)
                    .category(answers.wording("aboutDataSource2").filter(words -> !words.equals("None")))
                    .personalData(personal)
                    .privacyAssessment(progress(AiaSafeguard.PRIVACY_ASSESSMENT))
                    .acquisition(collectedBy("aboutDataSource8"))
                    .date(on)
                    .build());
        }
        collectedBy("aboutDataSource7")
                .ifPresent(collected -> data.add(Dataset.builder()
                        .id(system.id() + ".training-data")
                        .name("Training data of " + name)
                        .addSystems(system)
                        .addUses(Dataset.Use.TRAINING)
                        .acquisition(collected)
                        .date(on)
                        .build()));
        return data;
    }

    private Optional<Acquisition> collectedBy(String question) {
        return answers.wording(question)
                .map(collector -> Acquisition.builder()
                        .source("Collected by: " + collector)
                        .date(on)
                        .build());
    }

    private static Optional<String> joined(Stream<String> texts) {
        return Optional.of(texts.collect(Collectors.joining("; "))).filter(text -> !text.isEmpty());
    }
}
