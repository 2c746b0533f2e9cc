package org.aims4j.jackson;

import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordTypes;
import org.aims4j.model.schema.ValueType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of documents from the model and its docstrings. */
final class JsonSchema {
    private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";
    private static final String PERIOD = "^P(?=\\d)(\\d{1,9}Y)?(\\d{1,9}M)?(\\d{1,9}W)?(\\d{1,9}D)?$";
    private static final String ID = "^[A-Za-z0-9._-]{1,128}$";

    private final JsonMapper mapper = JsonMapper.shared();
    private final Docstrings docstrings;

    private JsonSchema(Docstrings docstrings) {
        this.docstrings = docstrings;
    }

    /** The schema, JSON Schema 2020-12. */
    static ObjectNode of(Docstrings docstrings) {
        return new JsonSchema(docstrings).schema();
    }

    private ObjectNode schema() {
        ObjectNode schema = mapper.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://aims4j.org/schema/aims-1.json");
        schema.put("title", "AIMS document");
        RecordType<ManagementSystem> root = RecordType.of(ManagementSystem.class);
        ObjectNode described = object(root);
        ObjectNode properties = mapper.createObjectNode();
        properties
                .putObject("aims")
                .put("description", "Version of the document format.")
                .put("const", "1");
        properties.setAll((ObjectNode) described.get("properties"));
        described.set("properties", properties);
        ((ArrayNode) described.get("required")).insert(0, "aims");
        schema.setAll(described);
        ObjectNode definitions = schema.putObject("$defs");
        for (RecordType<?> type : RecordTypes.all()) {
            if (type.javaType() != ManagementSystem.class) {
                definitions.set(type.name(), object(type));
            }
        }
        return schema;
    }

    private ObjectNode object(RecordType<?> type) {
        ObjectNode object = mapper.createObjectNode();
        docstrings.find(type.name()).ifPresent(text -> object.put("description", text));
        object.put("type", "object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = mapper.createArrayNode();
        for (Attribute attribute : type.attributes()) {
            ObjectNode property = properties.putObject(attribute.name());
            docstrings
                    .find(type.name() + "." + attribute.name())
                    .or(() -> docstrings.find("Entity." + attribute.name()))
                    .ifPresent(text -> property.put("description", text));
            describe(attribute.type(), property);
            if (attribute.name().equals("id") && Entity.class.isAssignableFrom(type.javaType())) {
                property.put("pattern", ID);
            } else if (attribute.isRequired() && attribute.type() == ValueType.Scalar.TEXT) {
                property.put("pattern", "\\S");
            }
            attribute.defaultValue().ifPresent(value -> {
                if (value instanceof Iterable<?> many) {
                    ArrayNode values = property.putArray("default");
                    many.forEach(element -> values.add(element.toString()));
                } else {
                    property.set("default", mapper.valueToTree(value));
                }
            });
            if (attribute.isRequired()) {
                required.add(attribute.name());
            }
        }
        object.set("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    private void describe(ValueType type, ObjectNode property) {
        if (type instanceof ValueType.Scalar scalar) {
            switch (scalar) {
                case TEXT -> property.put("type", "string");
                case FLAG -> property.put("type", "boolean");
                case INTEGER ->
                    property.put("type", "integer")
                            .put("minimum", Integer.MIN_VALUE)
                            .put("maximum", Integer.MAX_VALUE);
                case DECIMAL -> property.put("type", "number");
                case DATE ->
                    property.put("type", "string").put("format", "date").put("pattern", DAY);
                case PERIOD -> property.put("type", "string").put("pattern", PERIOD);
            }
        } else if (type instanceof ValueType.Constant constant) {
            ArrayNode constants = property.putArray("enum");
            for (Enum<?> value : constant.type().getEnumConstants()) {
                constants.add(value.name());
            }
        } else if (type instanceof ValueType.Reference reference) {
            property.put("type", "string").put("pattern", ID);
            property.put(
                    "$comment",
                    "id of a record"
                            + (reference.target() == Entity.class
                                    ? ""
                                    : " of type " + reference.target().getSimpleName()));
        } else if (type instanceof ValueType.Nested nested) {
            property.put("$ref", "#/$defs/" + nested.javaType().getSimpleName());
        } else if (type instanceof ValueType.Many many) {
            property.put("type", "array");
            if (many.distinct()) {
                property.put("uniqueItems", true);
            }
            ObjectNode items = property.putObject("items");
            describe(many.element(), items);
            if (many.element() == ValueType.Scalar.TEXT) {
                items.put("pattern", "\\S");
            }
        } else if (type instanceof ValueType.Named named) {
            property.put("type", "object");
            describe(named.element(), property.putObject("additionalProperties"));
        }
    }
}
