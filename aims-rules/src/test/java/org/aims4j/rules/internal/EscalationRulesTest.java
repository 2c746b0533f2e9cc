package org.aims4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Subject;
import org.aims4j.model.Action;
import org.aims4j.model.Entity;
import org.aims4j.model.Thresholds;
import org.aims4j.model.control.Control;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.support.DocumentKind;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.rules.EvaluationOptions;
import org.aims4j.rules.facts.AsOf;
import org.aims4j.rules.facts.Examination;
import org.aims4j.rules.facts.Lapse;
import org.aims4j.rules.facts.Standing;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.runtime.rule.RuleContext;

/** What each rule that escalates makes of sums and findings, and where it begins to. */
class EscalationRulesTest {
    private static final Rules RULES = Rules.of(List.of(new StandardRules()));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Organization ORGANIZATION =
            Organization.builder().id("organization").name("O").build();

    /** What a rule says of these facts, the organization, the day and the thresholds. */
    private static List<Finding> said(String rule, Thresholds thresholds, Object... facts) {
        List<Object> all = new ArrayList<>(List.of(AsOf.of(DAY), thresholds, ORGANIZATION));
        all.addAll(Escalation.constants());
        for (Object fact : facts) {
            all.add(fact);
            if (fact instanceof Entity entity) {
                Facts.links(entity, all::add);
            }
        }
        List<Finding> said = new ArrayList<>();
        Sink sink = new Sink(RULES.known()) {
            @Override
            void take(RuleContext context, RuleResult result) {
                said.add((Finding) result);
            }
        };
        RULES.single(rule).run(all, sink, Course.with(EvaluationOptions.standard()));
        assertThat(said).allMatch(finding -> finding.grade() == Grade.MAJOR);
        return said;
    }

    private static List<Finding> said(String rule, Object... facts) {
        return said(rule, Thresholds.builder().build(), facts);
    }

    private static Finding finding(String requirement, Grade grade, Subject subject) {
        return finding(requirement, grade, subject, Optional.empty());
    }

    private static Finding finding(String requirement, Grade grade, Subject subject, Optional<LocalDate> since) {
        return Finding.builder()
                .ruleId("some-rule-of-" + requirement)
                .requirement(requirement)
                .grade(grade)
                .subject(subject)
                .statement("It is so.")
                .since(since)
                .build();
    }

    private static Subject system(String id) {
        return new Subject("AISystem", id, "System " + id);
    }

    @Nested
    class Minors_on_requirement {
        private static final String RULE = "escalation-minors-on-requirement";

        private static Examination examination(int minors, int majors, int examined) {
            return new Examination(
                    "8.4-a", "8.4", minors, majors, examined - minors, examined, examined, minors, minors);
        }

        @ParameterizedTest
        @CsvSource({"2, 2, false", "3, 3, true", "3, 12, true", "3, 13, false", "4, 16, true", "4, 17, false"})
        void from_the_least_number_on_and_of_many_from_the_share_on(int minors, int examined, boolean escalated) {
            assertThat(said(RULE, examination(minors, 0, examined))).hasSize(escalated ? 1 : 0);
        }

        @Test
        void not_beside_a_major_one() {
            assertThat(said(RULE, examination(5, 1, 6))).isEmpty();
        }

        @Test
        void thresholds_of_the_records_count() {
            Thresholds strict = Thresholds.builder()
                    .minorsToMajor(1)
                    .minorsShare(new BigDecimal("0.5"))
                    .build();
            assertThat(said(RULE, strict, examination(1, 0, 4))).hasSize(1);
            assertThat(said(RULE, strict, examination(2, 0, 5))).isEmpty();
        }

        @Test
        void is_about_the_item_and_rests_on_its_minor_findings() {
            Finding one = finding("8.4-a", Grade.MINOR, system("a"));
            Finding other = finding("8.4-b", Grade.MINOR, system("a"));
            Finding observation = finding("8.4-a", Grade.OBSERVATION, system("b"));
            Finding escalated =
                    said(RULE, examination(3, 0, 3), one, other, observation).get(0);
            assertThat(escalated.requirement()).isEqualTo("8.4-a");
            assertThat(escalated.key()).isEqualTo("8.4-a");
            assertThat(escalated.subject()).isEqualTo(Subject.of(ORGANIZATION));
            assertThat(escalated.facts()).containsExactlyInAnyOrder("organization", one.fingerprint());
            assertThat(escalated.statement())
                    .isEqualTo("8.4-a has a minor finding on several subjects: 3 of 3 examined.");
        }
    }

    @Nested
    class Element_absent {
        private static final String RULE = "escalation-element-absent";

        private static Lapse lapse(int subjects) {
            return new Lapse("8.4-impact-assessment-missing", "Without assessment", "8.4-a", Grade.MAJOR, subjects);
        }

        private static Examination standing(int cells) {
            return new Examination("8.4-a", "8.4", 1, 0, 0, 1, cells, 1, 1);
        }

        @Test
        void where_all_that_were_examined_lack_it() {
            Finding escalated = said(RULE, lapse(2), standing(2)).get(0);
            assertThat(escalated.requirement()).isEqualTo("8.4-a");
            assertThat(escalated.key()).isEqualTo("8.4-impact-assessment-missing");
            assertThat(escalated.statement())
                    .isEqualTo(
                            "The required element is wholly absent: Without assessment; subjects with the element: 0 of 2 examined.");
        }

        @Test
        void not_where_one_has_it() {
            assertThat(said(RULE, lapse(2), standing(3))).isEmpty();
        }

        @Test
        void from_the_least_number_of_the_records_on() {
            Thresholds two = Thresholds.builder().absenceMinimum(2).build();
            assertThat(said(RULE, two, lapse(1), standing(1))).isEmpty();
            assertThat(said(RULE, two, lapse(2), standing(2))).hasSize(1);
        }
    }

    @Nested
    class Minors_on_subject {
        private static final String RULE = "escalation-minors-on-subject";

        @ParameterizedTest
        @CsvSource({"4, false", "5, true"})
        void from_five_requirements_on(int requirements, boolean escalated) {
            List<String> items =
                    List.of("8.4-a", "A.2.2", "A.4.2", "A.5.2", "A.6.2.4").subList(0, requirements);
            Standing standing = new Standing(system("a"), items, items);
            List<Finding> said = said(RULE, standing);
            assertThat(said).hasSize(escalated ? 1 : 0);
            said.forEach(finding -> {
                assertThat(finding.requirement()).isEqualTo("8.4-a");
                assertThat(finding.key()).isEqualTo("a");
            });
        }

        @Test
        void not_on_the_organization() {
            List<String> items = List.of("4.1-a", "4.1-b", "4.2-a", "4.2-b", "4.3-a", "4.4-a");
            assertThat(said(RULE, new Standing(Subject.of(ORGANIZATION), items, items)))
                    .isEmpty();
        }
    }

    @Nested
    class High_impact_gaps {
        private static final String RULE = "escalation-high-impact-gaps";

        private static AISystem aiSystem(ImpactClass impact, LifecycleStage stage) {
            return AISystem.builder()
                    .id("a")
                    .name("System a")
                    .impactClass(impact)
                    .addLifecycle(LifecycleEvent.builder()
                            .stage(stage)
                            .date(DAY.minusDays(9))
                            .build())
                    .build();
        }

        private static Standing gaps(String... items) {
            return new Standing(system("a"), List.of(), List.of(items));
        }

        @Test
        void from_three_safeguards_on() {
            AISystem system = aiSystem(ImpactClass.HIGH, LifecycleStage.OPERATION_MONITORING);
            assertThat(said(RULE, system, gaps("8.4-a", "A.6.2.4", "A.2.2"))).isEmpty();
            Finding escalated =
                    said(RULE, system, gaps("8.4-a", "A.6.2.4", "A.9.2")).get(0);
            assertThat(escalated.requirement()).isEqualTo("8.4-a");
            assertThat(escalated.subject()).isEqualTo(Subject.of(system));
        }

        @Test
        void only_of_high_impact_and_in_use() {
            Standing gaps = gaps("8.4-a", "A.6.2.4", "A.9.2");
            assertThat(said(RULE, aiSystem(ImpactClass.LIMITED, LifecycleStage.OPERATION_MONITORING), gaps))
                    .isEmpty();
            assertThat(said(RULE, aiSystem(ImpactClass.HIGH, LifecycleStage.DESIGN_DEVELOPMENT), gaps))
                    .isEmpty();
        }
    }

    private static Nonconformity.Builder nonconformity() {
        return Nonconformity.builder()
                .id("nc")
                .nature("No assessment")
                .grade(Nonconformity.Grade.MINOR)
                .date(DAY.minusYears(3));
    }

    @Nested
    class Minor_returned {
        private static final String RULE = "escalation-minor-returned";
        private static final Finding FOUND = finding("8.4-a", Grade.MINOR, system("a"));

        @ParameterizedTest
        @CsvSource({"2024-11-20, false", "2024-11-21, true", "2026-11-21, true"})
        void until_two_years_after_closure(LocalDate closed, boolean escalated) {
            Entity returned = nonconformity()
                    .fingerprint(FOUND.fingerprint())
                    .closedOn(closed)
                    .build();
            assertThat(said(RULE, returned, FOUND)).hasSize(escalated ? 1 : 0);
        }

        @Test
        void not_while_it_is_open() {
            assertThat(said(
                            RULE,
                            nonconformity().fingerprint(FOUND.fingerprint()).build(),
                            FOUND))
                    .isEmpty();
        }

        @Test
        void the_period_of_the_records_counts() {
            Entity returned = nonconformity()
                    .fingerprint(FOUND.fingerprint())
                    .closedOn(DAY.minusMonths(7))
                    .build();
            Thresholds half =
                    Thresholds.builder().returnWithin(Period.ofMonths(6)).build();
            assertThat(said(RULE, half, returned, FOUND)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"-1, false", "0, false", "1, true"})
        void only_where_it_began_after_closure(int days, boolean escalated) {
            LocalDate closed = DAY.minusDays(30);
            Finding since = finding("8.4-a", Grade.MINOR, system("a"), Optional.of(closed.plusDays(days)));
            Entity returned = nonconformity()
                    .fingerprint(since.fingerprint())
                    .closedOn(closed)
                    .build();
            assertThat(said(RULE, returned, since)).hasSize(escalated ? 1 : 0);
        }

        @Test
        void without_a_fingerprint_requirement_and_system_tell() {
            Nonconformity.Builder returned =
                    nonconformity().requirement("8.4-a").closedOn(DAY.minusDays(30));
            Entity aboutIt = returned.addSystems(
                            AISystem.builder().id("a").name("A").build().ref())
                    .build();
            assertThat(said(RULE, aboutIt, FOUND)).hasSize(1);
            assertThat(said(RULE, aboutIt, finding("8.4-a", Grade.MINOR, system("b"))))
                    .isEmpty();
            assertThat(said(RULE, aboutIt, finding("8.4-b", Grade.MINOR, system("a"))))
                    .isEmpty();
        }

        @Test
        void not_a_major_one_and_not_an_observation() {
            Finding observation = finding("8.4-a", Grade.OBSERVATION, system("a"));
            assertThat(said(
                            RULE,
                            nonconformity()
                                    .fingerprint(observation.fingerprint())
                                    .closedOn(DAY)
                                    .build(),
                            observation))
                    .isEmpty();
        }
    }

    @Nested
    class Minor_past_plan {
        private static final String RULE = "escalation-minor-past-plan";
        private static final Finding FOUND = finding("8.4-a", Grade.MINOR, system("a"));
        private static final Nonconformity OPEN =
                nonconformity().fingerprint(FOUND.fingerprint()).build();

        private static Action action(String id, Optional<LocalDate> due, Optional<LocalDate> completed) {
            return Action.builder()
                    .id(id)
                    .what("Assess")
                    .serves(OPEN.ref())
                    .dueOn(due)
                    .completedOn(completed)
                    .build();
        }

        @ParameterizedTest
        @CsvSource({"-1, true", "0, false", "1, false"})
        void from_the_day_after_the_last_due_day_on(int days, boolean escalated) {
            Action only = action("action", Optional.of(DAY.plusDays(days)), Optional.empty());
            assertThat(said(RULE, OPEN, FOUND, only)).hasSize(escalated ? 1 : 0);
        }

        @Test
        void not_while_another_action_runs() {
            Action late = action("late", Optional.of(DAY.minusDays(1)), Optional.empty());
            Action done = action("done", Optional.of(DAY.minusDays(9)), Optional.of(DAY.minusDays(9)));
            assertThat(said(RULE, OPEN, FOUND, late, done)).hasSize(1);
            assertThat(said(RULE, OPEN, FOUND, late, action("running", Optional.of(DAY), Optional.empty())))
                    .isEmpty();
            assertThat(said(RULE, OPEN, FOUND, late, action("undated", Optional.empty(), Optional.empty())))
                    .isEmpty();
        }

        @Test
        void not_without_actions_and_not_when_closed() {
            Action late = action("late", Optional.of(DAY.minusDays(1)), Optional.empty());
            assertThat(said(RULE, OPEN, FOUND)).isEmpty();
            Entity closed = nonconformity()
                    .fingerprint(FOUND.fingerprint())
                    .closedOn(DAY)
                    .build();
            assertThat(said(RULE, closed, FOUND, late)).isEmpty();
        }
    }

    @Nested
    class Document_missing {
        private static final String RULE = "escalation-document-missing";

        private static Examination scopeNotDocumented(int nonconforming) {
            return new Examination("4.3-d", "4.3", nonconforming, 0, 0, 1, 1, nonconforming, 0);
        }

        private static DocumentedInformation document(Optional<LocalDate> disposed) {
            return DocumentedInformation.builder()
                    .id("scope-document")
                    .title("Scope")
                    .kind(DocumentKind.SCOPE)
                    .date(DAY.minusYears(1))
                    .disposedOn(disposed)
                    .build();
        }

        @Test
        void where_a_requirement_that_calls_for_it_is_not_met() {
            Finding escalated = said(RULE, scopeNotDocumented(1)).get(0);
            assertThat(escalated.requirement()).isEqualTo("4.3-d");
            assertThat(escalated.key()).isEqualTo("DI-01");
            assertThat(said(RULE, scopeNotDocumented(0))).isEmpty();
        }

        @Test
        void rests_on_the_findings_of_that_requirement() {
            Finding minor = finding("4.3-d", Grade.MINOR, system("a"));
            Finding observation = finding("4.3-d", Grade.OBSERVATION, system("b"));
            Finding other = finding("4.3-a", Grade.MINOR, system("a"));
            Finding escalated =
                    said(RULE, scopeNotDocumented(1), minor, observation, other).get(0);
            assertThat(escalated.facts()).containsExactlyInAnyOrder("organization", minor.fingerprint());
            assertThat(said(RULE, scopeNotDocumented(1)).get(0).facts()) // by judgement
                    .containsExactly("organization");
        }

        @ParameterizedTest
        @CsvSource({"0, true", "1, false"})
        void one_that_is_disposed_of_is_missing(int days, boolean escalated) {
            assertThat(said(RULE, scopeNotDocumented(1), document(Optional.of(DAY.plusDays(days)))))
                    .hasSize(escalated ? 1 : 0);
        }

        @Test
        void not_where_there_is_one() {
            assertThat(said(RULE, scopeNotDocumented(1), document(Optional.empty())))
                    .isEmpty();
        }
    }

    @Nested
    class Nothing_works {
        private static final String RULE = "escalation-nothing-works";

        private static Control control(String id, Control.Decision decision) {
            return Control.builder()
                    .id(id)
                    .title("A control")
                    .decision(decision)
                    .justification("It is needed")
                    .build();
        }

        private static Examination failing(String control, int systems, int proven) {
            return new Examination(control, control, systems, 0, proven, systems, systems, systems, systems);
        }

        @ParameterizedTest
        @CsvSource({"1, 0, false", "2, 0, true", "2, 1, false"})
        void from_two_systems_on_and_without_a_proof(int systems, int proven, boolean escalated) {
            Control included = control("A.6.2.6", Control.Decision.INCLUDED);
            assertThat(said(RULE, included, failing("A.6.2.6", systems, proven)))
                    .hasSize(escalated ? 1 : 0);
        }

        @Test
        void only_of_included_controls_that_are_asked_of_systems() {
            assertThat(said(RULE, control("A.6.2.6", Control.Decision.EXCLUDED), failing("A.6.2.6", 2, 0)))
                    .isEmpty();
            assertThat(said(RULE, control("A.2.2", Control.Decision.INCLUDED), failing("A.2.2", 2, 0)))
                    .isEmpty();
        }
    }

    @Nested
    class Clause_nonconforming {
        private static final String RULE = "escalation-clause-nonconforming";

        private static Examination nonconforming(String item) {
            return new Examination(item, "6.3", 1, 0, 0, 1, 1, 1, 0);
        }

        @Test
        void from_two_requirements_on() {
            assertThat(said(RULE, nonconforming("6.3-a"))).isEmpty();
            Finding escalated =
                    said(RULE, nonconforming("6.3-b"), nonconforming("6.3-a")).get(0);
            assertThat(escalated.requirement()).isEqualTo("6.3-a");
            assertThat(escalated.key()).isEqualTo("6.3");
            assertThat(escalated.statement())
                    .isEqualTo("No evaluated requirement of 6.3 is met; nonconforming: 6.3-a, 6.3-b.");
        }

        @Test
        void rests_on_the_findings_of_the_subclause() {
            Finding minor = finding("6.3-a", Grade.MINOR, system("a"));
            Finding observation = finding("6.3-b", Grade.OBSERVATION, system("b"));
            Finding other = finding("6.2-a", Grade.MINOR, system("a"));
            Finding escalated = said(RULE, nonconforming("6.3-a"), nonconforming("6.3-b"), minor, observation, other)
                    .get(0);
            assertThat(escalated.facts()).containsExactlyInAnyOrder("organization", minor.fingerprint());
        }

        @Test
        void not_where_one_is_met_or_a_major_one_stands() {
            Examination met = new Examination("6.3-c", "6.3", 0, 0, 1, 1, 1, 0, 0);
            Examination major = new Examination("6.3-c", "6.3", 0, 1, 0, 1, 1, 1, 0);
            assertThat(said(RULE, nonconforming("6.3-a"), nonconforming("6.3-b"), met))
                    .isEmpty();
            assertThat(said(RULE, nonconforming("6.3-a"), nonconforming("6.3-b"), major))
                    .isEmpty();
        }
    }
}
