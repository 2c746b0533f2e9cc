/**
 * What AI systems do to people and societies: the process of assessing it (6.1.4, A.5.2) and the assessments (8.4, A.5.3 to A.5.5).
 *
 * <p>Start with {@link org.aims4j.model.impact.ImpactAssessment}.
 */
@NullMarked
package org.aims4j.model.impact;

import org.jspecify.annotations.NullMarked;
