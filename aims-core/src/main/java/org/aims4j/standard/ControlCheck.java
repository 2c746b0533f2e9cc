package org.aims4j.standard;

/**
 * How a control is checked: included, implemented and effective are three different facts (6.1.3, 8.1).
 *
 * @param inspects what is looked at
 * @param implementedWhen when the control counts as implemented
 * @param effectiveWhen when it counts as effective
 */
public record ControlCheck(String inspects, String implementedWhen, String effectiveWhen) {}
