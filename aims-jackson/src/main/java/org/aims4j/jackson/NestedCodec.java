package org.aims4j.jackson;

import org.aims4j.model.schema.ValueType;
import org.jspecify.annotations.Nullable;

/** Records inside records. Finds the codec of their type on first use, since types may hold each other. */
final class NestedCodec implements ValueCodec {
    private final Class<?> type;
    private volatile @Nullable RecordCodec codec;

    NestedCodec(ValueType.Nested type) {
        this.type = type.javaType();
    }

    @Override
    public @Nullable Object read(Tokens in) {
        return codec().read(in);
    }

    @Override
    public void write(DocumentWriter out, Object value) {
        codec().write(out, value);
    }

    private RecordCodec codec() {
        RecordCodec known = codec;
        if (known == null) {
            known = RecordCodec.of(type);
            codec = known;
        }
        return known;
    }
}
