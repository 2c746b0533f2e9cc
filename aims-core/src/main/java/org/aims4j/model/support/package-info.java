/**
 * Support: clause 7, and A.4.6. Resources needed, people and their competence and awareness, communication, documented information.
 *
 * <p>Start with {@link org.aims4j.model.support.Person} and {@link org.aims4j.model.support.DocumentedInformation}.
 */
@NullMarked
package org.aims4j.model.support;

import org.jspecify.annotations.NullMarked;
