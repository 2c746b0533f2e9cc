package org.aims4j.jackson;

import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** References: the id alone. Whether it leads anywhere is for the management system to say. */
final class ReferenceCodec implements ValueCodec {
    /** References to records of any type. */
    static final ReferenceCodec ANY = new ReferenceCodec(Entity.class);

    private final String target;

    ReferenceCodec(Class<?> target) {
        this.target = target == Entity.class ? "record" : target.getSimpleName();
    }

    @Override
    public @Nullable Object read(Tokens in) {
        if (in.current() != JsonToken.VALUE_STRING) {
            return in.mismatch("write the id of the " + target + " as a text");
        }
        Object id = ScalarCodec.TEXT.read(in);
        return id == null ? null : Ref.to((String) id);
    }

    @Override
    public void write(DocumentWriter out, Object value) {
        ScalarCodec.TEXT.write(out, ((Ref<?>) value).id());
    }
}
