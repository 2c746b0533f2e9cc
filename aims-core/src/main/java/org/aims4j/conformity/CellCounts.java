package org.aims4j.conformity;

/**
 * How many cells of an item have which status.
 *
 * @param conforming with a proof and no nonconformity
 * @param nonconforming with a nonconformity that is not waived
 * @param waived whose nonconformities are all waived
 * @param notApplicable exempt
 * @param notEvaluated undecided
 */
public record CellCounts(int conforming, int nonconforming, int waived, int notApplicable, int notEvaluated) {
    /** No cells. */
    public static final CellCounts NONE = new CellCounts(0, 0, 0, 0, 0);

    /** These and one more cell. */
    public CellCounts and(Status status) {
        return switch (status) {
            case CONFORMING -> new CellCounts(conforming + 1, nonconforming, waived, notApplicable, notEvaluated);
            case NONCONFORMING -> new CellCounts(conforming, nonconforming + 1, waived, notApplicable, notEvaluated);
            case WAIVED -> new CellCounts(conforming, nonconforming, waived + 1, notApplicable, notEvaluated);
            case NOT_APPLICABLE -> new CellCounts(conforming, nonconforming, waived, notApplicable + 1, notEvaluated);
            case NOT_EVALUATED -> new CellCounts(conforming, nonconforming, waived, notApplicable, notEvaluated + 1);
        };
    }

    /** All of them. */
    public int total() {
        return conforming + nonconforming + waived + notApplicable + notEvaluated;
    }
}
