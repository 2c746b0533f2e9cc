package org.aims4j.model.risk;

import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/** What remains of a risk after treatment, and who accepted it (6.1.3). */
@Value.Immutable
@AimsStyle
public interface ResidualRisk extends ModelRecord {
    Optional<String> level();

    Optional<Approval> acceptance();

    /** Why it was accepted. */
    Optional<String> reason();

    /** The last day for the next look at it, inclusive. */
    @Day(LIMIT)
    Optional<LocalDate> reviewBy();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResidualRisk}. */
    final class Builder extends ImmutableResidualRisk.Builder {
        Builder() {}
    }
}
