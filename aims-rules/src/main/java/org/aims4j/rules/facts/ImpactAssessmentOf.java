package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.system.AISystem;

/**
 * An impact assessment is about an AI system; one assessment may be about several.
 *
 * @param system the system
 * @param assessment the assessment
 */
public record ImpactAssessmentOf(Ref<AISystem> system, ImpactAssessment assessment) implements Link {
    @Override
    public List<Ref<?>> ends() {
        return List.of(system, assessment.ref());
    }
}
