package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RequirementsCommandTest {
    @Test
    void json_holds_the_229_items_in_the_order_of_the_catalogue() {
        JsonNode items = JsonMapper.shared()
                .readTree(Run.of("requirements", "--format", "json").out());
        assertThat(items.valueStream().map(item -> item.get("id").asString()))
                .hasSize(229)
                .containsExactlyElementsOf(Catalogue.iso42001().items().stream()
                        .map(AuditableItem::id)
                        .toList());
        assertThat(items.valueStream())
                .allSatisfy(
                        item -> assertThat(item.propertyNames()).containsExactly("id", "title", "summary", "rules"));
    }

    @Test
    void an_item_names_the_rules_that_check_it() {
        JsonNode items = JsonMapper.shared()
                .readTree(Run.of("requirements", "--format", "json").out());
        JsonNode item = items.valueStream()
                .filter(i -> i.get("id").asString().equals("8.4-a"))
                .findFirst()
                .orElseThrow();
        assertThat(item.get("rules").valueStream().map(JsonNode::asString)).contains("8.4-impact-assessment-missing");
    }

    @Test
    void text_ends_with_how_many_items_have_rules() {
        assertThat(Run.of("requirements").out()).matches("(?s).*\n229 items, \\d+ of them checked by rules\n");
    }
}
