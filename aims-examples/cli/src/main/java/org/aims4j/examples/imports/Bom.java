package org.aims4j.examples.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A valid CycloneDX document: its parts, and what its references lead to. */
final class Bom {
    /** Properties that hold references, wherever they hold texts; links to elements of other documents are no matter of this one. */
    private static final Set<String> REFERENCES = Set.of(
            "ref",
            "dependsOn",
            "provides",
            "assemblies",
            "dependencies",
            "subjects",
            "assessor",
            "requirement",
            "requirements",
            "parent",
            "claims",
            "counterClaims",
            "mitigationStrategies",
            "target",
            "evidence",
            "counterEvidence",
            "tools");

    private static final String SUBJECT = "/metadata/component";
    private static final String DAY = "2026-11-21";
    private static final String BOM_REF = "bom-ref";
    private static final String OTHER_DOCUMENT = "urn:cdx:";

    private final JsonFile file;
    private final LocalDate on;
    private final Map<String, Element> elements = new TreeMap<>();
    private final List<SourceProblem> repeated = new ArrayList<>();

    Bom(JsonFile file, LocalDate on) {
        this.file = file;
        this.on = on;
        root().all().forEach(this::index);
    }

    /**
     * An element of the document. Two may say the same: they are told apart by where they stand.
     *
     * @param pointer where it stands
     * @param node what it says
     */
    record Element(String pointer, JsonNode node) {
        /** The elements of a list in it, in order; none where it has no such list. */
        List<Element> list(String relative) {
            List<Element> list = new ArrayList<>();
            for (JsonNode element : node.at(relative)) {
                list.add(new Element(JsonFile.below(pointer + relative, list.size()), element));
            }
            return list;
        }

        /** It and all that stands in it, in the order of the document. */
        Stream<Element> all() {
            Stream<Element> parts = node.isArray()
                    ? list("").stream()
                    : node.properties().stream()
                            .map(property ->
                                    new Element(JsonFile.below(pointer, property.getKey()), property.getValue()));
            return Stream.concat(Stream.of(this), parts.flatMap(Element::all));
        }

        /** The text of a property; empty where it is blank. */
        Optional<String> text(String property) {
            return JsonFile.text(node.path(property));
        }

        boolean isOfType(String type) {
            return node.path("type").asString("").equals(type);
        }
    }

    private void index(Element element) {
        JsonNode node = element.node();
        if (node.path(BOM_REF).isString()) {
            Element first = elements.putIfAbsent(node.path(BOM_REF).asString(), element);
            if (first != null) {
                repeated.add(repeated(element, first));
            }
        }
    }

    private Element root() {
        return new Element("", file.root());
    }

    private SourceProblem repeated(Element element, Element first) {
        String other = JsonFile.below(first.pointer(), BOM_REF);
        return file.problem(
                JsonFile.below(element.pointer(), BOM_REF),
                "is also " + other + " (" + file.where(other) + "); give each element a reference of its own");
    }

    /** One problem for each reference that an earlier element has too: what it leads to is not known. */
    List<SourceProblem> repeated() {
        return repeated;
    }

    /** The day of the import. */
    LocalDate on() {
        return on;
    }

    JsonFile file() {
        return file;
    }

    /** The day of the document; that of the import where it states none, or a later one. */
    LocalDate date() {
        return day(file.root().at("/metadata/timestamp"))
                .filter(day -> !day.isAfter(on))
                .orElse(on);
    }

    /** The day of a time, as it is written; empty where none is stated. */
    static Optional<LocalDate> day(JsonNode time) {
        return JsonFile.text(time).map(text -> LocalDate.parse(text.substring(0, DAY.length())));
    }

    /** What a reference leads to; empty where the document does not hold it. */
    Optional<Element> element(String ref) {
        return Optional.ofNullable(elements.get(ref));
    }

    /** The elements of a list of the document. */
    List<Element> elements(String pointer) {
        return new Element("", file.root()).list(pointer);
    }

    /** What the document is about; empty where it does not say so. */
    Optional<Element> subject() {
        return Optional.of(new Element(SUBJECT, file.root().at(SUBJECT)))
                .filter(element -> element.node().isObject());
    }

    /** The components, and those within them; what the document is about is not among them, its components are. */
    List<Element> components() {
        return nested("/components");
    }

    /** The services, and those within them. */
    List<Element> services() {
        return nested("/services");
    }

    private List<Element> nested(String list) {
        List<Element> found = new ArrayList<>();
        subject().ifPresent(subject -> nested(subject, list, found));
        nested(root(), list, found);
        return found;
    }

    private static void nested(Element owner, String list, List<Element> found) {
        for (Element element : owner.list(list)) {
            found.add(element);
            nested(element, list, found);
        }
    }

    /** All that is said to be of a type, wherever it stands, in the order of the document. */
    List<Element> anywhere(String type) {
        return root().all().filter(element -> element.isOfType(type)).toList();
    }

    /** One warning for each reference to what the document does not hold. */
    List<SourceProblem> unresolved() {
        List<SourceProblem> warnings = new ArrayList<>();
        unresolved("", file.root(), warnings);
        return warnings;
    }

    private void unresolved(String pointer, JsonNode node, List<SourceProblem> warnings) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                unresolved(JsonFile.below(pointer, i), node.get(i), warnings);
            }
        } else {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                String own = JsonFile.below(pointer, property.getKey());
                if (REFERENCES.contains(property.getKey())) {
                    reference(own, property.getValue(), warnings);
                }
                unresolved(own, property.getValue(), warnings);
            }
        }
    }

    private void reference(String pointer, JsonNode value, List<SourceProblem> warnings) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                reference(JsonFile.below(pointer, i), value.get(i), warnings);
            }
        } else if (value.isString()
                && !value.asString().startsWith(OTHER_DOCUMENT)
                && element(value.asString()).isEmpty()) {
            warnings.add(file.problem(pointer, "refers to nothing in the document; the reference is left out"));
        }
    }
}
