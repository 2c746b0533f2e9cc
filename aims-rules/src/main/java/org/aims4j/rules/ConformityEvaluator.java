package org.aims4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.SortedSet;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Waiver;
import org.aims4j.rules.internal.ClearingSearch;
import org.aims4j.rules.internal.Evaluation;
import org.aims4j.rules.internal.LiveEvaluation;
import org.aims4j.rules.internal.Rules;
import org.aims4j.rules.internal.StandardRules;

/**
 * Tells whether a management system conforms as of a day, and why.
 *
 * <p>Immutable and thread-safe: make one and keep it. Making one loads the rules and the first evaluation builds
 * their network, which together take seconds ({@link #prepared()} does both at once); from then on an evaluation takes milliseconds.
 */
public final class ConformityEvaluator {
    private final Rules rules;

    private ConformityEvaluator(Rules rules) {
        this.rules = rules;
    }

    /**
     * An evaluator with the rules of the library.
     *
     * @throws IllegalStateException if the rules are not on the class path
     */
    public static ConformityEvaluator standard() {
        return with();
    }

    /**
     * An evaluator with the rules of the library, and those of a host.
     *
     * @throws IllegalStateException if rules are not on the class path
     * @throws IllegalArgumentException if some do not describe themselves, or two have one id; it names all that is wrong
     */
    public static ConformityEvaluator with(RuleSet... ofHost) {
        List<RuleSet> sets = new ArrayList<>(List.of(new StandardRules()));
        sets.addAll(Arrays.asList(ofHost));
        return new ConformityEvaluator(Rules.of(sets));
    }

    /**
     * An evaluator with the rules of the library, and all rule sets that {@link ServiceLoader} finds with the class loader of the library, by name. What is in a class loader below that one, such as a
     * plug-in's, is handed over: {@link #with(RuleSet...)}.
     *
     * @throws IllegalStateException if rules are not on the class path
     * @throws IllegalArgumentException if some do not describe themselves, or two have one id; it names all that is wrong
     */
    public static ConformityEvaluator withInstalledRuleSets() {
        return with(ServiceLoader.load(RuleSet.class, RuleSet.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(RuleSet::name))
                .toArray(RuleSet[]::new));
    }

    /**
     * An evaluator with those rules of this one that check some items, and those that escalate. Of all other items it says that no rule checks them: they are not evaluated.
     *
     * @param items ids of requirements and controls, and of items of the rule sets
     * @throws IllegalArgumentException if there is no item with one of the ids; it names them
     */
    public ConformityEvaluator only(Collection<String> items) {
        return new ConformityEvaluator(rules.only(items));
    }

    /**
     * This evaluator, once the network of its rules is built, which else the first evaluation does. For a host that gets ready in the background. What only evaluations of 500 AI systems or more
     * take, and what sessions take, is built when the first of them begins.
     */
    public ConformityEvaluator prepared() {
        rules.prepare();
        return this;
    }

    /** The rules, by id. */
    public List<RuleDescriptor> rules() {
        return rules.descriptors();
    }

    /**
     * Evaluates a management system as of a day.
     *
     * @param aims the records
     * @param asOf the day; records and events of later days do not count
     * @return an outcome for each auditable item, and what it rests on. The same records and day give an equal report
     * @throws EvaluationException if a rule fails
     */
    public ConformityReport evaluate(ManagementSystem aims, LocalDate asOf) {
        return evaluate(aims, asOf, EvaluationOptions.standard());
    }

    /**
     * Evaluates a management system as of a day, in this way. Stops within a second where the deadline passes or the calling thread is interrupted, whose interrupt flag stays set: then
     * the report keeps what is already nonconforming and calls all else not evaluated, {@code STOPPED}. It has findings alone, and no digest where that was
     * not worked out before.
     *
     * @param aims the records
     * @param asOf the day; records and events of later days do not count
     * @param options how
     * @return an outcome for each auditable item, and what it rests on
     * @throws IllegalArgumentException if a waiver of the options has the id of a different one of the records; it names the id
     * @throws EvaluationException if a rule fails, or speaks without end
     */
    public ConformityReport evaluate(ManagementSystem aims, LocalDate asOf, EvaluationOptions options) {
        Objects.requireNonNull(aims, "aims");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(options, "options");
        return Evaluation.of(rules, aims, asOf, options);
    }

    /**
     * Opens an evaluation that stays open while records change and days pass. To be closed.
     *
     * @param aims the records to begin with
     * @param asOf the day to begin with
     * @throws EvaluationException if a rule fails
     */
    public ConformitySession open(ManagementSystem aims, LocalDate asOf) {
        return open(aims, asOf, EvaluationOptions.standard());
    }

    /**
     * The same with waivers beside those of the records, and a fire limit. The other options do not count: a session works in the thread that uses it, to the end.
     *
     * @param aims the records to begin with
     * @param asOf the day to begin with
     * @param options how
     * @throws IllegalArgumentException if a waiver of the options has the id of a different one of the records; it names the id
     * @throws EvaluationException if a rule fails
     */
    public ConformitySession open(ManagementSystem aims, LocalDate asOf, EvaluationOptions options) {
        Objects.requireNonNull(aims, "aims");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(options, "options");
        EvaluationOptions kept =
                EvaluationOptions.standard().with(options.waivers()).withFireLimit(options.fireLimit());
        return new ConformitySession((records, day) -> LiveEvaluation.of(rules, records, day, kept), aims, asOf);
    }

    /**
     * Tells what changes until a day if nothing is done.
     *
     * @param aims the records
     * @param from the day to start from
     * @param until the last day to look at, inclusive
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     * @throws EvaluationException if a rule fails
     */
    public Forecast forecast(ManagementSystem aims, LocalDate from, LocalDate until) {
        return forecast(aims, from, until, EvaluationOptions.standard());
    }

    /**
     * The same with waivers beside those of the records. The other options do not count.
     *
     * @param aims the records
     * @param from the day to start from
     * @param until the last day to look at, inclusive
     * @param options how
     * @throws IllegalArgumentException if {@code until} is before {@code from}, or a waiver of the options has the id of a different one of the records; it names the id
     * @throws EvaluationException if a rule fails
     */
    public Forecast forecast(ManagementSystem aims, LocalDate from, LocalDate until, EvaluationOptions options) {
        Objects.requireNonNull(until, "until");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until " + until + " is before from " + from + "; give a later day");
        }
        try (ConformitySession session = open(aims, from, options)) {
            SortedSet<LocalDate> turning = aims.turningDays();
            options.waivers().forEach(waiver -> turning.addAll(daysOf(waiver)));
            turning.removeIf(day -> !day.isAfter(from) || day.isAfter(until));
            return Forecast.of(session, until, turning);
        }
    }

    /**
     * Tells what would clear a finding: changes of the records with which it was tried, and is gone.
     *
     * @param aims the records
     * @param asOf the day
     * @param fingerprint fingerprint of the finding
     * @throws NoSuchElementException if no finding has this fingerprint on the day; it names the nearest
     * @throws EvaluationException if a rule fails
     */
    public Clearings whatWouldClear(ManagementSystem aims, LocalDate asOf, String fingerprint) {
        Objects.requireNonNull(aims, "aims");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(fingerprint, "fingerprint");
        return ClearingSearch.of(rules, aims, asOf, fingerprint);
    }

    /** The days on which a waiver that a host hands over comes into force or ends. */
    private static List<LocalDate> daysOf(Waiver waiver) {
        List<LocalDate> days = new ArrayList<>(List.of(waiver.issued()));
        waiver.approval().ifPresent(approval -> days.add(approval.date()));
        if (waiver.validUntil().isBefore(LocalDate.MAX)) {
            days.add(waiver.validUntil().plusDays(1));
        }
        return days;
    }
}
