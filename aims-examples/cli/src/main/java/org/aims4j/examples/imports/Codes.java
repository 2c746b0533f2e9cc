package org.aims4j.examples.imports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The code list of a column: what each word in it means. The letter of a choice ({@code b) Pilot}) does not count. Of other spellings than that of the list, {@linkplain #inFreeSpelling some
 * lists} know none to differ in meaning.
 *
 * @param <T> the meaning
 */
final class Codes<T> {
    private static final String ELLIPSIS = "…";
    private static final Pattern LETTER = Pattern.compile("^[A-Za-z]\\)[\\s\\p{Z}]*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern AMPERSAND = Pattern.compile(" ?& ?");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
    private static final Pattern HYPHEN_IN_WORD = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u00b4`]");

    static final Codes<Boolean> YES_OR_NO = new Codes<>(Map.of("Yes", true, "No", false));

    /** Yes or no in free spelling, and what a spreadsheet makes of them. */
    static final Codes<Boolean> YES_OR_NO_TYPED =
            inFreeSpelling(Map.of("Yes", true, "True", true, "No", false, "False", false));

    private final Map<String, T> meanings;
    private final boolean free;

    /** A list whose words are compared as they are written. */
    Codes(Map<String, T> meanings) {
        this(meanings, false);
    }

    private Codes(Map<String, T> meanings, boolean free) {
        this.meanings = Map.copyOf(meanings);
        this.free = free;
    }

    /**
     * A list for answers that people typed: neither case, nor the shape of dashes and apostrophes, nor a full stop counts, nor whether a hyphen or a blank stands within a word, nor whether it says "and" or "&amp;". A word with an ellipsis at its end ({@code N/A;…}) stands for the answers that
     * begin so and do not go on within its last word; of several the longest is meant. Any other answer has to be in the list as a whole: what follows a word can turn it into its opposite ({@code Yes,
     * partially}, {@code No, but planned}).
     */
    static <T> Codes<T> inFreeSpelling(Map<String, T> meanings) {
        return new Codes<>(
                meanings.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(entry -> plain(entry.getKey()), Map.Entry::getValue)),
                true);
    }

    /** A list for answers that people typed, in which all words mean the same. */
    static <T> Codes<T> inFreeSpelling(Set<String> words, T meaning) {
        return inFreeSpelling(words.stream().collect(Collectors.toUnmodifiableMap(word -> word, word -> meaning)));
    }

    /** This list with more words, compared as its own are. */
    Codes<T> and(Map<String, T> more) {
        Map<String, T> all = new LinkedHashMap<>(meanings);
        more.forEach((word, meaning) -> all.put(free ? plain(word) : word, meaning));
        return new Codes<>(all, free);
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
        return Optional.ofNullable(meanings.get(answer))
                .or(() -> meanings.keySet().stream()
                        .filter(word -> begins(word, answer))
                        .max(Comparator.comparingInt(String::length))
                        .map(meanings::get));
    }

    /** Whether an answer begins with a word that may be explained. */
    private static boolean begins(String word, String answer) {
        if (!word.endsWith(ELLIPSIS)) {
            return false;
        }
        int end = word.length() - ELLIPSIS.length();
        return answer.regionMatches(0, word, 0, end) && !(isInWord(answer, end - 1) && isInWord(answer, end));
    }

    private static boolean isInWord(String text, int place) {
        return place < text.length() && Character.isLetterOrDigit(text.charAt(place));
    }

    private static String plain(String word) {
        String oneLine = BLANKS.matcher(withoutLetter(Trimmed.of(word))).replaceAll(" ");
        String inWords = AMPERSAND.matcher(oneLine).replaceAll(" and ");
        String signs =
                APOSTROPHES.matcher(DASHES.matcher(inWords).replaceAll("-")).replaceAll("'");
        return withoutEnd(HYPHEN_IN_WORD.matcher(signs).replaceAll(" ").toLowerCase(Locale.ROOT));
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
