package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.ValueType;
import org.aims4j.model.system.AISystem;
import org.aims4j.rules.facts.AsOf;
import org.aims4j.rules.facts.Derived;
import org.aims4j.rules.facts.Link;
import org.jspecify.annotations.Nullable;

/**
 * Deals the facts of a snapshot out to shards of some AI systems each, so that each shard has all that rules about one system can join: the system, its links, records with a
 * system of their own, the records that these refer to, and the shared ones.
 */
final class Shards {
    private final ManagementSystem aims;
    private final RuleBase base;
    private final int size;
    private final List<AISystem> systems;
    private final List<Object> shared = new ArrayList<>();
    private final Map<String, List<Object>> own = new HashMap<>();
    private final Map<Class<?>, List<Attribute>> leading = new HashMap<>();

    Shards(ManagementSystem aims, LocalDate day, RuleBase base, int size) {
        this.aims = aims;
        this.base = base;
        this.systems = new ArrayList<>(aims.aiSystems());
        systems.sort(Comparator.comparing(AISystem::id));
        this.size = Math.min(size, Math.max(1, systems.size())); // sums of larger ones are no ints
        shared.add(AsOf.of(day));
        shared.add(Facts.thresholds(aims));
        Map<Class<?>, Attribute> systemOf = new HashMap<>();
        for (Class<?> type : base.types()) {
            if (Entity.class.isAssignableFrom(type)) {
                ownSystem(type).ifPresent(attribute -> systemOf.put(type, attribute));
            }
        }
        Facts.records(aims, base, entity -> {
            Facts.links(entity, this::add);
            Class<?> type = RecordType.of(entity.getClass()).javaType();
            Attribute system = systemOf.get(type);
            if (Facts.isShared(type)) {
                shared.add(entity);
            } else if (system != null && system.get(entity) instanceof Ref<?> ref) {
                own.computeIfAbsent(ref.id(), id -> new ArrayList<>()).add(entity);
            }
        });
    }

    private void add(Derived link) {
        if (!base.matches(link.getClass())) {
            return;
        }
        if (Facts.isShared(link.getClass())) {
            shared.add(link);
        } else {
            own.computeIfAbsent(((Link) link).system().id(), id -> new ArrayList<>())
                    .add(link);
        }
    }

    private static Optional<Attribute> ownSystem(Class<?> type) {
        return RecordType.of(type)
                .attribute("system")
                .filter(attribute -> attribute.type() instanceof ValueType.Reference reference
                        && reference.target() == AISystem.class);
    }

    /** Number of AI systems. */
    int systems() {
        return systems.size();
    }

    /** Number of shards. */
    int count() {
        return (systems.size() + size - 1) / size;
    }

    /** Number of AI systems in a shard. */
    int systemsOf(int shard) {
        return Math.min(size, systems.size() - shard * size);
    }

    /** The facts of a shard; shards are numbered from 0. */
    List<Object> facts(int shard) {
        List<Object> facts = new ArrayList<>(shared);
        Set<Object> held = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        for (AISystem system : systems.subList(shard * size, shard * size + systemsOf(shard))) {
            facts.add(system);
            List<Object> ofSystem = own.getOrDefault(system.id(), List.of());
            held.addAll(ofSystem);
            reach(system, reached);
            ofSystem.forEach(fact -> reach(fact, reached));
        }
        reached.removeAll(held); // a record of one of these systems can be referred to as well
        facts.addAll(held);
        facts.addAll(reached);
        return facts;
    }

    /** The records that a fact refers to, and those that they refer to. */
    private void reach(Object fact, Set<Object> reached) {
        if (fact instanceof Derived derived) {
            derived.ends().forEach(end -> reach(end, reached));
        } else if (fact instanceof Entity entity) {
            for (Attribute attribute : leading(RecordType.of(entity.getClass()))) {
                Object value = attribute.get(entity);
                if (value != null) {
                    follow(value, reached);
                }
            }
        }
    }

    private void follow(Object value, Set<Object> reached) {
        if (value instanceof Ref<?> ref) {
            reach(ref, reached);
        } else if (value instanceof Collection<?> many) {
            many.forEach(element -> follow(element, reached));
        } else {
            for (Attribute attribute : leading(RecordType.of(value.getClass()))) {
                Object part = attribute.get(value);
                if (part != null) {
                    follow(part, reached);
                }
            }
        }
    }

    private void reach(Ref<?> ref, Set<Object> reached) {
        @Nullable Entity entity = aims.index().find(ref.id()).orElse(null);
        if (entity != null && isReached(RecordType.of(entity.getClass()).javaType()) && reached.add(entity)) {
            reach((Object) entity, reached);
        }
    }

    /** Whether records of a type go along where they are referred to. */
    private boolean isReached(Class<?> type) {
        return type != AISystem.class && !Facts.isShared(type) && base.matches(type);
    }

    /** The attributes of a type that lead to records that can be reached. */
    private List<Attribute> leading(RecordType<?> type) {
        List<Attribute> known = leading.get(type.javaType());
        if (known == null) {
            known = new ArrayList<>();
            leading.put(type.javaType(), known); // types may hold each other
            for (Attribute attribute : type.attributes()) {
                if (leads(attribute.type())) {
                    known.add(attribute);
                }
            }
        }
        return known;
    }

    private boolean leads(ValueType type) {
        if (type instanceof ValueType.Reference reference) {
            return base.types().stream()
                    .anyMatch(
                            matched -> isReached(matched) && reference.target().isAssignableFrom(matched));
        }
        if (type instanceof ValueType.Many many) {
            return leads(many.element());
        }
        return type instanceof ValueType.Nested nested
                && !Entity.class.isAssignableFrom(nested.javaType())
                && !leading(nested.type().get()).isEmpty();
    }
}
