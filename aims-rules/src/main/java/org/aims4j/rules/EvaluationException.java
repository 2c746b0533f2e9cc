package org.aims4j.rules;

import java.util.Optional;

/** A rule cannot be evaluated: it fails on a record, or speaks without end. The evaluator works on. */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<String> rule;
    private final transient Optional<String> subject;

    /**
     * @param message what is wrong, and what to do
     * @param rule id of the rule, where it is known
     * @param subject type and id of the record, where it is known
     * @param cause what the engine said
     */
    public EvaluationException(String message, Optional<String> rule, Optional<String> subject, Throwable cause) {
        super(message, cause);
        this.rule = rule;
        this.subject = subject;
    }

    /** Id of the rule, where it is known. */
    public Optional<String> rule() {
        return rule;
    }

    /** Type and id of the record on which it failed, where it is known, such as {@code AISystem triage}. */
    public Optional<String> subject() {
        return subject;
    }
}
