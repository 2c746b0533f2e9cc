package org.aims4j.jackson;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aims4j.jackson.DocumentProblem.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Values by name: an object in the document, whose names are free. */
final class NamedCodec implements ValueCodec {
    private final ValueCodec element;

    NamedCodec(ValueCodec element) {
        this.element = element;
    }

    @Override
    public @Nullable Object read(Tokens in) {
        if (in.current() != JsonToken.START_OBJECT) {
            return in.mismatch("write an object of names and values");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        boolean sound = true;
        while (in.next() == JsonToken.PROPERTY_NAME) {
            String name = in.text();
            if (values.containsKey(name)) {
                in.problem(Code.DUPLICATE_KEY, "", "stands twice; leave one out");
                sound = false;
            }
            if (name.length() > Tokens.MAX_NAME) {
                in.problem(
                        Code.LIMIT, "", "the name here is longer than " + Tokens.MAX_NAME + " characters; shorten it");
                sound = false;
            }
            sound &= ScalarCodec.requireUnicode(in, name);
            in.next();
            Object value = element.read(in);
            if (value == null) {
                sound = false;
            } else {
                values.put(name, value);
            }
        }
        return sound ? values : null;
    }

    @Override
    public void write(DocumentWriter out, Object value) {
        out.startObject();
        ((Map<?, ?>) value).forEach((name, each) -> {
            out.name(ScalarCodec.requireUnicode((String) name));
            element.write(out, each);
        });
        out.endObject();
    }
}
