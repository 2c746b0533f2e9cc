package org.aims4j.conformity;

import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.immutables.value.Value;

/** What an evaluation says of one auditable item. */
@Value.Immutable
@AimsStyle
public interface Outcome {
    /** Id of the item. */
    String requirement();

    Status status();

    /** The worst grade among its nonconformities; empty where there is none. */
    Optional<Grade> grade();

    /** Why it was not evaluated or does not apply; also what remains open beside a nonconformity. */
    List<Reason> reasons();

    /** Fingerprints of its findings of all grades, in the order of the report. */
    List<String> findings();

    /** Number of its proofs. */
    int proofs();

    /** Cells whose subject is an AI system. */
    CellCounts systems();

    /** All other cells. */
    CellCounts others();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Outcome}. */
    final class Builder extends ImmutableOutcome.Builder {
        Builder() {}
    }
}
