package org.aims4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Thresholds;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordTypes;
import org.aims4j.model.system.AISystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class RoundTripTest {
    /** What YAML and JSON may trip over. */
    private static final List<String> BITS = List.of(
            "a",
            "b",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r",
            "\r\n",
            "\t",
            ":",
            ": ",
            "-",
            "- ",
            "#",
            " #",
            "'",
            "\"",
            "\\",
            "\\n",
            "0",
            "1",
            ".",
            "e",
            "+",
            "_",
            "x",
            "~",
            "|",
            ">",
            "%",
            "@",
            "`",
            "!",
            "&",
            "*",
            "?",
            "[",
            "]",
            "{",
            "}",
            ",",
            "=",
            "<<",
            "\u0000",
            "\u0007",
            "\u001b",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\ud83d\ude00",
            "é",
            "\u0301",
            "\u200b",
            "\ufffe",
            "\uffff",
            "true",
            "null",
            "no",
            "---",
            "...",
            "\b");

    private final AimsJson aimsJson = AimsJson.strict();

    @ParameterizedTest
    @EnumSource
    void every_attribute_of_every_type_is_read_as_it_was_written(Format format) {
        ManagementSystem everything = Filler.everything();
        byte[] written = aimsJson.toBytes(everything, format);
        assertThat(aimsJson.read(written, "aims", format)).isEqualTo(everything);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_read_is_written_to_the_same_bytes(Format format) {
        byte[] written = aimsJson.toBytes(Filler.everything(), format);
        ManagementSystem read = aimsJson.read(written, "aims", format);
        assertThat(aimsJson.toBytes(read, format)).isEqualTo(written);
    }

    @Test
    void the_round_trip_covers_every_attribute_of_every_type() {
        Set<String> covered = new HashSet<>();
        cover(Filler.everything(), covered);
        List<String> all = new ArrayList<>();
        for (RecordType<?> type : RecordTypes.all()) {
            type.attributes().forEach(attribute -> all.add(type + "." + attribute.name()));
        }
        assertThat(all).isNotEmpty();
        all.removeAll(covered);
        assertThat(all).isEmpty();
    }

    private static void cover(Object value, Set<String> covered) {
        if (value instanceof Collection<?> many) {
            many.forEach(each -> cover(each, covered));
        } else if (value instanceof Map<?, ?> named) {
            named.values().forEach(each -> cover(each, covered));
        } else if (RecordType.isRecordType(value.getClass())) {
            RecordType<?> type = RecordType.of(value.getClass());
            for (Attribute attribute : type.attributes()) {
                Object part = attribute.get(value);
                if (part != null && !attribute.leavesOut(part)) {
                    covered.add(type + "." + attribute.name());
                    cover(part, covered);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_least_management_system_comes_back(Format format) {
        ManagementSystem least = systemWith("N");
        assertThat(aimsJson.read(aimsJson.toBytes(least, format), "aims", format))
                .isEqualTo(least);
    }

    @ParameterizedTest
    @EnumSource
    void a_document_written_by_hand_comes_back_in_either_format(Format format) {
        ManagementSystem sample = aimsJson.read(Documents.sample(), "sample.yaml", Format.YAML);
        assertThat(aimsJson.read(aimsJson.toBytes(sample, format), "aims", format))
                .isEqualTo(sample);
    }

    @ParameterizedTest
    @EnumSource
    void any_text_comes_back_to_the_letter(Format format) {
        Random random = new Random(42_001);
        for (int i = 0; i < 1_500; i++) {
            ManagementSystem aims =
                    systemWith("N" + text(random), text(random), text(random), text(random), text(random));
            byte[] written = aimsJson.toBytes(aims, format);
            ManagementSystem read = aimsJson.read(written, "aims", format);
            assertThat(read).as(new String(written, StandardCharsets.UTF_8)).isEqualTo(aims);
            assertThat(aimsJson.toBytes(read, format)).isEqualTo(written);
        }
    }

    @Test
    void other_readers_of_yaml_take_a_text_for_the_same_text() {
        YAMLMapper other = new YAMLMapper();
        Random random = new Random(42_002);
        for (int i = 0; i < 1_500; i++) {
            String text = text(random);
            byte[] written = aimsJson.toBytes(systemWith("N", text, text, text, text), Format.YAML);
            JsonNode read = other.readTree(written);
            for (String pointer : List.of("/organization/purpose", "/organization/units/0")) {
                assertThat(read.at(pointer).isString()).as(text).isTrue();
                assertThat(read.at(pointer).asString()).isEqualTo(pointer.endsWith("purpose") ? text : listed(text));
            }
        }
    }

    @Test
    void a_character_outside_the_basic_plane_may_stand_anywhere_in_yaml() {
        // The YAML parser reads in pieces and used to fail where such a character stands across the end of one.
        for (int length = 900; length < 1_100; length++) {
            ManagementSystem aims = systemWith("n".repeat(length) + "😀");
            assertThat(aimsJson.read(aimsJson.toBytes(aims, Format.YAML), "aims", Format.YAML))
                    .isEqualTo(aims);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_long_name_comes_back(Format format) {
        ManagementSystem aims = systemWith("N", "x", "x", "k\n".repeat(500), "v");
        assertThat(aimsJson.read(aimsJson.toBytes(aims, format), "aims", format))
                .isEqualTo(aims);
    }

    @Test
    void numbers_come_back_with_their_scale() {
        for (String share : List.of("0.250", "1E-3", "1.0E-1", "0.0000000001", "1E+0")) {
            ManagementSystem aims = ManagementSystem.builder()
                    .organization(Organization.builder().id("org").name("N").build())
                    .thresholds(Thresholds.builder()
                            .minorsShare(new BigDecimal(share))
                            .build())
                    .build();
            for (Format format : Format.values()) {
                assertThat(aimsJson.read(aimsJson.toBytes(aims, format), "a", format))
                        .isEqualTo(aims);
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int bits = 1 + random.nextInt(random.nextInt(10) == 0 ? 40 : 5);
        for (int i = 0; i < bits; i++) {
            text.append(BITS.get(random.nextInt(BITS.size())));
        }
        return text.toString();
    }

    private static ManagementSystem systemWith(String name) {
        return ManagementSystem.builder()
                .organization(Organization.builder().id("org").name(name).build())
                .build();
    }

    /** A text as an element of a list, where none is blank. */
    private static String listed(String text) {
        return text.isBlank() ? "a" + text : text;
    }

    private static ManagementSystem systemWith(
            String name, String purpose, String unit, String scheme, String identifier) {
        return ManagementSystem.builder()
                .organization(Organization.builder()
                        .id("org")
                        .name(name)
                        .purpose(purpose)
                        .addUnits(listed(unit), listed(purpose))
                        .build())
                .addAiSystems(AISystem.builder()
                        .id("s")
                        .name("S")
                        .putIdentifiers(scheme, identifier)
                        .build())
                .build();
    }
}
