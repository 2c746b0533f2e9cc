package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Ref;
import org.aims4j.model.party.ReportingObligation;
import org.aims4j.model.system.AISystem;

/**
 * Something about an AI system has to be reported; one obligation may be about several.
 *
 * @param system the system
 * @param obligation the obligation
 */
public record ReportingObligationOf(Ref<AISystem> system, ReportingObligation obligation) implements Link {
    @Override
    public List<Ref<?>> ends() {
        return List.of(system, obligation.ref());
    }
}
