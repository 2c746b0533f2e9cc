package org.aims4j.jackson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aims4j.jackson.DocumentProblem.Code;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Problem;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Records: objects whose properties are the attributes. A management system has the version of the format as a property of its own in front.
 *
 * <p>A record of which a part cannot be read is not built, and neither is what holds it: with a part missing, "refers to no record" would be said of sound references. So what the
 * management system as a whole has to say comes out once its parts are in order.
 */
final class RecordCodec extends ObjectCodec {
    private static final ClassValue<RecordCodec> CODECS = new ClassValue<>() {
        @Override
        protected RecordCodec computeValue(Class<?> type) {
            RecordType<?> recordType = RecordType.of(type);
            return recordType.javaType() == type ? new RecordCodec(recordType) : of(recordType.javaType());
        }
    };

    private final RecordType<?> type;

    private RecordCodec(RecordType<?> type) {
        super(type.name(), properties(type));
        this.type = type;
    }

    private static List<Property> properties(RecordType<?> type) {
        List<Property> properties = new ArrayList<>();
        if (type.javaType() == ManagementSystem.class) {
            properties.add(new Property(
                    FormatVersion.OF_DOCUMENTS,
                    true,
                    new FormatVersion("document format"),
                    aims -> FormatVersion.KNOWN));
        }
        for (Attribute attribute : type.attributes()) {
            properties.add(new Property(
                    attribute.name(),
                    attribute.isRequired(),
                    ValueCodec.of(attribute.type()),
                    record -> written(attribute, record)));
        }
        return properties;
    }

    private static @Nullable Object written(Attribute attribute, Object record) {
        Object value = attribute.get(record);
        return value == null || attribute.leavesOut(value) ? null : value;
    }

    /**
     * The codec of a type of record, or of the implementation behind it.
     *
     * @throws IllegalArgumentException if it is no type of record
     */
    static RecordCodec of(Class<?> type) {
        return CODECS.get(type);
    }

    @Override
    @Nullable
    Object build(Tokens in, @Nullable Object[] values) {
        try {
            int attributes = type.attributes().size();
            return type.build(
                    values.length == attributes
                            ? values
                            : Arrays.copyOfRange(values, values.length - attributes, values.length));
        } catch (InvalidModelException e) {
            for (Problem problem : e.problems()) {
                in.problemWithin(problem.pointer(), Code.INVALID, problem.value(), problem.message());
            }
            return null;
        }
    }
}
