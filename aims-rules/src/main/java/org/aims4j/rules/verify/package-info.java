/**
 * Tests one rule at a time, ours and those of hosts. Needs no test framework. Start with {@link org.aims4j.rules.verify.RuleVerifier}.
 */
@NullMarked
package org.aims4j.rules.verify;

import org.jspecify.annotations.NullMarked;
