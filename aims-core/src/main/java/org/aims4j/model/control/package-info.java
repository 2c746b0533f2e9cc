/**
 * Controls and the statement of applicability: 6.1.3, 8.1, Annex A.
 *
 * <p>Start with {@link org.aims4j.model.control.Control}, which holds the decision on a control, its implementation and the verdicts on its effectiveness. {@link
 * org.aims4j.model.control.ApplicabilityDocument} tells all of them as one document.
 */
@NullMarked
package org.aims4j.model.control;

import org.jspecify.annotations.NullMarked;
