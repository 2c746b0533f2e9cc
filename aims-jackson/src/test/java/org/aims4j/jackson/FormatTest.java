package org.aims4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
    @ParameterizedTest
    @CsvSource({"a.json,JSON", "a.yaml,YAML", "a.yml,YAML", "A.YML,YAML", "a.json.yaml,YAML", "yaml.json,JSON"})
    void the_end_of_a_file_name_tells_the_format(String name, Format format) {
        assertThat(Format.of(name)).isEqualTo(format);
        assertThat(Format.of(Path.of("folder", name))).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.txt", "json", "a.json.bak", "-", ""})
    void any_other_end_tells_none(String name) {
        assertThatThrownBy(() -> Format.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The file name \"" + name + "\" tells no format; use one that ends in .json, .yaml or .yml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", " \n\t{\"a\"", "\uFEFF{"})
    void what_begins_with_a_brace_looks_like_json(String document) {
        assertThat(Format.sniff(document.getBytes(StandardCharsets.UTF_8))).isEqualTo(Format.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "aims: 1", "# {", "[", "\uFEFFaims", "é{"})
    void anything_else_looks_like_yaml(String document) {
        assertThat(Format.sniff(document.getBytes(StandardCharsets.UTF_8))).isEqualTo(Format.YAML);
    }

    @Test
    void json_is_told_apart_in_a_written_document() {
        for (Format format : Format.values()) {
            assertThat(Format.sniff(AimsJson.strict().toBytes(Filler.everything(), format)))
                    .isEqualTo(format);
        }
    }
}
