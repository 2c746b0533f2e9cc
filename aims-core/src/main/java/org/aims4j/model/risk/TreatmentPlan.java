package org.aims4j.model.risk;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.immutables.value.Value;

/** One version of the risk treatment plan (6.1.3, 8.3). */
@Value.Immutable
@AimsStyle
public interface TreatmentPlan extends Entity, Dated {
    String version();

    /** The day of issue. */
    @Override
    @Day(BEGINS)
    LocalDate date();

    Set<Ref<RiskTreatment>> treatments();

    Optional<Approval> approval();

    /** The day another version took its place; it is no longer in force on that day. */
    @Day(HAPPENED)
    Optional<LocalDate> supersededOn();

    Optional<Ref<DocumentedInformation>> document();

    /** Whether it is in force on a day: approved on or before it, and not superseded on or before it. */
    default boolean inForceAt(LocalDate day) {
        return approval().filter(approval -> !approval.date().isAfter(day)).isPresent()
                && supersededOn().filter(end -> !end.isAfter(day)).isEmpty();
    }

    @Override
    default Ref<TreatmentPlan> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TreatmentPlan}. */
    final class Builder extends ImmutableTreatmentPlan.Builder {
        Builder() {}
    }
}
