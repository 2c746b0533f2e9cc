package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleResult;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.EvaluationOptions;
import org.kie.api.runtime.rule.RuleContext;

/** One rule, to be tested alone. Immutable and thread-safe. */
public final class SingleRule {
    private final Rules rules;
    private final KnownRule rule;
    private final RuleBase base;

    private SingleRule(Rules rules, KnownRule rule) {
        this.rules = rules;
        this.rule = rule;
        this.base = rules.single(rule.id());
    }

    /** The rule with this id; empty where there is none. */
    public static Optional<SingleRule> of(Rules rules, String id) {
        return rules.known().find(id).map(rule -> new SingleRule(rules, rule));
    }

    /** What it says of itself. */
    public RuleDescriptor descriptor() {
        return rule.descriptor();
    }

    /** What it says over the records as of a day, whatever is recorded, in the order of results; the records come to it in their order, or the other way round. */
    public List<RuleResult> over(ManagementSystem aims, LocalDate day, boolean reversed) {
        List<Object> facts = new ArrayList<>(Facts.of(aims.asOf(day), day, base));
        if (reversed) {
            Collections.reverse(facts);
        }
        Results results = new Results(rules.known());
        Sink sink = new Sink(rules.known()) {
            @Override
            void take(RuleContext context, RuleResult result) {
                results.add(result);
            }
        };
        Course course = Course.with(EvaluationOptions.standard());
        Failure.explained(rules, base, facts, course, () -> base.run(facts, sink, course));
        return List.copyOf(results.of(rule.id()));
    }
}
