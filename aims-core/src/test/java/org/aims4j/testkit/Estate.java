package org.aims4j.testkit;

import java.time.LocalDate;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.aims4j.model.party.Customer;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;

/**
 * How many records a generated organization shares among its AI systems.
 *
 * @param systems number of AI systems
 */
record Estate(int systems) {
    int people() {
        return 10 + systems / 4;
    }

    int suppliers() {
        return 3 + systems / 5;
    }

    int customers() {
        return 2 + systems / 10;
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

    Ref<Person> anyone(Dice dice) {
        return person(dice.below(people()));
    }

    Ref<Supplier> anySupplier(Dice dice) {
        return Ref.to("supplier-" + dice.below(suppliers()));
    }

    Ref<Customer> anyCustomer(Dice dice) {
        return Ref.to("customer-" + dice.below(customers()));
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
