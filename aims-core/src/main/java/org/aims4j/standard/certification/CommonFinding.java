package org.aims4j.standard.certification;

/**
 * What auditors, consultants and training bodies say they often find. Their word, no statistics.
 *
 * @param id the id in this catalogue, {@code F01} to {@code F25}
 * @param about the number of the subclause or control
 * @param text what is found
 */
public record CommonFinding(String id, String about, String text) {}
