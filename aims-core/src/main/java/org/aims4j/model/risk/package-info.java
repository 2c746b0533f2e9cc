/**
 * Risks: criteria, assessment and treatment (6.1.1 to 6.1.3, 8.2, 8.3).
 *
 * <p>Start with {@link org.aims4j.model.risk.Risk}, which is rated under {@link org.aims4j.model.risk.RiskCriteria} and treated by {@link
 * org.aims4j.model.risk.RiskTreatment}s.
 */
@NullMarked
package org.aims4j.model.risk;

import org.jspecify.annotations.NullMarked;
