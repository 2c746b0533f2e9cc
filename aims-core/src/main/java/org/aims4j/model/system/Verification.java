package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.immutables.value.Value;

/**
 * A test or review of an AI system against criteria (A.6.2.4).
 */
@Value.Immutable
@AimsStyle
public interface Verification extends Entity, Dated {
    /** What is looked at. */
    enum Kind {
        FUNCTIONAL,
        PERFORMANCE,
        FAIRNESS,
        SECURITY,
        ROBUSTNESS,
        REAL_WORLD,
        INDEPENDENT_REVIEW
    }

    Ref<AISystem> system();

    /** The version that was tested. */
    Optional<String> version();

    Kind kind();

    Progress progress();

    List<CriterionResult> criteria();

    /** Who accepted the limits that were found. */
    Optional<Approval> limitationApproval();

    Optional<Ref<DocumentedInformation>> document();

    @Override
    @Day(BEGINS)
    LocalDate date();

    /** Whether the source states the day. */
    @Value.Default
    default boolean dateStated() {
        return true;
    }

    @Override
    default Ref<Verification> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Verification}. */
    final class Builder extends ImmutableVerification.Builder {
        Builder() {}
    }
}
