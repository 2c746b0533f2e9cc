package org.aims4j.examples.cli;

import org.aims4j.conformity.ConformityReport;
import org.aims4j.jackson.ReportJson;

/** A report in JSON among the files that the user named. */
final class ReportFile {
    private ReportFile() {}

    /**
     * The report in a file.
     *
     * @param bytes what the file holds
     * @throws RefusedException if it holds no report
     */
    static ConformityReport read(InputFile input, byte[] bytes) {
        if (!ReportJson.isReport(bytes)) {
            throw new RefusedException(
                    input.label() + ":1:1: is no report; name one that evaluate wrote with --format json");
        }
        return ReportJson.read(bytes, input.label(), InputFile.LARGEST);
    }
}
