package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrozenSetTest {
    @Test
    void it_keeps_the_order_of_its_elements() {
        assertThat(FrozenSet.copyOf(List.of("b", "a", "c"))).containsExactly("b", "a", "c");
    }

    @Test
    void it_holds_each_element_once() {
        assertThat(FrozenSet.copyOf(List.of("a", "b", "a"))).containsExactly("a", "b");
    }

    @Test
    void it_holds_all_constants_in_their_order() {
        assertThat(FrozenSet.allOf(Progress.class)).containsExactly(Progress.values());
    }

    @Test
    void a_change_of_its_source_does_not_reach_it() {
        List<String> source = new ArrayList<>(List.of("a"));
        FrozenSet<String> set = FrozenSet.copyOf(source);

        source.add("b");

        assertThat(set).containsExactly("a");
    }

    @Test
    void it_cannot_be_changed_through_its_iterator() {
        var iterator = FrozenSet.copyOf(List.of("a")).iterator();
        iterator.next();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(iterator::remove);
    }

    @Test
    void a_copy_of_one_is_itself() {
        FrozenSet<String> set = FrozenSet.copyOf(List.of("a"));

        assertThat(FrozenSet.copyOf(set)).isSameAs(set);
    }
}
