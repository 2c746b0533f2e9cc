package org.aims4j.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Undecided;

/**
 * What a rule is expected to say of one subject. Immutable. Made by {@link RuleVerifier#about}.
 */
public final class Expected {
    private final String type;
    private final String id;
    private final String key;
    private final List<String> words;

    Expected(String type, String id) {
        this(type, id, "", List.of());
    }

    private Expected(String type, String id, String key, List<String> words) {
        this.type = type;
        this.id = id;
        this.key = key;
        this.words = words;
    }

    /** And with this key. */
    public Expected key(String expected) {
        return new Expected(type, id, expected, words);
    }

    /** And that this was observed of an attribute; findings only. All that is observed has to be named, or nothing. */
    public Expected observed(String attribute, String observed) {
        return and(attribute + ": " + observed);
    }

    /** And with this reason; exemptions only. */
    public Expected because(String reason) {
        return and("because " + reason);
    }

    /** And that this attribute is missing; undecided only. */
    public Expected missing(String attribute) {
        return and("missing " + attribute);
    }

    private Expected and(String word) {
        List<String> more = new ArrayList<>(words);
        more.add(word);
        return new Expected(type, id, key, List.copyOf(more));
    }

    /** This expectation as a line; sets of lines are compared. */
    String line() {
        return line(type, id, key, words);
    }

    /** A result as a line: in full, or without its words. */
    static String line(RuleResult result, boolean withWords) {
        List<String> words = new ArrayList<>();
        if (withWords && result instanceof Finding finding) {
            for (Observed observed : finding.evidence()) {
                words.add(observed.attribute() + ": " + observed.observed());
            }
        } else if (withWords && result instanceof Exemption exemption) {
            words.add("because " + exemption.reason());
        } else if (withWords && result instanceof Undecided undecided) {
            words.add("missing " + undecided.attribute());
        }
        return line(result.subject().type(), result.subject().id(), result.key(), words);
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    /** Whether it is about the subject and key of a result. */
    boolean isAbout(RuleResult result) {
        return type.equals(result.subject().type())
                && id.equals(result.subject().id())
                && key.equals(result.key());
    }

    private static String line(String type, String id, String key, List<String> words) {
        return type + " " + id + (key.isEmpty() ? "" : " [" + key + "]")
                + (words.isEmpty() ? "" : " " + new TreeSet<>(words));
    }
}
