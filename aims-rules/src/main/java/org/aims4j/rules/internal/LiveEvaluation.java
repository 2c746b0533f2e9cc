package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.aims4j.model.Entity;
import org.aims4j.model.LiveRecords;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Shift;
import org.aims4j.model.Waiver;
import org.aims4j.model.certification.Certification;
import org.aims4j.model.schema.RecordType;
import org.aims4j.rules.ConformityChange;
import org.aims4j.rules.ConformityChange.CellChange;
import org.aims4j.rules.EvaluationException;
import org.aims4j.rules.EvaluationOptions;

/**
 * An evaluation that stays open. A change of the records goes through the rules, which say what they did not say before and withdraw what they say no longer; from that come the cells and findings that
 * changed, and what the rules see that escalate.
 */
public final class LiveEvaluation implements AutoCloseable {
    private final Rules rules;
    private final EvaluationOptions options;
    private final LiveRecords records;
    private final MovingDay day;
    private final LiveRules first;
    private final LiveEscalation escalation;
    private final LiveDecisions decisive = new LiveDecisions();
    private final Missing missing;
    private final Map<String, Map<Subject, Held>> cells = new HashMap<>();
    private final Map<String, Tally> tallies = new HashMap<>();
    private Decisions decisions;
    private Waivers waivers;

    /** Of one item and subject: what was said, by rule and key, and what that came to. */
    private static final class Held {
        final List<RuleResult> said = new ArrayList<>(2);
        Optional<Cell> cell = Optional.empty();
        List<Finding> findings = List.of();
    }

    private record Key(String item, Subject subject) {}

    private LiveEvaluation(Rules rules, LiveRecords records, List<Shift> all, EvaluationOptions options) {
        this.rules = rules;
        this.options = options;
        this.records = records;
        this.day = new MovingDay(records.day());
        this.missing = Missing.in(records.snapshot(), rules.known());
        all.forEach(decisive::put);
        this.decisions = decisive.decisions(records::find, records.day());
        this.waivers = waivers();
        Course course = Course.toTheEnd(options);
        this.first = new LiveRules(rules, rules.firstPhase(), course);
        this.escalation = new LiveEscalation(rules, course);
    }

    /**
     * Opens one on a snapshot as of a day. Of the options only the waivers and the fire limit count.
     *
     * @throws IllegalArgumentException if a waiver handed over has the id of a different one of the records
     * @throws EvaluationException if a rule fails
     */
    public static LiveEvaluation of(Rules rules, ManagementSystem aims, LocalDate day, EvaluationOptions options) {
        LiveRecords records = LiveRecords.of(aims, day);
        List<Shift> all = records.visible().stream()
                .map(entity -> new Shift(Optional.empty(), Optional.of(entity)))
                .toList();
        LiveEvaluation evaluation = new LiveEvaluation(rules, records, all, options);
        try {
            evaluation.begin(all);
        } catch (RuntimeException | Error e) {
            evaluation.close();
            throw e;
        }
        return evaluation;
    }

    private void begin(List<Shift> all) {
        List<Object> general = List.of(day, Facts.thresholds(records.snapshot()));
        first.put("", general, false);
        escalation.put(general);
        all.forEach(first::put);
        all.forEach(escalation::put);
        Set<Key> touched = new LinkedHashSet<>();
        hear(first.fire(), touched);
        for (String item : rules.items()) {
            touchAll(item, touched);
            escalation.put(item, tally(item));
        }
        settle(touched, waivers, true);
    }

    /**
     * Whether other records can take the place of these. Where they record other areas, or have other thresholds, another evaluation is to be opened.
     */
    public boolean fits(ManagementSystem aims) {
        return aims.recorded().equals(records.recorded())
                && aims.unrecorded().equals(records.unrecorded())
                && aims.thresholds().equals(records.thresholds())
                && answerPeriod(aims.certification()).equals(answerPeriod(records.certification()));
    }

    /** The certification has no id, so that what the rules read of it is no record that changes: it comes to them with the thresholds. */
    private static Optional<Period> answerPeriod(Optional<Certification> certification) {
        return certification.flatMap(Certification::answerPeriod);
    }

    /**
     * Refuses records that are none of the model, or cannot stand beside the waivers handed over. To be asked before records change.
     *
     * @throws IllegalArgumentException if the model does not have the type of one, or a waiver among them has the id of a different one handed over; it names type or id
     */
    public void check(Collection<? extends Entity> coming) {
        coming.forEach(record -> RecordType.of(record.getClass()));
        if (options.waivers().isEmpty()) {
            return;
        }
        Map<String, Waiver> handedOver = Waivers.byId(options.waivers().stream());
        for (Entity record : coming) {
            if (record instanceof Waiver waiver && handedOver.containsKey(waiver.id())) {
                Waivers.byId(Stream.of(handedOver.get(waiver.id()), waiver));
            }
        }
    }

    /** Puts other records in place of all. */
    public ConformityChange replace(ManagementSystem aims) {
        return shifted(records.replace(aims));
    }

    /** Adds or replaces records. */
    public ConformityChange put(Collection<? extends Entity> changed) {
        return shifted(records.put(changed));
    }

    /** Removes records. */
    public ConformityChange remove(Collection<String> ids) {
        return shifted(records.remove(ids));
    }

    /** Moves the day. */
    public ConformityChange moveTo(LocalDate to) {
        List<Shift> shifts = records.moveTo(to);
        day.moveTo(to);
        return shifted(shifts);
    }

    /** The day. */
    public LocalDate day() {
        return day.day();
    }

    /** The records as they were handed over. */
    public ManagementSystem records() {
        return records.snapshot();
    }

    /** The findings that stand, in the order of reports. */
    public List<Finding> findings() {
        List<Finding> findings = standing();
        findings.replaceAll(waivers::covered);
        findings.sort(rules.order());
        return List.copyOf(findings);
    }

    /** What is not as in another evaluation. */
    public ConformityChange changeFrom(LiveEvaluation other) {
        List<Finding> cleared = new ArrayList<>();
        List<Finding> raised = new ArrayList<>();
        Set<Finding> before = new LinkedHashSet<>(other.findings());
        Set<Finding> after = new LinkedHashSet<>(findings());
        before.stream().filter(finding -> !after.contains(finding)).forEach(cleared::add);
        after.stream().filter(finding -> !before.contains(finding)).forEach(raised::add);
        List<CellChange> changed = new ArrayList<>();
        for (String item : rules.items()) {
            Map<Subject, Held> was = other.cells.getOrDefault(item, Map.of());
            Map<Subject, Held> is = cells.getOrDefault(item, Map.of());
            Set<Subject> subjects = new LinkedHashSet<>(was.keySet());
            subjects.addAll(is.keySet());
            for (Subject subject : subjects) {
                Optional<Status> then = status(was, subject);
                Optional<Status> now = status(is, subject);
                if (!then.equals(now)) {
                    changed.add(new CellChange(item, subject, then, now));
                }
            }
        }
        return sorted(raised, cleared, changed);
    }

    private static Optional<Status> status(Map<Subject, Held> cells, Subject subject) {
        return Optional.ofNullable(cells.get(subject))
                .flatMap(held -> held.cell)
                .map(Cell::status);
    }

    /** The findings, without waivers, in no order that means anything. */
    private List<Finding> standing() {
        List<Finding> findings = new ArrayList<>(escalation.findings());
        cells.values().forEach(ofItem -> ofItem.values().forEach(held -> findings.addAll(held.findings)));
        return findings;
    }

    private ConformityChange sorted(List<Finding> raised, List<Finding> cleared, List<CellChange> changed) {
        raised.sort(rules.order());
        cleared.sort(rules.order());
        changed.sort(Comparator.comparing(CellChange::requirement, rules.orderOfItems())
                .thenComparing(CellChange::subject));
        return new ConformityChange(raised, cleared, changed);
    }

    /** The report that a fresh evaluation would give. */
    public ConformityReport report() {
        Results results = new Results(rules.known());
        cells.values().forEach(ofItem -> ofItem.values().forEach(held -> held.said.forEach(results::add)));
        return Evaluation.of(rules, records.snapshot(), day.day(), options, results);
    }

    private ConformityChange shifted(List<Shift> shifts) {
        Set<Key> touched = new LinkedHashSet<>();
        Waivers before = waivers;
        boolean decided = !day.day().equals(decisions.day());
        for (Shift shift : shifts) {
            first.put(shift);
            escalation.put(shift);
            touchSystem(shift, touched);
            decided |= decisive.put(shift);
        }
        hear(first.fire(), touched);
        if (decided) {
            decide(touched);
        }
        return settle(touched, before, decided);
    }

    /** Takes what the rules say otherwise. */
    private void hear(LiveRules.Change change, Set<Key> touched) {
        for (RuleResult result : change.withdrawn()) {
            held(touch(result, touched)).said.remove(result);
        }
        for (RuleResult result : change.said()) {
            held(touch(result, touched)).said.add(result);
        }
    }

    private static Key touch(RuleResult result, Set<Key> touched) {
        Key key = new Key(result.requirement(), result.subject());
        touched.add(key);
        return key;
    }

    private Held held(Key key) {
        return cells.computeIfAbsent(key.item(), item -> new HashMap<>())
                .computeIfAbsent(key.subject(), subject -> new Held());
    }

    private Tally tally(String item) {
        return tallies.computeIfAbsent(item, i -> new Tally());
    }

    /** An AI system that comes or goes, or into or out of scope, has cells or has none. */
    private void touchSystem(Shift shift, Set<Key> touched) {
        Optional<Subject> before = LiveDecisions.systemInScope(shift.before());
        Optional<Subject> after = LiveDecisions.systemInScope(shift.after());
        if (!before.equals(after)) {
            for (String item : rules.known().askingSystems()) {
                before.ifPresent(subject -> touched.add(new Key(item, subject)));
                after.ifPresent(subject -> touched.add(new Key(item, subject)));
            }
        }
    }

    /** Looks at the decisions of people again, and touches what they changed. */
    private void decide(Set<Key> touched) {
        Decisions before = decisions;
        Waivers waivedBefore = waivers;
        decisions = decisive.decisions(records::find, day.day());
        waivers = waivers();
        for (String item : decisions.differingFrom(before, rules.items())) {
            touchAll(item, touched);
            before.judgedNonconforming(item).keySet().forEach(subject -> touched.add(new Key(item, subject)));
        }
        if (!waivers.coverAs(waivedBefore)) {
            cells.forEach((item, ofItem) -> ofItem.forEach((subject, held) -> {
                if (!held.findings.isEmpty()) {
                    touched.add(new Key(item, subject));
                }
            }));
        }
    }

    /** Touches all cells of an item that there are or can be. */
    private void touchAll(String item, Set<Key> touched) {
        cells.getOrDefault(item, Map.of()).keySet().forEach(subject -> touched.add(new Key(item, subject)));
        if (rules.known().askSystems(item)) {
            decisive.systems().forEach(subject -> touched.add(new Key(item, subject)));
        }
        decisions.judgedNonconforming(item).keySet().forEach(subject -> touched.add(new Key(item, subject)));
    }

    private Waivers waivers() {
        return new Waivers(decisive.waivers(), options.waivers(), day.day(), rules.known());
    }

    /**
     * Finds out what touched cells come to now, and tells what is not as before.
     *
     * @param before the waivers that covered findings then
     * @param decided whether people may have decided otherwise since
     */
    private ConformityChange settle(Set<Key> touched, Waivers before, boolean decided) {
        List<Finding> raised = new ArrayList<>();
        List<Finding> cleared = new ArrayList<>();
        List<CellChange> changed = new ArrayList<>();
        Set<String> items = new LinkedHashSet<>();
        for (Key key : touched) {
            Held held = held(key);
            Optional<Cell> was = held.cell;
            List<Finding> found = held.findings;
            List<RuleResult> counts = counting(key, held);
            held.findings = findings(counts);
            held.cell = cell(key, counts);
            if (!was.equals(held.cell)) {
                Tally tally = tally(key.item());
                was.ifPresent(cell -> tally.remove(key.subject(), cell));
                held.cell.ifPresent(cell -> tally.add(key.subject(), cell));
                items.add(key.item());
                Optional<Status> then = was.map(Cell::status);
                Optional<Status> now = held.cell.map(Cell::status);
                if (!then.equals(now)) {
                    changed.add(new CellChange(key.item(), key.subject(), then, now));
                }
            }
            if (!found.equals(held.findings)) {
                difference(found, held.findings, cleared);
                difference(held.findings, found, raised);
            }
            if (held.said.isEmpty() && held.cell.isEmpty()) {
                Objects.requireNonNull(cells.get(key.item())).remove(key.subject());
            }
        }
        cleared.forEach(escalation::remove);
        raised.forEach(escalation::add);
        items.forEach(item -> escalation.put(item, tally(item)));
        LiveEscalation.Change escalated = escalation.fire(rule -> RollUp.hears(rule, missing, decisions), decided);
        raised.addAll(escalated.raised());
        cleared.addAll(escalated.cleared());
        List<Finding> staying = waivers.coverAs(before) ? List.of() : standingBut(raised);
        raised.replaceAll(waivers::covered);
        cleared.replaceAll(before::covered);
        for (Finding finding : staying) {
            Finding then = before.covered(finding);
            Finding now = waivers.covered(finding);
            if (!then.equals(now)) {
                cleared.add(then);
                raised.add(now);
            }
        }
        return sorted(raised, cleared, changed);
    }

    /** The findings that stand, but for some. */
    private List<Finding> standingBut(Collection<Finding> some) {
        List<Finding> standing = standing();
        standing.removeAll(new HashSet<>(some));
        return standing;
    }

    /** What was said and counts, merged. */
    private List<RuleResult> counting(Key key, Held held) {
        if (decisions.about(key.item()).isPresent()) {
            return List.of();
        }
        List<RuleResult> counting = new ArrayList<>(held.said.size());
        for (RuleResult result : held.said) {
            if (missing.of(result.ruleId()).isEmpty()) {
                counting.add(result);
            }
        }
        return Results.merged(rules.known(), counting);
    }

    private static List<Finding> findings(List<RuleResult> counting) {
        List<Finding> findings = new ArrayList<>(1);
        for (RuleResult result : counting) {
            if (result instanceof Finding finding) {
                findings.add(finding);
            }
        }
        return List.copyOf(findings);
    }

    private Optional<Cell> cell(Key key, List<RuleResult> counting) {
        if (decisions.about(key.item()).isPresent()
                || rules.known().of(key.item()).isEmpty()) {
            return Optional.empty();
        }
        counting.replaceAll(result -> result instanceof Finding finding ? waivers.covered(finding) : result);
        boolean judged = decisions.judgedNonconforming(key.item()).containsKey(key.subject());
        if (counting.isEmpty()
                && !judged
                && !(rules.known().askSystems(key.item()) && decisive.isSystem(key.subject()))) {
            return Optional.empty();
        }
        Cell cell = Cell.of(counting);
        return Optional.of(judged ? cell.judgedNonconforming() : cell);
    }

    private static void difference(List<Finding> some, List<Finding> others, List<Finding> beyond) {
        for (Finding finding : some) {
            if (!others.contains(finding)) {
                beyond.add(finding);
            }
        }
    }

    @Override
    public void close() {
        first.close();
        escalation.close();
        cells.clear();
    }
}
