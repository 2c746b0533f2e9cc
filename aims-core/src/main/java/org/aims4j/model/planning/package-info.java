/**
 * Planning: opportunities (6.1.1), AI objectives (6.2, A.6.1.2, A.9.3) and changes (6.3, 8.1). Risks have a package of their own.
 *
 * <p>Start with {@link org.aims4j.model.planning.AIObjective}.
 */
@NullMarked
package org.aims4j.model.planning;

import org.jspecify.annotations.NullMarked;
