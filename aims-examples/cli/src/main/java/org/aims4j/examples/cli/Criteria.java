package org.aims4j.examples.cli;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.rules.CertificationCycle;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.standard.certification.CertificationFacts;
import org.aims4j.standard.certification.TimingFact;
import picocli.CommandLine.Option;

/** What a command evaluates against: the standard, and on demand the certification cycle. */
final class Criteria {
    @Option(
            names = "--certification",
            description = "Take the rules about the certification cycle too; their items stand beside the 229.")
    boolean certification;

    ConformityEvaluator evaluator() {
        return certification ? ConformityEvaluator.with(new CertificationCycle()) : ConformityEvaluator.standard();
    }

    /** The evaluator, made ready meanwhile in another thread: that takes longer than reading a document. */
    Supplier<ConformityEvaluator> loading() {
        return CompletableFuture.supplyAsync(() -> evaluator().prepared())::join;
    }

    /**
     * Refuses a report to compare with that tells of the certification cycle where these criteria do not: each of its findings would seem to come or go.
     *
     * @throws RefusedException if it does
     */
    void refuseWider(InputFile input, ConformityReport report) {
        if (!certification && report.outcomes().stream().anyMatch(outcome -> isTimingFact(outcome.requirement()))) {
            throw new RefusedException(
                    input.label() + ": is a report that tells of the certification cycle; give --certification too");
        }
    }

    private static boolean isTimingFact(String item) {
        return CertificationFacts.iso42001().timing().stream()
                .map(TimingFact::id)
                .anyMatch(item::equals);
    }
}
