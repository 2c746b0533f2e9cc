package org.aims4j.jackson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.aims4j.jackson.DocumentProblem.Code;

/** Collects what is wrong with a document while it is read. */
final class Problems {
    private static final int MOST = 1_000;
    private static final long BY_POINTER = -1;

    private final List<Flaw> flaws = new ArrayList<>();
    private int more;

    /**
     * @param mark the place, as {@link Tokens#mark()} gives it; {@link #BY_POINTER} where the pointer has to be followed
     */
    private record Flaw(long mark, String pointer, Code code, String value, String message) {}

    boolean isEmpty() {
        return flaws.isEmpty();
    }

    /** Whether the next problem will only be counted. */
    boolean areTooMany() {
        return flaws.size() >= MOST;
    }

    /** Adds a problem whose place is known. */
    void add(long mark, String pointer, Code code, String value, String message) {
        add(new Flaw(mark, pointer, code, value, message));
    }

    /** Adds a problem at the place that the pointer names. */
    void add(String pointer, Code code, String value, String message) {
        add(new Flaw(BY_POINTER, pointer, code, value, message));
    }

    /** Adds what ended the reading; is never only counted. */
    void add(Unreadable end) {
        flaws.add(new Flaw(end.mark(), end.pointer(), end.code(), "", end.message()));
    }

    private void add(Flaw flaw) {
        if (areTooMany()) {
            more++;
        } else {
            flaws.add(flaw);
        }
    }

    /**
     * The problems in document order.
     *
     * @param file name of the document
     * @param ofMark the place of a mark; asked in rising order
     * @param ofPointer the place that a pointer names
     */
    List<DocumentProblem> located(
            String file, LongFunction<SourcePosition> ofMark, Function<String, SourcePosition> ofPointer) {
        List<DocumentProblem> located = new ArrayList<>();
        List<Flaw> marked = new ArrayList<>(flaws);
        marked.sort(Comparator.comparingLong(Flaw::mark));
        for (Flaw flaw : marked) {
            SourcePosition place =
                    flaw.mark() == BY_POINTER ? ofPointer.apply(flaw.pointer()) : ofMark.apply(flaw.mark());
            located.add(new DocumentProblem(
                    file, place.line(), place.column(), flaw.pointer(), flaw.code(), flaw.value(), flaw.message()));
        }
        located.sort(Comparator.comparingInt(DocumentProblem::line).thenComparingInt(DocumentProblem::column));
        if (more > 0) {
            DocumentProblem last = located.get(located.size() - 1);
            located.add(new DocumentProblem(
                    file,
                    last.line(),
                    last.column(),
                    "",
                    Code.LIMIT,
                    "",
                    "and " + more + " more problems; correct those above first"));
        }
        return located;
    }
}
