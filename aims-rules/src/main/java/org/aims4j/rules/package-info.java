/**
 * Evaluates a management system against ISO/IEC 42001.
 *
 * <p>Start with {@link org.aims4j.rules.ConformityEvaluator}; {@link org.aims4j.rules.ConformitySession} stays open while records change, {@link org.aims4j.rules.RuleSet} is what a host adds. The rules themselves are DRL files beside this package, one per subclause or control; their right-hand
 * sides speak through {@link org.aims4j.rules.Reporting}.
 */
@NullMarked
package org.aims4j.rules;

import org.jspecify.annotations.NullMarked;
