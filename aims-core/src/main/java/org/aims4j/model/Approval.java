package org.aims4j.model;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Objects;
import org.aims4j.model.support.Person;

/**
 * Who approved something, and when.
 *
 * @param by the person who approved
 * @param date the day of the approval
 */
public record Approval(Ref<Person> by, @Day(HAPPENED) LocalDate date) {
    /**
     * @throws NullPointerException if a component is null
     */
    public Approval {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(date, "date");
    }
}
