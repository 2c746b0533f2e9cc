package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Subject;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.facts.Examination;
import org.aims4j.rules.facts.Lapse;
import org.aims4j.rules.facts.Standing;
import org.aims4j.standard.AnnexControl;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.DocumentedInformationItem;
import org.aims4j.standard.Subclause;

/** What the rules see that read what others found: sums of it, the register of nonconformities, and other records. Never their own results. */
final class Escalation {
    /** The types of what never changes. */
    private static final List<Class<?>> CONSTANTS =
            List.of(Subclause.class, DocumentedInformationItem.class, AnnexControl.class);

    private Escalation() {}

    /**
     * The facts.
     *
     * @param findings the merged findings of the first phase
     * @param examinations per item that was asked
     */
    static List<Object> facts(
            ManagementSystem aims,
            LocalDate day,
            RuleBase base,
            KnownRules rules,
            List<Finding> findings,
            List<Examination> examinations) {
        List<Object> facts = Facts.of(aims, day, base);
        facts.addAll(examinations);
        facts.addAll(constants());
        facts.addAll(lapses(rules, findings));
        facts.addAll(standings(findings));
        facts.addAll(findings);
        return facts;
    }

    /** Whether facts of a type tell what rules found. */
    static boolean isResult(Class<?> type) {
        return RuleResult.class.isAssignableFrom(type)
                || type == Examination.class
                || type == Lapse.class
                || type == Standing.class;
    }

    /** Whether facts of a type are for rules that escalate alone. */
    static boolean reads(Class<?> type) {
        return isResult(type) || CONSTANTS.contains(type);
    }

    /** What never changes. */
    static List<Object> constants() {
        List<Object> constants = new ArrayList<>(Catalogue.iso42001().subclauses());
        constants.addAll(Catalogue.iso42001().documentedInformation());
        constants.addAll(Catalogue.iso42001().controls());
        return constants;
    }

    private static List<Lapse> lapses(KnownRules rules, List<Finding> findings) {
        Map<String, Set<Subject>> subjects = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (isLapse(rules, finding)) {
                subjects.computeIfAbsent(finding.ruleId(), rule -> new LinkedHashSet<>())
                        .add(finding.subject());
            }
        }
        List<Lapse> lapses = new ArrayList<>();
        subjects.forEach((rule, lacking) -> lapses.add(lapse(rules, rule, lacking.size())));
        return lapses;
    }

    /** Whether a finding is of a rule that is graded worse where all lack what it looks for. */
    static boolean isLapse(KnownRules rules, Finding finding) {
        return rules.get(finding.ruleId()).descriptor().gradeWhenAbsent().isPresent();
    }

    static Lapse lapse(KnownRules rules, String rule, int subjects) {
        RuleDescriptor descriptor = rules.get(rule).descriptor();
        return new Lapse(
                rule,
                descriptor.summary(),
                descriptor.requirement(),
                descriptor.gradeWhenAbsent().orElseThrow(),
                subjects);
    }

    private static List<Standing> standings(List<Finding> findings) {
        Map<Subject, List<Finding>> bySubject = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.grade().isNonconformity()) {
                bySubject
                        .computeIfAbsent(finding.subject(), subject -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<Standing> standings = new ArrayList<>();
        bySubject.forEach((subject, found) -> standings.add(standing(subject, found)));
        return standings;
    }

    /** What was found about a subject, from its findings that are graded MAJOR or MINOR. */
    static Standing standing(Subject subject, Collection<Finding> findings) {
        return new Standing(
                subject,
                items(findings.stream().filter(finding -> finding.grade() == Grade.MINOR)),
                items(findings.stream()));
    }

    private static List<String> items(Stream<Finding> findings) {
        return findings.map(Finding::requirement)
                .distinct()
                .sorted(Catalogue.iso42001().order())
                .toList();
    }
}
