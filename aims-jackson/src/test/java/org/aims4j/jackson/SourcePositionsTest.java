package org.aims4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourcePositionsTest {
    private static final String YAML = """
            aims: "1"
            organization: { id: org, name: N }
            aiSystems:
              - id: s-1
                name: Größe 😀
                owner: p-1
              - { id: s-2, name: 😀, parts: [a, b] }
            """;

    private static final String JSON = """
            {"aims": "1", "organization": {"id": "org"},
             "x/y~z": 1,
             "aiSystems": [
               {"id": "s-1", "name": "😀", "owner": "p-1"},
               {"name": "T", "id": "s-2", "parts": ["a", "b"]}]}
            """;

    private final SourcePositions yaml = of(YAML, Format.YAML);
    private final SourcePositions json = of(JSON, Format.JSON);

    private static SourcePositions of(String document, Format format) {
        return SourcePositions.of(document.getBytes(StandardCharsets.UTF_8), format);
    }

    @Test
    void an_entity_is_where_its_object_begins() {
        assertThat(yaml.ofEntity("s-1")).contains(new SourcePosition(4, 5));
        assertThat(yaml.ofEntity("s-2")).contains(new SourcePosition(7, 5));
        assertThat(json.ofEntity("s-2")).contains(new SourcePosition(5, 4));
    }

    @Test
    void an_attribute_is_where_its_value_begins() {
        assertThat(yaml.ofAttribute("s-1", "owner")).contains(new SourcePosition(6, 12));
        assertThat(json.ofAttribute("s-1", "owner")).contains(new SourcePosition(4, 40));
        assertThat(json.ofAttribute("s-2", "name")).contains(new SourcePosition(5, 13));
    }

    @Test
    void a_pointer_leads_to_the_value() {
        assertThat(yaml.find("/aiSystems/1/parts/1")).contains(new SourcePosition(7, 36));
        assertThat(json.find("/aiSystems/1/parts/1")).contains(new SourcePosition(5, 46));
        assertThat(json.find("")).contains(new SourcePosition(1, 1));
    }

    @Test
    void a_pointer_escapes_slash_and_tilde() {
        assertThat(json.find("/x~1y~0z")).contains(new SourcePosition(2, 11));
    }

    @Test
    void what_is_not_there_has_no_place() {
        assertThat(yaml.ofEntity("s-3")).isEmpty();
        assertThat(yaml.ofAttribute("s-1", "parts")).isEmpty();
        assertThat(yaml.ofAttribute("s-3", "name")).isEmpty();
        assertThat(yaml.find("/aiSystems/2")).isEmpty();
        assertThat(yaml.find("/aiSystems/-")).isEmpty();
        assertThat(yaml.find("/aiSystems/0/name/0")).isEmpty();
        assertThat(yaml.find("/people")).isEmpty();
    }

    @Test
    void where_an_absent_attribute_is_asked_for_the_nearest_place_is_its_record() {
        assertThat(yaml.nearest("/aiSystems/0/parts/3")).isEqualTo(new SourcePosition(4, 5));
    }

    @Test
    void of_a_broken_document_the_places_before_the_break_are_known() {
        SourcePositions positions = of(JSON.substring(0, JSON.indexOf("\"s-2\"")), Format.JSON);
        assertThat(positions.ofEntity("s-1")).contains(new SourcePosition(4, 4));
        assertThat(positions.ofEntity("s-2")).isEmpty();
    }

    @Test
    void a_document_that_is_not_utf_8_or_empty_has_no_places() {
        assertThat(SourcePositions.of(new byte[] {(byte) 0xC3}, Format.JSON).find(""))
                .isEmpty();
        assertThat(of("", Format.YAML).find("")).isEmpty();
    }

    @Test
    void every_value_of_a_document_has_a_place() {
        byte[] document = AimsJson.strict().toBytes(Filler.everything(), Format.YAML);
        SourcePositions positions = SourcePositions.of(document, Format.YAML);
        Filler.everything().index().all().forEach(entity -> {
            assertThat(positions.ofEntity(entity.id())).as(entity.id()).isPresent();
            SourcePosition place = positions.ofAttribute(entity.id(), "id").orElseThrow();
            String line = new String(document, StandardCharsets.UTF_8).split("\n", -1)[place.line() - 1];
            assertThat(line.substring(place.column() - 1)).isEqualTo(entity.id());
        });
    }

    @Test
    void lines_and_columns_count_from_one() {
        assertThatThrownBy(() -> new SourcePosition(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Line 0, column 1: count both from 1");
        assertThatThrownBy(() -> new SourcePosition(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void places_are_in_the_order_of_the_document() {
        assertThat(new SourcePosition(2, 1)).isGreaterThan(new SourcePosition(1, 9));
        assertThat(new SourcePosition(2, 1)).isLessThan(new SourcePosition(2, 2));
        assertThat(new SourcePosition(2, 10)).hasToString("2:10");
    }
}
