package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Ref;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.system.AISystem;

/**
 * A supplier supplies an AI system or a part of it.
 *
 * @param system the system
 * @param supplier the supplier
 */
public record PartOf(Ref<AISystem> system, Ref<Supplier> supplier) implements Link {
    @Override
    public List<Ref<?>> ends() {
        return List.of(system, supplier);
    }
}
