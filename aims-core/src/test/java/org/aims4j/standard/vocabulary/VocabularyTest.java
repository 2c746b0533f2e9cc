package org.aims4j.standard.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aims4j.standard.AnnexCObjective;
import org.aims4j.standard.AnnexControl;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Clause;
import org.aims4j.standard.ControlObjective;
import org.aims4j.standard.RiskSource;
import org.aims4j.standard.Subclause;
import org.aims4j.standard.certification.CertificationFacts;
import org.aims4j.standard.certification.TimingFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.iso42001();
    private final Catalogue catalogue = Catalogue.iso42001();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            developer            | PARTIAL    | producer
            provider             | EXACT      | provider
            user                 | PARTIAL    | customer
            deployer             | AMBIGUOUS  | customer producer
            separation of duties | OUTSIDE    | A.3.2
            change management    | SPREAD     | 8.1-h 6.3-a A.6.1.3
            AI system inventory  | SPREAD     | 4.1-d 4.3-a 6.1.1-f 7.5.1-b
            incident management  | SPREAD     | 10.2-a 10.2-b 7.4-a A.3.3 A.8.3 A.8.4
            gap analysis         | OUTSIDE    |
            data lineage         | SYNONYM    | A.7.5
            data provenance      | EXACT      | A.7.5
            representative       | SYNONYM    | representativeness
            """)
    void a_word_of_the_user_leads_where_it_belongs(String phrase, Match match, String leadsTo) {
        assertThat(vocabulary.find(phrase)).singleElement().satisfies(entry -> {
            assertThat(entry.match()).isEqualTo(match);
            assertThat(String.join(" ", entry.leadsTo())).isEqualTo(leadsTo == null ? "" : leadsTo);
        });
    }

    @Test
    void a_word_that_touches_several_subjects_leads_to_all_of_them() {
        assertThat(vocabulary.find("human oversight"))
                .extracting(VocabularyEntry::subject, VocabularyEntry::leadsTo)
                .containsExactly(
                        tuple(Subject.OBJECTIVES_AND_RISK_SOURCES, List.of("C.3.3")),
                        tuple(Subject.CONTROLS, List.of("A.9.3", "A.6.1.3", "A.8.2", "A.3.2", "A.4.6")),
                        tuple(Subject.IMPACT, List.of()));
    }

    @Test
    void the_most_exact_comes_first() {
        assertThat(vocabulary.find("safety"))
                .extracting(VocabularyEntry::match)
                .containsExactly(Match.EXACT, Match.PARTIAL);
        for (VocabularyEntry entry : vocabulary.entries()) {
            for (String phrase : entry.phrases()) {
                assertThat(vocabulary.find(phrase))
                        .as(phrase)
                        .contains(entry)
                        .extracting(VocabularyEntry::match)
                        .isSorted();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Human Oversight", " human oversight ", "human-oversight", "human  oversight", "HUMAN‑OVERSIGHT"
            })
    void case_hyphens_and_blanks_make_no_difference(String phrase) {
        assertThat(vocabulary.find(phrase)).isNotEmpty().isEqualTo(vocabulary.find("human oversight"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "quarterly results", "human"})
    void a_phrase_that_it_does_not_know_leads_nowhere(String phrase) {
        assertThat(vocabulary.find(phrase)).isEmpty();
    }

    @Test
    void a_title_leads_to_every_number_that_bears_it() {
        assertThat(vocabulary.find("AI policy"))
                .extracting(VocabularyEntry::leadsTo, VocabularyEntry::match)
                .containsExactly(tuple(List.of("5.2", "A.2.2"), Match.EXACT));
    }

    @Test
    void a_variant_of_a_title_leads_to_its_control() {
        assertThat(vocabulary.find("Allocation of responsibilities"))
                .extracting(VocabularyEntry::leadsTo, VocabularyEntry::match)
                .containsExactly(tuple(List.of("A.10.2"), Match.SYNONYM));
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGEMENT_SYSTEM, 22",
        "CONTROLS, 37",
        "CONTROL_GROUPS, 6",
        "OBJECTIVES_AND_RISK_SOURCES, 6",
        "DOCUMENTED_INFORMATION, 9"
    })
    void each_subject_has_its_number_of_entries(Subject subject, int entries) {
        assertThat(about(subject)).hasSize(entries);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void what_an_entry_leads_to_exists(Subject subject) {
        assertThat(about(subject))
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(entry.leadsTo()).as("%s", entry.phrases()).isSubsetOf(known(subject)));
    }

    private Set<String> known(Subject subject) {
        Terms terms = Terms.iso42001();
        Stream<String> known = switch (subject) {
            case TITLES ->
                Stream.of(
                                catalogue.clauses().stream().map(Clause::id),
                                catalogue.subclauses().stream().map(Subclause::id),
                                catalogue.objectives().stream().map(ControlObjective::id),
                                Stream.of("A.6.1", "A.6.2"),
                                catalogue.controls().stream().map(AnnexControl::id),
                                annexC())
                        .flatMap(Function.identity());
            case MANAGEMENT_SYSTEM ->
                Stream.concat(
                        items(), CertificationFacts.iso42001().timing().stream().map(TimingFact::id));
            case CONTROLS, CONTROL_GROUPS, DOCUMENTED_INFORMATION -> items();
            case OBJECTIVES_AND_RISK_SOURCES -> annexC();
            case ROLES -> Stream.concat(items(), ids(terms.roles()));
            case LIFE_CYCLE -> ids(terms.lifecycleStages());
            case IMPACT -> Stream.concat(ids(terms.dimensionsOfIndividuals()), ids(terms.dimensionsOfSociety()));
            case DATA -> ids(terms.dataQualityCharacteristics());
        };
        return new HashSet<>(known.toList());
    }

    private Stream<String> items() {
        return catalogue.items().stream().map(AuditableItem::id);
    }

    private Stream<String> annexC() {
        return Stream.concat(
                catalogue.annexCObjectives().stream().map(AnnexCObjective::id),
                catalogue.riskSources().stream().map(RiskSource::id));
    }

    private static Stream<String> ids(List<Term> terms) {
        return terms.stream().map(Term::id);
    }

    @Test
    void only_what_the_standard_does_not_ask_for_leads_nowhere() {
        assertThat(vocabulary.entries())
                .filteredOn(entry -> entry.leadsTo().isEmpty())
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.match()).isEqualTo(Match.OUTSIDE);
                    assertThat(entry.note()).isPresent();
                });
    }

    @Test
    void what_is_far_or_ambiguous_has_a_note() {
        assertThat(vocabulary.entries())
                .filteredOn(entry -> entry.match().compareTo(Match.STRONGER) >= 0)
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(entry.note()).as("%s", entry.phrases()).isPresent());
    }

    @Test
    void people_look_for_a_control_under_an_objective() {
        List<String> objectives =
                catalogue.objectives().stream().map(ControlObjective::id).toList();

        assertThat(about(Subject.CONTROLS).stream().flatMap(entry -> entry.domain().stream()))
                .hasSize(36)
                .containsAll(objectives)
                .isSubsetOf(objectives);
    }

    @Test
    void an_entry_names_no_phrase_twice() {
        for (VocabularyEntry entry : vocabulary.entries()) {
            assertThat(entry.phrases()).as("%s", entry.phrases()).isNotEmpty();
            for (String phrase : entry.phrases()) {
                assertThat(vocabulary.find(phrase)).as(phrase).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void titles_are_found_in_the_language_asked_for() {
        Vocabulary esperanto = vocabulary.in(Locale.forLanguageTag("eo"));

        assertThat(esperanto.find("politiko pri artefarita inteligenteco"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.leadsTo()).containsExactly("5.2", "A.2.2"));
        assertThat(esperanto.find("developer")).isEqualTo(vocabulary.find("developer"));
    }

    private List<VocabularyEntry> about(Subject subject) {
        return vocabulary.entries().stream()
                .filter(entry -> entry.subject() == subject)
                .toList();
    }
}
