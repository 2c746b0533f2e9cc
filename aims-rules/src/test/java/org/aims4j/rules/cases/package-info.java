/**
 * The cases of the rules: small changes of the fully conforming sample, and what the rule says of them. They stand in {@code .yaml} files beside this package in the resources, one for each file of
 * rules; {@link org.aims4j.rules.cases.RuleCase} says how they are written. Start with {@link org.aims4j.rules.cases.RuleCasesTest}.
 */
@NullMarked
package org.aims4j.rules.cases;

import org.jspecify.annotations.NullMarked;
