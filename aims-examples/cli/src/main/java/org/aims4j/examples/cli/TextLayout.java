package org.aims4j.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** How text is laid out in lines: plain, and no wider than a page. */
final class TextLayout {
    /** Characters in a line. */
    static final int WIDTH = 110;

    private static final String CUT = "...";

    private TextLayout() {}

    /** A text on one line: what breaks lines or steers a terminal becomes a space. */
    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** A text on one line of at most so many characters. */
    static String cut(String text, int width) {
        String line = oneLine(text);
        return length(line) <= width
                ? line
                : line.substring(0, line.offsetByCodePoints(0, width - CUT.length()))
                                .stripTrailing()
                        + CUT;
    }

    /** A text with blanks after it, up to so many characters. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    /** The lines of a text, broken between words, each behind the same indent. A word that is too long stands alone. */
    static List<String> wrapped(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : oneLine(text).split(" ", -1)) {
            if (!line.isEmpty() && indent.length() + length(line) + 1 + length(word) > WIDTH) {
                lines.add(indent + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(indent + line);
        return lines;
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
