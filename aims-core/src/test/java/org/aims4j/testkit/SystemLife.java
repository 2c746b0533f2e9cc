package org.aims4j.testkit;

import static org.aims4j.testkit.Generator.DAY;

import java.time.LocalDate;
import org.aims4j.model.Ref;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;

/** What all records about one AI system of a generated organization agree on: its name, its kind and the days of its life. */
final class SystemLife {
    private static final String[] FIELDS = {
        "Radiology",
        "Claims",
        "Fraud",
        "Route",
        "Demand",
        "Recruiting",
        "Credit",
        "Invoice",
        "Energy",
        "Translation",
        "Triage",
        "Pricing",
        "Maintenance",
        "Appointment",
        "Permit",
        "Dosage"
    };

    private static final String[] TASKS = {
        "forecast", "assistant", "classifier", "scoring", "detection", "ranking", "summaries", "search"
    };

    final int number;
    final Ref<AISystem> system;
    final String field;
    final String name;
    final ImpactClass impactClass;
    final String jurisdiction;
    final Ref<Person> owner;

    /** Whether it comes from a supplier. */
    final boolean external;

    /** Whether customers get it. */
    final boolean provided;

    final boolean inUse;
    final boolean retired;
    final LocalDate begun;

    /** The day of its first assessment. */
    final LocalDate assessed;

    /** The day of its verification; it can lie ahead. */
    final LocalDate verified;

    final LocalDate released;

    /** The day of its retirement; of one that is not retired the day of all records. */
    final LocalDate ended;

    private final Dice dice;

    SystemLife(Estate estate, Dice dice, int number) {
        this.dice = dice;
        this.number = number;
        this.system = Estate.system(number);
        this.field = dice.one(FIELDS);
        this.name = field + " " + dice.one(TASKS) + " " + number;
        this.impactClass = dice.percent(3)
                ? ImpactClass.UNCLASSIFIED
                : dice.one(ImpactClass.HIGH, ImpactClass.LIMITED, ImpactClass.LIMITED, ImpactClass.MINIMAL);
        this.jurisdiction = dice.percent(95) ? dice.one(Estate.JURISDICTIONS) : "NO";
        this.owner = estate.anyone(dice);
        this.external = dice.percent(45);
        this.provided = !external && dice.percent(30);
        this.begun = dice.day(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 1, 31));
        this.verified = dice.day(begun.plusDays(60), begun.plusDays(200));
        this.assessed = verified.isAfter(DAY) ? begun.plusDays(30) : verified.minusDays(20);
        this.released = verified.plusDays(10 + dice.below(40));
        this.inUse = released.isBefore(DAY.minusDays(30)) && dice.percent(95);
        this.retired = inUse && released.isBefore(DAY.minusYears(1)) && dice.percent(8);
        this.ended = retired ? after(released, 200, 300) : DAY;
    }

    /** The id of its record of this kind. */
    String id(String kind) {
        return kind + "-" + number;
    }

    /** A day after another one; never later than the day of all records. */
    LocalDate after(LocalDate day, int atLeast, int atMost) {
        LocalDate later = day.plusDays(atLeast + dice.below(atMost - atLeast + 1));
        return later.isAfter(DAY) ? DAY : later;
    }
}
