package org.aims4j.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Subject;
import org.aims4j.model.Shift;

/** The rules that escalate over findings that change. */
final class LiveEscalation implements AutoCloseable {
    private final Rules rules;
    private final LiveRules escalating;

    /** Per rule that is graded worse where all lack what it looks for, how many findings there are about each subject. */
    private final Map<String, Map<Subject, Integer>> lacking = new HashMap<>();

    /** The findings graded MAJOR or MINOR about each subject, by fingerprint. */
    private final Map<Subject, Map<String, Finding>> bySubject = new HashMap<>();

    /** What was said, by fingerprint, whether it counts or not. */
    private final Map<String, List<Finding>> said = new TreeMap<>();

    /** What came of it and counts, by fingerprint. */
    private final Map<String, Finding> told = new TreeMap<>();

    private final Set<String> touchedRules = new LinkedHashSet<>();
    private final Set<Subject> touchedSubjects = new LinkedHashSet<>();

    /**
     * What escalates otherwise than before.
     *
     * @param raised what was not there before
     * @param cleared what is there no longer
     */
    record Change(List<Finding> raised, List<Finding> cleared) {}

    private record Named(String kind, Object name) {}

    LiveEscalation(Rules rules, Course course) {
        this.rules = rules;
        this.escalating = new LiveRules(rules, rules.escalation(), course);
    }

    /** Puts what is there once, beside what never changes. */
    void put(List<?> general) {
        List<Object> always = new ArrayList<>(general);
        always.addAll(Escalation.constants());
        escalating.put(new Named("general", ""), always, false);
    }

    void put(Shift shift) {
        escalating.put(shift);
    }

    /** The cells of an item are these. */
    void put(String item, Tally tally) {
        if (!rules.escalates(item)) {
            return;
        }
        escalating.put(new Named("item", item), List.of(tally.examination(item)), false);
    }

    /** There is one more finding. */
    void add(Finding finding) {
        if (!rules.escalates(finding.requirement())) {
            return;
        }
        escalating.put(new Named("finding", finding.fingerprint()), List.of(finding), false);
        if (Escalation.isLapse(rules.known(), finding)) {
            lacking.computeIfAbsent(finding.ruleId(), rule -> new HashMap<>())
                    .merge(finding.subject(), 1, Integer::sum);
            touchedRules.add(finding.ruleId());
        }
        if (finding.grade().isNonconformity()) {
            bySubject
                    .computeIfAbsent(finding.subject(), subject -> new TreeMap<>())
                    .put(finding.fingerprint(), finding);
            touchedSubjects.add(finding.subject());
        }
    }

    /** A finding is there no longer. */
    void remove(Finding finding) {
        if (!rules.escalates(finding.requirement())) {
            return;
        }
        escalating.put(new Named("finding", finding.fingerprint()), List.of(), false);
        if (Escalation.isLapse(rules.known(), finding)) {
            lacking.getOrDefault(finding.ruleId(), Map.of())
                    .computeIfPresent(finding.subject(), (subject, findings) -> findings == 1 ? null : findings - 1);
            touchedRules.add(finding.ruleId());
        }
        if (finding.grade().isNonconformity()) {
            Map<String, Finding> rest = bySubject.getOrDefault(finding.subject(), new TreeMap<>());
            rest.remove(finding.fingerprint());
            if (rest.isEmpty()) {
                bySubject.remove(finding.subject());
            }
            touchedSubjects.add(finding.subject());
        }
    }

    /**
     * Lets the rules speak.
     *
     * @param hears whether what a rule says counts
     * @param anew whether that may be otherwise than before
     */
    Change fire(Predicate<KnownRule> hears, boolean anew) {
        for (String rule : touchedRules) {
            int subjects = lacking.getOrDefault(rule, Map.of()).size();
            escalating.put(
                    new Named("lapse", rule),
                    subjects == 0 ? List.of() : List.of(Escalation.lapse(rules.known(), rule, subjects)),
                    false);
        }
        for (Subject subject : touchedSubjects) {
            Map<String, Finding> found = bySubject.getOrDefault(subject, Map.of());
            escalating.put(
                    new Named("standing", subject),
                    found.isEmpty() ? List.of() : List.of(Escalation.standing(subject, found.values())),
                    false);
        }
        touchedRules.clear();
        touchedSubjects.clear();
        LiveRules.Change change = escalating.fire();
        Set<String> touched = new LinkedHashSet<>(anew ? said.keySet() : Set.of());
        for (RuleResult result : change.withdrawn()) {
            String fingerprint = ((Finding) result).fingerprint();
            touched.add(fingerprint);
            List<Finding> rest = said.getOrDefault(fingerprint, new ArrayList<>());
            rest.remove(result);
            if (rest.isEmpty()) {
                said.remove(fingerprint);
            }
        }
        for (RuleResult result : change.said()) {
            Finding finding = (Finding) result;
            touched.add(finding.fingerprint());
            said.computeIfAbsent(finding.fingerprint(), f -> new ArrayList<>()).add(finding);
        }
        List<Finding> raised = new ArrayList<>();
        List<Finding> cleared = new ArrayList<>();
        for (String fingerprint : touched) {
            Optional<Finding> was = Optional.ofNullable(told.remove(fingerprint));
            Optional<Finding> is = merged(said.getOrDefault(fingerprint, List.of()))
                    .filter(finding -> hears.test(rules.known().get(finding.ruleId())));
            is.ifPresent(finding -> told.put(fingerprint, finding));
            if (!was.equals(is)) {
                was.ifPresent(cleared::add);
                is.ifPresent(raised::add);
            }
        }
        return new Change(raised, cleared);
    }

    /** All that escalates and counts. */
    Collection<Finding> findings() {
        return Collections.unmodifiableCollection(told.values());
    }

    private Optional<Finding> merged(List<Finding> alike) {
        return alike.isEmpty()
                ? Optional.empty()
                : Optional.of((Finding)
                        Results.merged(rules.known(), List.copyOf(alike)).get(0));
    }

    @Override
    public void close() {
        escalating.close();
    }
}
