package org.aims4j.rules.plain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.aims4j.conformity.Undecided;
import org.aims4j.model.system.AISystem;

/**
 * The cells of an item in numbers, before anything escalates: of how many subjects was said what.
 *
 * @param systems cells of AI systems by status
 * @param others all other cells by status
 * @param undecided undecided cells by the attribute that they lack; blank where nothing shows whether the item is met
 * @param exempt exempt cells by reason
 * @param minors subjects with a finding graded MINOR
 * @param majors subjects with a finding graded MAJOR
 * @param proven subjects with a proof
 * @param examined subjects with a finding graded MAJOR or MINOR, or a proof
 * @param standing cells that are neither exempt nor undecided; those with nothing but observations are among them
 * @param failing AI systems with a finding graded MAJOR or MINOR
 */
record Cells(
        CellCounts systems,
        CellCounts others,
        SortedMap<String, Integer> undecided,
        SortedMap<String, Integer> exempt,
        int minors,
        int majors,
        int proven,
        int examined,
        int standing,
        int failing) {
    /** Those of an item that is not evaluated. */
    static final Cells NONE = of(Map.of(), Set.of());

    /** What was said of one subject. The word is the reason of an exemption, or the attribute that is missing; of several the first. */
    private record Cell(Status status, String word, boolean minor, boolean major, boolean proven, boolean observed) {
        static Cell of(List<RuleResult> results, boolean judged) {
            boolean minor = false;
            boolean major = false;
            boolean proven = false;
            boolean exempt = false;
            boolean undecided = false;
            String word = "";
            for (RuleResult result : results) {
                if (result instanceof Finding finding) {
                    minor |= finding.grade() == Grade.MINOR;
                    major |= finding.grade() == Grade.MAJOR;
                } else if (result instanceof Proof) {
                    proven = true;
                } else if (result instanceof Exemption exemption && !exempt) {
                    exempt = true;
                    word = exemption.reason();
                } else if (result instanceof Undecided lacking && !exempt && !undecided) {
                    undecided = true;
                    word = lacking.attribute();
                }
            }
            Status status = minor || major || judged
                    ? Status.NONCONFORMING
                    : proven ? Status.CONFORMING : exempt ? Status.NOT_APPLICABLE : Status.NOT_EVALUATED;
            boolean observed = status == Status.NOT_EVALUATED && !undecided && !results.isEmpty();
            return new Cell(status, word, minor, major, proven, observed);
        }

        boolean found() {
            return minor || major;
        }
    }

    /**
     * Counts cells.
     *
     * @param said what was said of each subject that the item is asked of
     * @param judged the subjects among them that were judged not to conform
     */
    static Cells of(Map<Subject, List<RuleResult>> said, Set<Subject> judged) {
        CellCounts systems = CellCounts.NONE;
        CellCounts others = CellCounts.NONE;
        SortedMap<String, Integer> undecided = new TreeMap<>();
        SortedMap<String, Integer> exempt = new TreeMap<>();
        int minors = 0;
        int majors = 0;
        int proven = 0;
        int examined = 0;
        int standing = 0;
        int failing = 0;
        int othersObserved = 0;
        for (Map.Entry<Subject, List<RuleResult>> entry : said.entrySet()) {
            Cell cell = Cell.of(entry.getValue(), judged.contains(entry.getKey()));
            Status status = cell.status();
            boolean system = entry.getKey().isA(AISystem.class);
            if (system) {
                systems = systems.and(status);
            } else {
                others = others.and(status);
            }
            if (cell.observed() && !system) {
                othersObserved++;
            } else if (status == Status.NOT_EVALUATED) {
                undecided.merge(cell.word(), 1, Integer::sum);
            } else if (status == Status.NOT_APPLICABLE) {
                exempt.merge(cell.word(), 1, Integer::sum);
            }
            minors += cell.minor() ? 1 : 0;
            majors += cell.major() ? 1 : 0;
            proven += cell.proven() ? 1 : 0;
            examined += cell.found() || cell.proven() ? 1 : 0;
            standing += cell.observed() || status == Status.CONFORMING || status == Status.NONCONFORMING ? 1 : 0;
            failing += cell.found() && system ? 1 : 0;
        }
        if (othersObserved > 0 && systems.conforming() + others.conforming() == 0) {
            undecided.merge("", othersObserved, Integer::sum);
        }
        return new Cells(systems, others, undecided, exempt, minors, majors, proven, examined, standing, failing);
    }

    int conforming() {
        return systems.conforming() + others.conforming();
    }

    int nonconforming() {
        return systems.nonconforming() + others.nonconforming();
    }

    /** Whether the item is shown met by some subject, and not met by none. */
    boolean met() {
        return proven > 0 && nonconforming() == 0;
    }
}
