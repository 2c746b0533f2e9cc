package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Ref;
import org.aims4j.model.risk.RiskAssessment;
import org.aims4j.model.system.AISystem;

/**
 * A risk assessment is about an AI system; one may be about several. One that names none is of the whole estate, and no link: {@link RiskAssessmentOfEstate}.
 *
 * @param system the system
 * @param assessment the assessment
 */
public record RiskAssessmentOf(Ref<AISystem> system, RiskAssessment assessment) implements Link {
    @Override
    public List<Ref<?>> ends() {
        return List.of(system, assessment.ref());
    }
}
