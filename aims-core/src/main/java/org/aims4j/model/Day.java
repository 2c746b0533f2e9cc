package org.aims4j.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a dated attribute means for the question "what was so on that day?". Every attribute of type {@link java.time.LocalDate} carries one; projection and turning days
 * are derived from it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Day {
    /** The meaning of the day. */
    Meaning value();

    /** Meanings of a day on record. */
    enum Meaning {
        /**
         * The record exists from this day. The first attribute of a record with this meaning that is present dates it. On a list of dated records: the record
         * exists from its first item.
         */
        BEGINS,
        /** Something was done on this day. Before it, the attribute is empty; a value that requires it does not exist. */
        HAPPENED,
        /** A plan or a limit: known before its day comes. */
        LIMIT
    }
}
