/**
 * Improvement: clause 10, and the incidents and concerns of A.3.3, A.8.3 and A.8.4.
 *
 * <p>Start with {@link org.aims4j.model.improvement.Nonconformity}, the organization's own register of what went wrong and what was done about it.
 */
@NullMarked
package org.aims4j.model.improvement;

import org.jspecify.annotations.NullMarked;
