package org.aims4j.model.risk;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.EffectivenessReview;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.control.Control;
import org.aims4j.model.support.DocumentedInformation;
import org.immutables.value.Value;

/** How a risk is treated (6.1.3, 8.3). */
@Value.Immutable
@AimsStyle
public interface RiskTreatment extends Entity, Dated {
    /** What can be done about a risk. */
    enum Option {
        AVOID,
        MODIFY,
        SHARE,
        RETAIN,
        PURSUE
    }

    Ref<Risk> risk();

    Optional<Option> option();

    /** Why this option was chosen. */
    Optional<String> reason();

    /** The controls that carry it out. */
    Set<Ref<Control>> controls();

    List<EffectivenessReview> reviews();

    /** What was decided about it later. */
    List<TreatmentDecision> decisions();

    Optional<Ref<DocumentedInformation>> documentedIn();

    @Override
    @Day(BEGINS)
    LocalDate date();

    @Override
    default Ref<RiskTreatment> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RiskTreatment}. */
    final class Builder extends ImmutableRiskTreatment.Builder {
        Builder() {}
    }
}
