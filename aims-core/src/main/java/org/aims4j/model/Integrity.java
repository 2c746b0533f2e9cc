package org.aims4j.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordTypes;
import org.aims4j.model.schema.RecordVisitor;
import org.aims4j.model.schema.RecordVisitor.Path;
import org.aims4j.model.schema.ValueType;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Requirement;
import org.aims4j.standard.UnknownItemException;
import org.jspecify.annotations.Nullable;

/** What makes a management system valid as a whole: unique ids, references that resolve to the right type, names that exist. */
final class Integrity {
    private final Function<String, Optional<Entity>> records;
    private final boolean idsAreUnique;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    private Integrity(Function<String, Optional<Entity>> records, boolean idsAreUnique) {
        this.records = records;
        this.idsAreUnique = idsAreUnique;
    }

    /** What is wrong with a management system as a whole, in document order; empty for a valid one. */
    static List<Problem> problemsOf(ManagementSystem aims) {
        Integrity integrity = new Integrity(aims::find, aims.index().idsAreUnique());
        RecordType<?> type = RecordType.of(ManagementSystem.class);
        integrity.references(type, aims, null);
        integrity.entitiesIn(type, aims, null);
        integrity.unrecorded(aims);
        return integrity.problems;
    }

    /** Whether a record, and each that it holds, could stand among the records that are found by id; nothing is said about those. */
    static boolean allows(Entity record, Function<String, Optional<Entity>> records) {
        Integrity integrity = new Integrity(records, false);
        integrity.part(RecordType.of(record.getClass()), record, null);
        return integrity.problems.isEmpty();
    }

    private void references(RecordType<?> type, Object record, @Nullable Path place) {
        RecordVisitor.references(type, record, (path, target, ref) -> {
            Entity found = records.apply(ref.id()).orElse(null);
            if (!target.isInstance(found)) {
                reference(type, record, place, path, target, ref, found);
            }
        });
    }

    private void entitiesIn(RecordType<?> type, Object record, @Nullable Path place) {
        for (Attribute attribute : RecordVisitor.withEntities(type)) {
            Object value = attribute.get(record);
            Path here = new Path(place, attribute.name());
            if (value instanceof List<?> many) {
                RecordType<?> elementType = nested(((ValueType.Many) attribute.type()).element());
                for (int i = 0; i < many.size(); i++) {
                    part(elementType, many.get(i), new Path(here, i));
                }
            } else if (value != null) {
                part(nested(attribute.type()), value, here);
            }
        }
    }

    private static RecordType<?> nested(ValueType type) {
        return ((ValueType.Nested) type).type().get();
    }

    private void part(RecordType<?> type, Object part, @Nullable Path place) {
        if (part instanceof Entity entity) { // the references of any other part were visited with those of the whole
            if (!idsAreUnique) {
                id(type, entity, place);
            }
            if (type.javaType() == Determination.class) {
                determination((Determination) part, pointer(place), name(type, part));
            }
            if (type.javaType() == Judgement.class) {
                item(((Judgement) part).requirement(), pointer(place), name(type, part));
            }
            references(type, part, place);
        }
        entitiesIn(type, part, place);
    }

    private static String pointer(@Nullable Path place) {
        return place == null ? "" : place.toString();
    }

    private static String name(RecordType<?> type, Object record) {
        return record instanceof Entity entity ? type.name() + " " + entity.id() : type.name();
    }

    private void id(RecordType<?> type, Entity entity, @Nullable Path place) {
        String first = seen.putIfAbsent(entity.id(), pointer(place));
        if (first != null) {
            problems.add(new Problem(
                    pointer(place) + "/id",
                    name(type, entity),
                    "id",
                    entity.id(),
                    "is used twice, first at " + first + "; give one of the two records another id"));
        }
    }

    private void reference(
            RecordType<?> type,
            Object record,
            @Nullable Path place,
            Path path,
            Class<?> target,
            Ref<?> ref,
            @Nullable Entity found) {
        String message = found == null
                ? "refers to no record; add " + withArticle(target) + " with this id or correct the reference"
                : "refers to " + withArticle(RecordType.of(found.getClass()).javaType()) + "; name "
                        + withArticle(target);
        problems.add(new Problem(pointer(place) + path, name(type, record), path.attribute(), ref.id(), message));
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

    private void unrecorded(ManagementSystem aims) {
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
