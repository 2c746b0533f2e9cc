package org.aims4j.standard;

import java.util.List;

/**
 * What an audit can ask about: a requirement of clauses 4 to 10, or a control of Annex A. There are 229.
 *
 * <p>Two items are equal when their ids are, in whatever language their texts are. Immutable and thread-safe.
 */
public sealed interface AuditableItem permits Requirement, AnnexControl {

    /** The id, for example {@code 8.4-a} or {@code A.5.2}. */
    String id();

    /** The short title: of the subclause for a requirement, of the control for a control. */
    String title();

    /** What it asks for, in one sentence of our own. */
    String summary();

    /** Where it has to be shown. */
    Level level();

    /** What usually shows that it is met. */
    List<String> evidence();

    /** The ids on the other side of the standard: controls for a requirement, requirements for a control. */
    List<String> relatedItems();

    /**
     * The attributes of records that a finding about it or a proof of it can rest on, hints included: as {@code
     * Type.attribute}, for example {@code AISystem.lifecycle} and, for a part of it, {@code LifecycleEvent.stage}; in the
     * order of the model, never empty. Where it counts whether there is a record at all, its {@code id} is named.
     *
     * <p>{@code Judgement.verdict} is named where a person has to decide; to any other item a judgement may add. {@code
     * Determination.outcome} is named where a recorded determination can soften the item or exempt a record from it.
     */
    List<String> decidedBy();
}
