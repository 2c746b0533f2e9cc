package org.aims4j.rules.internal;

import static org.aims4j.rules.internal.PlantedRules.SYSTEM;
import static org.aims4j.rules.internal.PlantedRules.reporting;
import static org.aims4j.rules.internal.PlantedRules.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.drools.model.DSL.accFunction;
import static org.drools.model.DSL.accumulate;
import static org.drools.model.DSL.and;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.entryPoint;
import static org.drools.model.DSL.expr;
import static org.drools.model.DSL.forall;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.DSL.or;
import static org.drools.model.DSL.window;
import static org.drools.model.PatternDSL.betaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.query;
import static org.drools.model.PatternDSL.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.conformity.Finding;
import org.aims4j.model.Ref;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.system.AISystem;
import org.aims4j.rules.CertificationCycle;
import org.aims4j.rules.facts.PartOf;
import org.aims4j.rules.verify.RuleVerifier;
import org.drools.core.base.accumulators.CountAccumulateFunction;
import org.drools.model.DSL;
import org.drools.model.Declaration;
import org.drools.model.Index;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Query0Def;
import org.drools.model.Rule;
import org.drools.model.Rule.Attribute;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each check of rules finds what is planted for it, and nothing in rules that are sound. */
class RuleChecksTest {
    private static final Declaration<Supplier> SUPPLIER = declarationOf(Supplier.class, "$supplier");
    private static final Declaration<AISystem> OTHER = declarationOf(AISystem.class, "$other");
    private static final Declaration<PartOf> PART = declarationOf(PartOf.class, "$part");
    private static final Declaration<Finding> FINDING = declarationOf(Finding.class, "$finding");

    private static void assertRefused(String message, Rule... rules) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlantedRules.of(rules))
                .withMessageContaining(message);
    }

    private static Map<String, String> metadata() {
        return PlantedRules.metadata();
    }

    private static Map<String, String> metadata(String key, String value) {
        Map<String, String> metadata = metadata();
        metadata.put(key, value);
        return metadata;
    }

    @Test
    void a_sound_rule_is_taken() {
        assertThat(PlantedRules.of(sound("planted-sound")).descriptors()).hasSize(1);
    }

    @Test
    void our_own_rules_are_sound() {
        assertThat(RuleVerifier.problemsOf(new StandardRules(), Path.of("src", "main", "resources")))
                .isEmpty();
        assertThat(RuleVerifier.problemsOf(new CertificationCycle(), Path.of("src", "main", "resources")))
                .isEmpty();
    }

    @Test
    void a_pattern_that_is_tied_to_none_before_is_refused() {
        assertRefused(
                "the pattern Supplier is tied to no pattern before it",
                reporting("planted-cross", metadata("scope", "ORGANIZATION"), pattern(SYSTEM), pattern(SUPPLIER)));
    }

    private static void assertCrossing(RuleItemBuilder<?>... patterns) {
        assertRefused(
                "so that each AI system would be tried with each other one",
                reporting("planted-cross", metadata("scope", "ORGANIZATION"), patterns));
    }

    private static PatternDef<AISystem> another() {
        return pattern(OTHER).expr("another", SYSTEM, (it, system) -> !it.id().equals(system.id()));
    }

    @Test
    void systems_that_are_tied_by_no_equality_are_refused_wherever_they_stand() {
        assertCrossing(pattern(SYSTEM), another());
        assertCrossing(
                pattern(SYSTEM),
                pattern(PART)
                        .expr("of another", SYSTEM, (it, system) -> !it.system().equals(system.ref())));
        assertCrossing(
                pattern(SYSTEM),
                accumulate(
                        pattern(OTHER),
                        accFunction(CountAccumulateFunction::new, OTHER).as(declarationOf(Long.class, "$count"))));
        assertCrossing(pattern(SYSTEM), not(and(pattern(OTHER), pattern(declarationOf(AISystem.class, "$third")))));
    }

    @Test
    void systems_that_equal_in_something_are_taken() {
        PatternDef<AISystem> alike = pattern(OTHER)
                .expr(
                        "alike",
                        SYSTEM,
                        (it, system) -> it.name().equals(system.name()),
                        betaIndexedBy(
                                String.class,
                                Index.ConstraintType.EQUAL,
                                0,
                                AISystem::name,
                                AISystem::name,
                                String.class));
        assertThat(PlantedRules.of(
                                reporting("planted-alike", metadata("scope", "ORGANIZATION"), pattern(SYSTEM), alike))
                        .descriptors())
                .hasSize(1);
    }

    @Test
    void of_a_single_pattern_in_a_negation_and_of_branches_that_never_meet_nothing_is_asked() {
        assertThat(PlantedRules.of(reporting(
                                "planted-last", metadata("scope", "ORGANIZATION"), pattern(SYSTEM), not(another())))
                        .descriptors())
                .hasSize(1);
        assertThat(PlantedRules.of(reporting(
                                "planted-or",
                                metadata("scope", "ORGANIZATION"),
                                pattern(SYSTEM),
                                or(ofSystem(PART), ofSystem(declarationOf(PartOf.class, "$again")))))
                        .descriptors())
                .hasSize(1);
    }

    @Test
    void a_forall_is_refused() {
        assertRefused(
                "it has a forall, which an evaluation and an open session do not understand alike",
                reporting("planted-all", metadata(), pattern(SYSTEM), forall(ofSystem(PART))));
    }

    @Test
    void a_query_is_refused() {
        Query0Def query = query("planted", "some");
        assertRefused("it calls a query", reporting("planted-query", metadata(), pattern(SYSTEM), query.call(true)));
    }

    @Test
    void entry_points_and_windows_are_refused() {
        assertRefused(
                "its pattern PartOf reads an entry point or a window",
                reporting(
                        "planted-point",
                        metadata(),
                        pattern(SYSTEM),
                        not(ofSystem(declarationOf(PartOf.class, "$part", entryPoint("other"))))));
        assertRefused(
                "its pattern PartOf reads an entry point or a window",
                reporting(
                        "planted-window",
                        metadata(),
                        pattern(SYSTEM),
                        not(ofSystem(declarationOf(PartOf.class, "$part", window(Window.Type.LENGTH, 1))))));
    }

    @ParameterizedTest
    @ValueSource(classes = {Object.class, Record.class, String.class})
    void a_pattern_that_matches_no_fact_or_any_is_refused(Class<?> type) {
        assertRefused(
                "its pattern " + type.getSimpleName() + " matches no fact",
                reporting(
                        "planted-any",
                        metadata("scope", "ORGANIZATION"),
                        pattern(SYSTEM),
                        not(pattern(declarationOf(type, "$any")))));
    }

    @Test
    void what_comes_from_a_pattern_is_tied_to_it_and_may_be_anything() {
        Declaration<String> jurisdiction =
                declarationOf(String.class, "$jurisdiction", DSL.from(SYSTEM, AISystem::jurisdictions));
        assertThat(PlantedRules.of(reporting(
                                "planted-from",
                                metadata("scope", "ORGANIZATION"),
                                pattern(SYSTEM),
                                pattern(jurisdiction)))
                        .descriptors())
                .hasSize(1);
    }

    @Test
    void inside_a_negation_a_pattern_may_stand_alone() {
        Rule rule =
                reporting("planted-none", metadata("scope", "ORGANIZATION"), pattern(SYSTEM), not(pattern(SUPPLIER)));
        assertThat(PlantedRules.of(rule).descriptors()).hasSize(1);
    }

    @Test
    void a_rule_about_one_system_has_one_pattern_of_it() {
        assertRefused(
                "it has 2 patterns of AISystem",
                reporting("planted-two", metadata(), pattern(SYSTEM), not(pattern(OTHER))));
    }

    @Test
    void a_rule_about_one_system_joins_nothing_that_is_not_tied_to_it() {
        assertRefused(
                "the pattern PartOf is not tied to the system",
                reporting("planted-part", metadata(), pattern(SYSTEM), not(pattern(PART))));
        assertRefused(
                "the pattern Supplier is not tied to the system",
                reporting("planted-supplier", metadata(), pattern(SYSTEM), not(pattern(SUPPLIER))));
    }

    private static Rule afterParts(boolean limited, RuleItemBuilder<?> next) {
        Declaration<Long> parts = declarationOf(Long.class, "$parts");
        RuleItemBuilder<?> counted = accumulate(
                ofSystem(PART), accFunction(CountAccumulateFunction::new, PART).as(parts));
        Map<String, String> metadata = metadata("scope", "ORGANIZATION");
        return limited
                ? reporting(
                        "planted-count",
                        metadata,
                        pattern(SYSTEM),
                        counted,
                        pattern(parts).expr("some", count -> count > 0),
                        next)
                : reporting("planted-count", metadata, pattern(SYSTEM), counted, next);
    }

    private static PatternDef<PartOf> ofSystem(Declaration<PartOf> part) {
        return pattern(part)
                .expr(
                        "of system",
                        SYSTEM,
                        (it, system) -> it.system().equals(system.ref()),
                        betaIndexedBy(
                                Ref.class, Index.ConstraintType.EQUAL, 0, PartOf::system, AISystem::ref, Ref.class));
    }

    private static RuleItemBuilder<?> noneWithSupplier() {
        Declaration<PartOf> part = declarationOf(PartOf.class, "$again");
        return not(and(
                ofSystem(part),
                pattern(SUPPLIER)
                        .expr("supplier", part, (supplier, it) -> it.supplier().equals(supplier.ref()))));
    }

    @Test
    void a_group_or_an_eval_directly_after_a_condition_on_a_result_is_refused() {
        assertRefused(
                "a not, exists or forall of several patterns, which an open session does not keep up to date",
                afterParts(true, noneWithSupplier()));
        assertRefused(
                "an eval, which an open session does not keep up to date",
                afterParts(true, expr("named", SYSTEM, system -> !system.name().isEmpty())));
    }

    @Test
    void after_a_result_without_condition_anything_may_follow_and_after_one_with_it_a_plain_pattern() {
        assertThat(PlantedRules.of(afterParts(false, noneWithSupplier())).descriptors())
                .hasSize(1);
        assertThat(PlantedRules.of(afterParts(
                                true,
                                not(ofSystem(declarationOf(PartOf.class, "$again"))
                                        .expr("never", it -> false))))
                        .descriptors())
                .hasSize(1);
    }

    @Test
    void a_rule_of_the_first_phase_reads_no_results() {
        assertRefused(
                "it reads Finding",
                reporting("planted-reader", metadata("scope", "ORGANIZATION"), pattern(SYSTEM), not(pattern(FINDING))));
    }

    @Test
    void an_unknown_key_is_refused() {
        assertRefused("unknown key @severity", reporting("planted-key", metadata("severity", "high"), pattern(SYSTEM)));
    }

    @ParameterizedTest
    @CsvSource({"requirement", "summary", "subject"})
    void metadata_that_are_missing_are_refused(String key) {
        Map<String, String> metadata = metadata();
        metadata.remove(key);
        assertRefused("no @" + key, reporting("planted-incomplete", metadata, pattern(SYSTEM)));
    }

    @ParameterizedTest
    @CsvSource({
        "requirement, 8.4-z, is no auditable item",
        "requirement, G1, is no auditable item",
        "requirement, '', no @requirement",
        "summary, ' ', no @summary",
        "absent, MAJOR, only a finding has an @absent",
        "subject, System, no type of record",
        "needs, SYSTEMS, no record area",
        "needs, AISystem.colour, no attribute of a record",
        "kind, opinion, is none of",
        "grade, MINOR, a finding has a @grade"
    })
    void a_value_that_means_nothing_is_refused(String key, String value, String message) {
        assertRefused(message, reporting("planted-value", metadata(key, value), pattern(SYSTEM)));
    }

    @Test
    void a_finding_without_a_statement_is_refused() {
        Map<String, String> metadata = metadata("kind", "finding");
        metadata.put("grade", "MINOR");
        assertRefused("no statement", reporting("planted-mute", metadata, pattern(SYSTEM)));
    }

    private static Stream<Arguments> attributes() {
        return Stream.of(
                Arguments.of("activation-group", PlantedRules.with(Attribute.ACTIVATION_GROUP, "group")),
                Arguments.of("agenda-group", PlantedRules.with(Attribute.AGENDA_GROUP, "group")),
                Arguments.of("auto-focus", PlantedRules.with(Attribute.AUTO_FOCUS, true)),
                Arguments.of("calendars", PlantedRules.with(Attribute.CALENDARS, new String[] {"weekday"})),
                Arguments.of("date-effective", PlantedRules.with(Attribute.DATE_EFFECTIVE, new GregorianCalendar())),
                Arguments.of("date-expires", PlantedRules.with(Attribute.DATE_EXPIRES, new GregorianCalendar())),
                Arguments.of("duration", PlantedRules.with(Attribute.DURATION, "5s")),
                Arguments.of("enabled", PlantedRules.with(Attribute.ENABLED, false)),
                Arguments.of("lock-on-active", PlantedRules.with(Attribute.LOCK_ON_ACTIVE, true)),
                Arguments.of("no-loop", PlantedRules.with(Attribute.NO_LOOP, true)),
                Arguments.of("ruleflow-group", PlantedRules.with(Attribute.RULEFLOW_GROUP, "group")),
                Arguments.of("salience", PlantedRules.with(Attribute.SALIENCE, 10)),
                Arguments.of("timer", PlantedRules.with(Attribute.TIMER, "int: 5s")));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void an_attribute_that_switches_times_or_orders_is_refused(String attribute, Rule rule) {
        assertRefused("Rule \"planted-attribute\": it has the attribute " + attribute + "; leave that out", rule);
    }

    @Test
    void each_attribute_that_the_engine_knows_is_refused() {
        assertThat(Stream.of(Attribute.class.getFields())
                        .map(field -> field.getName().toLowerCase(Locale.ROOT).replace('_', '-')))
                .containsExactlyInAnyOrderElementsOf(
                        attributes().map(planted -> (String) planted.get()[0]).toList());
    }

    @Test
    void an_attribute_that_the_engine_finds_out_is_refused() {
        Rule rule = rule("planted", "planted-attribute")
                .attribute(
                        Attribute.ENABLED,
                        DSL.supply(SYSTEM, system -> !system.name().isEmpty()))
                .build(pattern(SYSTEM), on(SYSTEM).execute(system -> {}));
        assertRefused("it has the attribute enabled", rule);
    }

    @Test
    void an_attribute_with_the_value_that_it_has_anyway_is_taken() {
        assertThat(PlantedRules.of(PlantedRules.with(Attribute.ENABLED, true)).descriptors())
                .hasSize(1);
    }

    @Test
    void one_id_for_two_rules_is_refused() {
        assertRefused("Rule \"planted-twin\" of planted is there twice", sound("planted-twin"), sound("planted-twin"));
    }

    @Test
    void an_earlier_id_of_another_rule_is_refused() {
        assertRefused(
                "Rule \"planted-old\" of planted is there twice",
                sound("planted-old"),
                reporting("planted-new", metadata("aliases", "planted-old"), pattern(SYSTEM)));
    }

    @Test
    void all_problems_are_told_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlantedRules.of(
                        reporting("planted-a", metadata("severity", "high"), pattern(SYSTEM)),
                        reporting("planted-b", metadata(), pattern(SYSTEM), not(pattern(OTHER)))))
                .withMessageContainingAll("planted-a", "planted-b");
    }

    private static List<String> problemsOf(String metadata, String then) {
        List<String> problems = new ArrayList<>();
        RuleText.problemsOf(
                "planted.drl",
                "rule \"planted-text\"\n" + metadata + "\nwhen\n    $system : AISystem()\nthen\n" + then + "\nend\n",
                new HashSet<>(),
                problems);
        return problems;
    }

    @Test
    void a_right_hand_side_of_one_report_is_sound() {
        assertThat(problemsOf("@kind(\"proof\")", "    report(drools, $system, key(\"a; b\")); // and nothing else"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "insert(new Object());",
        "report(drools, $system); delete($system);",
        "report(drools, $system); report(drools, $system);",
        "drools.insert($system);",
        "System.exit(1);",
        "'report(drools, helper(drools, $system));'",
        "'report(drools, $system, observed(\"x\", Evil.insert(drools), \"y\"));'",
        "'report(drools, $system, observed(\"x\", Evil.insert(kcontext), \"y\"));'"
    })
    void any_other_right_hand_side_is_found(String then) {
        assertThat(problemsOf("@kind(\"proof\")", then))
                .singleElement()
                .asString()
                .contains("planted.drl, rule \"planted-text\"", "its right-hand side is not one report");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "function void report(Object drools, AISystem system) { System.exit(1); } | has a function",
                "import static com.example.Own.report | imports a report that is not that of",
                "import function com.example.Own.report | imports a report that is not that of"
            })
    void code_beside_the_rules_is_found(String line, String problem) {
        List<String> problems = new ArrayList<>();
        RuleText.problemsOf("planted.drl", "package planted\n" + line + "\n", new HashSet<>(), problems);
        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("planted.drl: ")
                .contains(problem);
    }

    @Test
    void our_own_report_may_be_imported() {
        List<String> problems = new ArrayList<>();
        RuleText.problemsOf(
                "planted.drl",
                "import static org.aims4j.rules.Reporting.report\n// function\n",
                new HashSet<>(),
                problems);
        assertThat(problems).isEmpty();
    }

    @Test
    void a_key_that_is_given_twice_is_found() {
        assertThat(problemsOf("@kind(\"proof\")\n@kind(\"finding\")", "report(drools, $system);"))
                .singleElement()
                .asString()
                .contains("@kind is given twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"@needs(\"A\", \"B\")", "@needs(A)", "@needs(\"A\""})
    void metadata_that_are_not_one_quoted_value_are_found(String metadata) {
        assertThat(problemsOf(metadata, "report(drools, $system);"))
                .singleElement()
                .asString()
                .contains("@needs is not one quoted value on one line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activation-group \"group\"",
                "agenda-group \"group\"",
                "auto-focus",
                "calendars \"weekday\"",
                "date-effective \"01-Jan-2026\"",
                "date-expires \"01-Jan-2026\"",
                "duration 5",
                "enabled false",
                "lock-on-active",
                "no-loop",
                "ruleflow-group \"group\"",
                "salience 10",
                "timer (int: 5s)"
            })
    void attributes_are_found(String attribute) {
        assertThat(problemsOf("@kind(\"proof\")\n" + attribute, "report(drools, $system);"))
                .singleElement()
                .asString()
                .contains("it has the attribute " + attribute.replaceFirst(" .*", "") + ";");
    }

    @Test
    void words_of_a_summary_are_no_attributes() {
        assertThat(problemsOf("@summary(\"the timer is enabled\")", "report(drools, $system);"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@summary(\"see http://x\")",
                "@summary(\"all of /* and */\")",
                "@summary(\"say \\\"no\\\" // here\")",
                "@summary(\"why\") // it's \"open",
                "/* it's \"open */ @summary(\"why\")"
            })
    void comments_and_quoted_values_are_told_apart(String metadata) {
        assertThat(problemsOf(metadata, "    report(drools, $system, key(\"http://x\"), key('//')); // isn't it"))
                .isEmpty();
    }

    @Test
    void what_stands_in_a_comment_is_no_attribute() {
        assertThat(problemsOf("// salience 10\n/* enabled\nfalse */", "report(drools, $system);"))
                .isEmpty();
    }

    @Test
    void a_rule_that_is_in_no_file_of_its_package_is_found(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("org/planted"));
        Files.writeString(
                folder.resolve("planted.drl"),
                "rule \"planted-here\"\nwhen\n    $s : AISystem()\nthen\n    report(drools, $s);\nend\n");

        assertThat(RuleText.problems(root, Set.of("org.planted"), Set.of("planted-here", "planted-elsewhere")))
                .containsExactly(
                        "Rule \"planted-elsewhere\" is in no DRL file in the folder of its package under " + root);
        assertThat(RuleText.problems(root, Set.of("org.other"), Set.of("planted-here")))
                .containsExactly("Rule \"planted-here\" is in no DRL file in the folder of its package under " + root);
    }

    @Test
    void a_rule_that_is_written_twice_is_found() {
        List<String> problems = new ArrayList<>();
        String text =
                "rule \"planted-text\"\n@kind(\"proof\")\nwhen\n    $s : AISystem()\nthen\n    report(drools, $s);\nend\n";
        RuleText.problemsOf("planted.drl", text + text, new HashSet<>(), problems);
        assertThat(problems).singleElement().asString().contains("is written twice");
    }
}
