package org.aims4j.jackson;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which known names a mistyped one may stand for. */
final class Nearest {
    private static final int MOST_SUGGESTIONS = 3;
    private static final int FARTHEST = 3;
    /** At least so many characters of a known name stand for each that is wrong. */
    private static final int LETTERS_PER_MISTAKE = 2;
    /** Longer text is no mistyped name and is not compared. */
    private static final int LONGEST = 64;

    private Nearest() {}

    /** What to do about an unknown name: the nearest known ones, or to take it out. */
    static String advice(String name, Collection<String> known) {
        List<String> nearest = of(name, known);
        if (nearest.isEmpty()) {
            return "take it out";
        }
        return "did you mean "
                + nearest.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(" or ")) + "?";
    }

    /** The nearest names, nearest first: at most three, none where nothing is near. */
    private static List<String> of(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return List.of();
        }
        record Candidate(String name, int distance) {}
        return known.stream()
                .map(each -> new Candidate(each, distance(name, each)))
                .filter(candidate -> candidate.distance() <= FARTHEST
                        && candidate.distance() * LETTERS_PER_MISTAKE
                                <= candidate.name().length())
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(MOST_SUGGESTIONS)
                .map(Candidate::name)
                .toList();
    }

    /** The number of characters to insert, delete or replace to turn one name into the other, in any case of letters (Levenshtein). */
    private static int distance(String from, String to) {
        String left = from.toLowerCase(Locale.ROOT);
        String right = to.toLowerCase(Locale.ROOT);
        int[] above = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[right.length()];
    }
}
