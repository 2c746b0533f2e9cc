package org.aims4j.jackson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.aims4j.conformity.Undecided;
import org.aims4j.conformity.WaiverFate;

/** Reports of all shapes. Each outcome lists the findings of its item, as in every report. */
final class ArbitraryReports {
    private static final List<String> ITEMS = List.of("4.1-a", "8.4-a", "A.10.3");

    private ArbitraryReports() {}

    static Arbitrary<ConformityReport> reports() {
        return Combinators.combine(
                        findings().list().ofMaxSize(4),
                        outcomes().list().ofSize(ITEMS.size()),
                        fates().list().ofMaxSize(2),
                        proofs().list().ofMaxSize(2),
                        exemptions().list().ofMaxSize(2),
                        undecided().list().ofMaxSize(2),
                        heads())
                .as((findings, outcomes, fates, proofs, exemptions, undecided, head) -> {
                    ConformityReport.Builder report = head.get()
                            .addAllFindings(findings)
                            .addAllWaivers(fates)
                            .addAllProofs(proofs)
                            .addAllExemptions(exemptions)
                            .addAllUndecided(undecided);
                    for (int i = 0; i < ITEMS.size(); i++) {
                        String item = ITEMS.get(i);
                        report.addOutcomes(outcomes.get(i)
                                .apply(
                                        item,
                                        findings.stream()
                                                .filter(finding ->
                                                        finding.requirement().equals(item))
                                                .map(Finding::fingerprint)
                                                .toList()));
                    }
                    return report.build();
                });
    }

    private static Arbitrary<Supplier<ConformityReport.Builder>> heads() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(true, false),
                        texts(),
                        texts(),
                        texts().list().ofMaxSize(2),
                        texts().optional())
                .as((day, later, edition, version, ruleSets, digest) -> () -> ConformityReport.builder()
                        .asOf(day)
                        .leavesOutLaterDays(later)
                        .edition(edition)
                        .libraryVersion(version)
                        .addAllRuleSets(ruleSets)
                        .digest(digest));
    }

    private static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(ITEMS),
                        Arbitraries.of(Grade.class),
                        subjects(),
                        texts(),
                        Combinators.combine(texts(), texts(), texts())
                                .as(Observed::new)
                                .list()
                                .ofMaxSize(2),
                        texts().list().ofMaxSize(2),
                        Combinators.combine(days().optional(), texts().optional())
                                .as(Rest::new))
                .as((rule, item, grade, subject, key, evidence, facts, rest) -> Finding.builder()
                        .ruleId(rule)
                        .requirement(item)
                        .grade(grade)
                        .subject(subject)
                        .key(key)
                        .statement(rule + " of " + subject.label())
                        .addAllEvidence(evidence)
                        .addAllFacts(facts)
                        .since(rest.since())
                        .waiver(rest.waiver())
                        .build());
    }

    private record Rest(Optional<LocalDate> since, Optional<String> waiver) {}

    private static Arbitrary<BiFunction<String, List<String>, Outcome>> outcomes() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 1_000);
        Arbitrary<CellCounts> cells =
                Combinators.combine(number, number, number, number, number).as(CellCounts::new);
        Arbitrary<List<Reason>> reasons = Combinators.combine(
                        Arbitraries.of(Reason.Code.class), texts(), Arbitraries.integers())
                .as(Reason::new)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(Status.class),
                        Arbitraries.of(Grade.class).optional(),
                        reasons,
                        Arbitraries.integers(),
                        cells,
                        cells)
                .as((status, grade, why, proofs, systems, others) -> (item, findings) -> Outcome.builder()
                        .requirement(item)
                        .status(status)
                        .grade(grade)
                        .addAllReasons(why)
                        .addAllFindings(findings)
                        .proofs(proofs)
                        .systems(systems)
                        .others(others)
                        .build());
    }

    private static Arbitrary<WaiverFate> fates() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(WaiverFate.Fate.class),
                        texts().list().ofMaxSize(2))
                .as(WaiverFate::new);
    }

    private static Arbitrary<Proof> proofs() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(ITEMS),
                        subjects(),
                        texts(),
                        texts().list().ofMaxSize(2))
                .as(Proof::new);
    }

    private static Arbitrary<Exemption> exemptions() {
        return Combinators.combine(proofs(), texts())
                .as((of, reason) ->
                        new Exemption(of.ruleId(), of.requirement(), of.subject(), of.key(), of.facts(), reason));
    }

    private static Arbitrary<Undecided> undecided() {
        return Combinators.combine(proofs(), texts())
                .as((of, attribute) ->
                        new Undecided(of.ruleId(), of.requirement(), of.subject(), of.key(), of.facts(), attribute));
    }

    private static Arbitrary<Subject> subjects() {
        return Combinators.combine(texts(), texts(), texts()).as(Subject::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Whatever UTF-8 can hold. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\ud7ff')
                .withCharRange('\ue000', '\uffff')
                .ofMaxLength(8);
    }
}
