package org.aims4j.examples.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of texts as Python writes it: {@code ['first', "second"]}. */
final class ListLiteral {
    private final String text;
    private int place;

    private ListLiteral(String text) {
        this.text = text;
    }

    /** The texts of a list, trimmed; empty where the text is no list. */
    static Optional<List<String>> read(String text) {
        return new ListLiteral(text).items();
    }

    private Optional<List<String>> items() {
        List<String> items = new ArrayList<>();
        if (!next('[')) {
            return Optional.empty();
        }
        while (!next(']')) {
            if (!items.isEmpty() && !next(',')) {
                return Optional.empty();
            }
            Optional<String> item = next('\'') ? upTo('\'') : next('"') ? upTo('"') : Optional.empty();
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(Trimmed.of(item.get()));
        }
        return place == text.length() ? Optional.of(items) : Optional.empty();
    }

    /** Whether a sign is next, after blanks; passes over it. */
    private boolean next(char sign) {
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        if (place < text.length() && text.charAt(place) == sign) {
            place++;
            return true;
        }
        return false;
    }

    /** What stands before a quote, without escapes; passes over the quote. Empty where none follows. */
    private Optional<String> upTo(char quote) {
        StringBuilder item = new StringBuilder();
        while (place < text.length()) {
            char c = text.charAt(place++);
            if (c == quote) {
                return Optional.of(item.toString());
            }
            item.append(c == '\\' && place < text.length() ? escaped(text.charAt(place++)) : c);
        }
        return Optional.empty();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> c;
        };
    }
}
