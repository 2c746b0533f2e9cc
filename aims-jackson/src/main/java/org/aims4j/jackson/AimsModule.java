package org.aims4j.jackson;

import org.aims4j.model.Ref;
import org.aims4j.model.schema.RecordType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Has a host's {@code ObjectMapper} read and write every type of record of the model, alone or inside the host's own types, exactly as they stand in documents. Found by
 * {@code findAndAddModules()}.
 *
 * <p>Strict whatever the settings of the mapper are; limits are those of the mapper. A record that is not valid is a {@code MismatchedInputException} whose cause is a
 * {@link DocumentException} with every problem; their places are those that the parser knows. Whole documents are better read with {@link AimsJson}.
 */
public final class AimsModule extends JacksonModule {
    /** Made by Jackson's search for modules, too. */
    public AimsModule() {}

    @Override
    public String getModuleName() {
        return AimsModule.class.getName();
    }

    @Override
    public Version version() {
        String version = AimsModule.class.getPackage().getImplementationVersion(); // of the jar; null outside of one
        return version == null
                ? Version.unknownVersion()
                : VersionUtil.parseVersion(version, "org.aims4j", "aims-jackson");
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new RecordDeserializers());
        context.addSerializers(new RecordSerializers());
    }

    private static @Nullable ValueCodec codecOf(Class<?> type) {
        if (type == Ref.class) {
            return ReferenceCodec.ANY;
        }
        return RecordType.isRecordType(type) ? RecordCodec.of(type) : null;
    }

    private static final class RecordDeserializers implements Deserializers {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            ValueCodec codec = codecOf(type.getRawClass());
            return codec == null ? null : new RecordDeserializer(type, codec);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type == Ref.class || RecordType.isRecordType(type);
        }
    }

    private static final class RecordSerializers implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value overrides) {
            ValueCodec codec = codecOf(type.getRawClass());
            return codec == null ? null : new RecordSerializer(type, codec);
        }
    }

    private static final class RecordDeserializer extends StdDeserializer<Object> {
        private final ValueCodec codec;

        RecordDeserializer(JavaType type, ValueCodec codec) {
            super(type);
            this.codec = codec;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            Problems problems = new Problems();
            JsonTokens in = JsonTokens.of(parser, problems);
            Object read = null;
            try {
                read = codec.read(in);
            } catch (Unreadable e) {
                problems.add(e);
            }
            if (read == null || !problems.isEmpty()) {
                SourcePosition here = in.position(in.mark());
                DocumentException cause = new DocumentException(problems.located("", in::position, pointer -> here));
                throw MismatchedInputException.from(parser, getValueType(), cause.getMessage())
                        .withCause(cause);
            }
            return read;
        }
    }

    private static final class RecordSerializer extends StdSerializer<Object> {
        private final ValueCodec codec;

        RecordSerializer(JavaType type, ValueCodec codec) {
            super(type);
            this.codec = codec;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            codec.write(new JsonWriter(out), value);
        }
    }
}
