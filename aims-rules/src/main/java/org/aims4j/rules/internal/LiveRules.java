package org.aims4j.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aims4j.conformity.RuleResult;
import org.aims4j.model.Entity;
import org.aims4j.model.Shift;
import org.aims4j.rules.EvaluationOptions;
import org.drools.model.Drools;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.RuleContext;

/** The rules of a base over facts that change. What they say stands as long as its cause does: the engine withdraws it. */
final class LiveRules implements AutoCloseable {
    private final RuleBase base;
    private final KieSession session;
    private final Map<Object, List<Held>> held = new HashMap<>();
    private List<RuleResult> said = new ArrayList<>();
    private List<RuleResult> withdrawn = new ArrayList<>();

    /** What a rule said, as the engine keeps it while its cause stands. No fact that a rule could match: what escalates is not to escalate again. */
    private record Said(RuleResult result) {}

    /** A fact and what the engine calls it. */
    private record Held(Object fact, FactHandle handle) {}

    /**
     * What the rules say otherwise than before.
     *
     * @param said what they did not say before
     * @param withdrawn what they say no longer
     */
    record Change(List<RuleResult> said, List<RuleResult> withdrawn) {}

    LiveRules(Rules rules, RuleBase base) {
        this.base = base;
        this.session = base.open(new Sink(rules.known()) {
            @Override
            void take(RuleContext context, RuleResult result) {
                ((Drools) context).logicalInsert(new Said(result));
            }
        });
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (event.getObject() instanceof Said it) {
                    said.add(it.result());
                }
            }

            @Override
            public void objectDeleted(ObjectDeletedEvent event) {
                if (event.getOldObject() instanceof Said it) {
                    withdrawn.add(it.result());
                }
            }
        });
    }

    /** Puts facts in place of those that stood under a name; none takes them away. Equal ones stay, unless they turned: then they are looked at again. */
    void put(Object name, List<?> facts, boolean turned) {
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

    /** Lets the rules speak. */
    Change fire() {
        session.fireAllRules(EvaluationOptions.standard().fireLimit());
        Change change = new Change(said, withdrawn);
        said = new ArrayList<>();
        withdrawn = new ArrayList<>();
        return change;
    }

    @Override
    public void close() {
        held.clear();
        session.dispose();
    }
}
