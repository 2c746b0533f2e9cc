package org.aims4j.testkit;

import static org.aims4j.testkit.Generator.DAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.Deferral;
import org.aims4j.model.Determination;
import org.aims4j.model.EffectivenessReview;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.control.Control;
import org.aims4j.model.impact.Impact;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.ImpactTrigger;
import org.aims4j.model.planning.Change;
import org.aims4j.model.risk.ResidualRisk;
import org.aims4j.model.risk.Risk;
import org.aims4j.model.risk.RiskAssessment;
import org.aims4j.model.risk.RiskEffect;
import org.aims4j.model.risk.RiskRating;
import org.aims4j.model.risk.RiskTreatment;
import org.aims4j.model.risk.TreatmentDecision;
import org.aims4j.model.support.DocumentKind;
import org.aims4j.model.support.DocumentedInformation;

/** Impact and risk assessments of a generated AI system: before its release, every two years and for a significant change. With its risks, and how they are treated. */
final class GeneratedAssessments {
    private static final List<String> OF_PEOPLE = List.of(
            "fairness",
            "accountability",
            "transparency-explainability",
            "security-privacy",
            "safety-health",
            "financial");
    private static final List<String> OF_SOCIETY =
            List.of("environment", "economic", "government", "health-safety-society", "norms-culture-values");
    private static final List<String> CONSEQUENCES = List.of("minor", "serious", "severe");
    private static final List<String> LIKELIHOODS = List.of("rare", "possible", "likely");

    private final ManagementSystem.Builder aims;
    private final Estate estate;
    private final Dice dice;
    private final SystemLife life;
    private final Ref<DocumentedInformation> report;

    GeneratedAssessments(ManagementSystem.Builder aims, Estate estate, Dice dice, SystemLife life) {
        this.aims = aims;
        this.estate = estate;
        this.dice = dice;
        this.life = life;
        this.report = Ref.to(life.id("report"));
    }

    /** What an assessment is made for, and when: its impacts first, then its risks. */
    private record Round(
            String suffix,
            LocalDate day,
            ImpactTrigger impact,
            RiskAssessment.Trigger risk,
            Optional<Ref<Change>> change) {}

    void add(Optional<Change> significant) {
        List<ImpactAssessment> impactAssessments = new ArrayList<>(); // the completed ones
        List<RiskAssessment> riskAssessments = new ArrayList<>();
        for (Round round : rounds(significant)) {
            Optional<ImpactAssessment> impact = dice.maybe(97, () -> impactAssessment(round));
            impact.ifPresent(aims::addImpactAssessments);
            impact.filter(ImpactAssessment::completed).ifPresent(impactAssessments::add);
            riskAssessments.add(riskAssessment(round, impact.filter(ImpactAssessment::completed)));
        }
        if (!impactAssessments.isEmpty()) {
            aims.addDocuments(report(impactAssessments.get(0)));
            ImpactAssessment last = impactAssessments.get(impactAssessments.size() - 1);
            addNothingElse("A.5.4", last);
            addNothingElse("A.5.5", last);
        }
        aims.addAllRiskAssessments(riskAssessments);
        for (int i = 0; i < 2; i++) {
            addRisk(i, riskAssessments);
        }
    }

    /** The assessments in the order of their days. */
    private List<Round> rounds(Optional<Change> significant) {
        List<Round> rounds = new ArrayList<>();
        rounds.add(
                new Round("", life.assessed, ImpactTrigger.INITIAL, RiskAssessment.Trigger.INITIAL, Optional.empty()));
        for (LocalDate again = life.assessed.plusYears(2); again.isBefore(life.ended); again = again.plusYears(2)) {
            if (dice.percent(95)) {
                rounds.add(new Round(
                        "-" + again.getYear(),
                        again.minusDays(dice.below(30)),
                        ImpactTrigger.INTERVAL,
                        RiskAssessment.Trigger.PLANNED,
                        Optional.empty()));
            }
        }
        if (dice.percent(90)) {
            significant.ifPresent(change -> rounds.add(new Round(
                    "-change",
                    life.after(change.proposedOn(), 0, 1),
                    ImpactTrigger.SIGNIFICANT_CHANGE,
                    RiskAssessment.Trigger.CHANGE,
                    Optional.of(change.ref()))));
        }
        rounds.sort(Comparator.comparing(Round::day));
        return rounds;
    }

    private ImpactAssessment impactAssessment(Round round) {
        ImpactAssessment.Builder assessment = ImpactAssessment.builder()
                .id(life.id("impact" + round.suffix()))
                .addSystems(life.system)
                .trigger(round.impact())
                .change(round.change())
                .startedOn(round.day())
                .assessor(estate.anyone(dice));
        if (dice.percent(2)) {
            return assessment.progress(Progress.IN_PROGRESS).build();
        }
        if (dice.percent(1)) {
            return assessment
                    .progress(Progress.DEFERRED)
                    .deferral(new Deferral(
                            DAY.plusDays(dice.below(200) - 60),
                            "Data are missing",
                            Estate.approvedByChief(round.day())))
                    .build();
        }
        LocalDate completed = life.after(round.day(), 2, round.change().isPresent() ? 4 : 20);
        assessment
                .progress(Progress.COMPLETED)
                .completedOn(completed)
                .approval(dice.maybe(96, () -> Estate.approvedByChief(life.after(completed, 0, 9))))
                .intendedUse(dice.maybe(98, () -> life.name + " for the staff of one unit"))
                .addMisuses("Used without a person who decides")
                .technicalSetting("Inside the network of the organization")
                .societalSetting("All groups of people")
                .addJurisdictions(dice.percent(95) ? life.jurisdiction : "EU")
                .result(dice.one("acceptable", "acceptable with measures"))
                .report(report)
                .retention(Period.ofYears(5));
        addImpact(assessment, completed, Impact.Target.INDIVIDUALS, Impact.Occasion.INTENDED_USE);
        addImpact(assessment, completed, Impact.Target.GROUPS, Impact.Occasion.MISUSE);
        addImpact(assessment, completed, Impact.Target.SOCIETY, Impact.Occasion.DEPLOYMENT);
        return assessment.build();
    }

    private void addImpact(
            ImpactAssessment.Builder assessment, LocalDate day, Impact.Target target, Impact.Occasion occasion) {
        if (dice.percent(3)) {
            return; // nobody thought of it
        }
        boolean beneficial = occasion != Impact.Occasion.MISUSE && dice.percent(30);
        Impact.Builder impact = Impact.builder()
                .target(target)
                .dimension(dice.one(target == Impact.Target.SOCIETY ? OF_SOCIETY : OF_PEOPLE))
                .affected("People whom " + life.name + " is about")
                .vulnerable(target == Impact.Target.GROUPS && dice.percent(90))
                .occasion(occasion)
                .rating(dice.one(CONSEQUENCES))
                .beneficial(beneficial);
        if (!beneficial) {
            impact.mitigation("A person decides").mitigatedOn(dice.maybe(97, () -> day));
        }
        assessment.addImpacts(impact.build());
    }

    /** A determination that nothing is to be found in the areas of life in which the assessment names no impact. */
    private void addNothingElse(String control, ImpactAssessment assessment) {
        if (dice.percent(94)) {
            aims.addDeterminations(Determination.builder()
                    .id(life.id("determination-" + control))
                    .requirement(control)
                    .about(assessment.ref())
                    .outcome(Determination.Outcome.NONE)
                    .reason("Considered; nothing in the areas that are not named")
                    .date(assessment.completedOn().orElseThrow())
                    .by(Estate.manager())
                    .build());
        }
    }

    private DocumentedInformation report(ImpactAssessment first) {
        LocalDate completed = first.completedOn().orElseThrow();
        return DocumentedInformation.builder()
                .id(report.id())
                .kind(DocumentKind.IMPACT_ASSESSMENT_RESULT)
                .title("Impact of " + life.name)
                .version("1.0")
                .owner(estate.anyone(dice))
                .date(completed)
                .language("en")
                .medium(dice.maybe(95, () -> "wiki"))
                .location(dice.maybe(95, () -> "Document store"))
                .approval(dice.maybe(95, () -> Estate.approvedByChief(life.after(completed, 1, 10))))
                .addAccessibleTo("staff")
                .sensitive(dice.percent(20))
                .build();
    }

    private RiskAssessment riskAssessment(Round round, Optional<ImpactAssessment> impact) {
        LocalDate started = impact.flatMap(ImpactAssessment::completedOn).orElse(round.day());
        return RiskAssessment.builder()
                .id(life.id("risk-assessment" + round.suffix()))
                .addSystems(life.system)
                .progress(Progress.COMPLETED)
                .startedOn(started)
                .completedOn(life.after(started, 1, round.change().isPresent() ? 4 : 15))
                .trigger(round.risk())
                .change(round.change())
                .method(Ref.to("process-RISK_ASSESSMENT"))
                .criteria(Ref.to("risk-criteria-1"))
                .impactAssessment(impact.filter(it -> dice.percent(97)).map(ImpactAssessment::ref))
                .documentedIn(dice.maybe(97, () -> Ref.to("document-RISK_ASSESSMENT_RESULTS")))
                .by(estate.anyone(dice))
                .build();
    }

    private void addRisk(int number, List<RiskAssessment> assessments) {
        int likelihood = dice.below(3);
        int consequence = dice.below(3);
        String level = GeneratedOrganization.LEVELS.get(likelihood * consequence / 2);
        Ref<Risk> ref = Ref.to(life.id("risk-" + number));
        LocalDate assessed = assessments.get(0).completedOn().orElseThrow();
        Risk.Builder risk = Risk.builder()
                .id(ref.id())
                .assessment(assessments.get(0).ref())
                .addSystems(life.system)
                .text(dice.one(
                        "Lower accuracy for a small group", "Data drift goes unseen", "Output is taken for a decision"))
                .addSources(dice.one("C.3.2", "C.3.3", "C.3.4", "C.3.5"))
                .owner(dice.maybe(96, () -> estate.anyone(dice)))
                .residual(ResidualRisk.builder()
                        .level("low")
                        .acceptance(dice.maybe(96, () -> Estate.approvedByChief(life.after(assessed, 25, 40))))
                        .reason("What is left is small")
                        .reviewBy(DAY.plusDays(dice.percent(98) ? dice.below(360) : -20))
                        .build());
        if (dice.percent(97)) {
            risk.addObjectives(new RiskEffect(
                    Ref.to(dice.one("objective-DEVELOPMENT", "objective-USE")), RiskEffect.Effect.HINDERS));
        }
        Optional<String> onOrganization = dice.maybe(97, () -> CONSEQUENCES.get(dice.below(consequence + 1)));
        Optional<String> onSociety = dice.maybe(97, () -> CONSEQUENCES.get(dice.below(consequence + 1)));
        for (RiskAssessment assessment : assessments) {
            risk.addRatings(RiskRating.builder()
                    .date(assessment.completedOn().orElseThrow())
                    .assessment(assessment.ref())
                    .onOrganization(onOrganization)
                    .onIndividuals(CONSEQUENCES.get(consequence))
                    .onSociety(onSociety)
                    .likelihood(LIKELIHOODS.get(likelihood))
                    .level(level)
                    .rank(1 + number)
                    .build());
        }
        aims.addRisks(risk.build());
        if (level.equals("low") || dice.percent(97)) {
            aims.addRiskTreatments(treatment(number, ref, level, assessed));
        }
    }

    private RiskTreatment treatment(int number, Ref<Risk> risk, String level, LocalDate assessed) {
        LocalDate chosen = life.after(assessed, 5, 15);
        RiskTreatment.Builder treatment = RiskTreatment.builder()
                .id(life.id("treatment-" + number))
                .risk(risk)
                .option(level.equals("low") ? RiskTreatment.Option.RETAIN : RiskTreatment.Option.MODIFY)
                .reason("In proportion to the risk")
                .documentedIn(dice.maybe(97, () -> Ref.to("document-RISK_TREATMENT_RESULTS")))
                .date(chosen);
        if (dice.percent(97)) {
            treatment.addControls(Ref.<Control>to(dice.one("A.6.2.4", "A.6.2.6", "A.9.3", "A.7.4")));
        }
        if (dice.percent(97)) {
            LocalDate reviewed = life.after(chosen, 90, 200);
            boolean effective = !dice.percent(4);
            treatment.addReviews(EffectivenessReview.builder()
                    .date(reviewed)
                    .by(estate.anyone(dice))
                    .effective(effective)
                    .build());
            if (!effective && dice.percent(70)) {
                treatment.addDecisions(TreatmentDecision.builder()
                        .date(life.after(reviewed, 1, 10))
                        .text("Thresholds are set anew")
                        .build());
            }
        }
        return treatment.build();
    }
}
