package org.aims4j.examples.imports;

/** Takes away what cannot be seen around a text: spaces of every kind, non-breaking and zero-width ones too. */
final class Trimmed {
    private Trimmed() {}

    static String of(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
