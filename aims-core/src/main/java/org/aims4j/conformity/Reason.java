package org.aims4j.conformity;

import java.util.Objects;

/**
 * Why an item was not evaluated, or does not apply.
 *
 * @param code the kind of reason
 * @param about what it is about, by code: the area or attribute that is not recorded; the attribute that decides and is missing; the reason of an exemption; the decision
 *     by which the item does not apply; the id of a judgement. Blank where the code says it all
 * @param cells number of cells with this reason; 0 where it holds for the item as a whole
 */
public record Reason(Code code, String about, int cells) {
    /** Kinds of reason. */
    public enum Code {
        /** An area or attribute that a rule of the item needs is not recorded. */
        AREA_NOT_RECORDED,
        /** The item is decided by a human verdict, and none is in force. */
        JUDGEMENT_MISSING,
        /** A human verdict in force says that the item is not met. */
        JUDGED_NONCONFORMING,
        /** No record of the kind that the item is asked of exists, or all of them are exempt, or no proof stands. */
        NOTHING_TO_EXAMINE,
        /** No rule checks the item yet. */
        NO_RULE,
        /** A cell is undecided: an attribute that decides is missing. */
        UNDECIDED,
        /** Cells whose nonconformities are all waived; beside what else keeps the item from being evaluated. */
        WAIVED,
        /** The evaluation was stopped before the end. */
        STOPPED,
        /** By decision on record: the control is excluded, or a determination says so. */
        BY_DECISION
    }

    /**
     * @throws NullPointerException if code or about is null
     */
    public Reason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(about, "about");
    }

    /** A reason that holds for the item as a whole. */
    public static Reason of(Code code, String about) {
        return new Reason(code, about, 0);
    }
}
