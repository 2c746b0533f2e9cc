/**
 * The command line of aims4j: evaluates documents of an AI management system, compares evaluations, plans what is missing, tells
 * what blocks a certification audit, writes the statement of applicability, imports foreign documents, and lists rules and auditable items.
 *
 * <p>A program is the only place with a clock. Everything else is handed the day. Start with {@link org.aims4j.examples.cli.Main}; each command is one class.
 */
@NullMarked
package org.aims4j.examples.cli;

import org.jspecify.annotations.NullMarked;
