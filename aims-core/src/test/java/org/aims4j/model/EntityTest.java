package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.aims4j.model.organization.Organization;
import org.aims4j.model.organization.OtherPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTest {
    private static Organization organization(String id, String name) {
        return Organization.builder().id(id).name(name).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A.5.2", "sys-triage", "under_score", "0"})
    void an_id_has_letters_digits_dots_underscores_and_hyphens(String id) {
        assertThat(organization(id, "Nordhavn").id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a/b", "ø", "a\n"})
    void an_id_has_no_other_characters(String id) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> organization(id, "Nordhavn"))
                .withMessageContaining("is not an id; use 1 to 128 letters, digits, '.', '_' or '-'");
    }

    @Test
    void an_id_of_128_characters_is_not_too_long() {
        assertThatCode(() -> organization("a".repeat(128), "Nordhavn")).doesNotThrowAnyException();
    }

    @Test
    void an_id_of_129_characters_is_too_long() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> organization("a".repeat(129), "Nordhavn"));
    }

    @Test
    void a_required_text_is_not_blank() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> organization("org", " \t"))
                .withMessage("Organization org, name: is blank; give it a text");
    }

    @Test
    void all_that_is_wrong_is_reported_at_once() {
        InvalidModelException invalid =
                catchThrowableOfType(InvalidModelException.class, () -> organization("o r g", ""));

        assertThat(invalid.problems()).extracting(Problem::attribute).containsExactly("id", "name");
    }

    @Test
    void a_problem_points_to_its_attribute() {
        InvalidModelException invalid =
                catchThrowableOfType(InvalidModelException.class, () -> organization("org", ""));

        assertThat(invalid.problems()).extracting(Problem::pointer).containsExactly("/name");
    }

    @Test
    void a_reference_is_made_of_the_id() {
        assertThat(organization("org", "Nordhavn").ref()).isEqualTo(Ref.to("org"));
    }

    @Test
    void the_label_is_the_name() {
        assertThat(organization("org", "Nordhavn").label()).isEqualTo("Nordhavn");
    }

    @Test
    void the_label_is_the_title() {
        OtherPolicy policy = OtherPolicy.builder().id("p").title("Privacy").build();

        assertThat(policy.label()).isEqualTo("Privacy");
    }
}
