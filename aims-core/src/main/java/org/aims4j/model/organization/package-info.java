/**
 * The organization, its context and its leadership: clauses 4 and 5, and the controls A.2 and A.3.2.
 *
 * <p>Issues, interested parties and what they require, the scope, the AI policy and its kin, roles and who holds them. Start with {@link
 * org.aims4j.model.organization.Organization} and {@link org.aims4j.model.organization.AIPolicy}.
 */
@NullMarked
package org.aims4j.model.organization;

import org.jspecify.annotations.NullMarked;
