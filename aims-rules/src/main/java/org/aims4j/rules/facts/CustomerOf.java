package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Ref;
import org.aims4j.model.party.Customer;
import org.aims4j.model.system.AISystem;

/**
 * A customer gets an AI system; one may get several.
 *
 * @param system the system
 * @param customer the customer
 */
public record CustomerOf(Ref<AISystem> system, Customer customer) implements Link {
    @Override
    public List<Ref<?>> ends() {
        return List.of(system, customer.ref());
    }
}
