package org.aims4j.examples.imports;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The published schemas of CycloneDX. Formats are asserted: without {@code uri} and {@code date-time}, wrong days pass, and signatures match two branches and fail.
 */
final class BomSchema {
    /** The versions whose schema is carried. */
    static final List<String> VERSIONS = List.of("1.5", "1.6", "1.7");

    private static final String USUAL = "1.6";
    private static final String ADDRESS = "http://cyclonedx.org/schema/";
    private static final int SHOWN = 12;

    private BomSchema() {}

    /** What is wrong with a document, by the schema of the version that it states; by that of 1.6 where it states none. */
    static List<SourceProblem> problems(JsonFile file) {
        Optional<String> stated = JsonFile.text(file.root().path("specVersion"));
        String version = stated.orElse(USUAL);
        if (!VERSIONS.contains(version)) {
            return List.of(file.problem(
                    "/specVersion",
                    "is no version of CycloneDX that is read; use one of " + String.join(", ", VERSIONS)));
        }
        return new SchemaErrors(schema(version).validate(file.root()))
                .telling().stream()
                        .map(error -> problem(file, error))
                        .distinct()
                        .sorted(Comparator.comparingLong(SourceProblem::line).thenComparingInt(SourceProblem::column))
                        .toList();
    }

    private static Schema schema(String version) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build())
                        .schemas(BomSchema::carried));
        return registry.getSchema(carried(ADDRESS + "bom-" + version + ".schema.json"), InputFormat.JSON);
    }

    private static String carried(String address) {
        String name = "cyclonedx/" + address.substring(address.lastIndexOf('/') + 1);
        try (InputStream in = BomSchema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The schema " + address + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceProblem problem(JsonFile file, Error error) {
        String pointer = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "required" -> file.problem(pointer, "has no \"" + error.getProperty() + "\"; add it");
            case "additionalProperties" ->
                file.problem(
                        JsonFile.below(pointer, error.getProperty()), "is not defined in CycloneDX here; take it out");
            case "enum" ->
                file.problem(pointer, "is not one of: " + shown(error.getSchemaNode()) + "; use what is allowed");
            case "format" ->
                file.problem(pointer, "is no " + error.getSchemaNode().asString() + "; write it as that format asks");
            case "oneOf" ->
                file.problem(pointer, "does not fit exactly one of the forms that are allowed here; choose one");
            default -> file.problem(pointer, error.getMessage() + "; correct it");
        };
    }

    private static String shown(JsonNode allowed) {
        int more = allowed.size() - SHOWN;
        return allowed.valueStream().limit(SHOWN).map(JsonNode::asString).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
