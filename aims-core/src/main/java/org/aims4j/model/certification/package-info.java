/**
 * Certification by an outside body, after ISO/IEC 17021-1. The standard itself asks for none.
 *
 * <p>Start with {@link org.aims4j.model.certification.Certification}.
 */
@NullMarked
package org.aims4j.model.certification;

import org.jspecify.annotations.NullMarked;
