package org.aims4j.examples.cli;

import org.aims4j.jackson.AimsJson;
import org.aims4j.jackson.Format;
import org.aims4j.model.ManagementSystem;

/** A document of a management system among the files that the user named. */
final class RecordsFile {
    private RecordsFile() {}

    /**
     * The records in a file that the user named.
     *
     * @throws RefusedException if it cannot be read, or its name tells no format
     */
    static ManagementSystem read(String name, Terminal terminal) {
        InputFile input = new InputFile(name);
        return read(input, input.bytes(terminal));
    }

    /**
     * The records in a file, in the format that its name tells; of standard input, in the format that it seems to have.
     *
     * @param bytes what the file holds
     * @throws RefusedException if the name tells no format
     */
    static ManagementSystem read(InputFile input, byte[] bytes) {
        return AimsJson.strict().read(bytes, input.label(), formatOf(input, bytes));
    }

    private static Format formatOf(InputFile input, byte[] bytes) {
        if (input.isStandardInput()) {
            return Format.sniff(bytes);
        }
        try {
            return Format.of(input.name());
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    input.label()
                            + ":1:1: the name tells no format; use one that ends in .json, .yaml or .yml, or give the document to standard input",
                    e);
        }
    }
}
