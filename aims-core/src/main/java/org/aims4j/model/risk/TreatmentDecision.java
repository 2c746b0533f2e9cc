package org.aims4j.model.risk;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/** A decision about a treatment after it was chosen, as when it did not work or was put off (8.3). */
@Value.Immutable
@AimsStyle
public interface TreatmentDecision extends ModelRecord {
    @Day(HAPPENED)
    LocalDate date();

    String text();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TreatmentDecision}. */
    final class Builder extends ImmutableTreatmentDecision.Builder {
        Builder() {}
    }
}
