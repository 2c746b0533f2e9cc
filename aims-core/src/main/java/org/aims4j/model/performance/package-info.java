/**
 * Performance evaluation: clause 9. Metrics and measurements (9.1), internal audits (9.2), management reviews (9.3). What audits cover of what was asked for is told by
 * {@link org.aims4j.model.performance.AuditCoverage}.
 *
 * <p>Start with {@link org.aims4j.model.performance.InternalAudit} and {@link org.aims4j.model.performance.ManagementReview}.
 */
@NullMarked
package org.aims4j.model.performance;

import org.jspecify.annotations.NullMarked;
