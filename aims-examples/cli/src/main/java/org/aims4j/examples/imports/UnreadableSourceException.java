package org.aims4j.examples.imports;

import java.util.List;
import java.util.stream.Collectors;

/** A source cannot be read as the format that it is said to have. Names every problem that was found, not only the first. */
public final class UnreadableSourceException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of records of strings and numbers
    private final List<SourceProblem> problems;

    /**
     * @param problems what is wrong, at least one
     * @throws IllegalArgumentException if {@code problems} is empty
     */
    public UnreadableSourceException(List<SourceProblem> problems) {
        super(problems.stream().map(SourceProblem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("No problem given: an unreadable source has at least one.");
        }
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, file by file, in the order of the lines; never empty. */
    public List<SourceProblem> problems() {
        return problems;
    }
}
