package org.aims4j.jackson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.aims4j.jackson.DocumentProblem.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Lists and sets: lists in the document. */
final class ManyCodec implements ValueCodec {
    private final ValueCodec element;
    private final boolean distinct;

    ManyCodec(ValueCodec element, boolean distinct) {
        this.element = element;
        this.distinct = distinct;
    }

    @Override
    public @Nullable Object read(Tokens in) {
        if (in.current() != JsonToken.START_ARRAY) {
            return in.mismatch("write a list");
        }
        Collection<Object> values = distinct ? new LinkedHashSet<>() : new ArrayList<>();
        boolean sound = true;
        for (JsonToken token = in.next(); token != JsonToken.END_ARRAY && token != null; token = in.next()) {
            Object value = element.read(in);
            if (value == null) {
                sound = false;
            } else if (!values.add(value)) {
                in.problem(Code.INVALID, value.toString(), "is listed twice; leave it out here");
                sound = false;
            }
        }
        return sound ? values : null;
    }

    @Override
    public void write(DocumentWriter out, Object value) {
        out.startList();
        for (Object each : (Collection<?>) value) {
            element.write(out, each);
        }
        out.endList();
    }
}
