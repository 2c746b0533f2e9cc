/**
 * What an evaluation gives: findings, proofs, exemptions and undecided cells, rolled up to one outcome per auditable item.
 *
 * <p>The engine proposes, an auditor decides: grades are always proposed grades. Entities of the model never see these types. Start with
 * {@link org.aims4j.conformity.ConformityReport}.
 */
@NullMarked
package org.aims4j.conformity;

import org.jspecify.annotations.NullMarked;
