/**
 * The records of an AI management system as typed, immutable values, and at the same time the document format: names of attributes are names of properties.
 *
 * <p>This package holds what all records share (references, days, approvals, intervals, evidence), the processes and actions of the organization (4.4, 6, 8.1),
 * and the recorded words of people that decide where data cannot: determinations, judgements, waivers. Records by concept stand in the packages below, by
 * clause.
 *
 * <p>Start with {@link org.aims4j.model.ManagementSystem}, the snapshot that holds them all, and {@link org.aims4j.model.Entity}, what has an id.
 */
@NullMarked
package org.aims4j.model;

import org.jspecify.annotations.NullMarked;
