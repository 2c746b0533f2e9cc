package org.aims4j.jackson;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordTypes;
import org.aims4j.model.schema.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Makes a management system that uses every attribute of every type of record, from the model as data: two records in each list, no value that is the default. The same every time.
 */
final class Filler {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    /** Texts that are easy to get wrong. */
    private static final List<String> TEXTS = List.of(
            "plain words",
            "1.0",
            "8.4",
            "2026",
            "2026-01-15",
            "yes",
            "null",
            "~",
            "true",
            "0x1F",
            "1e5",
            ".inf",
            "12:30:45",
            "a: b",
            "a #b",
            "#a",
            "- a",
            "[a, b]",
            "{a}",
            "*alias",
            "&anchor",
            "!tag",
            "%directive",
            "@at",
            "\"quoted\"",
            "it's",
            "back\\slash",
            " led by a space",
            "followed by a space ",
            "two\nlines",
            "two lines and an end\n",
            "\nled by a line break",
            "line  \ntrailing blanks",
            "tab\tinside",
            "\ttab first\nand more",
            "carriage\rreturn",
            "windows\r\nlines",
            "Umlaut äöü, sign €, 漢字, 😀",
            "\u0085next line",
            "\u2028line separator",
            "no\u00A0break",
            "\uFEFFbyte order mark",
            "control\u0001\u001F\u007F",
            "---",
            "...",
            "? question",
            "key:",
            "a,b,c",
            "<<",
            "=");

    /** Attributes of which a record has one: every other record has the first. */
    private static final Map<String, List<String>> ALTERNATIVES = Map.of("ScopeExclusion", List.of("what", "system"));

    private final Map<String, Integer> counts = new HashMap<>();
    private int next;

    private Filler() {}

    /** A management system that uses every attribute. */
    static ManagementSystem everything() {
        return (ManagementSystem) new Filler().record(RecordType.of(ManagementSystem.class));
    }

    private Object record(RecordType<?> type) {
        int number = counts.merge(type.name(), 1, Integer::sum);
        String id = type.name() + "-" + number;
        List<String> alternatives = ALTERNATIVES.getOrDefault(type.name(), List.of());
        @Nullable Object[] values = new Object[type.attributes().size()];
        for (Attribute attribute : type.attributes()) {
            int alternative = alternatives.indexOf(attribute.name());
            if (alternative >= 0 && alternative != number % alternatives.size()) {
                continue;
            }
            values[attribute.index()] = attribute.name().equals("id")
                    ? id
                    : value(attribute.type(), attribute.name(), attribute.defaultValue());
        }
        return type.build(values);
    }

    /** A value; null where a reference would lead nowhere, since the management system holds no record of the type. */
    private @Nullable Object value(ValueType type, String name, Optional<Object> byDefault) {
        if (type instanceof ValueType.Scalar scalar) {
            return switch (scalar) {
                case TEXT -> text(name);
                case FLAG -> byDefault.filter(Boolean.TRUE::equals).isEmpty();
                case INTEGER -> (Integer) byDefault.orElse(6) + 1;
                case DECIMAL -> new BigDecimal("0.50");
                case DATE -> DAY;
                case PERIOD -> Period.of(1, 2, 3);
            };
        }
        if (type instanceof ValueType.Constant constant) {
            return constant(constant.type().getEnumConstants(), byDefault);
        }
        if (type instanceof ValueType.Reference reference) {
            String target = reference.target() == Entity.class
                    ? "Person"
                    : reference.target().getSimpleName();
            return RecordTypes.find(target).isEmpty() ? null : Ref.to(target + "-1");
        }
        if (type instanceof ValueType.Many many) {
            Collection<Object> values = many.distinct() ? new LinkedHashSet<>() : new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Object value = value(many.element(), name, Optional.empty());
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        }
        if (type instanceof ValueType.Named named) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put(TEXTS.get(next++ % TEXTS.size()), value(named.element(), name, Optional.empty()));
            values.put(TEXTS.get(next++ % TEXTS.size()), value(named.element(), name, Optional.empty()));
            return values;
        }
        return record(((ValueType.Nested) type).type().get());
    }

    private Object constant(Enum<?>[] constants, Optional<Object> byDefault) {
        Enum<?> chosen = constants[next++ % constants.length];
        return byDefault.filter(chosen::equals).isPresent() ? constants[next++ % constants.length] : chosen;
    }

    private String text(String name) {
        return switch (name) {
            case "requirement" -> "8.4-a";
            case "unrecorded" -> next++ % 2 == 0 ? "AISystem.owner" : "AISystem.parts";
            default -> TEXTS.get(next++ % TEXTS.size());
        };
    }
}
