package org.aims4j.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Subject;
import org.aims4j.conformity.Undecided;
import org.aims4j.model.Entity;
import org.aims4j.rules.facts.Link;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.rule.RuleContext;

/**
 * Takes what the rules of one session say. Results of one rule, subject and key are merged: their evidence and facts are united. One thread's.
 */
public final class Collector {
    private static final String IN_ENVIRONMENT = "org.aims4j.collector";

    private final Map<String, RuleDescriptor> rules;
    private final Map<Identity, RuleResult> results = new LinkedHashMap<>();

    Collector(Map<String, RuleDescriptor> rules) {
        this.rules = rules;
    }

    private record Identity(String ruleId, Subject subject, String key) {}

    /** Hands what a right-hand side says to the collector of its session. */
    public static void report(Object drools, Speech speech) {
        RuleContext context = (RuleContext) drools;
        Collector collector =
                (Collector) context.getKieRuntime().getEnvironment().get(IN_ENVIRONMENT);
        collector.add(
                context.getRule().getName(), speech, idsOf(context.getMatch().getObjects()));
    }

    void listenIn(Environment environment) {
        environment.set(IN_ENVIRONMENT, this);
    }

    /** What the rules said, merged; in no order that means anything. */
    Collection<RuleResult> results() {
        return results.values();
    }

    private void add(String rule, Speech speech, SortedSet<String> facts) {
        RuleDescriptor descriptor = Objects.requireNonNull(rules.get(rule), rule);
        RuleResult result = result(descriptor, speech, List.copyOf(facts));
        results.merge(new Identity(descriptor.id(), result.subject(), result.key()), result, Collector::merged);
    }

    private static RuleResult result(RuleDescriptor rule, Speech speech, List<String> facts) {
        Subject subject = Subject.of(speech.subject());
        return switch (rule.kind()) {
            case FINDING ->
                Finding.builder()
                        .ruleId(rule.id())
                        .requirement(rule.requirement())
                        .grade(rule.grade().orElseThrow())
                        .subject(subject)
                        .key(speech.key())
                        .statement(Statements.render(rule.id(), subject, speech.evidence(), Locale.ROOT))
                        .addAllEvidence(new TreeSet<>(speech.evidence()))
                        .addAllFacts(facts)
                        .since(speech.since())
                        .build();
            case PROOF -> new Proof(rule.id(), rule.requirement(), subject, speech.key(), facts);
            case EXEMPTION -> new Exemption(rule.id(), rule.requirement(), subject, speech.key(), facts, speech.word());
            case UNDECIDED -> new Undecided(rule.id(), rule.requirement(), subject, speech.key(), facts, speech.word());
        };
    }

    private static RuleResult merged(RuleResult one, RuleResult other) {
        SortedSet<String> union = new TreeSet<>(one.facts());
        union.addAll(other.facts());
        List<String> facts = List.copyOf(union);
        if (one instanceof Finding a && other instanceof Finding b) {
            SortedSet<Observed> evidence = new TreeSet<>(a.evidence());
            evidence.addAll(b.evidence());
            return Finding.builder()
                    .ruleId(a.ruleId())
                    .requirement(a.requirement())
                    .grade(a.grade())
                    .subject(a.subject())
                    .key(a.key())
                    .statement(Statements.render(a.ruleId(), a.subject(), evidence, Locale.ROOT))
                    .addAllEvidence(evidence)
                    .addAllFacts(facts)
                    .since(
                            a.since().isPresent() && b.since().isPresent()
                                    ? (a.since().get().isBefore(b.since().get()) ? a.since() : b.since())
                                    : a.since().or(b::since))
                    .build();
        }
        if (one instanceof Exemption a && other instanceof Exemption b) {
            return new Exemption(
                    a.ruleId(), a.requirement(), a.subject(), a.key(), facts, least(a.reason(), b.reason()));
        }
        if (one instanceof Undecided a && other instanceof Undecided b) {
            return new Undecided(
                    a.ruleId(), a.requirement(), a.subject(), a.key(), facts, least(a.attribute(), b.attribute()));
        }
        return new Proof(one.ruleId(), one.requirement(), one.subject(), one.key(), facts);
    }

    /** Which of two is said does not depend on the order in which rules fire. */
    private static String least(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static SortedSet<String> idsOf(Collection<?> objects) {
        SortedSet<String> ids = new TreeSet<>();
        for (Object object : objects) {
            if (object instanceof Entity entity) {
                ids.add(entity.id());
            } else if (object instanceof Link link) {
                link.ends().forEach(end -> ids.add(end.id()));
            } else if (object instanceof Collection<?> several) {
                ids.addAll(idsOf(new ArrayList<>(several)));
            }
        }
        return ids;
    }
}
