package org.aims4j.rules.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aims4j.conformity.RuleResult;
import org.aims4j.rules.EvaluationException;
import org.aims4j.rules.EvaluationOptions;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/** Finds out which rule fails, and on which record, after an engine did. */
final class Failure {
    private final Rules rules;
    private final RuleBase base;
    private final Iterable<?> facts;
    private final Course course;
    private final Throwable thrown;

    private Failure(Rules rules, RuleBase base, Iterable<?> facts, Course course, Throwable thrown) {
        this.rules = rules;
        this.base = base;
        this.facts = facts;
        this.course = course;
        this.thrown = thrown;
    }

    /**
     * Does something with a base. What the machine throws for want of memory, or because it is broken, is no rule's fault and comes out as it is.
     *
     * @param facts what the base works on
     * @param course the search for the rule ends with it
     * @throws EvaluationException if a rule fails in it, naming rule and record where they can be found
     */
    static void explained(Rules rules, RuleBase base, Iterable<?> facts, Course course, Runnable work) {
        try {
            work.run();
        } catch (EvaluationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            if (isOfMachine(e)) {
                throw e;
            }
            throw new Failure(rules, base, facts, course, e).explanation();
        }
    }

    /** Whether the machine failed, and no code of a host. A stack that overflows is the failure of the code that it runs. */
    static boolean isOfMachine(Throwable thrown) {
        return thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError);
    }

    private EvaluationException explanation() {
        Optional<Culprit> culprit = match(thrown).map(Culprit::of).or(this::search);
        Optional<String> rule = culprit.map(Culprit::rule);
        Optional<String> subject = culprit.flatMap(Culprit::subject);
        String what = rule.map(id -> "Rule " + id + " failed").orElse("A rule failed")
                + subject.map(name -> " on " + name).orElse("");
        String next =
                rule.isEmpty() && course.isOver() ? "evaluate to the end to learn which, and mend it" : "mend the rule";
        return new EvaluationException(what + ": " + innermost(thrown) + "; " + next, rule, subject, thrown);
    }

    /** The match whose right-hand side threw. The engine tells it of exceptions, neither of errors nor of conditions. */
    private static Optional<Match> match(Throwable thrown) {
        return thrown instanceof ConsequenceException consequence
                ? Optional.of(consequence.getMatch())
                : Optional.empty();
    }

    /** Runs one rule after the other over all facts until one fails like that, those first in which the engine says the condition is. */
    private Optional<Culprit> search() {
        List<String> ids = rules.known().all().stream()
                .filter(base::holds)
                .map(KnownRule::id)
                .toList();
        String said = thrown instanceof ConstraintEvaluationException ? String.valueOf(thrown.getMessage()) : "";
        List<String> named =
                ids.stream().filter(id -> said.contains('"' + id + '"')).toList();
        return Stream.concat(named.stream(), ids.stream().filter(id -> !named.contains(id)))
                .takeWhile(id -> !course.isOver())
                .flatMap(id -> culprit(id, rules.single(id)).stream())
                .findFirst()
                .or(() -> named.size() == 1
                        ? Optional.of(new Culprit(named.get(0), Optional.empty()))
                        : Optional.empty());
    }

    /** The rule, if it fails like that over all facts. */
    private Optional<Culprit> culprit(String id, RuleBase single) {
        KieSession session = open(single);
        Firing firing = new Firing();
        session.addEventListener(firing);
        try {
            for (Object fact : facts) {
                if (single.matches(fact.getClass())) {
                    session.insert(fact);
                }
            }
            session.fireAllRules(
                    match -> !course.isOver(), EvaluationOptions.standard().fireLimit());
            return Optional.empty();
        } catch (RuntimeException | Error again) {
            if (isOfMachine(again)) {
                throw again;
            }
            if (!isAlike(again)) {
                return Optional.empty();
            }
            return Optional.of(match(again)
                    .or(firing::match)
                    .map(Culprit::of)
                    .orElseGet(() -> new Culprit(id, subjectOfCondition(single))));
        } finally {
            session.dispose();
        }
    }

    /**
     * The record with which a condition begins to fail like that. No right-hand side runs meanwhile: a rule that asks for what is not there can fire over some of the facts where over all it does not.
     */
    private Optional<String> subjectOfCondition(RuleBase single) {
        KieSession session = open(single);
        Optional<String> last = Optional.empty();
        try {
            for (Object fact : facts) {
                if (course.isOver()) {
                    break;
                }
                if (single.matches(fact.getClass())) {
                    last = Culprit.name(fact);
                    session.insert(fact);
                    session.fireAllRules(match -> false);
                }
            }
            return Optional.empty();
        } catch (RuntimeException | Error again) {
            if (isOfMachine(again)) {
                throw again;
            }
            return isAlike(again) ? last : Optional.empty();
        } finally {
            session.dispose();
        }
    }

    /** Whether a failure is the one to explain again. A class that cannot be linked is told of otherwise the second time. */
    private boolean isAlike(Throwable again) {
        return thrown instanceof LinkageError
                ? again instanceof LinkageError
                : innermost(again).equals(innermost(thrown));
    }

    private KieSession open(RuleBase single) {
        return single.open(new Sink(rules.known()) {
            @Override
            void take(RuleContext context, RuleResult result) {
                // only whether it fails counts
            }
        });
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    /** Knows the match whose right-hand side is at work. */
    private static final class Firing extends DefaultAgendaEventListener {
        private Optional<Match> match = Optional.empty();

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            match = Optional.of(event.getMatch());
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            match = Optional.empty();
        }

        Optional<Match> match() {
            return match;
        }
    }
}
