package org.aims4j.examples.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code list of a column: what each word in it means. Words are compared as they are written; the letter of a choice ({@code b) Pilot}) does not count.
 *
 * @param <T> the meaning
 */
record Codes<T>(Map<String, T> meanings) {
    static final Codes<Boolean> YES_OR_NO = new Codes<>(Map.of("Yes", true, "No", false));

    private static final Pattern LETTER = Pattern.compile("^[a-z]\\)\\s*");

    Codes {
        meanings = Map.copyOf(meanings);
    }

    /** What a word means; empty where the list does not have it. */
    Optional<T> find(String word) {
        return Optional.ofNullable(meanings.get(withoutLetter(word)));
    }

    /** What a cell means; empty where it is blank, and with a warning where the list does not have it. */
    Optional<T> read(Cell cell, List<SourceProblem> warnings) {
        Optional<T> meaning = cell.said().flatMap(this::find);
        if (meaning.isEmpty() && cell.said().isPresent()) {
            warnings.add(unknown(cell));
        }
        return meaning;
    }

    static SourceProblem unknown(Cell cell) {
        return cell.problem("is not in the code list of the column; recorded as nothing");
    }

    static String withoutLetter(String word) {
        return LETTER.matcher(word).replaceFirst("");
    }
}
