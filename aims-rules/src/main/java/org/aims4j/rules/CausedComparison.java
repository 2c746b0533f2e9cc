package org.aims4j.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.FindingChange;
import org.aims4j.conformity.ReportComparison;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.RecordChange;
import org.aims4j.model.Ref;
import org.aims4j.model.Waiver;

/**
 * A comparison of two reports that tells what each change of a finding comes from. It takes the records that the reports are about: the earlier ones are evaluated again with the present rules, on both days.
 *
 * @param comparison the comparison
 * @param causes of each finding that is new, returned or resolved, or differs, in the order of the comparison
 */
public record CausedComparison(ReportComparison comparison, List<ChangeCause> causes) {
    /**
     * @throws NullPointerException if a component is null
     */
    public CausedComparison {
        Objects.requireNonNull(comparison, "comparison");
        causes = List.copyOf(causes);
    }

    /**
     * Compares two reports and finds the causes, where no waivers but those of the records were handed over for the earlier one.
     *
     * @param evaluator the one that the later report comes from
     * @param earlier the report that is compared with
     * @param earlierRecords the records that the earlier report is about
     * @param later the report that is compared
     * @param laterRecords the records that the later report is about
     * @throws IllegalArgumentException if a report is not about the records given with it or has no digest, or the later one comes from other rule sets than those of the evaluator
     */
    public static CausedComparison of(
            ConformityEvaluator evaluator,
            ConformityReport earlier,
            ManagementSystem earlierRecords,
            ConformityReport later,
            ManagementSystem laterRecords) {
        return of(evaluator, earlier, earlierRecords, List.of(), later, laterRecords);
    }

    /**
     * Compares two reports and finds the causes.
     *
     * @param evaluator the one that the later report comes from
     * @param earlier the report that is compared with
     * @param earlierRecords the records that the earlier report is about
     * @param earlierWaivers the waivers that were handed over for the earlier report, beside those of its records
     * @param later the report that is compared
     * @param laterRecords the records that the later report is about
     * @throws IllegalArgumentException if a report is not about the records given with it or has no digest, or the later one comes from other rule sets than those of the evaluator
     */
    public static CausedComparison of(
            ConformityEvaluator evaluator,
            ConformityReport earlier,
            ManagementSystem earlierRecords,
            Collection<Waiver> earlierWaivers,
            ConformityReport later,
            ManagementSystem laterRecords) {
        earlier.requireAbout(earlierRecords);
        List<RuleDescriptor> rules = evaluator.rules();
        ReportComparison comparison = ReportComparison.of(earlier, later, rules, laterRecords);
        LocalDate day = later.asOf();
        EvaluationOptions options = EvaluationOptions.standard().with(earlierWaivers);
        ConformityReport again = evaluator.evaluate(earlierRecords, earlier.asOf(), options);
        ConformityReport moved = day.equals(earlier.asOf()) ? again : evaluator.evaluate(earlierRecords, day, options);
        if (!moved.ruleSets().equals(later.ruleSets())) {
            throw new IllegalArgumentException("The later report comes from the rule sets " + later.ruleSets()
                    + ", and the evaluator has " + moved.ruleSets() + "; evaluate the later records again");
        }
        Search search = new Search(
                rules,
                ReportComparison.of(again, moved, rules),
                ReportComparison.of(moved, later, rules),
                earlierRecords.asOf(day),
                laterRecords.asOf(day));
        return new CausedComparison(
                comparison,
                comparison.findings().stream()
                        .filter(change ->
                                comesOrGoes(change) || !change.differences().isEmpty())
                        .map(search::causeOf)
                        .toList());
    }

    private static boolean comesOrGoes(FindingChange change) {
        return change.isAdded() || change.kind() == FindingChange.Kind.RESOLVED;
    }

    /** The search for causes: of the steps from the earlier report to the later one, the last at which the finding changed. */
    private static final class Search {
        private final Map<String, RuleDescriptor> rules = new HashMap<>();
        private final Step dayMoved;
        private final Step factsChanged;
        private final ManagementSystem before;
        private final ManagementSystem after;
        private final List<RecordChange> changes;

        Search(
                List<RuleDescriptor> rules,
                ReportComparison dayMoved,
                ReportComparison factsChanged,
                ManagementSystem before,
                ManagementSystem after) {
            rules.forEach(rule -> this.rules.put(rule.id(), rule));
            rules.forEach(rule -> rule.aliases().forEach(alias -> this.rules.putIfAbsent(alias, rule)));
            this.dayMoved = new Step(dayMoved);
            this.factsChanged = new Step(factsChanged);
            this.before = before;
            this.after = after;
            this.changes = before.changesTo(after);
        }

        ChangeCause causeOf(FindingChange change) {
            String fingerprint = presentFingerprint(change.finding());
            if (factsChanged.changed(fingerprint, change)) {
                return new ChangeCause(change, ChangeCause.Kind.FACT_CHANGED, changedFor(change));
            }
            return new ChangeCause(
                    change,
                    dayMoved.changed(fingerprint, change) ? ChangeCause.Kind.DAY_MOVED : ChangeCause.Kind.RULES_CHANGED,
                    List.of());
        }

        private String presentFingerprint(Finding finding) {
            RuleDescriptor rule = rules.get(finding.ruleId());
            return rule == null ? finding.fingerprint() : finding.fingerprintUnder(rule.id());
        }

        /** The records that changed among those that a finding is about. */
        private List<RecordChange> changedFor(FindingChange change) {
            Set<String> ids = new HashSet<>();
            Stream.concat(change.earlier().stream(), change.later().stream()).forEach(finding -> {
                ids.addAll(finding.facts());
                ids.add(finding.subject().id());
                ids.add(finding.requirement()); // the id of a control is that of its record, too
                finding.waiver().ifPresent(ids::add);
                for (ManagementSystem records : List.of(before, after)) {
                    records.index()
                            .referringTo(Ref.to(finding.subject().id()), Entity.class)
                            .forEach(record -> ids.add(record.id()));
                }
            });
            RuleDescriptor rule = rules.get(change.finding().ruleId());
            if (rule != null && !rule.missingIn(before).equals(rule.missingIn(after))) {
                ids.add(""); // the management system has no id
            }
            return changes.stream().filter(each -> ids.contains(each.id())).toList();
        }
    }

    /** One step from the earlier report to the later one, as findings changed at it. */
    private static final class Step {
        private final Set<String> comeOrGone = new HashSet<>();
        private final Set<String> differing = new HashSet<>();

        Step(ReportComparison comparison) {
            for (FindingChange change : comparison.findings()) {
                if (comesOrGoes(change)) {
                    comeOrGone.add(change.finding().fingerprint());
                } else if (!change.differences().isEmpty()) {
                    differing.add(change.finding().fingerprint());
                }
            }
        }

        /** Whether a finding changed here. Of one that came or went, only its coming and going counts. */
        boolean changed(String fingerprint, FindingChange change) {
            return comeOrGone.contains(fingerprint) || (!comesOrGoes(change) && differing.contains(fingerprint));
        }
    }
}
