/**
 * Suppliers, customers and what is owed to them and to authorities: A.8.5, A.10, and 8.1 for what comes from outside.
 *
 * <p>Start with {@link org.aims4j.model.party.Supplier}.
 */
@NullMarked
package org.aims4j.model.party;

import org.jspecify.annotations.NullMarked;
