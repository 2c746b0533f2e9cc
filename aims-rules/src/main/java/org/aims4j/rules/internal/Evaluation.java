package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Undecided;
import org.aims4j.model.ManagementSystem;
import org.aims4j.standard.Catalogue;

/** One evaluation from records to report. */
public final class Evaluation {
    private Evaluation() {}

    /** Evaluates a management system as of a day. */
    public static ConformityReport of(RuleBase rules, ManagementSystem aims, LocalDate day) {
        ManagementSystem snapshot = aims.asOf(day);
        RollUp rollUp = new RollUp(snapshot, day, rules.rules().values(), rules.run(Facts.of(snapshot, day)));
        List<RuleResult> results = rollUp.results();
        return ConformityReport.builder()
                .asOf(day)
                .leavesOutLaterDays(snapshot != aims)
                .edition(Catalogue.iso42001().edition())
                .libraryVersion(Version.LIBRARY)
                .addRuleSets("aims4j " + Version.LIBRARY)
                .digest(aims.digest())
                .addAllOutcomes(rollUp.outcomes())
                .addAllFindings(only(Finding.class, results))
                .addAllProofs(only(Proof.class, results))
                .addAllExemptions(only(Exemption.class, results))
                .addAllUndecided(only(Undecided.class, results))
                .build();
    }

    private static <T extends RuleResult> List<T> only(Class<T> type, List<RuleResult> results) {
        return results.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
