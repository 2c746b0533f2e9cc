package org.aims4j.rules.facts;

import java.time.LocalDate;

/**
 * The day as of which is evaluated. No rule reads a clock.
 *
 * @param day the day
 */
public record AsOf(LocalDate day) {}
