package org.aims4j.model;

import java.util.List;
import java.util.stream.Collectors;

/** A record, or a management system as a whole, is not valid. Names every problem that was found, not only the first. */
public final class InvalidModelException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of records of strings
    private final List<Problem> problems;

    /**
     * @param problems what is wrong, at least one
     * @throws IllegalArgumentException if {@code problems} is empty
     */
    public InvalidModelException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("No problem given: an invalid model has at least one.");
        }
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in document order; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
