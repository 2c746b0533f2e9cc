package org.aims4j.rules.internal;

import java.util.IdentityHashMap;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Subject;
import org.aims4j.model.Entity;
import org.kie.api.runtime.rule.RuleContext;

/** Takes what the rules of a session say that evaluates once. */
final class Collector extends Sink {
    private final RollUp rollUp;
    private final Course course;
    private final Results results;

    /** Many rules speak of one record. */
    private final IdentityHashMap<Entity, Subject> subjects = new IdentityHashMap<>();

    Collector(KnownRules rules, RollUp rollUp, Course course) {
        super(rules);
        this.rollUp = rollUp;
        this.course = course;
        this.results = new Results(rules);
    }

    @Override
    Subject subjectOf(Entity entity) {
        return subjects.computeIfAbsent(entity, Subject::of);
    }

    @Override
    boolean hears(KnownRule rule) {
        return rollUp.hears(rule);
    }

    @Override
    void take(RuleContext context, RuleResult result) {
        results.add(result);
        if (course.isOver()) {
            context.getKieRuntime().halt();
        }
    }

    Results results() {
        return results;
    }
}
