package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aims4j.conformity.Finding;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.LiveRecords;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.Clearing;
import org.aims4j.rules.EvaluationOptions;
import org.aims4j.rules.FewRules;

/**
 * A clearing, and the records with all of its steps but one.
 *
 * @param clearing the clearing
 * @param with the records with all of its steps
 * @param without the records without each of its steps in turn; empty where the others make no valid management system
 */
public record LeftOut(Clearing clearing, ManagementSystem with, List<Optional<ManagementSystem>> without) {
    private static final Rules RULES = Rules.of(List.of(new StandardRules())).only(FewRules.ITEMS);

    /** Those of what would clear a finding. */
    public static List<LeftOut> of(ManagementSystem aims, LocalDate day, Finding finding) {
        try (LiveEvaluation evaluation = LiveEvaluation.of(RULES, aims, day, EvaluationOptions.standard())) {
            return ClearingSearch.found(RULES, aims, evaluation, finding).stream()
                    .map(found -> of(aims, found))
                    .toList();
        }
    }

    private static LeftOut of(ManagementSystem aims, ClearingSearch.Found found) {
        List<Optional<ManagementSystem>> without = new ArrayList<>();
        for (Proposal.Step step : found.steps()) {
            List<Proposal.Step> others = new ArrayList<>(found.steps());
            others.remove(step);
            without.add(changed(aims, others));
        }
        return new LeftOut(found.clearing(), changed(aims, found.steps()).orElseThrow(), List.copyOf(without));
    }

    private static Optional<ManagementSystem> changed(ManagementSystem aims, List<Proposal.Step> steps) {
        try {
            Drafts drafts = new Drafts(aims);
            steps.forEach(step -> step.edit().on(drafts));
            LiveRecords records = LiveRecords.of(aims, LocalDate.EPOCH);
            records.put(drafts.built());
            return Optional.of(records.snapshot());
        } catch (InvalidModelException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
