/**
 * The model seen as data: which types of record there are, which attributes each has, in document order, how to read one and how to build one.
 *
 * <p>Documents, the validation of references, projection to a day, comparison and digests all work on this view, so that each is written once and for every type. Start with
 * {@link org.aims4j.model.schema.RecordType}.
 */
@NullMarked
package org.aims4j.model.schema;

import org.jspecify.annotations.NullMarked;
