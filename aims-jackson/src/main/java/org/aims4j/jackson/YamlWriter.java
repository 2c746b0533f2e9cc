package org.aims4j.jackson;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes one object as YAML in block style. Our own, so that the same records give the same bytes under every version of a library, and since Jackson's generator writes some texts with line breaks such that other
 * texts are read.
 */
final class YamlWriter implements DocumentWriter {
    private static final int STEP = 2;
    /** A longer name has to be marked as one. The limit of YAML is 1,024 characters. */
    private static final int LONGEST_NAME = 1_000;

    private final StringBuilder out = new StringBuilder();
    private final Deque<Level> levels = new ArrayDeque<>();

    /** An object or list that is open. */
    private static final class Level {
        private final boolean list;
        private final int indent;
        private final boolean onLine;
        private boolean empty = true;

        /**
         * @param list whether it is a list
         * @param indent column of its entries, from 0
         * @param onLine whether its first entry goes on the line that is begun
         */
        Level(boolean list, int indent, boolean onLine) {
            this.list = list;
            this.indent = indent;
            this.onLine = onLine;
        }
    }

    /** What was written. */
    @Override
    public String toString() {
        return out.toString();
    }

    @Override
    public void startObject() {
        start(false);
    }

    @Override
    public void startList() {
        start(true);
    }

    private void start(boolean list) {
        Level around = levels.peek();
        if (around == null) {
            levels.push(new Level(list, 0, true));
            return;
        }
        beginElement(around);
        levels.push(new Level(list, around.indent + STEP, around.list));
    }

    @Override
    public void endObject() {
        end("{}");
    }

    @Override
    public void endList() {
        end("[]");
    }

    private void end(String empty) {
        if (levels.pop().empty) {
            scalar(levels.element(), empty);
        }
    }

    @Override
    public void name(String name) {
        Level object = levels.element();
        beginEntry(object);
        String written = PlainScalar.canHold(name) ? name : quoted(name);
        if (written.length() > LONGEST_NAME) {
            out.append("? ").append(written).append('\n').append(" ".repeat(object.indent));
        } else {
            out.append(written);
        }
        out.append(':');
    }

    /** Goes to where the next entry of an object or list begins. */
    private void beginEntry(Level level) {
        if (level.empty) {
            level.empty = false;
            if (level.onLine) {
                return;
            }
            out.append('\n');
        }
        out.append(" ".repeat(level.indent));
    }

    /** Begins an element, if it is a list that is open. */
    private void beginElement(Level level) {
        if (level.list) {
            beginEntry(level);
            out.append("- ");
        }
    }

    @Override
    public void text(String text) {
        if (PlainScalar.canHold(text)) {
            value(text);
        } else if (isBlockText(text)) {
            block(text);
        } else {
            value(quoted(text));
        }
    }

    @Override
    public void word(String word) {
        value(PlainScalar.isWord(word) ? quoted(word) : word);
    }

    @Override
    public void flag(boolean flag) {
        value(Boolean.toString(flag));
    }

    @Override
    public void number(int number) {
        value(Integer.toString(number));
    }

    @Override
    public void number(BigDecimal number) {
        value(number.toString());
    }

    @Override
    public void nothing() {
        value("null");
    }

    private void value(String written) {
        Level level = levels.element();
        beginElement(level);
        scalar(level, written);
    }

    private void scalar(Level around, String written) {
        if (!around.list) {
            out.append(' ');
        }
        out.append(written).append('\n');
    }

    /** Whether a text of several lines can be written as a block of them that is read back to the letter whoever reads it. */
    private static boolean isBlockText(String text) {
        if (text.indexOf('\n') <= 0 || text.charAt(0) == ' ' || text.endsWith("\n\n")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' ? i > 0 && text.charAt(i - 1) == ' ' : PlainScalar.needsEscape(c)) {
                return false;
            }
        }
        return text.charAt(text.length() - 1) != ' ';
    }

    private void block(String text) {
        Level level = levels.element();
        boolean ends = text.endsWith("\n");
        value(ends ? "|" : "|-");
        String indent = " ".repeat(level.indent + STEP);
        for (String line : (ends ? text.substring(0, text.length() - 1) : text).split("\n", -1)) {
            out.append(line.isEmpty() ? "" : indent).append(line).append('\n');
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (PlainScalar.needsEscape(c)) {
                        quoted.append(String.format("\\u%04X", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
