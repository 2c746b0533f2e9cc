package org.aims4j.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aims4j.conformity.RuleDescriptor;

/** Rules by id. Immutable. */
final class KnownRules {
    private final SortedMap<String, KnownRule> byId;
    private final Set<String> items;
    private final Map<String, List<RuleDescriptor>> byItem = new HashMap<>();
    private final SortedSet<String> askingSystems = new TreeSet<>();

    /**
     * @param items what an outcome is told of
     */
    KnownRules(Map<String, KnownRule> byId, Collection<String> items) {
        this.items = Set.copyOf(items);
        this.byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
        for (KnownRule rule : this.byId.values()) {
            if (!rule.escalates()) {
                byItem.computeIfAbsent(rule.descriptor().requirement(), item -> new ArrayList<>())
                        .add(rule.descriptor());
                if (rule.descriptor().subject().equals("AISystem")) {
                    askingSystems.add(rule.descriptor().requirement());
                }
            }
        }
    }

    /** The rules of the first phase that check an item, by id. */
    List<RuleDescriptor> of(String item) {
        return byItem.getOrDefault(item, List.of());
    }

    /** Whether an item is asked of each AI system in scope. */
    boolean askSystems(String item) {
        return askingSystems.contains(item);
    }

    /** The items that are asked of each AI system in scope. */
    Collection<String> askingSystems() {
        return askingSystems;
    }

    /** Whether an outcome is told of it. */
    boolean isItem(String item) {
        return items.contains(item);
    }

    /** By id. */
    Collection<KnownRule> all() {
        return byId.values();
    }

    Optional<KnownRule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The rule with this id.
     *
     * @throws IllegalStateException if there is none: the engine runs a rule that was not loaded with the others
     */
    KnownRule get(String id) {
        KnownRule rule = byId.get(id);
        if (rule == null) {
            throw new IllegalStateException("Rule " + id + " is not known");
        }
        return rule;
    }
}
