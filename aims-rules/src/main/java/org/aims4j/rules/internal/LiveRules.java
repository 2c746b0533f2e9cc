package org.aims4j.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.conformity.RuleResult;
import org.aims4j.model.Entity;
import org.aims4j.model.Shift;
import org.aims4j.rules.EvaluationException;
import org.drools.model.Drools;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.RuleContext;

/** The rules of a base over facts that change. What they say stands as long as its cause does: the engine withdraws it. */
final class LiveRules implements AutoCloseable {
    private final Rules rules;
    private final RuleBase base;
    private final Course course;
    private final KieSession session;
    private final Map<Object, List<Held>> held = new HashMap<>();
    private boolean firing; // what then happens to facts, a right-hand side does
    private Set<RuleResult> said = new LinkedHashSet<>();
    private Set<RuleResult> withdrawn = new LinkedHashSet<>();

    /** A fact and what the engine calls it. */
    private record Held(Object fact, FactHandle handle) {}

    /** What a rule says, as a fact that no rule matches: rules that read what others found do not read what they say themselves. */
    private record Said(RuleResult result) {}

    /**
     * What the rules say otherwise than before.
     *
     * @param said what they did not say before
     * @param withdrawn what they say no longer
     */
    record Change(Collection<RuleResult> said, Collection<RuleResult> withdrawn) {}

    LiveRules(Rules rules, RuleBase base, Course course) {
        this.rules = rules;
        this.base = base;
        this.course = course;
        Sink sink = new Sink(rules.known()) {
            @Override
            void take(RuleContext context, RuleResult result) {
                ((Drools) context).logicalInsert(new Said(result));
            }
        };
        this.session = base.open(sink);
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (event.getObject() instanceof Said it) {
                    if (!withdrawn.remove(it.result())) {
                        said.add(it.result());
                    }
                } else if (firing) {
                    throw RuleBase.changesFacts();
                }
            }

            @Override
            public void objectUpdated(ObjectUpdatedEvent event) {
                if (firing) {
                    throw RuleBase.changesFacts();
                }
            }

            @Override
            public void objectDeleted(ObjectDeletedEvent event) {
                if (event.getOldObject() instanceof Said it) {
                    if (!said.remove(it.result())) {
                        withdrawn.add(it.result());
                    }
                } else if (firing) {
                    throw RuleBase.changesFacts();
                }
            }
        });
    }

    /**
     * Puts facts in place of those that stood under a name; none takes them away. Equal ones stay, unless they turned: then they are looked at again.
     *
     * @throws EvaluationException if a rule fails on them
     */
    void put(Object name, List<?> facts, boolean turned) {
        explained(facts, () -> exchange(name, facts, turned));
    }

    private void exchange(Object name, List<?> facts, boolean turned) {
        List<Held> before = held.getOrDefault(name, List.of());
        List<Held> after = new ArrayList<>(facts.size());
        int place = 0;
        for (Object fact : facts) {
            if (!base.matches(fact.getClass())) {
                continue;
            }
            if (place < before.size() && before.get(place).fact().getClass() == fact.getClass()) {
                Held old = before.get(place);
                if (turned || !old.fact().equals(fact)) {
                    session.update(old.handle(), fact);
                }
                after.add(new Held(fact, old.handle()));
            } else {
                for (Held left : before.subList(Math.min(place, before.size()), before.size())) {
                    session.delete(left.handle());
                }
                before = before.subList(0, Math.min(place, before.size()));
                after.add(new Held(fact, session.insert(fact)));
            }
            place++;
        }
        for (Held left : before.subList(Math.min(place, before.size()), before.size())) {
            session.delete(left.handle());
        }
        if (after.isEmpty()) {
            held.remove(name);
        } else {
            held.put(name, after);
        }
    }

    /** Puts what a record is now, with its links, in place of what it was. */
    void put(Shift shift) {
        List<Object> facts = new ArrayList<>();
        if (shift.after().isPresent()) {
            Entity entity = shift.after().get();
            facts.add(entity);
            Facts.links(entity, facts::add);
        }
        put(shift.id(), facts, shift.turned());
    }

    /** Does something with the engine, and tells the rule where one fails. */
    private void explained(List<?> entering, Runnable work) {
        Iterable<Object> facts =
                () -> Stream.concat(held.values().stream().flatMap(List::stream).map(Held::fact), entering.stream())
                        .iterator();
        Failure.explained(rules, base, facts, course, () -> RuleBase.underOwnLoader(work));
    }

    /**
     * Lets the rules speak.
     *
     * @throws EvaluationException if one fails, or speaks without end
     */
    Change fire() {
        firing = true;
        try {
            explained(List.of(), () -> course.fire(session, 0));
        } finally {
            firing = false;
        }
        Change change = new Change(said, withdrawn);
        said = new LinkedHashSet<>();
        withdrawn = new LinkedHashSet<>();
        return change;
    }

    @Override
    public void close() {
        held.clear();
        session.dispose();
    }
}
