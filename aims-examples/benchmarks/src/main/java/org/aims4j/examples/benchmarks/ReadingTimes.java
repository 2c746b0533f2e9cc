package org.aims4j.examples.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.aims4j.jackson.AimsJson;
import org.aims4j.jackson.Format;
import org.aims4j.model.ManagementSystem;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;

/** The bytes of one document, read in several ways. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
public class ReadingTimes {
    @Param("1")
    public int systems;

    @Param({"JSON", "YAML"})
    public Format format = Format.JSON;

    private final Schema schema = schema();
    private byte[] document = {};

    @Setup
    public void load() {
        document = Documents.bytes(systems, format);
    }

    /** Records: typed, checked, their references resolved. */
    @Benchmark
    public ManagementSystem records() {
        return Documents.ANY_SIZE.read(document, "document", format);
    }

    /** A tree of Jackson; nothing is checked. */
    @Benchmark
    public JsonNode tree() {
        return Trees.read(document, format);
    }

    /** A tree of Jackson that is validated against the schema of documents; references are not resolved. */
    @Benchmark
    public List<Error> validatedTree() {
        List<Error> errors = schema.validate(Trees.read(document, format));
        if (!errors.isEmpty()) {
            throw new IllegalStateException("The document does not fit its schema: " + errors.get(0));
        }
        return errors;
    }

    private static Schema schema() {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        try (InputStream in = AimsJson.class.getResourceAsStream("aims.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("aims.schema.json is missing from aims-jackson");
            }
            return registry.getSchema(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
