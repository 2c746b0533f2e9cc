package org.aims4j.rules;

/**
 * Is told how far an evaluation is. Called by one thread at a time, which need not be the caller's where an executor takes part. What it throws is logged and harms nothing.
 */
@FunctionalInterface
public interface EvaluationListener {
    /**
     * Some AI systems were evaluated.
     *
     * @param done how many so far
     * @param all how many there are
     */
    void evaluated(int done, int all);
}
