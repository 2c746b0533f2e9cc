package org.aims4j.jackson;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/**
 * YAML scalars without quotes: what they mean, and which texts can be written so. Read as the core schema of YAML 1.2 has it. Written only where no schema, not even that of YAML 1.1,
 * takes them for anything but text.
 */
final class PlainScalar {
    private static final int LONGEST_WORD = 5;

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
                    + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    /** What some schema takes for a number, a day or a time; what begins with a sign or a point is not even compared. */
    private static final Pattern NUMBER_OR_TIME =
            Pattern.compile("[0-9][0-9_.,:]*([eE][-+]?[0-9]+)?|0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+"
                    + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?");

    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private PlainScalar() {}

    /** The token that a scalar without quotes is. */
    static JsonToken token(String text) {
        if (text.isEmpty()) {
            return JsonToken.VALUE_NULL;
        }
        char first = text.charAt(0);
        if ((first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.') {
            if (!NUMBER.matcher(text).matches()) {
                return JsonToken.VALUE_STRING;
            }
            boolean whole = text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-' || c == '+');
            return whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
        }
        return switch (text) {
            case "~", "null", "Null", "NULL" -> JsonToken.VALUE_NULL;
            case "true", "True", "TRUE" -> JsonToken.VALUE_TRUE;
            case "false", "False", "FALSE" -> JsonToken.VALUE_FALSE;
            default -> JsonToken.VALUE_STRING;
        };
    }

    /** Whether a text can be written without quotes, as a value or a name. */
    static boolean canHold(String text) {
        if (text.isEmpty() || "-+.?:,[]{}#&*!|>'\"%@`=<~".indexOf(text.charAt(0)) >= 0 || isWord(text)) {
            return false;
        }
        if (isSpace(text.charAt(0))
                || isSpace(text.charAt(text.length() - 1))
                || NUMBER_OR_TIME.matcher(text).matches()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (needsEscape(c)
                    || (c == ':' && (i + 1 == text.length() || isSpace(text.charAt(i + 1))))
                    || (c == '#' && isSpace(text.charAt(i - 1)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is a word that some schema takes for null or a truth value. */
    static boolean isWord(String text) {
        return text.length() <= LONGEST_WORD && WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c);
    }

    /** Whether a character has to be escaped: it cannot be printed, breaks a line or marks a byte order. */
    static boolean needsEscape(char c) {
        return c < ' ' || (c > '~' && c < '\u00A0') || c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c > '\uFFFD';
    }
}
