package org.aims4j.examples.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aims4j.examples.imports.Bom.Element;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.RecordArea;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.Impact;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.CriterionResult;
import org.aims4j.model.system.Dataset;
import org.aims4j.model.system.SystemRecord;
import org.aims4j.model.system.SystemResource;
import org.aims4j.model.system.Verification;
import tools.jackson.databind.JsonNode;

/**
 * The management system that a CycloneDX document becomes.
 *
 * <ul>
 *   <li><b>AI systems</b>: where the document is about something and holds models, what it is about is the AI system and the models are parts of it, on record as tooling resources.
 *       Where it is about nothing, or has no model, each model is an AI system of its own.
 *   <li><b>Technical documentation</b>: a model card, in the document or by a link. A model without one gets none, with a warning.
 *   <li><b>Considerations</b> of the card: an impact assessment in progress; that one was completed is nothing that a card says.
 *   <li><b>Metrics</b> of the card: a verification of performance.
 *   <li><b>Data</b>: each component of type data, and each data set that a card describes. A classification as PII says that the data are personal.
 *   <li><b>Suppliers</b>: who is named as supplier, else as manufacturer, of a model, of data or of what the document is about, and who provides a service. Publishers and authors can
 *       be persons.
 * </ul>
 */
final class BomRecords {
    /** The type of components that are models. */
    static final String MODEL = "machine-learning-model";

    private static final Set<RecordArea> RECORDED = new LinkedHashSet<>(List.of(
            RecordArea.IMPACT,
            RecordArea.AI_SYSTEMS,
            RecordArea.SYSTEM_RECORDS,
            RecordArea.DATA,
            RecordArea.SUPPLIERS));

    private static final Set<String> KNOWN = Set.of(
            "ImpactAssessment.id",
            "ImpactAssessment.systems",
            "ImpactAssessment.intendedUse",
            "ImpactAssessment.misuses",
            "ImpactAssessment.impacts",
            "Impact.target",
            "Impact.dimension",
            "Impact.text",
            "Impact.affected",
            "Impact.beneficial",
            "Impact.mitigation",
            "AISystem.id",
            "AISystem.name",
            "AISystem.intendedUse",
            "AISystem.outputs",
            "AISystem.domain",
            "AISystem.technique",
            "AISystem.version",
            "AISystem.parts",
            "AISystem.identifiers",
            "SystemRecord.id",
            "SystemRecord.system",
            "SystemRecord.kind",
            "SystemRecord.version",
            "SystemRecord.topics",
            "SystemRecord.date",
            "Dataset.id",
            "Dataset.name",
            "Dataset.systems",
            "Dataset.category",
            "Dataset.personalData",
            "Dataset.sensitiveAttributes",
            "Dataset.acquisition",
            "Dataset.date",
            "Acquisition.source",
            "Acquisition.date",
            "Supplier.id",
            "Supplier.name",
            "Supplier.provides");

    private final Bom bom;
    private final List<Made> systems = new ArrayList<>();
    private final BomSuppliers suppliers = new BomSuppliers();

    /**
     * An AI system, and what of the document it is made of.
     *
     * @param ref the system
     * @param component what names it: what the document is about, or the model itself
     * @param models its models
     */
    private record Made(Ref<AISystem> ref, Element component, List<Element> models) {
        Stream<ModelCard> cards() {
            return models.stream().map(ModelCard::of);
        }

        Optional<String> joined(Function<ModelCard, Optional<String>> said) {
            return ModelCard.joined(
                    cards().flatMap(card -> said.apply(card).stream()).distinct());
        }
    }

    BomRecords(Bom bom) {
        this.bom = bom;
        List<Element> models = ofType(MODEL);
        List<Element> named =
                models.isEmpty() ? List.of() : bom.subject().map(List::of).orElse(models);
        List<String> ids = Ids.distinct(named.stream().map(BomRecords::id).toList());
        for (int i = 0; i < named.size(); i++) {
            Element component = named.get(i);
            systems.add(
                    new Made(Ref.to(ids.get(i)), component, bom.subject().isPresent() ? models : List.of(component)));
        }
    }

    private List<Element> ofType(String type) {
        return Stream.concat(bom.subject().stream(), bom.components().stream())
                .filter(component -> component.isOfType(type))
                .toList();
    }

    private static String id(Element component) {
        String group = component.text("group").orElse("");
        String name = component.text("name").orElse("");
        String slug = Ids.slug(group, name);
        return slug.isEmpty() ? Ids.hash(group, name) : slug;
    }

    /** One warning for each model that is not read, for each without a card, and for each part of a card that is passed over. */
    List<SourceProblem> warnings() {
        List<SourceProblem> warnings = new ArrayList<>();
        List<Element> models = ofType(MODEL);
        Set<String> read = models.stream().map(Element::pointer).collect(Collectors.toSet());
        for (Element model : bom.anywhere(MODEL)) {
            if (!read.contains(model.pointer())) {
                warnings.add(bom.file()
                        .problem(
                                model.pointer(),
                                "is a model in a place that is not read; no AI system is recorded of it"));
            }
        }
        for (Element model : models) {
            if (!isDocumented(model)) {
                warnings.add(bom.file()
                        .problem(
                                JsonFile.below(model.pointer(), "name"),
                                "is a model without a model card; no technical documentation is recorded"));
            }
            ModelCard.of(model)
                    .passedOver()
                    .forEach((pointer, why) -> warnings.add(bom.file().problem(pointer, why)));
        }
        return warnings;
    }

    private static boolean isDocumented(Element model) {
        return ModelCard.of(model).isThere()
                || model.list("/externalReferences").stream().anyMatch(reference -> reference.isOfType("model-card"));
    }

    ManagementSystem aims(BomAttestations attestations) {
        List<Dataset> data = new BomData(bom, suppliers).datasets(parts());
        bom.services().forEach(suppliers::providerOf); // also where no system uses them
        return ManagementSystem.builder()
                .organization(organization())
                .recorded(RECORDED)
                .addAllUnrecorded(Unrecorded.of(RECORDED, KNOWN))
                .addUnrecorded("ManagementSystem.impactAssessmentProcess")
                .addAllImpactAssessments(each(this::considerations))
                .addAllAiSystems(systems.stream().map(this::system).toList())
                .addAllVerifications(
                        Stream.concat(each(this::performance).stream(), attestations.reviews(parts()).stream())
                                .toList())
                .addAllSystemRecords(
                        systems.stream().flatMap(this::documentation).toList())
                .addAllSystemResources(systems.stream().flatMap(this::models).toList())
                .addAllDatasets(data)
                .addAllSuppliers(suppliers.all())
                .build();
    }

    private <T> List<T> each(Function<Made, Optional<T>> part) {
        return systems.stream().flatMap(made -> part.apply(made).stream()).toList();
    }

    /** The systems, by the pointers to what they are made of. */
    private Map<String, Ref<AISystem>> parts() {
        Map<String, Ref<AISystem>> parts = new HashMap<>();
        for (Made made : systems) {
            parts.put(made.component().pointer(), made.ref());
            made.models().forEach(model -> parts.put(model.pointer(), made.ref()));
        }
        return parts;
    }

    private Organization organization() {
        JsonNode metadata = bom.file().root().path("metadata");
        return Organization.builder()
                .id("organization")
                .name(Stream.of(metadata, metadata.path("component"))
                        .flatMap(owner -> Stream.of("manufacturer", "manufacture", "supplier") // the second until 1.5
                                .map(owner::path))
                        .flatMap(maker -> JsonFile.text(maker.path("name")).stream())
                        .findFirst()
                        .orElse("Organization not stated"))
                .build();
    }

    private AISystem system(Made made) {
        Element component = made.component();
        AISystem.Builder system = AISystem.builder();
        system.id(made.ref().id())
                .name(component.text("name").orElse(made.ref().id()))
                .intendedUse(made.joined(ModelCard::intendedUse))
                .outputs(made.joined(ModelCard::outputs))
                .domain(made.joined(ModelCard::task))
                .technique(made.joined(ModelCard::technique))
                .version(component.text("version"));
        Stream.concat(Stream.of(component), made.models().stream())
                .flatMap(part -> suppliers.of(part, supply(part)).stream())
                .distinct()
                .forEach(system::addParts);
        if (bom.subject().isPresent()) {
            bom.services().stream()
                    .flatMap(service -> suppliers.providerOf(service).stream())
                    .distinct()
                    .forEach(system::addParts);
        }
        for (String scheme : List.of("purl", "bom-ref")) {
            component.text(scheme).ifPresent(own -> system.putIdentifiers(scheme, own));
        }
        return system.build();
    }

    private static Set<Supplier.Supply> supply(Element component) {
        return component.isOfType(MODEL) ? Set.of(Supplier.Supply.MODEL) : Set.of();
    }

    private Stream<SystemResource> models(Made made) {
        List<Element> parts = made.models().stream()
                .filter(model -> !model.pointer().equals(made.component().pointer()))
                .toList();
        List<String> ids = Ids.distinct(parts.stream().map(BomRecords::id).toList());
        return IntStream.range(0, parts.size())
                .mapToObj(i -> SystemResource.builder()
                        .id(made.ref().id() + ".model." + ids.get(i))
                        .system(made.ref())
                        .kind(SystemResource.Kind.TOOLING)
                        .name(parts.get(i).text("name").orElse(ids.get(i)))
                        .version(parts.get(i).text("version"))
                        .supplier(suppliers.of(parts.get(i), supply(parts.get(i))))
                        .date(bom.date())
                        .build());
    }

    private Stream<SystemRecord> documentation(Made made) {
        List<Element> documented =
                made.models().stream().filter(BomRecords::isDocumented).toList();
        List<String> ids = Ids.distinct(documented.stream().map(BomRecords::id).toList());
        return IntStream.range(0, documented.size())
                .mapToObj(i -> SystemRecord.builder()
                        .id(made.ref().id() + ".model-card." + ids.get(i))
                        .system(made.ref())
                        .kind(SystemRecord.Kind.TECHNICAL_DOCUMENTATION)
                        .version(documented.get(i).text("version"))
                        .addAllTopics(ModelCard.of(documented.get(i)).topics())
                        .date(bom.date())
                        .build());
    }

    private Optional<ImpactAssessment> considerations(Made made) {
        List<String> misuses =
                made.cards().flatMap(card -> card.misuses().stream()).distinct().toList();
        List<Impact> impacts =
                made.cards().flatMap(card -> card.impacts().stream()).distinct().toList();
        if (misuses.isEmpty() && impacts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ImpactAssessment.builder()
                .id(made.ref().id() + ".impact-assessment")
                .addSystems(made.ref())
                .progress(Progress.IN_PROGRESS)
                .intendedUse(made.joined(ModelCard::intendedUse))
                .addAllMisuses(misuses)
                .addAllImpacts(impacts)
                .build());
    }

    private Optional<Verification> performance(Made made) {
        List<CriterionResult> metrics =
                made.cards().flatMap(card -> card.criteria().stream()).toList();
        return Optional.of(metrics)
                .filter(some -> !some.isEmpty())
                .map(criteria -> Verification.builder()
                        .id(made.ref().id() + ".performance")
                        .system(made.ref())
                        .kind(Verification.Kind.PERFORMANCE)
                        .progress(Progress.COMPLETED)
                        .addAllCriteria(criteria)
                        .date(bom.on())
                        .dateStated(false)
                        .build());
    }
}
