package org.aims4j.rules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleKind;
import org.aims4j.conformity.RuleScope;
import org.aims4j.model.RecordArea;
import org.aims4j.model.schema.RecordTypes;
import org.aims4j.rules.RuleSet;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.certification.CertificationFacts;

/** Reads what a rule says of itself. */
final class Metadata {
    private static final Set<String> KEYS = Set.of(
            "requirement", "kind", "grade", "absent", "scope", "needs", "subject", "summary", "aliases", "repair");

    private final RuleSet set;
    private final String rule;
    private final Map<String, Object> values;
    private final boolean escalates;
    private final List<String> problems = new ArrayList<>();

    private Metadata(RuleSet set, String rule, Map<String, Object> values, boolean escalates) {
        this.escalates = escalates;
        this.set = set;
        this.rule = rule;
        this.values = values;
    }

    /**
     * The descriptor of a rule.
     *
     * @param escalates whether it reads what other rules found
     * @throws IllegalArgumentException if its metadata are incomplete or not understood; it names all that is wrong
     */
    static RuleDescriptor read(RuleSet set, String rule, Map<String, Object> values, boolean escalates) {
        return new Metadata(set, rule, values, escalates).descriptor();
    }

    private RuleDescriptor descriptor() {
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(KEYS);
        unknown.forEach(key -> problems.add("unknown key @" + key));
        RuleDescriptor.Builder builder = RuleDescriptor.builder()
                .id(rule)
                .requirement(text("requirement"))
                .kind(constant(RuleKind.class, "kind").orElse(RuleKind.FINDING))
                .grade(optional("grade").flatMap(grade -> constant(Grade.class, "grade")))
                .gradeWhenAbsent(optional("absent").flatMap(grade -> constant(Grade.class, "absent")))
                .scope(constant(RuleScope.class, "scope").orElse(RuleScope.ORGANIZATION))
                .subject(text("subject"))
                .summary(text("summary"))
                .addAllAliases(list("aliases"));
        for (String need : list("needs")) {
            need(need, builder);
        }
        RuleDescriptor descriptor = builder.build();
        if (descriptor.kind() == RuleKind.FINDING != descriptor.grade().isPresent()) {
            problems.add("a finding has a @grade, and nothing else has one");
        }
        if (descriptor.kind() != RuleKind.FINDING
                && descriptor.gradeWhenAbsent().isPresent()) {
            problems.add("only a finding has an @absent");
        }
        if (descriptor.kind() != RuleKind.FINDING && escalates) {
            problems.add("a rule that escalates makes a finding of findings; nothing else counts there");
        }
        if (!RecordTypes.find(descriptor.subject()).isPresent()) {
            problems.add("@subject \"" + descriptor.subject() + "\" is no type of record");
        }
        String requirement = descriptor.requirement();
        if (!requirement.isEmpty() && !isKnown(requirement)) {
            problems.add("@requirement \"" + requirement + "\" is no auditable item"
                    + (escalates ? ", nor a grading rule" : ""));
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Rule \"" + rule + "\": " + String.join("; ", problems));
        }
        return descriptor;
    }

    /** Whether there is an auditable item with this id, ours or of the rule set, or a rule of grading, for rules that escalate. */
    private boolean isKnown(String requirement) {
        return Catalogue.iso42001().find(requirement).isPresent()
                || set.items().stream().anyMatch(item -> item.id().equals(requirement))
                || (escalates
                        && CertificationFacts.iso42001().gradingRules().stream()
                                .anyMatch(rule -> rule.id().equals(requirement)));
    }

    private void need(String need, RuleDescriptor.Builder builder) {
        if (need.contains(".")) {
            builder.addAttributes(need);
            if (!RecordTypes.isAttribute(need)) {
                problems.add("@needs \"" + need + "\" is no attribute of a record");
            }
        } else if (Arrays.stream(RecordArea.values()).map(Enum::name).anyMatch(need::equals)) {
            builder.addAreas(RecordArea.valueOf(need));
        } else {
            problems.add("@needs \"" + need + "\" is no record area");
        }
    }

    private Optional<String> optional(String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString);
    }

    private String text(String key) {
        return optional(key).filter(value -> !value.isBlank()).orElseGet(() -> {
            problems.add("no @" + key);
            return "";
        });
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type, String key) {
        String name = text(key).toUpperCase(Locale.ROOT);
        Optional<E> constant = Arrays.stream(type.getEnumConstants())
                .filter(candidate -> candidate.name().equals(name))
                .findFirst();
        if (constant.isEmpty() && values.containsKey(key)) {
            problems.add(
                    "@" + key + " \"" + values.get(key) + "\" is none of " + Arrays.toString(type.getEnumConstants()));
        }
        return constant;
    }

    private List<String> list(String key) {
        return optional(key).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
