package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Ref;
import org.aims4j.model.planning.Change;
import org.aims4j.model.system.AISystem;

/**
 * A change is of an AI system. Changes of other records have a link too, to a system that does not exist: a reference does not tell its type.
 *
 * @param system the system
 * @param change the change
 */
public record ChangeOf(Ref<AISystem> system, Change change) implements Link {
    @Override
    public List<Ref<?>> ends() {
        return List.of(system, change.ref());
    }
}
