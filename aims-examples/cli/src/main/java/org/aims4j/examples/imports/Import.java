package org.aims4j.examples.imports;

import java.util.List;
import org.aims4j.model.ManagementSystem;

/**
 * What an importer made of a source.
 *
 * @param aims the records
 * @param warnings what it could not carry over, in the order of the source
 */
public record Import(ManagementSystem aims, List<SourceProblem> warnings) {
    public Import {
        warnings = List.copyOf(warnings);
    }
}
