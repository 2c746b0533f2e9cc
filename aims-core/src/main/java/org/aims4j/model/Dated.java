package org.aims4j.model;

import java.time.LocalDate;

/** A record that exists from a day on. */
public interface Dated extends ModelRecord {
    /** The day from which this record exists, inclusive: the day it happened or was issued, never a planned day. */
    LocalDate date();
}
