package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.support.Person;
import org.aims4j.testkit.AimsDomain;
import org.aims4j.testkit.Fixtures;
import org.junit.jupiter.api.Test;

/** What holds of every entity. */
class EntityPropertyTest {
    @Property
    @Domain(AimsDomain.class)
    void its_reference_has_its_id(@ForAll Entity entity) {
        assertThat(entity.ref().id()).isEqualTo(entity.id());
    }

    @Property
    @Domain(AimsDomain.class)
    void its_label_is_its_id_or_one_of_its_texts(@ForAll Entity entity) {
        List<Object> values = Arrays.stream(RecordType.of(entity.getClass()).values(entity))
                .filter(Objects::nonNull)
                .toList();

        assertThat(values).contains(entity.label());
    }

    @Property
    @Domain(AimsDomain.class)
    void its_label_is_not_blank(@ForAll Entity entity) {
        assertThat(entity.label()).isNotBlank();
    }

    @Test
    void an_optional_reference_stands_for_itself() {
        Ref<Person> chief = Fixtures.aPerson("chief").build().ref();

        assertThat(Ref.orNone(Optional.of(chief))).isEqualTo(chief);
    }

    @Test
    void no_reference_is_one_to_no_record() {
        assertThat(Ref.orNone(Optional.<Ref<Person>>empty())).isEqualTo(Ref.to(""));
    }
}
