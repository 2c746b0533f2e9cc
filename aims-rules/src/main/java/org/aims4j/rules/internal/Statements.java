package org.aims4j.rules.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.Subject;

/**
 * The sentences of findings, by rule id. A template names its arguments in braces: {@code {subject}}, {@code {attributes}} for
 * the names of what is in the evidence, and any of these names for what was observed.
 */
final class Statements {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([^}]+)}");

    private Statements() {}

    static String render(String ruleId, Subject subject, Collection<Observed> evidence, Locale locale) {
        return ARGUMENT.matcher(template(ruleId, locale))
                .replaceAll(argument -> Matcher.quoteReplacement(value(argument.group(1), subject, evidence)));
    }

    static String template(String ruleId, Locale locale) {
        return ResourceBundle.getBundle("org.aims4j.rules.statements", locale, Statements.class.getClassLoader())
                .getString(ruleId);
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
