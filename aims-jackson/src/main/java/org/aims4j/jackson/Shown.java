package org.aims4j.jackson;

/** Text from a document as it is shown in a message: on one line, without characters that a terminal obeys, and not too long. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** The text, cut after 60 characters. */
    static String of(String text) {
        return of(text, LONGEST);
    }

    /** The text, cut after a number of characters. */
    static String of(String text, int longest) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), longest) + 1);
        int count = 0;
        for (int i = 0; i < text.length(); count++) {
            if (count == longest) {
                return shown.append('…').toString();
            }
            int character = text.codePointAt(i);
            append(shown, character);
            i += Character.charCount(character);
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        switch (character) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                if (isHarmless(character)) {
                    shown.appendCodePoint(character);
                } else {
                    shown.append(String.format(character > 0xFFFF ? "\\U%08X" : "\\u%04X", character));
                }
            }
        }
    }

    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
