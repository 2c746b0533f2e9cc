package org.aims4j.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordTypes;
import org.aims4j.model.schema.RecordVisitor;
import org.aims4j.model.schema.ValueType;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Requirement;
import org.aims4j.standard.UnknownItemException;

/** What makes a management system valid as a whole: unique ids, references that resolve to the right type, names that exist. */
final class Integrity {
    private final ManagementSystem aims;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    private Integrity(ManagementSystem aims) {
        this.aims = aims;
    }

    /** What is wrong with a management system as a whole, in document order; empty for a valid one. */
    static List<Problem> problemsOf(ManagementSystem aims) {
        Integrity integrity = new Integrity(aims);
        RecordType<?> type = RecordType.of(ManagementSystem.class);
        integrity.references(type, aims, "", type.name());
        integrity.entitiesIn(type, aims, "");
        integrity.unrecorded();
        return integrity.problems;
    }

    private void references(RecordType<?> type, Object record, String pointer, String name) {
        RecordVisitor.references(type, record, (path, target, ref) -> reference(pointer, name, path, target, ref));
    }

    private void entitiesIn(RecordType<?> type, Object record, String pointer) {
        for (Attribute attribute : RecordVisitor.withEntities(type)) {
            Object value = attribute.get(record);
            String place = pointer + "/" + attribute.name();
            if (value instanceof List<?> many) {
                RecordType<?> elementType = nested(((ValueType.Many) attribute.type()).element());
                for (int i = 0; i < many.size(); i++) {
                    part(elementType, many.get(i), place + "/" + i);
                }
            } else if (value != null) {
                part(nested(attribute.type()), value, place);
            }
        }
    }

    private static RecordType<?> nested(ValueType type) {
        return ((ValueType.Nested) type).type().get();
    }

    private void part(RecordType<?> type, Object part, String pointer) {
        if (part instanceof Entity entity) { // the references of any other part were visited with those of the whole
            String name = type.name() + " " + entity.id();
            String first = seen.putIfAbsent(entity.id(), pointer);
            if (first != null) {
                problems.add(new Problem(
                        pointer + "/id",
                        name,
                        "id",
                        entity.id(),
                        "is used twice, first at " + first + "; give one of the two records another id"));
            }
            if (part instanceof Determination determination) {
                determination(determination, pointer, name);
            }
            if (part instanceof Judgement judgement) {
                item(judgement.requirement(), pointer, name);
            }
            references(type, part, pointer, name);
        }
        entitiesIn(type, part, pointer);
    }

    private void reference(String pointer, String name, RecordVisitor.Path path, Class<?> target, Ref<?> ref) {
        Optional<Entity> found = aims.index().find(ref.id());
        if (found.isEmpty()) {
            problems.add(new Problem(
                    pointer + path,
                    name,
                    path.attribute(),
                    ref.id(),
                    "refers to no record; add " + withArticle(target) + " with this id or correct the reference"));
        } else if (!target.isInstance(found.get())) {
            problems.add(new Problem(
                    pointer + path,
                    name,
                    path.attribute(),
                    ref.id(),
                    "refers to "
                            + withArticle(RecordType.of(found.get().getClass()).javaType()) + "; name "
                            + withArticle(target)));
        }
    }

    private static String withArticle(Class<?> type) {
        if (type == Entity.class) {
            return "a record";
        }
        String name = type.getSimpleName();
        return ("AEIO".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    private void determination(Determination determination, String pointer, String name) {
        Optional<AuditableItem> item = item(determination.requirement(), pointer, name);
        if (determination.outcome() == Determination.Outcome.NOT_APPLICABLE
                && determination.about().isEmpty()
                && item.isPresent()
                && !(item.get() instanceof Requirement requirement
                        && requirement.condition().isPresent())) {
            problems.add(new Problem(
                    pointer + "/outcome",
                    name,
                    "outcome",
                    determination.outcome().name(),
                    "cannot hold for " + determination.requirement()
                            + " as a whole, which has no condition; say in \"about\" which record it " + "is about"
                            + (determination.requirement().startsWith("A.") ? ", or exclude the control" : "")));
        }
    }

    private Optional<AuditableItem> item(String id, String pointer, String name) {
        try {
            return Optional.of(Catalogue.iso42001().item(id));
        } catch (UnknownItemException e) {
            problems.add(
                    new Problem(pointer + "/requirement", name, "requirement", id, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private void unrecorded() {
        int place = 0;
        for (String name : aims.unrecorded()) {
            if (!RecordTypes.isAttribute(name)) {
                problems.add(new Problem(
                        "/unrecorded/" + place,
                        "ManagementSystem",
                        "unrecorded",
                        name,
                        "is no attribute of a record; write type and attribute, such as Supplier.agreement"));
            }
            place++;
        }
    }
}
