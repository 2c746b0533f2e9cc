/**
 * ISO/IEC 42001:2023 as data: what can be asked of an AI management system.
 *
 * <p>Clauses 4 to 10 with their 191 requirements, the 38 controls of Annex A with their objectives, the ideas of Annex
 * C, and the documented information that the standard calls for. Start at {@link org.aims4j.standard.Catalogue}.
 *
 * <p>Numbers and short titles follow the standard. Every sentence is our own; the catalogue does not replace the
 * standard. {@code crosswalk}, {@code certification} and {@code vocabulary} below this package hold what surrounds it.
 */
@NullMarked
package org.aims4j.standard;

import org.jspecify.annotations.NullMarked;
