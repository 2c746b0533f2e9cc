package org.aims4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.aims4j.model.Approval;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AimsModuleTest {
    private static final Person ADA = Person.builder()
            .id("p-1")
            .name("Ada")
            .from(LocalDate.of(2026, 1, 15))
            .build();

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new AimsModule()).build();

    /** A type of a host. */
    record Ticket(int number, Person person, List<Approval> approvals, Map<String, Ref<AISystem>> systems) {}

    @Test
    void the_service_loader_finds_it() {
        assertThat(ServiceLoader.load(JacksonModule.class)).hasAtLeastOneElementOfType(AimsModule.class);
    }

    @Test
    void a_mapper_that_looks_for_modules_finds_it() {
        ObjectMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.registeredModules()).hasAtLeastOneElementOfType(AimsModule.class);
        assertThat(found.readValue("{\"id\":\"p-1\",\"name\":\"Ada\",\"from\":\"2026-01-15\"}", Person.class))
                .isEqualTo(ADA);
    }

    @Test
    void a_record_is_written_as_in_documents() {
        assertThat(mapper.writeValueAsString(ADA))
                .isEqualTo("{\"id\":\"p-1\",\"name\":\"Ada\",\"from\":\"2026-01-15\"}");
    }

    @Test
    void records_stand_inside_the_types_of_a_host() {
        Ticket ticket = new Ticket(
                7,
                ADA,
                List.of(new Approval(Ref.to("p-1"), LocalDate.of(2026, 1, 16))),
                Map.of("about", Ref.to("sys-1")));
        String written = mapper.writeValueAsString(ticket);
        assertThat(written)
                .isEqualTo(
                        "{\"number\":7,\"person\":{\"id\":\"p-1\",\"name\":\"Ada\",\"from\":\"2026-01-15\"},\"approvals\":[{\"by\":\"p-1\",\"date\":\"2026-01-16\"}],\"systems\":{\"about\":\"sys-1\"}}");
        assertThat(mapper.readValue(written, Ticket.class)).isEqualTo(ticket);
    }

    @Test
    void a_whole_management_system_is_a_document() {
        ManagementSystem everything = Filler.everything();
        String written = mapper.writeValueAsString(everything);
        assertThat(written).startsWith("{\"aims\":\"1\",\"organization\":{");
        assertThat(mapper.readValue(written, ManagementSystem.class)).isEqualTo(everything);
    }

    @Test
    void it_serves_other_formats_of_jackson() {
        ObjectMapper yaml = YAMLMapper.builder().addModule(new AimsModule()).build();
        assertThat(yaml.readValue(yaml.writeValueAsString(ADA), Person.class)).isEqualTo(ADA);
    }

    @Test
    void it_serves_trees() {
        assertThat(mapper.treeToValue(mapper.valueToTree(ADA), Person.class)).isEqualTo(ADA);
    }

    @Test
    void names_are_those_of_documents_whatever_a_mapper_is_set_to() {
        ObjectMapper shouting = JsonMapper.builder()
                .addModule(new AimsModule())
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .build();
        assertThat(shouting.writeValueAsString(ADA)).contains("\"from\"");
    }

    @Test
    void all_problems_of_a_record_are_told_with_their_places() {
        assertThatThrownBy(() -> mapper.readValue(
                        "[{\"id\": \"p p\", \"name\": \"P\", \"from\": \"2026-01-15\"}]", Person[].class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("/0/id: \"p p\" is not an id; use 1 to 128 letters, digits, '.', '_' or '-'");
        assertThatThrownBy(() -> mapper.readValue(
                        "{\"number\": 1, \"person\": {\n\"nmae\": \"P\",\n\"from\": 7}}", Ticket.class))
                .isInstanceOf(MismatchedInputException.class)
                .cause()
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        e -> assertThat(e.problems())
                                .extracting(DocumentProblem::toString)
                                .containsExactly(
                                        "1:25: /person: has no \"id\"; add it",
                                        "2:1: /person/nmae: is no property of Person; did you mean \"name\"?",
                                        "3:9: /person/from: \"7\" is a number; write a day such as 2026-01-31"));
    }

    @Test
    void text_that_is_no_json_is_a_problem_too() {
        assertThatThrownBy(() -> mapper.readValue("{\"id\": \"p\", ]", Person.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("this is no JSON: unexpected character (']' (code 93))");
    }

    @Test
    void a_reference_that_is_no_text_is_a_problem() {
        assertThatThrownBy(() -> mapper.readValue("7", Ref.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("\"7\" is a number; write the id of the record as a text");
    }

    @Test
    void what_stands_for_any_record_cannot_be_read() {
        assertThatThrownBy(() -> mapper.readValue("{}", Entity.class)).isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void other_types_are_left_to_the_mapper() {
        assertThat(mapper.readValue("[1, 2]", int[].class)).containsExactly(1, 2);
    }
}
