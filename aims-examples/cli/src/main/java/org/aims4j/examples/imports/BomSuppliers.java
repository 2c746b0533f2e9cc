package org.aims4j.examples.imports;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.examples.imports.Bom.Element;
import org.aims4j.model.Ref;
import org.aims4j.model.party.Supplier;
import tools.jackson.databind.JsonNode;

/** Who supplies what a document speaks of: one supplier per exact trimmed name. */
final class BomSuppliers {
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, Set<Supplier.Supply>> supplies = new LinkedHashMap<>();

    /** The supplier of a component, else its manufacturer; empty where neither is named. */
    Optional<Ref<Supplier>> of(Element component, Set<Supplier.Supply> supply) {
        return Stream.of("supplier", "manufacturer")
                .flatMap(role -> named(component.node().path(role)).stream())
                .findFirst()
                .map(name -> supplier(name, supply));
    }

    /** The provider of a service; empty where none is named. */
    Optional<Ref<Supplier>> providerOf(Element service) {
        return named(service.node().path("provider")).map(name -> supplier(name, Set.of(Supplier.Supply.SERVICE)));
    }

    private static Optional<String> named(JsonNode organization) {
        return JsonFile.text(organization.path("name")).filter(name -> !Cell.standsForBlank(name));
    }

    private Ref<Supplier> supplier(String name, Set<Supplier.Supply> supply) {
        String id = ids.computeIfAbsent(name, this::newId);
        supplies.computeIfAbsent(name, n -> EnumSet.noneOf(Supplier.Supply.class))
                .addAll(supply);
        return Ref.to(id);
    }

    private String newId(String name) {
        String slug = Ids.slug(name);
        String id = "supplier." + (slug.isEmpty() ? Ids.hash(name) : slug);
        String own = id;
        for (int n = 2; ids.containsValue(own); n++) { // names that differ in signs alone
            own = id + "-" + n;
        }
        return own;
    }

    /** All that were found, in the order in which they were. */
    List<Supplier> all() {
        return ids.entrySet().stream()
                .map(entry -> Supplier.builder()
                        .id(entry.getValue())
                        .name(entry.getKey())
                        .addAllProvides(supplies.getOrDefault(entry.getKey(), Set.of()))
                        .build())
                .toList();
    }
}
