/**
 * AI systems: their life (A.6), what they need (A.4), their data (A.7), information on them (A.6.2.7, A.8.2) and their use (A.9).
 *
 * <p>Start with {@link org.aims4j.model.system.AISystem}, to which the other records refer.
 */
@NullMarked
package org.aims4j.model.system;

import org.jspecify.annotations.NullMarked;
