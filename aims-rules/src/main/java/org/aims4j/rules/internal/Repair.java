package org.aims4j.rules.internal;

import java.util.List;
import java.util.Optional;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;

/**
 * How the records can come to meet what a rule looks for, as the rule says it in its {@code @repair}. Known types and attributes only: it is checked when the rule is loaded.
 *
 * <p>The words, by example:
 *
 * <ul>
 *   <li>{@code evaluatedOn, evaluation}: fills these attributes of the subject where they are blank, with placeholders
 *   <li>{@code progress := COMPLETED}: replaces what is on record; {@code triggers += INTERVAL}: adds to it; {@code kind = OWN}: fills with this value. A value is a constant, a period, a whole
 *       number, {@code true} or {@code false}, {@code day} for the evaluated day, {@code subject} for a reference to the subject, or {@code new Supplier(name)} for a reference to a record to
 *       be added
 *   <li>{@code parts.name}: the same of each record that the subject refers to, or holds, by this attribute
 *   <li>{@code add ImpactAssessment(systems = subject, completedOn)}: adds a record
 *   <li>{@code of ImpactAssessment(systems): completedOn}: speaks not of the subject but of a record that refers to it by this attribute; of each in turn, as alternatives
 *   <li>{@code evaluatedOn | agreement}: alternatives
 * </ul>
 *
 * <p>It may say more than is needed: of what it says, only those steps are proposed without which the finding stays or another is raised.
 *
 * @param alternatives each may clear the finding by itself
 */
record Repair(List<Alternative> alternatives) {
    Repair {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * One way to clear a finding.
     *
     * @param of the records that it changes in place of the subject
     * @param steps what to do, in order
     */
    record Alternative(Optional<Referring> of, List<Step> steps) {
        Alternative {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Records that refer to the subject.
     *
     * @param by the attribute by which they do
     */
    record Referring(RecordType<?> type, Attribute by) {}

    /** One thing to do. */
    sealed interface Step {}

    /**
     * A record to add.
     *
     * @param assignments what is on record of it
     */
    record Addition(RecordType<?> type, List<Assignment> assignments) implements Step {
        Addition {
            assignments = List.copyOf(assignments);
        }
    }

    /**
     * An attribute to set.
     *
     * @param path attributes that lead to the records whose attribute it is; empty for the record itself
     */
    record Assignment(List<Attribute> path, Attribute attribute, Operator operator, Value value) implements Step {
        Assignment {
            path = List.copyOf(path);
        }
    }

    /** What an assignment does to what is on record. */
    enum Operator {
        /** Nothing, unless it is blank. */
        FILL,
        /** Takes its place. */
        REPLACE,
        /** Is added to it. */
        INCLUDE
    }

    /** What an attribute is set to. */
    sealed interface Value {}

    /** Something of the right type, for people to replace. */
    record Placeholder() implements Value {}

    /** A value that the rule names. */
    record Literal(Object value) implements Value {}

    /** A reference to the subject. */
    record ToSubject() implements Value {}

    /** A reference to a record to be added. */
    record ToAddition(Addition addition) implements Value {}
}
