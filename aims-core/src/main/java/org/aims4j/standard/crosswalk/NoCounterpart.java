package org.aims4j.standard.crosswalk;

/**
 * An element that was looked for in another framework and has no counterpart there: what an organization that is
 * certified to that framework has to build anew.
 *
 * @param from the number of a subclause or control of ISO/IEC 42001
 * @param framework the other framework
 */
public record NoCounterpart(String from, Framework framework) {}
