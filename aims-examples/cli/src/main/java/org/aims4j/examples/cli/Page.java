package org.aims4j.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aims4j.conformity.ConformityReport;

/** A text for people in the making, line by line. No line ends in blanks. */
final class Page {
    private static final int NAME = 16;

    private final List<String> lines = new ArrayList<>();

    void line(String line) {
        lines.add(line.stripTrailing());
    }

    /** A text in as many lines as it takes, each behind the same indent. */
    void wrapped(String words, String indent) {
        TextLayout.wrapped(words, indent).forEach(this::line);
    }

    /** A head, and behind it a text in as many lines as it takes; all but the first stand behind an indent that is as wide as the head. */
    void hanging(String head, String words, String indent) {
        List<String> told = TextLayout.wrapped(words, indent);
        line(head + told.get(0).strip());
        told.stream().skip(1).forEach(this::line);
    }

    /** A value on one line behind its name. */
    void entry(String name, String value) {
        line(TextLayout.padded(name, NAME) + TextLayout.oneLine(value));
    }

    /** What tells the records of a report from others, behind its name. */
    void digest(String name, ConformityReport report) {
        entry(name, report.digest().orElse("none, the evaluation was stopped"));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** All of it; each line ends with a line feed. */
    String text() {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
