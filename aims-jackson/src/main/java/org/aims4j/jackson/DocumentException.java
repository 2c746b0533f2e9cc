package org.aims4j.jackson;

import java.util.List;
import java.util.stream.Collectors;

/** A document cannot be read. Names every problem that was found, not only the first; beyond 1,000 problems the last one says how many more there are. */
public final class DocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of records of strings
    private final List<DocumentProblem> problems;

    /**
     * @param problems what is wrong, at least one
     * @throws IllegalArgumentException if {@code problems} is empty
     */
    public DocumentException(List<DocumentProblem> problems) {
        super(problems.stream().map(DocumentProblem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("No problem given: a document that cannot be read has at least one.");
        }
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in document order; never empty. */
    public List<DocumentProblem> problems() {
        return problems;
    }
}
