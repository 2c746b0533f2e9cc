package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Determination;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;

/**
 * A determination is about an AI system. Determinations about other records have a link too, to a system that does not exist: a reference does not tell its type.
 *
 * @param system the system
 * @param determination the determination
 */
public record DeterminationOf(Ref<AISystem> system, Determination determination) implements Link {
    @Override
    public List<Ref<?>> ends() {
        return List.of(system, determination.ref());
    }
}
