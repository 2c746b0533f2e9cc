/**
 * The engine behind the evaluator: loads the compiled rules, turns records into facts, collects what rules say, rolls it up. No API.
 *
 * <p>The way of an evaluation, in order: {@link org.aims4j.rules.internal.Evaluation}, {@link org.aims4j.rules.internal.Rules}, {@code Run}, {@code Pieces}, {@code Shards}, {@code RuleBase},
 * {@code Collector}, {@code Escalation}, {@code Waivers}, {@code RollUp}. What keeps a rule from being loaded: {@code RuleShape}, {@code ResultConditions}, {@code RuleAttributes}; what is said of one that
 * fails: {@code Failure}. What stays open: {@link org.aims4j.rules.internal.LiveEvaluation}. What would clear a finding: {@code ClearingSearch}.
 */
@NullMarked
package org.aims4j.rules.internal;

import org.jspecify.annotations.NullMarked;
