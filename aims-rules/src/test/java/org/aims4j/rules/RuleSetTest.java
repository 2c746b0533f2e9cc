package org.aims4j.rules;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleKind;
import org.aims4j.standard.Catalogue;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every rule. */
class RuleSetTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "aims4j", "rules");
    private static final Path TESTS = Path.of("src", "test");
    private static final Pattern RULE =
            Pattern.compile("^rule \"([^\"]*)\"(.*?)^end$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ONE_REPORT =
            Pattern.compile("report\\(drools, (?:[^;\"]|\"[^\"]*\")*\\);", Pattern.DOTALL);

    private static final List<RuleDescriptor> RULES =
            ConformityEvaluator.with(new CertificationCycle()).rules();

    private static final List<String> TIMING =
            new CertificationCycle().items().stream().map(RuleSet.OwnItem::id).toList();

    static Stream<Named<RuleDescriptor>> rules() {
        return RULES.stream().map(rule -> Named.of(rule.id(), rule));
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<MatchResult> rulesIn(Path file) {
        return RULE.matcher(text(file)).results().toList();
    }

    /** Rules that read what others found are no rules of a clause or control. */
    private static boolean escalates(RuleDescriptor rule) {
        return rule.id().startsWith("escalation-");
    }

    /** The number of a requirement's subclause, or of a control: what comes before the first hyphen. */
    private static String number(String requirement) {
        int hyphen = requirement.indexOf('-');
        return hyphen < 0 ? requirement : requirement.substring(0, hyphen);
    }

    @Test
    void all_rules_of_all_files_are_there() {
        List<String> written = new ArrayList<>();
        files().forEach(file -> rulesIn(file).forEach(rule -> written.add(rule.group(1))));
        assertThat(RULES)
                .extracting(RuleDescriptor::id)
                .containsExactlyInAnyOrderElementsOf(written)
                .hasSizeGreaterThan(30);
    }

    @Test
    void no_two_rules_have_one_id() {
        List<String> written = new ArrayList<>();
        files().forEach(file -> rulesIn(file).forEach(rule -> written.add(rule.group(1))));
        RULES.forEach(rule -> written.addAll(rule.aliases()));
        assertThat(written).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_requirement_is_in_the_catalogue(RuleDescriptor rule) {
        assertThat(Catalogue.iso42001().find(rule.requirement()).isPresent() || TIMING.contains(rule.requirement()))
                .as("an auditable item or a fact of timing, and for rules that escalate a rule of grading")
                .isEqualTo(!escalates(rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_id_is_the_number_of_the_requirement_and_words(RuleDescriptor rule) {
        String number = escalates(rule) ? "escalation" : number(rule.requirement());
        assertThat(rule.id()).startsWith(number + "-");
        assertThat(rule.id().substring(number.length() + 1)).matches("[a-z]+(-[a-z0-9]+)*");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_summary_is_short_and_says_what_is_so(RuleDescriptor rule) {
        assertThat(rule.summary())
                .matches("\\p{Lu}.*[^.!?\\s]")
                .doesNotContain("  ")
                .doesNotContainPattern("(?i)\\b(should|must|shall|please)\\b");
        List<String> words = List.of(rule.summary().split(" "));
        assertThat(words).hasSizeLessThan(10);
        assertThat(words.subList(1, words.size())) // sentence case: only acronyms stand out
                .allMatch(word -> word.equals("Annex")
                        || word.equals(word.toLowerCase(Locale.ROOT))
                        || word.equals(word.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_finding_has_a_grade_and_nothing_else_has_one(RuleDescriptor rule) {
        assertThat(rule.grade().isPresent()).isEqualTo(rule.kind() == RuleKind.FINDING);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_grade_for_absence_is_worse_than_that_for_each(RuleDescriptor rule) {
        if (rule.gradeWhenAbsent().isPresent()) {
            assertThat(rule.grade()).contains(Grade.MINOR);
            assertThat(rule.gradeWhenAbsent()).contains(Grade.MAJOR);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_finds_something_missing_needs_an_area(RuleDescriptor rule) {
        if (!escalates(rule) && rule.id().endsWith("-missing")) { // sums tell what was found, whatever is recorded
            assertThat(Stream.concat(rule.areas().stream(), rule.attributes().stream()))
                    .isNotEmpty();
        }
    }

    @Test
    void every_finding_has_a_statement_and_nothing_else_has_one() {
        assertThat(statements().keySet())
                .containsExactlyInAnyOrderElementsOf(RULES.stream()
                        .filter(rule -> rule.kind() == RuleKind.FINDING)
                        .map(RuleDescriptor::id)
                        .toList());
    }

    private static Map<String, String> statements() {
        Map<String, String> statements = new TreeMap<>();
        for (String bundle : List.of("org.aims4j.rules.statements", "org.aims4j.rules.certification.statements")) {
            ResourceBundle texts = ResourceBundle.getBundle(bundle, Locale.ROOT);
            texts.keySet().forEach(id -> statements.put(id, texts.getString(id)));
        }
        return statements;
    }

    @Test
    void every_statement_is_a_sentence_that_gives_no_advice() {
        assertThat(statements())
                .allSatisfy((id, statement) -> assertThat(statement)
                        .matches("[\\p{Lu}{].*\\.")
                        .doesNotContainPattern("(?i)\\b(should|must|shall|please)\\b"));
    }

    @Test
    void every_rule_has_a_test_that_names_it() throws IOException {
        String tests;
        try (Stream<Path> sources = Files.walk(TESTS)) {
            tests = sources.filter(source -> source.toString().endsWith(".java")
                            || source.getParent().endsWith("cases"))
                    .map(RuleSetTest::text)
                    .collect(joining());
        }
        assertThat(RULES)
                .filteredOn(rule ->
                        !tests.contains("\"" + rule.id() + "\"") && !tests.contains("rule: " + rule.id() + "\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_named_by_its_number_and_holds_the_rules_of_that_number(Path file) {
        if (file.getParent().endsWith("escalation")) {
            assertThat(rulesIn(file))
                    .allSatisfy(rule -> assertThat(rule.group(1)).startsWith("escalation-"));
            return;
        }
        if (file.getParent().endsWith("certification")) {
            assertThat(file.getFileName().toString()).startsWith("certification-");
            assertThat(rulesIn(file))
                    .allSatisfy(rule -> assertThat(rule.group(1)).matches("T\\d\\d-.*"));
            return;
        }
        Matcher name = Pattern.compile("(?:clause-|annex-(?=a))(a|\\d\\d)((?:\\.\\d+)+)\\.drl")
                .matcher(file.getFileName().toString());
        assertThat(name.matches()).as(file.toString()).isTrue();
        String number = (name.group(1) + name.group(2))
                .replaceAll("(?<![0-9])0(?=\\d)", "")
                .toUpperCase(Locale.ROOT);
        assertThat(rulesIn(file))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.group(1)).startsWith(number + "-"));
        Set<String> here = rulesIn(file).stream().map(rule -> rule.group(1)).collect(toSet());
        assertThat(RULES)
                .filteredOn(rule -> number(rule.requirement()).equals(number))
                .extracting(RuleDescriptor::id)
                .isSubsetOf(here);
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_right_hand_side_is_one_report(Path file) {
        assertThat(rulesIn(file)).allSatisfy(rule -> {
            String[] sides = rule.group(2).split("(?m)^then$");
            assertThat(sides).hasSize(2);
            assertThat(sides[1].strip()).matches(ONE_REPORT);
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_rule_depends_on_the_order_in_which_rules_fire(Path file) {
        assertThat(text(file))
                .doesNotContainPattern("\\b(salience|agenda-group|activation-group|no-loop|lock-on-active)\\b");
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_but_whole_rules_is_in_a_file(Path file) {
        long starts = Pattern.compile("^\\s*rule\\b", Pattern.MULTILINE)
                .matcher(text(file))
                .results()
                .count();
        assertThat(rulesIn(file)).hasSize((int) starts);
    }
}
