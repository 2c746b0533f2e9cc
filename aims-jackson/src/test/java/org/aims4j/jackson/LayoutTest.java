package org.aims4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.RecordArea;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final ManagementSystem AIMS = ManagementSystem.builder()
            .organization(Organization.builder()
                    .id("org")
                    .name("Nordhavn: \"hospital\"")
                    .purpose("Care\nand research\n")
                    .sector("8.4")
                    .addUnits("2026-01-15", "yes", "Radiology, ward 2", "Größe", "two\nlines")
                    .build())
            .addPeople(Person.builder()
                    .id("p-1")
                    .name("Ada")
                    .from(LocalDate.of(2026, 1, 15))
                    .build())
            .addAiSystems(AISystem.builder()
                    .id("s-1")
                    .name("One")
                    .owner(Ref.to("p-1"))
                    .putIdentifiers("on", "1.0")
                    .build())
            .build();

    @Test
    void yaml_is_written_in_block_style_with_quotes_only_where_they_are_needed() {
        assertThat(written(AIMS, Format.YAML)).isEqualTo("""
                        aims: "1"
                        organization:
                          id: org
                          name: "Nordhavn: \\"hospital\\""
                          purpose: |
                            Care
                            and research
                          sector: "8.4"
                          units:
                            - "2026-01-15"
                            - "yes"
                            - Radiology, ward 2
                            - Größe
                            - |-
                              two
                              lines
                        people:
                          - id: p-1
                            name: Ada
                            from: 2026-01-15
                        aiSystems:
                          - id: s-1
                            name: One
                            owner: p-1
                            identifiers:
                              "on": "1.0"
                        """);
    }

    @Test
    void json_is_written_with_two_spaces_and_a_line_feed_at_the_end() {
        assertThat(written(AIMS, Format.JSON)).isEqualTo("""
                        {
                          "aims": "1",
                          "organization": {
                            "id": "org",
                            "name": "Nordhavn: \\"hospital\\"",
                            "purpose": "Care\\nand research\\n",
                            "sector": "8.4",
                            "units": [
                              "2026-01-15",
                              "yes",
                              "Radiology, ward 2",
                              "Größe",
                              "two\\nlines"
                            ]
                          },
                          "people": [
                            {
                              "id": "p-1",
                              "name": "Ada",
                              "from": "2026-01-15"
                            }
                          ],
                          "aiSystems": [
                            {
                              "id": "s-1",
                              "name": "One",
                              "owner": "p-1",
                              "identifiers": {
                                "on": "1.0"
                              }
                            }
                          ]
                        }
                        """);
    }

    @Test
    void an_empty_set_that_is_not_the_default_is_written_as_such() {
        ManagementSystem nothingRecorded = ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("N").build())
                .recorded(java.util.Set.of())
                .build();
        assertThat(written(nothingRecorded, Format.YAML)).endsWith("recorded: []\n");
        assertThat(written(nothingRecorded, Format.JSON)).contains("\"recorded\": []\n");
        assertThat(Documents.read(Format.YAML, written(nothingRecorded, Format.YAML))
                        .records(RecordArea.CONTEXT))
                .isFalse();
    }

    @Test
    void half_of_a_surrogate_pair_is_not_written() {
        ManagementSystem broken = ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("a\ud800b").build())
                .build();
        for (Format format : Format.values()) {
            assertThatThrownBy(() -> AimsJson.strict().toBytes(broken, format))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "The text \"a\\uD800b\" holds one half of a surrogate pair, which is no character; correct the text before it is written");
        }
    }

    @Test
    void a_day_beyond_the_year_9999_is_not_written() {
        ManagementSystem farAway = ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("N").build())
                .addPeople(Person.builder()
                        .id("p-1")
                        .name("Ada")
                        .from(LocalDate.of(10_000, 1, 1))
                        .build())
                .build();
        assertThatThrownBy(() -> AimsJson.strict().toBytes(farAway, Format.YAML))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The year of +10000-01-01 has not four digits; documents hold the years 0 to 9999");
    }

    private static String written(ManagementSystem aims, Format format) {
        return new String(AimsJson.strict().toBytes(aims, format), StandardCharsets.UTF_8);
    }
}
