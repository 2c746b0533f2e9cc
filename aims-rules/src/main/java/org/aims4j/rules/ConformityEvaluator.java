package org.aims4j.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.internal.Evaluation;
import org.aims4j.rules.internal.RuleBase;

/**
 * Tells whether a management system conforms as of a day, and why.
 *
 * <p>Immutable and thread-safe: make one and keep it. Making one loads the rules, which takes most of a second; an evaluation takes milliseconds.
 */
public final class ConformityEvaluator {
    private final RuleBase rules;

    private ConformityEvaluator(RuleBase rules) {
        this.rules = rules;
    }

    /**
     * An evaluator with the rules of the library.
     *
     * @throws IllegalStateException if the rules are not on the class path
     */
    public static ConformityEvaluator standard() {
        return new ConformityEvaluator(RuleBase.load());
    }

    /** The rules, by id. */
    public List<RuleDescriptor> rules() {
        return List.copyOf(rules.rules().values());
    }

    /**
     * Evaluates a management system as of a day.
     *
     * @param aims the records
     * @param asOf the day; records and events of later days do not count
     * @return an outcome for each auditable item, and what it rests on. The same records and day give an equal report
     */
    public ConformityReport evaluate(ManagementSystem aims, LocalDate asOf) {
        Objects.requireNonNull(aims, "aims");
        Objects.requireNonNull(asOf, "asOf");
        return Evaluation.of(rules, aims, asOf);
    }
}
