/**
 * The engine behind the evaluator: loads the compiled rules, turns records into facts, collects what rules say, rolls it up. No API.
 *
 * <p>The way of an evaluation, in order: {@link org.aims4j.rules.internal.RuleBase}, {@link org.aims4j.rules.internal.Facts},
 * {@link org.aims4j.rules.internal.Collector}, {@link org.aims4j.rules.internal.RollUp}.
 */
@NullMarked
package org.aims4j.rules.internal;

import org.jspecify.annotations.NullMarked;
