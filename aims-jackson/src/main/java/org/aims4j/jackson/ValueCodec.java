package org.aims4j.jackson;

import org.aims4j.model.schema.ValueType;
import org.jspecify.annotations.Nullable;

/** How the values of one type stand in documents. Immutable and thread-safe. */
interface ValueCodec {
    /**
     * Reads the value that begins at the current token. Whatever comes out, the current token is then the last one of the value.
     *
     * @return null where there is no such value; why not is then reported
     */
    @Nullable
    Object read(Tokens in);

    /** Writes a value. */
    void write(DocumentWriter out, Object value);

    /** The codec of a type. */
    static ValueCodec of(ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            return ScalarCodec.of(scalar);
        }
        if (type instanceof ValueType.Constant constant) {
            return new ConstantCodec(constant.type());
        }
        if (type instanceof ValueType.Reference reference) {
            return new ReferenceCodec(reference.target());
        }
        if (type instanceof ValueType.Many many) {
            return new ManyCodec(of(many.element()), many.distinct());
        }
        if (type instanceof ValueType.Named named) {
            return new NamedCodec(of(named.element()));
        }
        return new NestedCodec((ValueType.Nested) type);
    }
}
