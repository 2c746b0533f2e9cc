package org.aims4j.rules.facts;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.aims4j.model.Thresholds;
import org.aims4j.standard.Catalogue;

/**
 * What the rules of the first phase found about one auditable item, in numbers of subjects. For rules that escalate.
 *
 * @param requirement id of the item
 * @param subclause number of the subclause of a requirement; the id itself for a control
 * @param minors with a finding graded MINOR
 * @param majors with a finding graded MAJOR
 * @param proven with a proof
 * @param examined with a finding graded MAJOR or MINOR, or a proof
 * @param standing neither exempt nor undecided
 * @param nonconforming with a nonconforming cell, waived or not
 * @param systemsWithFindings AI systems among those with a finding graded MAJOR or MINOR
 */
public record Examination(
        String requirement,
        String subclause,
        int minors,
        int majors,
        int proven,
        int examined,
        int standing,
        int nonconforming,
        int systemsWithFindings) {
    /** From this many times the least number of minors on, the share counts too. */
    private static final int MANY = 4;

    /** Whether several subjects have a finding graded MINOR, and where many were examined enough of them. */
    public boolean hasSeveralMinors(Thresholds thresholds) {
        boolean enough = examined <= MANY * thresholds.minorsToMajor()
                || BigDecimal.valueOf(minors).compareTo(thresholds.minorsShare().multiply(BigDecimal.valueOf(examined)))
                        >= 0;
        return minors >= thresholds.minorsToMajor() && enough;
    }

    /** The item of some examinations that comes first in the catalogue. */
    public static String first(Collection<Examination> some) {
        return requirements(some).get(0);
    }

    /** The items of some examinations, in catalogue order. */
    public static List<String> requirements(Collection<Examination> some) {
        return some.stream()
                .map(Examination::requirement)
                .sorted(Catalogue.iso42001().order())
                .toList();
    }

    /** Whether one of some examinations is of an item. */
    public static boolean areOf(Collection<Examination> some, String item) {
        return some.stream().anyMatch(examination -> examination.requirement().equals(item));
    }

    /** Whether it is shown met by some subject, and not met by none. */
    public boolean isMet() {
        return proven > 0 && nonconforming == 0;
    }
}
