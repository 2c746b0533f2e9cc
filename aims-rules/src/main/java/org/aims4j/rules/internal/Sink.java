package org.aims4j.rules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Subject;
import org.aims4j.conformity.Undecided;
import org.aims4j.model.Entity;
import org.aims4j.rules.facts.Derived;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.rule.RuleContext;

/**
 * Where the right-hand sides of one session speak to. Makes a result of what a rule says, and hands it on: in a session that evaluates once to a list, in one that stays open to
 * the engine, which withdraws it when its cause goes. One thread's.
 */
public abstract class Sink {
    private static final String IN_ENVIRONMENT = "org.aims4j.sink";

    private final KnownRules rules;

    Sink(KnownRules rules) {
        this.rules = rules;
    }

    /** Hands what a right-hand side says to the sink of its session. */
    public static void report(Object drools, Speech speech) {
        RuleContext context = (RuleContext) drools;
        Sink sink = (Sink) context.getKieRuntime().getEnvironment().get(IN_ENVIRONMENT);
        sink.hear(context, speech);
    }

    void listenIn(Environment environment) {
        environment.set(IN_ENVIRONMENT, this);
    }

    /** Takes what a rule says. */
    abstract void take(RuleContext context, RuleResult result);

    /** The subject that a record is. */
    Subject subjectOf(Entity entity) {
        return Subject.of(entity);
    }

    /** Whether what a rule says counts. */
    boolean hears(KnownRule rule) {
        return true;
    }

    private void hear(RuleContext context, Speech speech) {
        String name = context.getRule().getName();
        KnownRule rule = rules.get(name);
        Subject subject = subjectOf(speech.subject());
        if (!subject.type().equals(rule.descriptor().subject())) {
            throw new IllegalStateException("Rule " + name + " reports of " + subject.type() + " " + subject.id()
                    + ", but its @subject is " + rule.descriptor().subject() + "; make them agree");
        }
        checkRequirement(rule, speech);
        if (hears(rule)) {
            take(context, result(rule, subject, speech, idsOf(context.getMatch().getObjects())));
        }
    }

    /** A rule that escalates may report about any item, and has to name one where its own requirement is a rule of grading; any other rule reports about its own. */
    private void checkRequirement(KnownRule rule, Speech speech) {
        if (!rule.escalates() && speech.requirement().isPresent()) {
            throw new IllegalStateException("Rule " + rule.id() + " reports about "
                    + speech.requirement().get()
                    + "; only rules that escalate may name a requirement, the others report about their @requirement");
        }
        if (!rule.escalates()) {
            return;
        }
        String requirement = speech.requirement().orElse(rule.descriptor().requirement());
        if (!rules.isItem(requirement)) {
            throw new IllegalStateException("Rule " + rule.id() + " reports about " + requirement
                    + ", which is no auditable item; escalate what was found about one, with about(…)");
        }
    }

    private static RuleResult result(KnownRule known, Subject subject, Speech speech, List<String> facts) {
        var rule = known.descriptor();
        String requirement = speech.requirement().orElse(rule.requirement());
        return switch (rule.kind()) {
            case FINDING ->
                Finding.builder()
                        .ruleId(rule.id())
                        .requirement(requirement)
                        .grade(rule.grade().orElseThrow())
                        .subject(subject)
                        .key(speech.key())
                        .statement(known.statement().orElseThrow().about(subject, speech.evidence()))
                        .addAllEvidence(sorted(speech.evidence()))
                        .addAllFacts(facts)
                        .since(speech.since())
                        .build();
            case PROOF -> new Proof(rule.id(), requirement, subject, speech.key(), facts);
            case EXEMPTION -> new Exemption(rule.id(), requirement, subject, speech.key(), facts, speech.word());
            case UNDECIDED -> new Undecided(rule.id(), requirement, subject, speech.key(), facts, speech.word());
        };
    }

    private static <T extends Comparable<T>> Collection<T> sorted(List<T> evidence) {
        return evidence.size() < 2 ? evidence : new TreeSet<>(evidence);
    }

    /** The ids of the matched records and the fingerprints of the matched findings, sorted. */
    private static List<String> idsOf(List<Object> matched) {
        List<String> ids = new ArrayList<>();
        addIds(matched, ids);
        if (ids.size() == 1) {
            return List.of(ids.get(0));
        }
        return List.copyOf(new TreeSet<>(ids));
    }

    private static void addIds(Collection<?> objects, List<String> ids) {
        for (Object object : objects) {
            if (object instanceof Entity entity) {
                ids.add(entity.id());
            } else if (object instanceof Finding finding) {
                ids.add(finding.fingerprint());
            } else if (object instanceof Derived derived) {
                derived.ends().forEach(end -> ids.add(end.id()));
            } else if (object instanceof Collection<?> several) {
                addIds(several, ids);
            } else if (object instanceof Object[] results) { // of several functions of one accumulation
                addIds(Arrays.asList(results), ids);
            }
        }
    }
}
