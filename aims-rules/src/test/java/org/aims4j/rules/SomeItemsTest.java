package org.aims4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aims4j.conformity.RuleDescriptor;
import org.junit.jupiter.api.Test;

/** An evaluator for some items has the rules of the one that it was made from, and no other. */
class SomeItemsTest {
    private static final ConformityEvaluator EVALUATOR = FewRules.evaluator();

    private static Set<String> items(ConformityEvaluator evaluator) {
        return evaluator.rules().stream().map(RuleDescriptor::requirement).collect(Collectors.toSet());
    }

    @Test
    void the_rules_of_other_items_are_gone() {
        assertThat(items(EVALUATOR)).contains("6.1.4-a", "8.4-a", "A.10.3").doesNotContain("8.2-a");
    }

    @Test
    void what_is_gone_does_not_come_back() {
        ConformityEvaluator fewer = EVALUATOR.only(List.of("8.4-a", "8.2-a"));

        assertThat(items(fewer)).contains("8.4-a").doesNotContain("6.1.4-a", "A.10.3", "8.2-a");
    }

    @Test
    void an_unknown_item_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVALUATOR.only(List.of("8.4-a", "A.99", "8.4-z")))
                .withMessageStartingWith("There is no item 8.4-z, A.99; ");
    }
}
