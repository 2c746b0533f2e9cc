package org.aims4j.standard.vocabulary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aims4j.standard.AnnexCObjective;
import org.aims4j.standard.AnnexControl;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Clause;
import org.aims4j.standard.ControlObjective;
import org.aims4j.standard.RiskSource;
import org.aims4j.standard.Subclause;
import org.aims4j.standard.internal.Row;
import org.aims4j.standard.internal.Table;
import org.aims4j.standard.internal.Texts;

/**
 * The words that people use, what they lead to in the standard, and how exactly: "separation of duties" is no control of
 * ISO/IEC 42001, "human oversight" is spread over five, "deployer" means two roles.
 *
 * <pre>{@code
 * for (VocabularyEntry entry : Vocabulary.iso42001().find("human oversight")) {
 *     System.out.println(entry.match() + " " + entry.leadsTo());
 * }
 * }</pre>
 *
 * <p>The titles of the standard are phrases too. Immutable and thread-safe.
 */
public final class Vocabulary {

    private final List<VocabularyEntry> entries;
    private final Map<String, List<VocabularyEntry>> byPhrase = new HashMap<>();

    /** The English vocabulary. Always the same instance, read on first use. */
    public static Vocabulary iso42001() {
        return English.VOCABULARY;
    }

    private static final class English {
        static final Vocabulary VOCABULARY = new Vocabulary(Locale.ROOT);
    }

    /** The same vocabulary with titles and notes in another language, in the manner of {@link Catalogue#in(Locale)}. */
    public Vocabulary in(Locale locale) {
        return new Vocabulary(locale);
    }

    private Vocabulary(Locale locale) {
        Texts texts = new Texts(Vocabulary.class, "texts", locale);
        Stream<VocabularyEntry> words =
                Table.read(Vocabulary.class, "vocabulary.tsv").stream().map(row -> entry(row, texts));
        entries = Stream.concat(titles(Catalogue.iso42001().in(locale)), words).toList();
        for (VocabularyEntry entry : entries) {
            for (String phrase : entry.phrases()) {
                byPhrase.computeIfAbsent(key(phrase), key -> new ArrayList<>()).add(entry);
            }
        }
        byPhrase.replaceAll((key, found) -> found.stream()
                .sorted(Comparator.comparing(VocabularyEntry::match))
                .toList());
    }

    private static VocabularyEntry entry(Row row, Texts texts) {
        return new VocabularyEntry(
                row.phrases("phrases"),
                row.constant(Subject.class, "subject"),
                row.optional("domain"),
                row.words("leads-to"),
                row.constant(Match.class, "match"),
                texts.find("note." + row.text("id")));
    }

    /** One entry for each title, leading to all numbers that share it; and one for the variants of a control's title. */
    private static Stream<VocabularyEntry> titles(Catalogue catalogue) {
        Map<String, List<String>> numbers =
                numbers(catalogue).collect(groupingBy(catalogue::title, LinkedHashMap::new, toList()));
        Stream<VocabularyEntry> titles =
                numbers.entrySet().stream().map(title -> title(List.of(title.getKey()), title.getValue(), Match.EXACT));
        Stream<VocabularyEntry> variants = catalogue.controls().stream()
                .filter(control -> !control.titleVariants().isEmpty())
                .map(control -> title(control.titleVariants(), List.of(control.id()), Match.SYNONYM));
        return Stream.concat(titles, variants);
    }

    private static VocabularyEntry title(List<String> phrases, List<String> numbers, Match match) {
        return new VocabularyEntry(phrases, Subject.TITLES, Optional.empty(), numbers, match, Optional.empty());
    }

    private static Stream<String> numbers(Catalogue catalogue) {
        return Stream.of(
                        catalogue.clauses().stream().map(Clause::id),
                        catalogue.subclauses().stream().map(Subclause::id),
                        catalogue.objectives().stream().flatMap(Vocabulary::numbers),
                        catalogue.controls().stream().map(AnnexControl::id),
                        catalogue.annexCObjectives().stream().map(AnnexCObjective::id),
                        catalogue.riskSources().stream().map(RiskSource::id))
                .flatMap(Function.identity());
    }

    private static Stream<String> numbers(ControlObjective objective) {
        return Stream.concat(
                Stream.of(objective.id()), objective.subObjectives().stream().map(ControlObjective::id));
    }

    /** All entries: titles first, then the words of people in the order of {@link Subject}. */
    public List<VocabularyEntry> entries() {
        return entries;
    }

    /**
     * What a phrase leads to, the most exact first.
     *
     * @param phrase the phrase; case, hyphens and blanks make no difference
     * @return empty if the vocabulary does not know the phrase
     */
    public List<VocabularyEntry> find(String phrase) {
        return byPhrase.getOrDefault(key(phrase), List.of());
    }

    /** What a phrase is compared by: the phrase in lower case, without blanks and hyphens. */
    public static String key(String phrase) {
        StringBuilder key = new StringBuilder(phrase.length());
        phrase.codePoints()
                .filter(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.DASH_PUNCTUATION)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
