/**
 * Documents: the records of an AI management system as JSON and YAML, and reports as JSON. Documented information (7.5) is written by people, so everything that is wrong with
 * a document is named at once, with its line and column.
 *
 * <p>Start with {@link org.aims4j.jackson.AimsJson} for whole documents, with {@link org.aims4j.jackson.AimsModule} for single records in an {@code ObjectMapper} of your own, and
 * with {@link org.aims4j.jackson.ReportJson} for reports. Nothing here knows a type of record: all of it works on {@link org.aims4j.model.schema.RecordType}.
 */
@NullMarked
package org.aims4j.jackson;

import org.jspecify.annotations.NullMarked;
