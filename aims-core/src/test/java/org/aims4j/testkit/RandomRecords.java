package org.aims4j.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.aims4j.model.Entity;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Problem;
import org.aims4j.model.Ref;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordVisitor;
import org.aims4j.model.schema.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Makes random records of any type from the description of the type. The same random numbers make the same records.
 *
 * <p>No type has code of its own here. Where the invariants of a type refuse a record, the attributes that they blame get new values.
 */
final class RandomRecords {
    static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2028, 12, 31);

    private static final int DAYS = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay()) + 1;
    private static final int TRIES = 10;
    private static final RecordType<ManagementSystem> WHOLE = RecordType.of(ManagementSystem.class);
    private static final Map<Attribute, RecordType<?>> PLACES = places();
    private static final List<Period> PERIODS = List.of(
            Period.ofDays(1),
            Period.ofDays(14),
            Period.ofDays(90),
            Period.ofWeeks(2),
            Period.ofMonths(1),
            Period.ofMonths(6),
            Period.ofMonths(18),
            Period.ofYears(1),
            Period.of(2, 3, 4));

    private final Random random;
    private final boolean whole;
    private final Set<String> used = new HashSet<>();
    private final Map<Class<?>, List<String>> ids = new HashMap<>();

    private RandomRecords(Random random, boolean whole) {
        this.random = random;
        this.whole = whole;
    }

    /** A day from 2023 to 2028. Every other one is one of twelve, so that equal days are frequent. */
    static LocalDate day(Random random) {
        int days = random.nextBoolean() ? random.nextInt(12) * (DAYS / 12) : random.nextInt(DAYS);
        return FIRST_DAY.plusDays(days);
    }

    /** One record; its references lead nowhere in particular. */
    static <T> T record(RecordType<T> type, Random random) {
        RandomRecords records = new RandomRecords(random, false);
        Object record = records.record(type, records.idFor(type));
        if (record == null) {
            throw new IllegalStateException("No valid " + type + " in many tries; add a hint");
        }
        return type.javaType().cast(record);
    }

    /** A valid management system of about {@code size} records. */
    static ManagementSystem managementSystem(Random random, int size) {
        return new RandomRecords(random, true).managementSystem(size);
    }

    private ManagementSystem managementSystem(int size) {
        Map<Attribute, List<String>> planned = plan(size);
        @Nullable Object[] values = new Object[WHOLE.attributes().size()];
        // What holds entities of its own comes first, so that others can refer to those.
        for (boolean holdsEntities : new boolean[] {true, false}) {
            for (Attribute attribute : WHOLE.attributes()) {
                if (holdsEntities == holdsInnerEntities(attribute)) {
                    values[attribute.index()] = PLACES.containsKey(attribute)
                            ? entities(attribute, planned.getOrDefault(attribute, List.of()))
                            : optional(attribute, random.nextDouble());
                }
            }
        }
        return Pruning.valid(values);
    }

    /** The ids of the records to make, by place. A record comes with one of each type that it cannot be without. */
    private Map<Attribute, List<String>> plan(int size) {
        List<Attribute> places = List.copyOf(PLACES.keySet());
        List<Attribute> favourites = new ArrayList<>(); // many records of few types, so that those meet
        for (int i = 0; i < 6; i++) {
            favourites.add(Hints.pick(places, random));
        }
        Map<Attribute, List<String>> planned = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            add(random.nextBoolean() ? Hints.pick(favourites, random) : Hints.pick(places, random), planned);
        }
        places.stream().filter(Attribute::isRequired).forEach(place -> add(place, planned));
        Set<Class<?>> needed = new HashSet<>();
        int before;
        do {
            before = needed.size();
            planned.keySet().forEach(place -> needs(typeIn(place), needed));
            for (Attribute place : places) {
                if (needed.contains(typeIn(place).javaType()) && !planned.containsKey(place)) {
                    add(place, planned);
                }
            }
        } while (needed.size() > before);
        return planned;
    }

    private void add(Attribute place, Map<Attribute, List<String>> planned) {
        if (place.isCollection() || !planned.containsKey(place)) {
            planned.computeIfAbsent(place, p -> new ArrayList<>()).add(idFor(typeIn(place)));
        }
    }

    /** Adds the types of record that a record of a type cannot be without. */
    private static void needs(RecordType<?> type, Set<Class<?>> needed) {
        for (Attribute attribute : type.attributes()) {
            if (attribute.isRequired() && attribute.type() instanceof ValueType.Reference reference) {
                needed.add(reference.target());
            } else if (attribute.isRequired() && attribute.type() instanceof ValueType.Nested nested) {
                needs(nested.type().get(), needed);
            }
        }
    }

    private @Nullable Object entities(Attribute place, List<String> ids) {
        List<Object> entities = new ArrayList<>();
        for (String id : ids) {
            Object entity = record(typeIn(place), id);
            if (entity != null) {
                entities.add(entity);
            }
        }
        return place.isCollection() ? entities : entities.isEmpty() ? null : entities.get(0);
    }

    private String idFor(RecordType<?> type) {
        String id;
        do {
            id = Hints.id(type, random);
        } while (!used.add(id));
        if (Entity.class.isAssignableFrom(type.javaType())) {
            ids.computeIfAbsent(type.javaType(), t -> new ArrayList<>()).add(id);
            ids.computeIfAbsent(Entity.class, t -> new ArrayList<>()).add(id);
        }
        return id;
    }

    /** A record; null where there can be none, as when it has to refer to a type of record that is not there. */
    private @Nullable Object record(RecordType<?> type, String id) {
        for (int i = 0; i < TRIES; i++) {
            @Nullable Object[] values = values(type, id);
            for (int j = 0; j < TRIES && isComplete(type, values); j++) {
                try {
                    return type.build(values);
                } catch (InvalidModelException e) {
                    for (Problem problem : e.problems()) {
                        Attribute blamed = type.attribute(problem.attribute()).orElseThrow(() -> e);
                        values[blamed.index()] = optional(blamed, 0.8);
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Object[] values(RecordType<?> type, String id) {
        double fullness = random.nextDouble();
        @Nullable Object[] values = new Object[type.attributes().size()];
        for (Attribute attribute : type.attributes()) {
            values[attribute.index()] = optional(attribute, fullness);
        }
        if (Entity.class.isAssignableFrom(type.javaType())) {
            values[type.attribute("id").orElseThrow().index()] = id;
        }
        return values;
    }

    private static boolean isComplete(RecordType<?> type, @Nullable Object[] values) {
        return type.attributes().stream()
                .noneMatch(attribute -> attribute.isRequired() && values[attribute.index()] == null);
    }

    private @Nullable Object optional(Attribute attribute, double fullness) {
        return attribute.isRequired() || random.nextDouble() < fullness ? value(attribute, attribute.type()) : null;
    }

    private @Nullable Object value(Attribute attribute, ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            return scalar(attribute, scalar);
        }
        if (type instanceof ValueType.Constant constant) {
            return Hints.pick(List.of(constant.type().getEnumConstants()), random);
        }
        if (type instanceof ValueType.Reference reference) {
            return reference(reference.target());
        }
        if (type instanceof ValueType.Many many) {
            Collection<Object> elements = many.distinct() ? new LinkedHashSet<>() : new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                Optional.ofNullable(value(attribute, many.element())).ifPresent(elements::add);
            }
            return elements;
        }
        if (type instanceof ValueType.Named named) {
            Map<String, Object> elements = new LinkedHashMap<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                String name = Hints.text(attribute, random);
                Optional.ofNullable(value(attribute, named.element())).ifPresent(value -> elements.put(name, value));
            }
            return elements;
        }
        RecordType<?> nested = ((ValueType.Nested) type).type().get();
        return record(nested, Entity.class.isAssignableFrom(nested.javaType()) ? idFor(nested) : "");
    }

    private Object scalar(Attribute attribute, ValueType.Scalar scalar) {
        return switch (scalar) {
            case TEXT -> attribute.isRequired() || random.nextInt(50) > 0 ? Hints.text(attribute, random) : "";
            case FLAG -> random.nextBoolean();
            case INTEGER -> 1 + random.nextInt(20);
            case DECIMAL -> BigDecimal.valueOf(1 + random.nextInt(1000), 3);
            case DATE -> day(random);
            case PERIOD -> Hints.pick(PERIODS, random);
        };
    }

    private @Nullable Object reference(Class<?> target) {
        List<String> known = ids.getOrDefault(target, List.of());
        if (known.isEmpty() && !whole) {
            return Ref.to(target.getSimpleName().toLowerCase(Locale.ROOT) + "-" + random.nextInt(4));
        }
        return known.isEmpty() ? null : Ref.to(Hints.pick(known, random));
    }

    private static RecordType<?> typeIn(Attribute place) {
        return Objects.requireNonNull(PLACES.get(place));
    }

    /** The attributes of the whole that hold entities, and the types of those. */
    private static Map<Attribute, RecordType<?>> places() {
        Map<Attribute, RecordType<?>> places = new LinkedHashMap<>();
        for (Attribute attribute : WHOLE.attributes()) {
            if (element(attribute) instanceof ValueType.Nested nested
                    && Entity.class.isAssignableFrom(nested.javaType())) {
                places.put(attribute, nested.type().get());
            }
        }
        return places;
    }

    private static boolean holdsInnerEntities(Attribute attribute) {
        return element(attribute) instanceof ValueType.Nested nested
                && !RecordVisitor.withEntities(nested.type().get()).isEmpty();
    }

    private static ValueType element(Attribute attribute) {
        return attribute.type() instanceof ValueType.Many many ? many.element() : attribute.type();
    }
}
