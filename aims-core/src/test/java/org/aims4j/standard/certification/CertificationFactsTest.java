package org.aims4j.standard.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.IntStream;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Confidence;
import org.aims4j.standard.DocumentedInformationItem;
import org.aims4j.standard.UnknownItemException;
import org.junit.jupiter.api.Test;

class CertificationFactsTest {

    private final CertificationFacts facts = CertificationFacts.iso42001();

    @Test
    void there_are_22_timing_facts() {
        assertThat(facts.timing())
                .extracting(TimingFact::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 22)
                        .mapToObj("T%02d"::formatted)
                        .toList());
    }

    @Test
    void a_timing_fact_names_its_source() {
        TimingFact surveillance = facts.timing("T05");

        assertThat(surveillance.text()).contains("twelve months from the certification decision");
        assertThat(surveillance.source()).isEqualTo("ISO/IEC 17021-1:2015");
        assertThat(surveillance.clause()).contains("9.1.3.3");
        assertThat(surveillance.confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void a_fact_from_practice_has_no_clause_and_less_confidence() {
        assertThat(facts.timing("T17").clause()).isEmpty();
        assertThat(facts.timing())
                .filteredOn(fact -> fact.confidence() != Confidence.HIGH)
                .extracting(fact -> fact.id() + " " + fact.confidence())
                .containsExactly("T17 MEDIUM", "T18 MEDIUM", "T19 LOW");
    }

    @Test
    void an_unknown_timing_fact_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> facts.timing("T23"))
                .isInstanceOf(UnknownItemException.class)
                .hasMessage("No timing fact \"T23\" in the catalogue of ISO/IEC 42001:2023."
                        + " Did you mean T03, T13 or T20?");
    }

    @Test
    void there_are_six_grading_rules_and_one_has_a_threshold() {
        assertThat(facts.gradingRules())
                .extracting(GradingRule::id)
                .containsExactly("G1", "G2", "G3", "G4", "G5", "G6");
        assertThat(facts.gradingRule("G3").threshold()).contains(3);
        assertThat(facts.gradingRules())
                .filteredOn(rule -> rule.threshold().isPresent())
                .hasSize(1);
        assertThat(facts.gradingRule("G5").text()).contains("Annex B");
    }

    @Test
    void an_unknown_grading_rule_is_refused() {
        assertThatThrownBy(() -> facts.gradingRule("g7"))
                .isInstanceOf(UnknownItemException.class)
                .hasMessageStartingWith("No grading rule \"g7\"");
    }

    @Test
    void the_cycle_runs_from_application_to_recertification() {
        assertThat(facts.phases())
                .extracting(AuditPhase::id)
                .containsExactly(
                        "application",
                        "stage-1",
                        "stage-2",
                        "decision",
                        "surveillance-1",
                        "surveillance-2",
                        "recertification",
                        "special");
    }

    @Test
    void stage_1_looks_at_documented_information_that_the_catalogue_knows() {
        AuditPhase stage1 = facts.phases().get(1);

        assertThat(stage1.expects())
                .hasSize(10)
                .isSubsetOf(Catalogue.iso42001().documentedInformation().stream()
                        .map(DocumentedInformationItem::id)
                        .toList());
        assertThat(stage1.outputs()).containsExactly("conclusions on readiness", "areas of concern");
    }

    @Test
    void every_common_finding_is_about_a_number_of_the_catalogue() {
        assertThat(facts.commonFindings())
                .hasSize(25)
                .allSatisfy(finding -> assertThat(Catalogue.iso42001().itemsOf(finding.about()))
                        .isNotEmpty());
        assertThat(facts.commonFindings())
                .filteredOn(finding -> finding.about().equals("8.4"))
                .extracting(CommonFinding::text)
                .containsExactly("assessment not repeated after pilot turned into operation");
    }

    @Test
    void surveillance_covers_eight_subjects_and_a_certificate_makes_three_claims() {
        assertThat(facts.surveillanceCovers()).hasSize(8).contains("use of marks");
        assertThat(facts.claims())
                .hasSize(3)
                .allSatisfy(claim -> assertThat(claim).endsWith("."));
    }

    @Test
    void they_stay_english_where_no_translation_is() {
        assertThat(facts.in(Locale.FRENCH).timing()).isEqualTo(facts.timing());
    }
}
