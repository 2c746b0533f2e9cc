package org.aims4j.testkit;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;

/**
 * How many records a generated organization shares among its AI systems.
 *
 * @param systems number of AI systems
 */
record Estate(int systems) {
    /** Where nearly all AI systems are used. */
    static final List<String> JURISDICTIONS = List.of("DK", "DE", "FR", "NL");

    int people() {
        return 10 + systems / 4;
    }

    int suppliers() {
        return 3 + systems / 5;
    }

    /** Top management. */
    static Ref<Person> chief() {
        return person(0);
    }

    /** Who answers for the management system. */
    static Ref<Person> manager() {
        return person(1);
    }

    /** Who audits and answers for nothing else. */
    static Ref<Person> auditor() {
        return person(2);
    }

    static Ref<Person> person(int number) {
        return Ref.to("person-" + number);
    }

    /** One of those who can answer for an AI system: not top management, the manager or the auditor. */
    Ref<Person> anyone(Dice dice) {
        return person(3 + dice.below(people() - 3));
    }

    Ref<Supplier> anySupplier(Dice dice) {
        return Ref.to("supplier-" + dice.below(suppliers()));
    }

    static Ref<AISystem> system(int number) {
        return Ref.to("system-" + number);
    }

    Ref<AISystem> anySystem(Dice dice) {
        return system(dice.below(systems));
    }

    static Approval approvedByChief(LocalDate day) {
        return new Approval(chief(), day);
    }
}
