package org.aims4j.examples.benchmarks;

import org.aims4j.jackson.Format;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads documents as trees of Jackson, which know nothing of management systems. */
final class Trees {
    private static final ObjectMapper JSON = JsonMapper.shared();
    private static final ObjectMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .loadSettings(
                    LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build())
            .build());

    private Trees() {}

    static JsonNode read(byte[] document, Format format) {
        return (format == Format.JSON ? JSON : YAML).readTree(document);
    }

    static byte[] write(JsonNode tree, Format format) {
        return (format == Format.JSON ? JSON : YAML).writeValueAsBytes(tree);
    }
}
