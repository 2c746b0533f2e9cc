package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Ref;
import org.aims4j.model.planning.Opportunity;
import org.aims4j.model.system.AISystem;

/**
 * An opportunity lies in an AI system; one may lie in several.
 *
 * @param system the system
 * @param opportunity the opportunity
 */
public record OpportunityOf(Ref<AISystem> system, Opportunity opportunity) implements Link {
    @Override
    public List<Ref<?>> ends() {
        return List.of(system, opportunity.ref());
    }
}
