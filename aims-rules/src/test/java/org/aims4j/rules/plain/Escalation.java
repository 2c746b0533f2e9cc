package org.aims4j.rules.plain;

import static org.aims4j.conformity.Grade.MAJOR;
import static org.aims4j.conformity.Grade.MINOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Subject;
import org.aims4j.model.Action;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.Thresholds;
import org.aims4j.model.control.Control;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.support.DocumentKind;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.standard.AnnexControl;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.DocumentedInformationItem;
import org.aims4j.standard.Level;
import org.aims4j.standard.Requirement;
import org.aims4j.standard.Subclause;

/** What becomes a major nonconformity by what the other rules found: several minors, the lack of an element in all, a minor that came back or is open past its plan. */
final class Escalation {
    private static final Set<String> SAFEGUARDS =
            Set.of("8.4-a", "A.4.6", "A.6.2.4", "A.6.2.6", "A.8.3", "A.9.2", "A.9.3");

    /** What the organization needs itself, and what comes from outside. */
    private static final Set<String> NOT_MANDATORY = Set.of("DI-13", "DI-14");

    private final ManagementSystem aims;
    private final LocalDate day;
    private final Thresholds thresholds;
    private final Organization organization;
    private final Map<String, RuleDescriptor> lapses = new HashMap<>();
    private final Map<String, Cells> cells;
    private final Map<String, List<Finding>> findingsOf = new LinkedHashMap<>();
    private final Map<Subject, List<Finding>> nonconformitiesOf = new LinkedHashMap<>();
    private final Results results = new Results();

    /**
     * @param rules what the rules say of themselves
     * @param aims the records as of the day
     * @param resultsOf what was said of each item, one result for each rule, subject and key, in their order
     * @param cells of each item that is evaluated
     */
    Escalation(
            Collection<RuleDescriptor> rules,
            ManagementSystem aims,
            LocalDate day,
            Map<String, List<RuleResult>> resultsOf,
            Map<String, Cells> cells) {
        this.aims = aims;
        this.day = day;
        this.thresholds = aims.thresholds().orElseGet(() -> Thresholds.builder().build());
        this.organization = aims.organization();
        this.cells = cells;
        for (RuleDescriptor rule : rules) {
            if (rule.gradeWhenAbsent().isPresent()) {
                lapses.put(rule.id(), rule);
            }
        }
        for (AuditableItem item : Catalogue.iso42001().items()) {
            for (RuleResult result : resultsOf.getOrDefault(item.id(), List.of())) {
                if (result instanceof Finding finding) {
                    findingsOf
                            .computeIfAbsent(item.id(), id -> new ArrayList<>())
                            .add(finding);
                    if (finding.grade().isNonconformity()) {
                        nonconformitiesOf
                                .computeIfAbsent(finding.subject(), subject -> new ArrayList<>())
                                .add(finding);
                    }
                }
            }
        }
    }

    /** What all of them say, in no order that means anything. Whether an area is recorded is not asked here. */
    List<RuleResult> results() {
        findingsOf.forEach((item, findings) -> {
            minorsOnRequirement(item, findings);
            elementsAbsent(item, findings);
        });
        nonconformitiesOf.forEach(this::minorsOnSubject);
        highImpactGaps();
        register();
        documentsMissing();
        nothingWorks();
        clausesNonconforming();
        return results.all();
    }

    private void minorsOnRequirement(String item, List<Finding> findings) {
        Cells of = cellsOf(item);
        if (of.majors() > 0 || of.minors() < thresholds.minorsToMajor()) {
            return;
        }
        BigDecimal share = thresholds.minorsShare();
        boolean many = of.examined() > 4L * thresholds.minorsToMajor();
        if (many && BigDecimal.valueOf(of.minors()).compareTo(share.multiply(BigDecimal.valueOf(of.examined()))) < 0) {
            return;
        }
        String subjects = of.minors() + " of " + of.examined() + " examined";
        ofOrganization(
                "escalation-minors-on-requirement",
                item,
                item,
                item + " has a minor finding on several subjects: " + subjects + ".",
                List.of(
                        new Observed("requirement", item, "fewer minors"),
                        new Observed(
                                "subjects with a minor",
                                subjects,
                                "fewer than " + thresholds.minorsToMajor() + ", or of many a share below " + share)),
                minorsOf(findings));
    }

    /** Every cell that stands has a finding of the rule: as many subjects have one as cells stand, since a cell with one does. */
    private void elementsAbsent(String item, List<Finding> findings) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (lapses.containsKey(finding.ruleId())) {
                byRule.computeIfAbsent(finding.ruleId(), rule -> new ArrayList<>())
                        .add(finding);
            }
        }
        byRule.forEach((rule, lacks) -> {
            Set<Subject> lacking = new HashSet<>();
            for (Finding lack : lacks) {
                lacking.add(lack.subject());
            }
            if (lacking.size() >= thresholds.absenceMinimum()
                    && lacking.size() == cellsOf(item).standing()) {
                String summary = lapses.get(rule).summary();
                String with = "0 of " + lacking.size() + " examined";
                ofOrganization(
                        "escalation-element-absent",
                        item,
                        rule,
                        "The required element is wholly absent: " + summary + "; subjects with the element: " + with
                                + ".",
                        List.of(
                                new Observed("found throughout", summary, "not throughout"),
                                new Observed("subjects with the element", with, "at least one")),
                        lacks);
            }
        });
    }

    private void minorsOnSubject(Subject subject, List<Finding> findings) {
        if (subject.isA(Organization.class) || findings.size() < thresholds.minorsOnSubject()) {
            return;
        }
        List<Finding> minors = minorsOf(findings);
        List<String> items = itemsOf(minors);
        if (items.size() >= thresholds.minorsOnSubject()) {
            String label =
                    subject.label().isBlank() ? "not recorded" : subject.label().strip();
            String words = String.join(", ", items);
            ofOrganization(
                    "escalation-minors-on-subject",
                    items.get(0),
                    subject.id(),
                    label + " has minor findings on several requirements: " + words + ".",
                    List.of(
                            new Observed(
                                    "requirements with a minor on the subject",
                                    words,
                                    "fewer than " + thresholds.minorsOnSubject()),
                            new Observed("subject of the minors", label, "fewer minors")),
                    minors);
        }
    }

    private void highImpactGaps() {
        for (AISystem system : aims.aiSystems()) {
            if (system.impactClass() != ImpactClass.HIGH || !system.inUse()) {
                continue;
            }
            List<Finding> gaps = new ArrayList<>();
            for (Finding finding : nonconformitiesOf.getOrDefault(Subject.of(system), List.of())) {
                if (SAFEGUARDS.contains(finding.requirement())) {
                    gaps.add(finding);
                }
            }
            List<String> items = itemsOf(gaps);
            if (items.size() >= thresholds.gapsOnHighImpact()) {
                String words = String.join(", ", items);
                results.finding(
                        "escalation-high-impact-gaps",
                        items.get(0),
                        MAJOR,
                        system,
                        system.name() + ", a system of high impact, lacks several safeguards at once: " + words + ".",
                        List.of(new Observed(
                                "safeguards missing", words, "fewer than " + thresholds.gapsOnHighImpact())),
                        facts(system, gaps));
            }
        }
    }

    /** The minor ones of the register that were closed a while ago, or whose actions have all run out. */
    private void register() {
        if (aims.nonconformities().isEmpty() || nonconformitiesOf.isEmpty()) {
            return;
        }
        Map<String, Finding> minors = new HashMap<>();
        for (List<Finding> findings : nonconformitiesOf.values()) {
            for (Finding finding : findings) {
                if (finding.grade() == MINOR) {
                    minors.put(finding.fingerprint(), finding);
                }
            }
        }
        Map<String, List<Action>> actions = new HashMap<>();
        for (Action action : aims.actions()) {
            actions.computeIfAbsent(action.serves().id(), id -> new ArrayList<>())
                    .add(action);
        }
        for (Nonconformity nonconformity : aims.nonconformities()) {
            if (nonconformity.major()) {
                continue;
            }
            if (nonconformity.closedOn().isPresent()) {
                returned(nonconformity, nonconformity.closedOn().get(), minors);
            } else {
                pastPlan(nonconformity, actions.getOrDefault(nonconformity.id(), List.of()), minors);
            }
        }
    }

    private void returned(Nonconformity nonconformity, LocalDate closed, Map<String, Finding> minors) {
        if (closed.isAfter(day) || closed.plus(thresholds.returnWithin()).isBefore(day)) {
            return;
        }
        List<Finding> since = new ArrayList<>();
        for (Finding finding : onRecordAs(nonconformity, minors)) {
            if (finding.since().isEmpty() || finding.since().get().isAfter(closed)) {
                since.add(finding);
            }
        }
        if (!since.isEmpty()) {
            List<Observed> evidence = new ArrayList<>();
            evidence.add(new Observed("closed on", closed.toString(), "requirement met since"));
            for (String fingerprint : fingerprints(since)) {
                evidence.add(new Observed("finding", fingerprint, "none since closure"));
            }
            ofRegister(
                    "escalation-minor-returned",
                    nonconformity,
                    "The minor nonconformity \"" + nonconformity.nature() + "\", closed on " + closed + ", came back.",
                    evidence,
                    since,
                    List.of());
        }
    }

    private void pastPlan(Nonconformity nonconformity, List<Action> actions, Map<String, Finding> minors) {
        LocalDate last = LocalDate.MIN;
        boolean overdue = false;
        for (Action action : actions) {
            boolean done = action.completedOn().isPresent()
                    && !action.completedOn().get().isAfter(day);
            boolean late = action.dueOn().isPresent() && action.dueOn().get().isBefore(day) && !done;
            if (action.dueOn().isEmpty() || !(done || late)) {
                return;
            }
            overdue |= late;
            last = action.dueOn().get().isAfter(last) ? action.dueOn().get() : last;
        }
        List<Finding> findings = overdue ? onRecordAs(nonconformity, minors) : List.of();
        if (!findings.isEmpty()) {
            List<Observed> evidence = new ArrayList<>();
            for (String fingerprint : fingerprints(findings)) {
                evidence.add(new Observed("finding", fingerprint, "nonconformity closed, or an action still running"));
            }
            evidence.add(new Observed("last day due", last.toString(), "not passed"));
            ofRegister(
                    "escalation-minor-past-plan",
                    nonconformity,
                    "The minor nonconformity \"" + nonconformity.nature() + "\" is open past its plan; last day due: "
                            + last + ".",
                    evidence,
                    findings,
                    actions);
        }
    }

    /** The minor findings that it is a record of: the one with its fingerprint, or where it carries none those on its requirement about its systems. */
    private List<Finding> onRecordAs(Nonconformity nonconformity, Map<String, Finding> minors) {
        List<Finding> findings = new ArrayList<>();
        if (nonconformity.fingerprint().isPresent()) {
            Finding finding = minors.get(nonconformity.fingerprint().get());
            return finding == null ? findings : List.of(finding);
        }
        Optional<String> item = nonconformity.requirement();
        if (item.isPresent()) {
            for (Ref<AISystem> system : nonconformity.systems()) {
                Subject subject = Subject.of(aims.find(system).orElseThrow());
                for (Finding finding : nonconformitiesOf.getOrDefault(subject, List.of())) {
                    if (finding.grade() == MINOR && finding.requirement().equals(item.get())) {
                        findings.add(finding);
                    }
                }
            }
        }
        return findings;
    }

    private void documentsMissing() {
        EnumSet<DocumentKind> kept = EnumSet.noneOf(DocumentKind.class);
        for (DocumentedInformation document : aims.documents()) {
            if (document.disposedOn().isEmpty() || document.disposedOn().get().isAfter(day)) {
                kept.add(document.kind());
            }
        }
        Set<String> kinds = new HashSet<>();
        for (DocumentKind kind : kept) {
            kinds.add(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        for (DocumentedInformationItem document : Catalogue.iso42001().documentedInformation()) {
            if (NOT_MANDATORY.contains(document.id()) || kinds.contains(document.kind())) {
                continue;
            }
            List<String> items = new ArrayList<>();
            for (String item : document.requirements()) {
                if (cellsOf(item).nonconforming() > 0) {
                    items.add(item);
                }
            }
            if (!items.isEmpty()) {
                items.sort(Catalogue.iso42001().order());
                String words = String.join(", ", items);
                ofOrganization(
                        "escalation-document-missing",
                        items.get(0),
                        document.id(),
                        "No document is on record of what has to be documented as \"" + document.title()
                                + "\"; requirements not met: " + words + ".",
                        List.of(
                                new Observed("document", document.title(), "at least one"),
                                new Observed("requirements not met", words, "none")),
                        nonconformitiesAmong(items));
            }
        }
    }

    private void nothingWorks() {
        for (Control control : aims.controls()) {
            Cells of = cellsOf(control.id());
            if (of.proven() == 0
                    && of.failing() >= thresholds.noncompliantMinimum()
                    && control.included()
                    && askedOfSystems(control.id())) {
                String failing = Integer.toString(of.failing());
                results.finding(
                        "escalation-nothing-works",
                        control.id(),
                        MAJOR,
                        control,
                        "The included control " + control.label() + " works for no system; systems with findings: "
                                + failing + ".",
                        List.of(
                                new Observed("proofs", "0", "at least one"),
                                new Observed(
                                        "systems with findings",
                                        failing,
                                        "fewer than " + thresholds.noncompliantMinimum())),
                        facts(control, nonconformitiesAmong(List.of(control.id()))));
            }
        }
    }

    private static boolean askedOfSystems(String item) {
        return Catalogue.iso42001().find(item).orElseThrow() instanceof AnnexControl control
                && control.level() != Level.ORGANIZATION;
    }

    private void clausesNonconforming() {
        for (Subclause subclause : Catalogue.iso42001().subclauses()) {
            List<String> items = new ArrayList<>();
            boolean spoiled = false;
            for (Requirement requirement : subclause.requirements()) {
                Cells of = cellsOf(requirement.id());
                spoiled |= of.majors() > 0 || of.met();
                if (of.nonconforming() > 0) {
                    items.add(requirement.id());
                }
            }
            if (!spoiled && items.size() >= thresholds.noncompliantMinimum()) {
                String words = String.join(", ", items);
                ofOrganization(
                        "escalation-clause-nonconforming",
                        items.get(0),
                        subclause.id(),
                        "No evaluated requirement of " + subclause.id() + " is met; nonconforming: " + words + ".",
                        List.of(
                                new Observed("requirements not met", words, "not all that were evaluated"),
                                new Observed("subclause", subclause.id(), "a requirement that is met")),
                        nonconformitiesAmong(items));
            }
        }
    }

    private Cells cellsOf(String item) {
        return cells.getOrDefault(item, Cells.NONE);
    }

    private void ofOrganization(
            String rule, String item, String key, String statement, List<Observed> evidence, List<Finding> from) {
        results.finding(
                rule, item, MAJOR, organization, key, statement, evidence, facts(organization, from), Optional.empty());
    }

    /** About one of the register. Where it carries no fingerprint, the systems by which it is known are facts too. */
    private void ofRegister(
            String rule,
            Nonconformity nonconformity,
            String statement,
            List<Observed> evidence,
            List<Finding> findings,
            List<Action> actions) {
        Set<String> facts = new HashSet<>(facts(nonconformity, findings));
        for (Action action : actions) {
            facts.add(action.id());
        }
        if (nonconformity.fingerprint().isEmpty()) {
            for (Finding finding : findings) {
                facts.add(finding.subject().id());
            }
        }
        String item = findings.get(0).requirement();
        results.finding(
                rule, item, MAJOR, nonconformity, item, statement, evidence, List.copyOf(facts), Optional.empty());
    }

    /** The findings of some items that are graded MAJOR or MINOR. */
    private List<Finding> nonconformitiesAmong(List<String> items) {
        List<Finding> nonconformities = new ArrayList<>();
        for (String item : items) {
            for (Finding finding : findingsOf.getOrDefault(item, List.of())) {
                if (finding.grade().isNonconformity()) {
                    nonconformities.add(finding);
                }
            }
        }
        return nonconformities;
    }

    private static List<Finding> minorsOf(List<Finding> findings) {
        List<Finding> minors = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.grade() == MINOR) {
                minors.add(finding);
            }
        }
        return minors;
    }

    /** The items of findings of one subject, each once; both in catalogue order. */
    private static List<String> itemsOf(List<Finding> findings) {
        List<String> items = new ArrayList<>();
        for (Finding finding : findings) {
            if (items.isEmpty() || !items.get(items.size() - 1).equals(finding.requirement())) {
                items.add(finding.requirement());
            }
        }
        return items;
    }

    private static List<String> facts(Entity subject, List<Finding> findings) {
        List<String> facts = new ArrayList<>();
        facts.add(subject.id());
        for (Finding finding : findings) {
            facts.add(finding.fingerprint());
        }
        return facts;
    }

    private static List<String> fingerprints(List<Finding> findings) {
        List<String> fingerprints = new ArrayList<>();
        for (Finding finding : findings) {
            fingerprints.add(finding.fingerprint());
        }
        fingerprints.sort(null);
        return fingerprints;
    }
}
