package org.aims4j.rules;

import java.util.List;

/** The rules of three items that between them have all kinds of rules: what is tested with them is the evaluation, so that what they say of small records stays the same when other items get other rules. */
public final class FewRules {
    /** The items. */
    public static final List<String> ITEMS = List.of("6.1.4-a", "8.4-a", "A.10.3");

    private FewRules() {}

    /** A new evaluator with them. */
    public static ConformityEvaluator evaluator() {
        return ConformityEvaluator.standard().only(ITEMS);
    }
}
