package org.aims4j.jackson;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aims4j.jackson.DocumentProblem.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Constants of an enum, by name. */
final class ConstantCodec implements ValueCodec {
    private final Map<String, Enum<?>> byName = new LinkedHashMap<>();

    ConstantCodec(Class<? extends Enum<?>> type) {
        for (Enum<?> constant : type.getEnumConstants()) {
            byName.put(constant.name(), constant);
        }
    }

    @Override
    public @Nullable Object read(Tokens in) {
        if (in.current() != JsonToken.VALUE_STRING) {
            return in.mismatch("write one of " + names());
        }
        String name = in.text();
        Enum<?> constant = byName.get(name);
        if (constant == null) {
            in.problem(Code.NOT_A_VALUE, name, "is not known here; write one of " + names());
        }
        return constant;
    }

    private String names() {
        return String.join(", ", byName.keySet());
    }

    @Override
    public void write(DocumentWriter out, Object value) {
        out.word(((Enum<?>) value).name());
    }
}
