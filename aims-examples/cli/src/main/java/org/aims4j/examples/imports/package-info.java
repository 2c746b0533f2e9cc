/**
 * Turns what others published into a management system: one {@link org.aims4j.examples.imports.Importer} per format.
 *
 * <p>Nothing is invented. A blank is no record; a word that an importer does not know is recorded as nothing, with a located warning; a day that the source does not state is the
 * day of the inventory, marked as not stated. Each document says in {@code recorded} and {@code unrecorded} what its source can know, so that nothing is reported on what it
 * has no column for.
 *
 * <p>Start with {@link org.aims4j.examples.imports.Importer}; the most thorough one is {@link org.aims4j.examples.imports.UsFederal2025}.
 */
@NullMarked
package org.aims4j.examples.imports;

import org.jspecify.annotations.NullMarked;
