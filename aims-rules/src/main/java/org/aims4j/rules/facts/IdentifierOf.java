package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;

/**
 * An AI system has an id elsewhere.
 *
 * @param system the system
 * @param scheme where that is
 * @param value the id
 */
public record IdentifierOf(Ref<AISystem> system, String scheme, String value) implements Link {
    @Override
    public List<Ref<?>> ends() {
        return List.of(system);
    }
}
