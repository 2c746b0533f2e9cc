package org.aims4j.rules.internal;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aims4j.model.Entity;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordTypes;
import org.aims4j.model.schema.ValueType;
import org.aims4j.model.support.Person;
import org.aims4j.rules.internal.Repair.Addition;
import org.aims4j.rules.internal.Repair.Alternative;
import org.aims4j.rules.internal.Repair.Assignment;
import org.aims4j.rules.internal.Repair.Literal;
import org.aims4j.rules.internal.Repair.Operator;
import org.aims4j.rules.internal.Repair.Placeholder;
import org.aims4j.rules.internal.Repair.Referring;
import org.aims4j.rules.internal.Repair.Step;
import org.aims4j.rules.internal.Repair.ToAddition;
import org.aims4j.rules.internal.Repair.ToSubject;
import org.aims4j.rules.internal.Repair.Value;

/** Reads the {@code @repair} of a rule. */
final class RepairReader {
    private static final Pattern TOKEN = Pattern.compile("\\s*(:=|\\+=|[=,|().:]|[A-Za-z0-9_]+)");

    private final String text;
    private final RecordType<?> subject;
    private final Matcher tokens;
    private String token = "";

    /** Where the token begins. */
    private int begin;

    /** Where that begins which was looked at last: what is wrong, is wrong there. */
    private int at;

    private RepairReader(String text, RecordType<?> subject) {
        this.text = text;
        this.subject = subject;
        this.tokens = TOKEN.matcher(text);
        next();
    }

    /**
     * Reads a repair.
     *
     * @param subject the type of the subject of the rule
     * @throws IllegalArgumentException if it is not understood, or names a type or an attribute that is not known or does not fit; the message tells where
     */
    static Repair read(String text, RecordType<?> subject) {
        return new RepairReader(text, subject).repair();
    }

    private Repair repair() {
        List<Alternative> alternatives = new ArrayList<>();
        do {
            alternatives.add(alternative());
        } while (took("|"));
        if (!token.isEmpty()) {
            at = begin;
            throw wrong("\"" + token + "\" follows, where \",\", \"|\" or the end was expected");
        }
        return new Repair(alternatives);
    }

    private Alternative alternative() {
        Optional<Referring> of = Optional.empty();
        RecordType<?> changed = subject;
        if (took("of")) {
            changed = entity();
            take("(");
            of = Optional.of(new Referring(changed, referring(changed)));
            take(")");
            take(":");
        }
        List<Step> steps = new ArrayList<>();
        do {
            steps.add(took("add") ? addition() : assignment(changed));
        } while (took(","));
        return new Alternative(of, steps);
    }

    private Attribute referring(RecordType<?> type) {
        Attribute attribute = attribute(type);
        if (!(element(attribute) instanceof ValueType.Reference reference)
                || !reference.target().isAssignableFrom(subject.javaType())) {
            throw wrong(attribute + " does not refer to " + subject);
        }
        return attribute;
    }

    private Addition addition() {
        RecordType<?> type = entity();
        List<Assignment> assignments = new ArrayList<>();
        if (took("(")) {
            do {
                assignments.add(assignment(type));
            } while (took(","));
            take(")");
        }
        if (assignments.stream().anyMatch(each -> !each.path().isEmpty())) {
            throw wrong("a new " + type + " leads to no other record yet; set attributes of its own only");
        }
        for (Attribute attribute : type.attributes()) {
            boolean given =
                    assignments.stream().anyMatch(each -> each.attribute().equals(attribute));
            if (attribute.isRequired()
                    && !attribute.name().equals("id")
                    && !given
                    && !hasPlaceholder(attribute.type())) {
                throw wrong(attribute + " is required; give it a value");
            }
        }
        return new Addition(type, assignments);
    }

    private Assignment assignment(RecordType<?> of) {
        RecordType<?> type = of;
        Attribute attribute = attribute(type);
        List<Attribute> path = new ArrayList<>();
        while (took(".")) {
            path.add(attribute);
            type = beyond(attribute);
            attribute = attribute(type);
        }
        if (attribute.type() instanceof ValueType.Named) {
            throw wrong(attribute + " holds values by name, which a repair cannot set");
        }
        Optional<Operator> operator = operator();
        if (operator.equals(Optional.of(Operator.INCLUDE)) && !(attribute.type() instanceof ValueType.Many)) {
            throw wrong(attribute + " holds one value; use = or :=");
        }
        Value value = operator.isPresent() ? value(attribute) : new Placeholder();
        if (value instanceof Placeholder && !hasPlaceholder(attribute.type())) {
            throw wrong(attribute + " has no placeholder; give it a value");
        }
        return new Assignment(path, attribute, operator.orElse(Operator.FILL), value);
    }

    /** What is to be done to what is on record; empty where nothing is said, which fills what is blank with a placeholder. */
    private Optional<Operator> operator() {
        if (took("=")) {
            return Optional.of(Operator.FILL);
        }
        if (took(":=")) {
            return Optional.of(Operator.REPLACE);
        }
        return took("+=") ? Optional.of(Operator.INCLUDE) : Optional.empty();
    }

    /** The type of the records that an attribute leads to. */
    private RecordType<?> beyond(Attribute attribute) {
        ValueType element = element(attribute);
        if (element instanceof ValueType.Reference reference && reference.target() != Entity.class) {
            return RecordType.of(reference.target());
        }
        boolean set = attribute.type() instanceof ValueType.Many many && many.distinct();
        if (element instanceof ValueType.Nested nested && !set) {
            return nested.type().get();
        }
        throw wrong(attribute + " leads to no record of a known type that can be changed");
    }

    private Value value(Attribute attribute) {
        ValueType type = element(attribute);
        if (took("subject")) {
            if (!(type instanceof ValueType.Reference reference)
                    || !reference.target().isAssignableFrom(subject.javaType())) {
                throw wrong(attribute + " does not refer to " + subject);
            }
            return new ToSubject();
        }
        if (took("new")) {
            Addition addition = addition();
            if (!(type instanceof ValueType.Reference reference)
                    || !reference.target().isAssignableFrom(addition.type().javaType())) {
                throw wrong(attribute + " does not refer to " + addition.type());
            }
            return new ToAddition(addition);
        }
        if (took("day")) {
            if (type != ValueType.Scalar.DATE) {
                throw wrong(attribute + " holds no day");
            }
            return new Placeholder();
        }
        return new Literal(literal(attribute, type, name("a value")));
    }

    private Object literal(Attribute attribute, ValueType type, String word) {
        if (type instanceof ValueType.Constant constant) {
            return Arrays.stream(constant.type().getEnumConstants())
                    .filter(each -> each.name().equals(word))
                    .findFirst()
                    .orElseThrow(() -> wrong("\"" + word + "\" is none of "
                            + Arrays.toString(constant.type().getEnumConstants())));
        }
        try {
            if (type == ValueType.Scalar.PERIOD) {
                return Period.parse(word);
            }
            if (type == ValueType.Scalar.INTEGER) {
                return Integer.valueOf(word);
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw wrong("\"" + word + "\" is no " + type);
        }
        if (type == ValueType.Scalar.FLAG && (word.equals("true") || word.equals("false"))) {
            return Boolean.valueOf(word);
        }
        throw wrong("\"" + word + "\" is no value of " + attribute);
    }

    /** Whether there is something that can stand for a value of a type until people give one. */
    private static boolean hasPlaceholder(ValueType type) {
        if (type instanceof ValueType.Many many) {
            return hasPlaceholder(many.element());
        }
        if (type instanceof ValueType.Reference reference) {
            return reference.target() == Person.class;
        }
        if (type instanceof ValueType.Nested nested) {
            return !Entity.class.isAssignableFrom(nested.javaType())
                    && nested.type().get().attributes().stream()
                            .allMatch(attribute -> !attribute.isRequired() || hasPlaceholder(attribute.type()));
        }
        return type instanceof ValueType.Constant
                || type == ValueType.Scalar.TEXT
                || type == ValueType.Scalar.DATE
                || type == ValueType.Scalar.PERIOD
                || type == ValueType.Scalar.FLAG;
    }

    private static ValueType element(Attribute attribute) {
        return attribute.type() instanceof ValueType.Many many ? many.element() : attribute.type();
    }

    private RecordType<?> entity() {
        String name = name("a type of record");
        RecordType<?> type = RecordTypes.find(name).orElseThrow(() -> wrong("\"" + name + "\" is no type of record"));
        if (!Entity.class.isAssignableFrom(type.javaType())) {
            throw wrong(name + " is part of other records and has no identity of its own");
        }
        return type;
    }

    private Attribute attribute(RecordType<?> type) {
        String name = name("an attribute of " + type);
        return type.attribute(name)
                .filter(attribute -> !name.equals("id"))
                .orElseThrow(() -> wrong(type + " has no attribute \"" + name + "\" that can be set"));
    }

    private String name(String what) {
        String name = token;
        at = begin;
        if (name.isEmpty() || !Character.isLetterOrDigit(name.charAt(0))) {
            throw wrong((name.isEmpty() ? "it ends" : "\"" + name + "\" stands") + " where " + what + " was expected");
        }
        next();
        return name;
    }

    private boolean took(String expected) {
        if (token.equals(expected)) {
            at = begin;
            next();
            return true;
        }
        return false;
    }

    private void take(String expected) {
        if (!took(expected)) {
            at = begin;
            throw wrong((token.isEmpty() ? "it ends" : "\"" + token + "\" stands") + " where \"" + expected
                    + "\" was expected");
        }
    }

    private void next() {
        if (tokens.lookingAt()) {
            begin = tokens.start(1);
            token = tokens.group(1);
            tokens.region(tokens.end(), text.length());
        } else if (text.substring(tokens.regionStart()).isBlank()) {
            begin = text.length();
            token = "";
        } else {
            at = tokens.regionStart();
            throw wrong("it is not understood from here on");
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("@repair \"" + text + "\", at character " + (at + 1) + ": " + what);
    }
}
