package org.aims4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aims4j.model.ManagementSystem;
import org.aims4j.testkit.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schema: it is that of the model, and the reader and the schema agree. */
class SchemaTest {
    private static final Path PUBLISHED = Path.of("src/main/resources/org/aims4j/jackson/aims.schema.json");
    private static final Path MODEL = Path.of("../aims-core/src/main/java/org/aims4j");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Schema SCHEMA = schema();
    private static final int MUTANTS = Tries.orUsually(20_000);

    /** Rewritten by {@code -Dschema.update}. */
    @Test
    void the_published_schema_is_that_of_the_model() throws IOException {
        String generated = MAPPER.writeValueAsString(JsonSchema.of(Docstrings.below(MODEL)))
                        .replace("\r\n", "\n")
                + "\n";
        if (System.getProperty("schema.update") != null) {
            Files.writeString(PUBLISHED, generated);
        }
        assertThat(generated)
                .as("the schema is stale; run the tests of aims-jackson with -Dschema.update")
                .isEqualTo(Files.readString(PUBLISHED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/samples/conforming.yaml", "/samples/gaps.yaml"})
    void the_samples_are_valid(String sample) throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream(sample)) {
            ManagementSystem aims = AimsJson.strict().read(in.readAllBytes(), sample, Format.YAML);
            assertThat(errors(tree(aims))).isEmpty();
        }
    }

    @Test
    void a_document_with_everything_is_valid() {
        assertThat(errors(tree(Filler.everything()))).isEmpty();
    }

    @Test
    void what_the_schema_accepts_the_reader_accepts_but_for_what_no_schema_can_say() {
        ObjectNode sample = tree(Filler.everything());
        ObjectNode small = tree(AimsJson.strict().read(Documents.sample(), "sample.yaml", Format.YAML));
        Random random = new Random(7);
        int accepted = 0;
        List<String> stricter = new ArrayList<>();
        for (int i = 0; i < MUTANTS; i++) {
            ObjectNode document = (i % 50 == 0 ? sample : small).deepCopy();
            mutate(document, random);
            boolean valid = errors(document).isEmpty();
            accepted += valid ? 1 : 0;
            try {
                AimsJson.strict().read(document.toString().getBytes(StandardCharsets.UTF_8), "mutant", Format.JSON);
                if (!valid) {
                    stricter.add(errors(document) + "\n" + document);
                }
            } catch (DocumentException e) {
                // references, unique ids and invariants: none of them can be said in a schema
                if (valid) {
                    assertThat(e.problems())
                            .as(document::toString)
                            .allMatch(problem -> problem.code() == DocumentProblem.Code.INVALID);
                }
            }
        }
        assertThat(accepted).isBetween(MUTANTS / 100, MUTANTS * 9 / 10);
        assertThat(stricter).as("accepted by the reader, refused by the schema").isEmpty();
    }

    /** Changes one place of a document: takes it out, renames it, doubles it, or puts another value there. */
    private static void mutate(ObjectNode document, Random random) {
        JsonNode at = document;
        while (true) {
            List<JsonNode> inner = new ArrayList<>();
            at.forEach(node -> {
                if (node.isContainer() && !node.isEmpty()) {
                    inner.add(node);
                }
            });
            if (inner.isEmpty() || random.nextInt(4) == 0) {
                break;
            }
            at = inner.get(random.nextInt(inner.size()));
        }
        if (at instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "s", object.remove(name));
                default -> object.set(name, other(object.get(name), random));
            }
        } else if (at instanceof ArrayNode array) {
            int place = random.nextInt(array.size());
            switch (random.nextInt(4)) {
                case 0 -> array.remove(place);
                case 1 -> array.add(array.get(place).deepCopy());
                default -> array.set(place, other(array.get(place), random));
            }
        }
    }

    private static JsonNode other(JsonNode value, Random random) {
        ObjectNode holder = MAPPER.createObjectNode();
        switch (random.nextInt(14)) {
            case 0 -> holder.putNull("v");
            case 1 -> holder.put("v", true);
            case 2 -> holder.put("v", 7);
            case 3 -> holder.put("v", 1.5);
            case 4 -> holder.put("v", "");
            case 5 -> holder.put("v", "  ");
            case 6 -> holder.put("v", "2026-02-30");
            case 7 -> holder.put("v", "2026-03-01");
            case 8 -> holder.put("v", "P1Y2M");
            case 9 -> holder.put("v", "PT1H");
            case 10 -> holder.put("v", "with space");
            case 11 -> holder.putArray("v");
            case 12 -> holder.putObject("v");
            default -> holder.put("v", value.isString() ? value.asString() + "x" : "HIGH");
        }
        return holder.get("v");
    }

    private static ObjectNode tree(ManagementSystem aims) {
        return (ObjectNode) MAPPER.readTree(AimsJson.strict().toBytes(aims, Format.JSON));
    }

    private static List<String> errors(JsonNode document) {
        return SCHEMA.validate(document).stream().map(Error::toString).toList();
    }

    private static Schema schema() {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        return registry.getSchema(JsonSchema.of(unwritten()));
    }

    private static Docstrings unwritten() {
        try {
            return Docstrings.below(MODEL);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
