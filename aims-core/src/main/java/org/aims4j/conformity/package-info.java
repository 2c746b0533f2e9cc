/**
 * What an evaluation gives: findings, proofs, exemptions and undecided cells, rolled up to one outcome per auditable item.
 *
 * <p>A report can be read in other terms: what blocks the stages of certification ({@link org.aims4j.conformity.Readiness}), what bears on the elements of another framework
 * ({@link org.aims4j.conformity.CrosswalkReading}). Told from the records alone: what another management system shares ({@link org.aims4j.conformity.Integration}), which controls the records
 * call for ({@link org.aims4j.conformity.ControlSelection}).
 *
 * <p>The engine proposes, an auditor decides: grades are always proposed grades. Entities of the model never see these types. Start with
 * {@link org.aims4j.conformity.ConformityReport}.
 */
@NullMarked
package org.aims4j.conformity;

import org.jspecify.annotations.NullMarked;
