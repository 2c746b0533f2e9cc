package org.aims4j.jackson;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Values that may be absent and whose property is there all the same: null then. */
final class OptionalCodec implements ValueCodec {
    private final ValueCodec value;

    OptionalCodec(ValueCodec value) {
        this.value = value;
    }

    @Override
    public @Nullable Object read(Tokens in) {
        if (in.current() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        Object read = value.read(in);
        return read == null ? null : Optional.of(read);
    }

    @Override
    public void write(DocumentWriter out, Object optional) {
        ((Optional<?>) optional).ifPresentOrElse(present -> value.write(out, present), out::nothing);
    }
}
