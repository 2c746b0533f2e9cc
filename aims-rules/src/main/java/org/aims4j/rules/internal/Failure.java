package org.aims4j.rules.internal;

import java.util.Optional;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Subject;
import org.aims4j.model.Entity;
import org.aims4j.rules.EvaluationException;
import org.aims4j.rules.EvaluationOptions;
import org.aims4j.rules.facts.Link;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.RuleContext;

/** Finds out which rule fails, and on which record, after an engine did. */
final class Failure {
    private Failure() {}

    /**
     * Does something with a base.
     *
     * @throws EvaluationException if a rule fails in it, naming rule and record
     */
    static void explained(Rules rules, RuleBase base, Iterable<?> facts, Runnable work) {
        try {
            work.run();
        } catch (EvaluationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw explanation(rules, base, facts, e);
        }
    }

    /** Runs one rule after the other over the facts, one more at a time, until one fails again. */
    private static EvaluationException explanation(
            Rules rules, RuleBase base, Iterable<?> facts, RuntimeException failure) {
        for (KnownRule rule : rules.known().all()) {
            if (base.holds(rule)) {
                Optional<Object> culprit = culprit(rules.single(rule.id()), rules, facts);
                if (culprit.isPresent()) {
                    Optional<String> subject = name(culprit.get());
                    return new EvaluationException(
                            "Rule " + rule.id() + " failed on " + subject.orElse("the day") + ": " + innermost(failure)
                                    + "; mend the rule",
                            Optional.of(rule.id()),
                            subject,
                            failure);
                }
            }
        }
        return new EvaluationException(
                "The rules failed: " + innermost(failure), Optional.empty(), Optional.empty(), failure);
    }

    private static Optional<Object> culprit(RuleBase single, Rules rules, Iterable<?> facts) {
        KieSession session = single.open(new Sink(rules.known()) {
            @Override
            void take(RuleContext context, RuleResult result) {
                // only whether it fails counts
            }
        });
        try {
            for (Object fact : facts) {
                if (single.matches(fact.getClass())) {
                    try {
                        session.insert(fact);
                        session.fireAllRules(EvaluationOptions.standard().fireLimit());
                    } catch (RuntimeException e) {
                        return Optional.of(fact);
                    }
                }
            }
            return Optional.empty();
        } finally {
            session.dispose();
        }
    }

    private static Optional<String> name(Object fact) {
        if (fact instanceof Entity entity) {
            Subject subject = Subject.of(entity);
            return Optional.of(subject.type() + " " + subject.id());
        }
        return fact instanceof Link link
                ? Optional.of("AISystem " + link.system().id())
                : Optional.empty();
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
