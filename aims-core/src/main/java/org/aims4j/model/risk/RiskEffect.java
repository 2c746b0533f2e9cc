package org.aims4j.model.risk;

import java.util.Objects;
import org.aims4j.model.Ref;
import org.aims4j.model.planning.AIObjective;

/**
 * What a risk does to an AI objective (6.1.2).
 *
 * @param objective the objective
 * @param effect whether it helps or hinders
 */
public record RiskEffect(Ref<AIObjective> objective, Effect effect) {
    /** Which way it works. */
    public enum Effect {
        HELPS,
        HINDERS
    }

    /**
     * @throws NullPointerException if a component is null
     */
    public RiskEffect {
        Objects.requireNonNull(objective, "objective");
        Objects.requireNonNull(effect, "effect");
    }
}
