package org.aims4j.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.Subject;

/**
 * The sentence of the findings of a rule. A template names its arguments in braces: {@code {subject}}, {@code {attributes}} for
 * the names of what is in the evidence, and any of these names for what was observed.
 */
final class Statement {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([^}]+)}");

    private final List<String> words;

    private Statement(List<String> words) {
        this.words = words;
    }

    /** The statement of a template. Words and arguments alternate, beginning with words. */
    static Statement of(String template) {
        List<String> words = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(template);
        int end = 0;
        while (argument.find()) {
            words.add(template.substring(end, argument.start()));
            words.add(argument.group(1));
            end = argument.end();
        }
        words.add(template.substring(end));
        return new Statement(List.copyOf(words));
    }

    /**
     * The sentence about a subject.
     *
     * @throws IllegalStateException if the evidence lacks what the template names
     */
    String about(Subject subject, Collection<Observed> evidence) {
        StringBuilder sentence = new StringBuilder(words.get(0));
        for (int i = 1; i < words.size(); i += 2) {
            sentence.append(value(words.get(i), subject, evidence)).append(words.get(i + 1));
        }
        return sentence.toString();
    }

    private static String value(String argument, Subject subject, Collection<Observed> evidence) {
        if (argument.equals("subject")) {
            return subject.label();
        }
        if (argument.equals("attributes")) {
            return evidence.stream().map(Observed::attribute).sorted().collect(Collectors.joining(", "));
        }
        for (Observed observed : evidence) {
            if (observed.attribute().equals(argument)) {
                return observed.observed();
            }
        }
        throw new IllegalStateException("The evidence has no " + argument + ", which the statement names");
    }
}
