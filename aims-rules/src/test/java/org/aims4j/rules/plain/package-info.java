/**
 * The rules once more, in plain Java: written from their meaning, with loops and hash maps, as one would by hand without a rule engine. One class for each DRL file.
 *
 * <p>It is what the rule base must agree with, and what it is measured against: when a rule changes, it changes here too. Start with
 * {@link org.aims4j.rules.plain.PlainRules}.
 */
@NullMarked
package org.aims4j.rules.plain;

import org.jspecify.annotations.NullMarked;
