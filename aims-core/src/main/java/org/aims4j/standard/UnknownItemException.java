package org.aims4j.standard;

import java.util.Collection;
import java.util.List;
import org.aims4j.standard.internal.NearNames;

/** An id that is asked for and does not exist. The message names the nearest ids that do. */
public final class UnknownItemException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** Longer text is not shown whole. */
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
        this(kind, id, List.copyOf(known), NearNames.to(id, known));
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
}
