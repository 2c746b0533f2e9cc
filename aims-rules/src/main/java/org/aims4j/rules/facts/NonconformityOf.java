package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Ref;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.system.AISystem;

/**
 * A nonconformity on record is about an AI system; one may be about several.
 *
 * @param system the system
 * @param nonconformity the nonconformity
 */
public record NonconformityOf(Ref<AISystem> system, Ref<Nonconformity> nonconformity) implements Link {
    /** The id of the system. */
    public String systemId() {
        return system.id();
    }

    @Override
    public List<Ref<?>> ends() {
        return List.of(system, nonconformity);
    }
}
