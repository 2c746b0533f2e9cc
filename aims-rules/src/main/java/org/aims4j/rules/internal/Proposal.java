package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordTypes;
import org.aims4j.model.schema.ValueType;
import org.aims4j.model.support.Person;
import org.aims4j.rules.Clearing;
import org.aims4j.rules.internal.Drafts.Hop;
import org.aims4j.rules.internal.Repair.Addition;
import org.aims4j.rules.internal.Repair.Assignment;
import org.aims4j.rules.internal.Repair.Literal;
import org.aims4j.rules.internal.Repair.Operator;
import org.aims4j.rules.internal.Repair.Placeholder;
import org.aims4j.rules.internal.Repair.Referring;
import org.aims4j.rules.internal.Repair.ToAddition;
import org.aims4j.rules.internal.Repair.ToSubject;
import org.aims4j.rules.internal.Repair.Value;
import org.jspecify.annotations.Nullable;

/**
 * An alternative of a repair, worked out for one finding: single steps, each of which can follow on those before it. Placeholders are a text, the day, a year, the first of several constants, and of the
 * people who work for the organization on the day the one with the least id; where there is none a person is added.
 */
final class Proposal {
    /** Stands for a text that people have to give. */
    static final String TEXT = "to be completed";

    /** So many of the records that refer to a subject are tried. */
    private static final int MOST = 10;

    private final ManagementSystem aims;
    private final LocalDate day;
    private final Entity subject;
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> added = new HashSet<>();
    private Optional<String> person;

    private Proposal(ManagementSystem aims, LocalDate day, Entity subject) {
        this.aims = aims;
        this.day = day;
        this.subject = subject;
        this.person = aims.people().stream()
                .filter(each -> each.inForceAt(day))
                .map(Person::id)
                .min(Comparator.naturalOrder());
    }

    /**
     * A single step.
     *
     * @param told what it is, for people
     * @param edit does it
     */
    record Step(Clearing.Step told, Edit edit) {}

    /** Something done to drafts. */
    interface Edit {
        /**
         * Does it.
         *
         * @throws IllegalStateException if it does not follow on what was done before
         */
        void on(Drafts drafts);
    }

    /** A value that was chosen, and whether people have to give another. */
    private record Chosen(Object value, boolean placeholder) {}

    /** A record, or a part of it, that has an attribute to set. */
    private record Spot(String id, List<Hop> hops, Object record) {
        Spot inside(Attribute attribute, int place, Object part) {
            List<Hop> further = new ArrayList<>(hops);
            further.add(new Hop(attribute, place));
            return new Spot(id, List.copyOf(further), part);
        }
    }

    /** What a repair comes to for a finding about a subject; alternatives that come to nothing are left out. */
    static List<List<Step>> of(Repair repair, ManagementSystem aims, LocalDate day, Entity subject) {
        List<List<Step>> proposals = new ArrayList<>();
        for (Repair.Alternative alternative : repair.alternatives()) {
            List<Entity> changed = alternative
                    .of()
                    .map(referring -> referring(aims, subject, referring))
                    .orElse(List.of(subject));
            for (Entity record : changed) {
                Proposal proposal = new Proposal(aims, day, subject);
                alternative.steps().forEach(step -> proposal.take(step, record));
                if (!proposal.steps.isEmpty()) {
                    proposals.add(List.copyOf(proposal.steps));
                }
            }
        }
        return proposals;
    }

    private static List<Entity> referring(ManagementSystem aims, Entity subject, Referring referring) {
        return aims.index().referringTo(subject.ref(), Entity.class).stream()
                .filter(record -> referring.type().javaType().isInstance(record))
                .filter(record -> elements(referring.by().get(record)).contains(subject.ref()))
                .sorted(Comparator.comparing(Entity::id))
                .limit(MOST)
                .toList();
    }

    private void take(Repair.Step step, Entity record) {
        if (step instanceof Addition addition) {
            add(addition);
        } else if (step instanceof Assignment assignment) {
            spots(new Spot(record.id(), List.of(), record), assignment.path())
                    .forEach(spot -> assign(spot, assignment));
        }
    }

    private List<Spot> spots(Spot from, List<Attribute> path) {
        if (path.isEmpty()) {
            return List.of(from);
        }
        Attribute attribute = path.get(0);
        List<Spot> spots = new ArrayList<>();
        int place = 0;
        for (Object element : elements(attribute.get(from.record()))) {
            Optional<Spot> next = element instanceof Ref<?> ref
                    ? aims.find(ref.id()).map(record -> new Spot(record.id(), List.of(), record))
                    : Optional.of(from.inside(attribute, attribute.isCollection() ? place : -1, element));
            next.ifPresent(spot -> spots.addAll(spots(spot, path.subList(1, path.size()))));
            place++;
        }
        return spots;
    }

    private void assign(Spot spot, Assignment assignment) {
        Attribute attribute = assignment.attribute();
        Object present = attribute.get(spot.record());
        if (assignment.operator() == Operator.FILL && !isBlank(present)) {
            return;
        }
        Chosen chosen = chosen(assignment);
        boolean included = assignment.operator() == Operator.INCLUDE;
        boolean there = included
                ? elements(present).contains(chosen.value())
                : Objects.equals(present, valueOf(attribute, chosen));
        if (!there) {
            set(spot.id(), RecordType.of(recordOf(spot).getClass()), spot.hops(), assignment, chosen);
        }
    }

    private Entity recordOf(Spot spot) {
        return aims.find(spot.id()).orElseThrow();
    }

    private void set(String id, RecordType<?> type, List<Hop> hops, Assignment assignment, Chosen chosen) {
        Attribute attribute = assignment.attribute();
        String name = hops.stream().map(Hop::toString).collect(Collectors.joining()) + attribute.name() + " of " + type
                + " " + id;
        String words = words(chosen.value());
        if (assignment.operator() == Operator.INCLUDE) {
            step(
                    "add " + words + " to " + name,
                    chosen.placeholder(),
                    drafts -> drafts.edit(id, hops, attribute, present -> with(attribute, present, chosen.value())));
        } else {
            Object value = valueOf(attribute, chosen);
            UnaryOperator<@Nullable Object> replacing = present -> value;
            step(
                    "set " + name + " to " + words,
                    chosen.placeholder(),
                    drafts -> drafts.edit(id, hops, attribute, replacing));
        }
    }

    private void step(String words, boolean placeholder, Edit edit) {
        steps.add(new Step(new Clearing.Step(words, placeholder), edit));
    }

    /** Adds a record with what it has to have; what else is to be on record of it are steps of their own. */
    private Ref<?> add(Addition addition) {
        RecordType<?> type = addition.type();
        String id = newId(type);
        Map<Attribute, Object> values = new LinkedHashMap<>();
        boolean placeholder = false;
        StringBuilder with = new StringBuilder();
        List<Assignment> further = new ArrayList<>(addition.assignments());
        for (Attribute attribute : type.attributes()) {
            if (attribute.name().equals("id")) {
                values.put(attribute, id);
            } else if (attribute.isRequired()) {
                Assignment assignment = further.stream()
                        .filter(each -> each.attribute().equals(attribute))
                        .findFirst()
                        .orElse(new Assignment(List.of(), attribute, Operator.FILL, new Placeholder()));
                further.remove(assignment);
                Chosen chosen = chosen(assignment);
                values.put(attribute, chosen.value());
                placeholder |= chosen.placeholder();
                with.append(with.isEmpty() ? " with " : ", ")
                        .append(attribute.name())
                        .append(' ')
                        .append(words(chosen.value()));
            }
        }
        step("add " + type + " " + id + with, placeholder, drafts -> drafts.add(id, type, values));
        further.forEach(assignment -> set(id, type, List.of(), assignment, chosen(assignment)));
        return Ref.to(id);
    }

    private String newId(RecordType<?> type) {
        String name = "new-"
                + type.name()
                        .replaceAll("([a-z])([A-Z])", "$1-$2")
                        .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                        .toLowerCase(Locale.ROOT);
        String id = name;
        for (int number = 2; aims.find(id).isPresent() || !added.add(id); number++) {
            id = name + "-" + number;
        }
        return id;
    }

    private Chosen chosen(Assignment assignment) {
        Value value = assignment.value();
        if (value instanceof Literal literal) {
            return new Chosen(literal.value(), false);
        }
        if (value instanceof ToSubject) {
            return new Chosen(subject.ref(), false);
        }
        if (value instanceof ToAddition addition) {
            return new Chosen(add(addition.addition()), false);
        }
        return new Chosen(placeholder(element(assignment.attribute().type())), true);
    }

    private Object placeholder(ValueType type) {
        if (type instanceof ValueType.Constant constant) {
            return constant.type().getEnumConstants()[0];
        }
        if (type instanceof ValueType.Reference) {
            return Ref.to(person());
        }
        if (type instanceof ValueType.Nested nested) {
            RecordType<?> held = nested.type().get();
            @Nullable Object[] values = new Object[held.attributes().size()];
            for (Attribute attribute : held.attributes()) {
                if (attribute.isRequired()) {
                    values[attribute.index()] = placeholder(attribute.type());
                }
            }
            return held.build(values);
        }
        if (type == ValueType.Scalar.DATE) {
            return day;
        }
        if (type == ValueType.Scalar.PERIOD) {
            return Period.ofYears(1);
        }
        if (type == ValueType.Scalar.FLAG) {
            return true;
        }
        return TEXT;
    }

    private String person() {
        String id = person.orElseGet(
                () -> add(new Addition(RecordTypes.find("Person").orElseThrow(), List.of()))
                        .id());
        person = Optional.of(id);
        return id;
    }

    /** Whether nothing is on record, or what comes after the day. */
    private boolean isBlank(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> many && many.isEmpty())
                || (value instanceof LocalDate date && date.isAfter(day));
    }

    /** What an attribute holds when it holds what was chosen, and nothing else. */
    private static Object valueOf(Attribute attribute, Chosen chosen) {
        return attribute.type() instanceof ValueType.Many ? with(attribute, null, chosen.value()) : chosen.value();
    }

    private static Object with(Attribute attribute, @Nullable Object present, Object element) {
        boolean distinct = attribute.type() instanceof ValueType.Many many && many.distinct();
        Collection<Object> all = distinct ? new LinkedHashSet<>() : new ArrayList<>();
        all.addAll(elements(present));
        all.add(element);
        return all;
    }

    private static Collection<?> elements(@Nullable Object value) {
        return value == null ? List.of() : value instanceof Collection<?> many ? many : List.of(value);
    }

    private static ValueType element(ValueType type) {
        return type instanceof ValueType.Many many ? many.element() : type;
    }

    private static String words(Object value) {
        if (value instanceof String text) {
            return "\"" + text + "\"";
        }
        if (value instanceof Ref<?> || !RecordType.isRecordType(value.getClass())) {
            return value.toString();
        }
        RecordType<?> type = RecordType.of(value.getClass());
        return type.attributes().stream()
                .filter(attribute -> !attribute.leavesOut(attribute.get(value)))
                .flatMap(attribute ->
                        Stream.ofNullable(attribute.get(value)).map(held -> attribute.name() + " " + words(held)))
                .collect(Collectors.joining(", "));
    }
}
