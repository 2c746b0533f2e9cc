package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Ref;
import org.aims4j.model.risk.RiskAssessment;

/**
 * A risk assessment names no AI system: it is of the whole estate, and goes along with every system.
 *
 * @param assessment the assessment
 */
public record RiskAssessmentOfEstate(RiskAssessment assessment) implements Derived {
    @Override
    public List<Ref<?>> ends() {
        return List.of(assessment.ref());
    }
}
