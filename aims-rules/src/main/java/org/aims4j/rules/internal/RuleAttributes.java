package org.aims4j.rules.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.model.Rule;
import org.drools.model.Rule.Attribute;

/** The attributes that make what a rule says depend on more than the facts: they switch it off, read the clock, or order rules. No rule may have one. */
final class RuleAttributes {
    private static final Map<String, Attribute<?>> BY_NAME = new TreeMap<>(Map.ofEntries(
            Map.entry("activation-group", Attribute.ACTIVATION_GROUP),
            Map.entry("agenda-group", Attribute.AGENDA_GROUP),
            Map.entry("auto-focus", Attribute.AUTO_FOCUS),
            Map.entry("calendars", Attribute.CALENDARS),
            Map.entry("date-effective", Attribute.DATE_EFFECTIVE),
            Map.entry("date-expires", Attribute.DATE_EXPIRES),
            Map.entry("duration", Attribute.DURATION),
            Map.entry("enabled", Attribute.ENABLED),
            Map.entry("lock-on-active", Attribute.LOCK_ON_ACTIVE),
            Map.entry("no-loop", Attribute.NO_LOOP),
            Map.entry("ruleflow-group", Attribute.RULEFLOW_GROUP),
            Map.entry("salience", Attribute.SALIENCE),
            Map.entry("timer", Attribute.TIMER)));

    private static final Pattern WRITTEN = Pattern.compile("\\b(" + String.join("|", BY_NAME.keySet()) + ")\\b");

    private RuleAttributes() {}

    /** What is wrong with the attributes of a compiled rule. One with the value that it has anyway changes nothing. */
    static List<String> problemsOf(Rule rule) {
        return BY_NAME.entrySet().stream()
                .filter(attribute -> isSet(rule, attribute.getValue()))
                .map(attribute -> problem(attribute.getKey()))
                .toList();
    }

    /** What is wrong with the attributes in the text of a rule, without metadata and values. */
    static List<String> problemsOf(String text) {
        return WRITTEN.matcher(text)
                .results()
                .map(found -> problem(found.group()))
                .distinct()
                .toList();
    }

    private static boolean isSet(Rule rule, Attribute<?> attribute) {
        Object value = rule.getAttribute(attribute); // of another type where the engine is to find it out
        return !Objects.equals(value, attribute.getDefaultValue());
    }

    private static String problem(String attribute) {
        return "it has the attribute " + attribute
                + "; leave that out, in the rule and at the head of its file: what a rule says depends on facts alone, not on a switch, the clock or the order in which rules fire";
    }
}
