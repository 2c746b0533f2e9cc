package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/**
 * Data that an AI system is made with or works on (A.4.3, A.7).
 */
@Value.Immutable
@AimsStyle
public interface Dataset extends Entity, Dated {
    /** What the data serve. */
    enum Use {
        TRAINING,
        VALIDATION,
        TEST,
        PRODUCTION
    }

    String name();

    Set<Ref<AISystem>> systems();

    Set<Use> uses();

    Optional<String> category();

    /** Whether they hold personal data; blank: not on record. */
    Optional<Boolean> personalData();

    Set<String> sensitiveAttributes();

    /** How far the privacy assessment is. */
    Optional<Progress> privacyAssessment();

    Optional<Boolean> labelled();

    Optional<Period> retention();

    Optional<String> knownBias();

    @Day(HAPPENED)
    Optional<LocalDate> updatedOn();

    Optional<Acquisition> acquisition();

    List<QualityResult> quality();

    List<LineageEvent> lineage();

    List<PreparationStep> preparation();

    /** How far the documentation of the data is. */
    Optional<Progress> documentation();

    @Override
    @Day(BEGINS)
    LocalDate date();

    @Override
    default String label() {
        return name();
    }

    @Override
    default Ref<Dataset> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dataset}. */
    final class Builder extends ImmutableDataset.Builder {
        Builder() {}
    }
}
