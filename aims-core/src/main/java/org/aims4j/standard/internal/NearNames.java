package org.aims4j.standard.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which known names a mistyped one may stand for. */
public final class NearNames {
    private static final int MOST = 3;
    private static final int FARTHEST = 3;
    /** At least so many characters of a known name stand for each that is wrong. */
    private static final int LETTERS_PER_MISTAKE = 2;
    /** Longer text is no mistyped name and is not compared. */
    private static final int LONGEST = 64;

    private NearNames() {}

    private record Candidate(String name, int distance, boolean startsAlike) {
        boolean isNear() {
            return distance <= FARTHEST && distance * LETTERS_PER_MISTAKE <= name.length();
        }
    }

    /**
     * The known names that are near to a name, nearest first: at most three, none where nothing is near. The case of letters makes no distance. Of equally near ones those that
     * start alike come first, then those that stand first.
     */
    public static List<String> to(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return List.of();
        }
        String asked = name.toLowerCase(Locale.ROOT);
        List<Candidate> candidates = new ArrayList<>();
        for (String each : known) {
            String other = each.toLowerCase(Locale.ROOT);
            candidates.add(new Candidate(each, distance(asked, other), other.regionMatches(0, asked, 0, 1)));
        }
        return candidates.stream()
                .filter(Candidate::isNear)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(c -> !c.startsAlike()))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /** The number of characters to insert, delete or replace to turn one text into the other (Levenshtein). */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
