package org.aims4j.rules.internal;

import java.util.List;
import java.util.Optional;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Subject;
import org.aims4j.model.Entity;
import org.aims4j.rules.facts.Link;
import org.kie.api.runtime.rule.Match;

/**
 * What is to blame for a failure.
 *
 * @param rule id of the rule
 * @param subject type and id of the record, where it is known
 */
record Culprit(String rule, Optional<String> subject) {
    /** The rule of a match, with the matched record of the type that it reports of, or else the first one. */
    static Culprit of(Match match) {
        List<String> names =
                match.getObjects().stream().flatMap(fact -> name(fact).stream()).toList();
        String type = match.getRule().getMetaData().get("subject") + " ";
        return new Culprit(
                match.getRule().getName(),
                names.stream()
                        .filter(name -> name.startsWith(type))
                        .findFirst()
                        .or(() -> names.stream().findFirst()));
    }

    /** Type and id of the record that a fact is or belongs to. */
    static Optional<String> name(Object fact) {
        if (fact instanceof Entity entity) {
            return Optional.of(name(Subject.of(entity)));
        }
        if (fact instanceof Finding finding) {
            return Optional.of(name(finding.subject()));
        }
        return fact instanceof Link link
                ? Optional.of("AISystem " + link.system().id())
                : Optional.empty();
    }

    private static String name(Subject subject) {
        return subject.type() + " " + subject.id();
    }
}
