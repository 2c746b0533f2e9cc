package org.aims4j.rules.facts;

import org.aims4j.conformity.Grade;

/**
 * A rule found something missing that is graded worse where all lack it. For rules that escalate.
 *
 * @param rule id of the rule
 * @param summary what the rule says
 * @param requirement id of the item that it checks
 * @param gradeWhenAbsent the grade where all lack it
 * @param subjects number of subjects that lack it
 */
public record Lapse(String rule, String summary, String requirement, Grade gradeWhenAbsent, int subjects) {}
