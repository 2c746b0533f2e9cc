package org.aims4j.examples.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.examples.imports.Bom.Element;
import org.aims4j.model.Ref;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Acquisition;
import org.aims4j.model.system.Dataset;
import tools.jackson.databind.JsonNode;

/**
 * The data of a document: components of type data, each with the pieces that it lists, the data sets that model cards describe, and whatever they refer to as such, but for models. Data serve the systems whose cards or
 * dependencies name them or that they stand within, and what the document is about. What they are used for is not stated.
 */
final class BomData {
    private static final String PERSONAL = "PII";
    private static final String OF_CARD = "/modelCard/modelParameters/datasets";

    private final Bom bom;
    private final BomSuppliers suppliers;

    BomData(Bom bom, BomSuppliers suppliers) {
        this.bom = bom;
        this.suppliers = suppliers;
    }

    /**
     * Data, and the elements of the document that stand for them.
     *
     * @param element what names them
     * @param pieces what describes them
     */
    private record Described(Element element, List<Element> pieces) {
        boolean contains(Element other) {
            return Stream.concat(Stream.of(element), pieces.stream())
                    .anyMatch(own -> own.pointer().equals(other.pointer()));
        }
    }

    /**
     * The data sets.
     *
     * @param systems the systems, by the pointers to what they are made of
     */
    List<Dataset> datasets(Map<String, Ref<AISystem>> systems) {
        List<Described> described = new ArrayList<>();
        Stream.concat(bom.subject().stream(), bom.components().stream()).forEach(component -> {
            if (component.isOfType("data")) {
                described.add(new Described(component, component.list("/data")));
            }
            component.list(OF_CARD).stream()
                    .filter(dataset -> !dataset.node().has("ref"))
                    .forEach(dataset -> described.add(new Described(dataset, List.of(dataset))));
        });
        bom.components().stream()
                .flatMap(this::ofCard)
                .filter(data ->
                        !data.isOfType(BomRecords.MODEL) && described.stream().noneMatch(known -> known.contains(data)))
                .forEach(data -> described.add(new Described(data, data.list("/data"))));
        List<String> ids = Ids.distinct(
                described.stream().map(data -> "data." + slug(data.element())).toList());
        List<Dataset> datasets = new ArrayList<>();
        for (int i = 0; i < described.size(); i++) {
            datasets.add(dataset(ids.get(i), described.get(i), systems));
        }
        return datasets;
    }

    private static String slug(Element element) {
        String slug = Ids.slug(element.text("name").orElse(""));
        return slug.isEmpty() ? Ids.hash(element.pointer()) : slug;
    }

    private Dataset dataset(String id, Described data, Map<String, Ref<AISystem>> systems) {
        suppliers.of(data.element(), Set.of(Supplier.Supply.DATASET));
        List<String> classes = data.pieces().stream()
                .flatMap(piece -> said(piece.node().path("classification")).stream())
                .distinct()
                .toList();
        return Dataset.builder()
                .id(id)
                .name(data.element().text("name").orElse(id))
                .addAllSystems(using(data, systems))
                .category(ModelCard.joined(classes.stream()))
                .personalData(
                        classes.stream().anyMatch(PERSONAL::equalsIgnoreCase) ? Optional.of(true) : Optional.empty())
                .addAllSensitiveAttributes(data.pieces().stream()
                        .flatMap(piece -> JsonFile.texts(piece.node().path("sensitiveData")))
                        .filter(words -> !Cell.standsForBlank(words))
                        .toList())
                .acquisition(ModelCard.joined(data.pieces().stream()
                                .flatMap(piece -> said(piece.node().at("/contents/url")).stream())
                                .distinct())
                        .map(source -> Acquisition.builder()
                                .source(source)
                                .date(bom.date())
                                .build()))
                .date(bom.date())
                .build();
    }

    private static Optional<String> said(JsonNode node) {
        return JsonFile.text(node).filter(words -> !Cell.standsForBlank(words));
    }

    private Set<Ref<AISystem>> using(Described data, Map<String, Ref<AISystem>> systems) {
        Set<Ref<AISystem>> using = new LinkedHashSet<>();
        bom.subject()
                .flatMap(subject -> Optional.ofNullable(systems.get(subject.pointer())))
                .ifPresent(using::add);
        around(data.element(), systems).ifPresent(using::add);
        for (Element component : bom.components()) {
            Ref<AISystem> system = systems.get(component.pointer());
            if (system != null
                    && Stream.concat(ofCard(component), dependencies(component)).anyMatch(data::contains)) {
                using.add(system);
            }
        }
        return using;
    }

    /** The system of the innermost component around an element that has one. */
    private Optional<Ref<AISystem>> around(Element element, Map<String, Ref<AISystem>> systems) {
        return bom.components().stream()
                .map(Element::pointer)
                .filter(pointer ->
                        systems.containsKey(pointer) && element.pointer().startsWith(pointer + "/"))
                .reduce((outer, inner) -> inner)
                .flatMap(pointer -> Optional.ofNullable(systems.get(pointer)));
    }

    /** The data sets of a card, and what it refers to. */
    private Stream<Element> ofCard(Element component) {
        return component.list(OF_CARD).stream()
                .flatMap(dataset ->
                        dataset.node().has("ref") ? referred(dataset.node().path("ref")).stream() : Stream.of(dataset));
    }

    private Stream<Element> dependencies(Element component) {
        return bom.file()
                .root()
                .path("dependencies")
                .valueStream()
                .filter(dependency -> referred(dependency.path("ref"))
                        .filter(ref -> ref.pointer().equals(component.pointer()))
                        .isPresent())
                .flatMap(dependency -> dependency.path("dependsOn").valueStream())
                .flatMap(ref -> referred(ref).stream());
    }

    private Optional<Element> referred(JsonNode ref) {
        return ref.isString() ? bom.element(ref.asString()) : Optional.empty();
    }
}
