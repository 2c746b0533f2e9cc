package org.aims4j.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;

/** Reduces records to a short text that is the same for the same records. The order of lists of entities and of sets is not in it. */
final class Digest {
    private Digest() {}

    /** SHA-256 over the records of a management system, in hexadecimal digits. */
    static String of(ManagementSystem aims) {
        StringBuilder text = new StringBuilder();
        write(aims, text);
        return "sha256:"
                + HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void write(Object value, StringBuilder text) {
        if (value instanceof Ref<?> || !RecordType.isRecordType(value.getClass())) {
            values(value, text);
            return;
        }
        RecordType<?> type = RecordType.of(value.getClass());
        text.append('{');
        for (Attribute attribute : type.attributes()) {
            Object part = attribute.get(value);
            if (part != null && !attribute.leavesOut(part)) {
                text.append(attribute.name()).append('=');
                write(part, text);
            }
        }
        text.append('}');
    }

    private static void values(Object value, StringBuilder text) {
        if (value instanceof Collection<?> many) {
            text.append('[');
            List<String> elements = many.stream().map(Digest::text).toList();
            boolean ordered = !(value instanceof Set) && !many.stream().allMatch(Entity.class::isInstance);
            (ordered ? elements : elements.stream().sorted().toList()).forEach(text::append);
            text.append(']');
        } else if (value instanceof Map<?, ?> named) {
            text.append('(');
            named.entrySet().stream()
                    .map(entry -> text(entry.getKey()) + text(entry.getValue()))
                    .sorted()
                    .forEach(text::append);
            text.append(')');
        } else {
            String scalar = value.toString();
            text.append(scalar.length()).append(':').append(scalar); // the length, so that no two values read alike
        }
    }

    private static String text(Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
