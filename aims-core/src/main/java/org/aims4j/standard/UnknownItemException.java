package org.aims4j.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** An id that is asked for and does not exist. The message names the nearest ids that do. */
public final class UnknownItemException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private static final int MOST_SUGGESTIONS = 3;
    private static final int FARTHEST = 3;
    /** Longer text is no mistyped id: it is neither compared nor shown whole. */
    private static final int LONGEST = 64;

    private final String id;
    private final List<String> nearest;

    /**
     * Says that an id is unknown, and which known ones are nearest.
     *
     * @param kind what was asked for, for example {@code auditable item}
     * @param id the unknown id
     * @param known the ids that exist, at least one, in their order; of equally near ones those
     *     that start alike are suggested first
     */
    public UnknownItemException(String kind, String id, Collection<String> known) {
        this(kind, id, List.copyOf(known), nearest(id, known));
    }

    private UnknownItemException(String kind, String id, List<String> known, List<String> nearest) {
        super("No " + kind + " \"" + shown(id) + "\" in the catalogue of " + Catalogue.EDITION + ". "
                + advice(known, nearest));
        this.id = id;
        this.nearest = nearest;
    }

    /** The id that was asked for. */
    public String id() {
        return id;
    }

    /** The nearest ids that exist, nearest first: at most three, none when nothing is near. */
    public List<String> nearest() {
        return nearest;
    }

    private static String shown(String id) {
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST) + "…";
    }

    private static String advice(List<String> known, List<String> nearest) {
        if (nearest.isEmpty()) {
            return "Known are " + known.get(0) + " to " + known.get(known.size() - 1) + ".";
        }
        String last = nearest.get(nearest.size() - 1);
        List<String> others = nearest.subList(0, nearest.size() - 1);
        return "Did you mean " + (others.isEmpty() ? "" : String.join(", ", others) + " or ") + last + "?";
    }

    private static List<String> nearest(String id, Collection<String> known) {
        if (id.length() > LONGEST) {
            return List.of();
        }
        record Candidate(String id, int distance, boolean startsAlike) {}
        List<Candidate> candidates = new ArrayList<>();
        String asked = id.toLowerCase(Locale.ROOT);
        for (String each : known) {
            String other = each.toLowerCase(Locale.ROOT);
            int distance = distance(asked, other);
            if (distance <= FARTHEST) {
                candidates.add(new Candidate(each, distance, other.regionMatches(0, asked, 0, 1)));
            }
        }
        candidates.sort(
                Comparator.comparingInt(Candidate::distance).thenComparing(candidate -> !candidate.startsAlike()));
        return candidates.stream().limit(MOST_SUGGESTIONS).map(Candidate::id).toList();
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
