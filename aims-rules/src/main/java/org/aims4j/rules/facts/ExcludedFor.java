package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Ref;
import org.aims4j.model.control.Control;
import org.aims4j.model.system.AISystem;

/**
 * A control that is included is excluded for one AI system, with a reason.
 *
 * @param system the system
 * @param control id of the control
 * @param reason why
 */
public record ExcludedFor(Ref<AISystem> system, String control, String reason) implements Link {
    @Override
    public List<Ref<?>> ends() {
        return List.of(system, Ref.<Control>to(control));
    }
}
