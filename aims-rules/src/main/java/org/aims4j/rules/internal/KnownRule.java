package org.aims4j.rules.internal;

import java.util.Optional;
import org.aims4j.conformity.RuleDescriptor;

/**
 * A rule as the engine knows it.
 *
 * @param descriptor what it says of itself
 * @param statement the sentence of its findings; empty for a rule that yields none
 * @param escalates whether it reads what other rules found
 */
record KnownRule(RuleDescriptor descriptor, Optional<Statement> statement, boolean escalates) {
    String id() {
        return descriptor.id();
    }
}
