package org.aims4j.conformity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.improvement.Nonconformity;

/**
 * What became of the findings and outcomes of one report in a later one. Findings are told by their fingerprints, so reports stay comparable for years. Immutable.
 *
 * <p>Where several findings of a report are one under the present ids of their rules, the first of them stands for all.
 *
 * @param earlier the report that is compared with
 * @param later the report that is compared
 * @param findings each finding of either report: those of the later one in its order, then those that are resolved in the order of the earlier one
 * @param outcomes the items whose status or grade differs: those of the later report in its order, then those that only the earlier one has
 */
public record ReportComparison(
        ConformityReport earlier, ConformityReport later, List<FindingChange> findings, List<OutcomeChange> outcomes) {
    /**
     * @throws NullPointerException if a component is null
     */
    public ReportComparison {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        findings = List.copyOf(findings);
        outcomes = List.copyOf(outcomes);
    }

    /** Compares two reports, of which no rule has another id than in the other. Without records no finding is told as returned: such ones are new. */
    public static ReportComparison of(ConformityReport earlier, ConformityReport later) {
        return of(earlier, later, List.of());
    }

    /**
     * Compares two reports. Without records no finding is told as returned: such ones are new.
     *
     * @param rules the rules as they are now; a finding under an earlier id of a rule is the same as under its present one
     */
    public static ReportComparison of(
            ConformityReport earlier, ConformityReport later, Collection<RuleDescriptor> rules) {
        return new Comparing(earlier, later, rules, List.of()).comparison();
    }

    /**
     * Compares two reports. A finding that the earlier one lacks has returned if a nonconformity that came from it was closed on the day of the later report or before.
     *
     * @param rules the rules as they are now; a finding under an earlier id of a rule is the same as under its present one
     * @param laterRecords the records that the later report is about
     * @throws IllegalArgumentException if the later report is not about these records, or has no digest
     */
    public static ReportComparison of(
            ConformityReport earlier,
            ConformityReport later,
            Collection<RuleDescriptor> rules,
            ManagementSystem laterRecords) {
        later.requireAbout(laterRecords);
        return new Comparing(earlier, later, rules, laterRecords.nonconformities()).comparison();
    }

    /** The findings of which this became, in order. */
    public List<FindingChange> findings(FindingChange.Kind kind) {
        return findings.stream().filter(change -> change.kind() == kind).toList();
    }

    /** One comparison in the making. */
    private static final class Comparing {
        private static final Comparator<Nonconformity> BY_CLOSURE = Comparator.comparing(
                        (Nonconformity closed) -> closed.closedOn().orElseThrow())
                .thenComparing(Nonconformity::id);

        private final ConformityReport earlier;
        private final ConformityReport later;
        private final Map<String, RuleDescriptor> rules = new HashMap<>();
        private final Map<String, Nonconformity> closed = new HashMap<>();

        Comparing(
                ConformityReport earlier,
                ConformityReport later,
                Collection<RuleDescriptor> rules,
                List<Nonconformity> register) {
            this.earlier = earlier;
            this.later = later;
            List<RuleDescriptor> byId = rules.stream()
                    .sorted(Comparator.comparing(RuleDescriptor::id))
                    .toList();
            byId.forEach(rule -> this.rules.put(rule.id(), rule)); // an id in use is no earlier one of another rule
            byId.forEach(rule -> rule.aliases().forEach(alias -> this.rules.putIfAbsent(alias, rule)));
            LocalDate day = later.asOf();
            register.stream()
                    .filter(each ->
                            each.closedOn().filter(on -> !on.isAfter(day)).isPresent())
                    .sorted(BY_CLOSURE)
                    .forEach(each -> each.fingerprint().ifPresent(print -> closed.put(print.strip(), each)));
        }

        ReportComparison comparison() {
            return new ReportComparison(earlier, later, findings(), outcomes());
        }

        private List<FindingChange> findings() {
            Map<String, Finding> before = byPresentFingerprint(earlier);
            Map<String, Finding> after = byPresentFingerprint(later);
            List<FindingChange> changes = new ArrayList<>();
            after.forEach((print, finding) ->
                    changes.add(before.containsKey(print) ? persisting(before.get(print), finding) : added(finding)));
            before.forEach((print, finding) -> {
                if (!after.containsKey(print)) {
                    changes.add(new FindingChange(
                            FindingChange.Kind.RESOLVED, Optional.of(finding), Optional.empty(), Optional.empty()));
                }
            });
            return changes;
        }

        private Map<String, Finding> byPresentFingerprint(ConformityReport report) {
            Map<String, Finding> findings = new LinkedHashMap<>();
            report.findings().forEach(finding -> findings.putIfAbsent(presentFingerprint(finding), finding));
            return findings;
        }

        private String presentFingerprint(Finding finding) {
            RuleDescriptor rule = rules.get(finding.ruleId());
            return rule == null ? finding.fingerprint() : finding.fingerprintUnder(rule.id());
        }

        private static FindingChange persisting(Finding before, Finding after) {
            boolean newlyWaived = before.waiver().isEmpty() && after.waiver().isPresent();
            return new FindingChange(
                    newlyWaived ? FindingChange.Kind.NEWLY_WAIVED : FindingChange.Kind.PERSISTING,
                    Optional.of(before),
                    Optional.of(after),
                    Optional.empty());
        }

        private FindingChange added(Finding finding) {
            Optional<Ref<Nonconformity>> recurrenceOf = fingerprints(finding).stream()
                    .filter(closed::containsKey)
                    .map(closed::get)
                    .max(BY_CLOSURE)
                    .map(Nonconformity::ref);
            return new FindingChange(
                    recurrenceOf.isPresent() ? FindingChange.Kind.RETURNED : FindingChange.Kind.NEW,
                    Optional.empty(),
                    Optional.of(finding),
                    recurrenceOf);
        }

        /** Those under all ids of its rule: the register keeps the one of its time. */
        private Set<String> fingerprints(Finding finding) {
            Set<String> fingerprints = new LinkedHashSet<>(List.of(finding.fingerprint()));
            RuleDescriptor rule = rules.get(finding.ruleId());
            if (rule != null) {
                fingerprints.add(finding.fingerprintUnder(rule.id()));
                rule.aliases().forEach(alias -> fingerprints.add(finding.fingerprintUnder(alias)));
            }
            return fingerprints;
        }

        private List<OutcomeChange> outcomes() {
            Map<String, Outcome> before = new LinkedHashMap<>();
            earlier.outcomes().forEach(outcome -> before.putIfAbsent(outcome.requirement(), outcome));
            List<OutcomeChange> changes = new ArrayList<>();
            Set<String> told = new HashSet<>();
            for (Outcome after : later.outcomes()) {
                Optional<Outcome> then = Optional.ofNullable(before.get(after.requirement()));
                told.add(after.requirement());
                if (then.filter(outcome -> alike(outcome, after)).isEmpty()) {
                    changes.add(new OutcomeChange(after.requirement(), then, Optional.of(after)));
                }
            }
            before.forEach((requirement, outcome) -> {
                if (!told.contains(requirement)) {
                    changes.add(new OutcomeChange(requirement, Optional.of(outcome), Optional.empty()));
                }
            });
            return changes;
        }

        private static boolean alike(Outcome one, Outcome other) {
            return one.status() == other.status() && one.grade().equals(other.grade());
        }
    }
}
