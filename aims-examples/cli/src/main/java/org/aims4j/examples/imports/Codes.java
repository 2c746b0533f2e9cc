package org.aims4j.examples.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The code list of a column: what each word in it means. The letter of a choice ({@code b) Pilot}) does not count. Of other spellings than that of the list, {@linkplain #inFreeSpelling some
 * lists} know none to differ in meaning.
 *
 * @param <T> the meaning
 */
final class Codes<T> {
    static final Codes<Boolean> YES_OR_NO = new Codes<>(Map.of("Yes", true, "No", false));

    private static final Pattern LETTER = Pattern.compile("^[a-z]\\)\\s*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u00b4`]");

    private final Map<String, T> meanings;
    private final boolean free;
    private final int longest;

    /** A list whose words are compared as they are written. */
    Codes(Map<String, T> meanings) {
        this(meanings, false);
    }

    private Codes(Map<String, T> meanings, boolean free) {
        this.meanings = Map.copyOf(meanings);
        this.free = free;
        this.longest = meanings.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * A list for answers that people typed: neither case, nor the shape of dashes and apostrophes, nor a full stop counts, and an explanation behind the answer is passed over ({@code Yes – by the
     * board}, {@code N/A; a tool}). Where the beginnings of an answer are several words of the list, the longest one is meant.
     */
    static <T> Codes<T> inFreeSpelling(Map<String, T> meanings) {
        return new Codes<>(
                meanings.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(entry -> plain(entry.getKey()), Map.Entry::getValue)),
                true);
    }

    /** What a word means; empty where the list does not have it. */
    Optional<T> find(String word) {
        return free ? findBeginning(plain(word)) : Optional.ofNullable(meanings.get(withoutLetter(word)));
    }

    /** What a cell means; empty where it is blank, and with a warning where the list does not have it. */
    Optional<T> read(Cell cell, List<SourceProblem> warnings) {
        Optional<T> meaning = cell.said().flatMap(this::find);
        if (meaning.isEmpty() && cell.said().isPresent()) {
            warnings.add(unknown(cell));
        }
        return meaning;
    }

    private Optional<T> findBeginning(String answer) {
        Optional<T> meaning = Optional.ofNullable(meanings.get(answer));
        for (int end = Math.min(answer.length(), longest + 1); meaning.isEmpty() && end > 0; end--) {
            if (isExplainedFrom(answer, end)) {
                meaning = Optional.ofNullable(meanings.get(withoutEnd(answer.substring(0, end))));
            }
        }
        return meaning;
    }

    /** Whether an explanation can begin at a place: behind a sign that ends a clause, or a dash with a blank before it. */
    private static boolean isExplainedFrom(String answer, int place) {
        if (place >= answer.length()) {
            return false;
        }
        char sign = answer.charAt(place);
        return ".:;,(".indexOf(sign) >= 0 || (sign == '-' && answer.charAt(place - 1) == ' ');
    }

    private static String plain(String word) {
        String oneLine = BLANKS.matcher(withoutLetter(Trimmed.of(word))).replaceAll(" ");
        String signs =
                APOSTROPHES.matcher(DASHES.matcher(oneLine).replaceAll("-")).replaceAll("'");
        return withoutEnd(signs.toLowerCase(Locale.ROOT));
    }

    /** An answer without the full stop, or what else stands between it and an explanation. */
    static String withoutEnd(String answer) {
        int end = answer.length();
        while (end > 0 && " .:;,(-".indexOf(answer.charAt(end - 1)) >= 0) {
            end--;
        }
        return answer.substring(0, end);
    }

    static SourceProblem unknown(Cell cell) {
        return cell.problem("is not in the code list of the column; recorded as nothing");
    }

    static String withoutLetter(String word) {
        return LETTER.matcher(word).replaceFirst("");
    }
}
