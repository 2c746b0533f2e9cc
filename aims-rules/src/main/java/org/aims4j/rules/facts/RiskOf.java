package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Ref;
import org.aims4j.model.risk.Risk;
import org.aims4j.model.system.AISystem;

/**
 * A risk touches an AI system; one may touch several.
 *
 * @param system the system
 * @param risk the risk
 */
public record RiskOf(Ref<AISystem> system, Risk risk) implements Link {
    @Override
    public List<Ref<?>> ends() {
        return List.of(system, risk.ref());
    }
}
