package org.aims4j.model.control;

import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Day;
import org.aims4j.model.EffectivenessReview;
import org.aims4j.model.Entity;
import org.aims4j.model.Evidence;
import org.aims4j.model.Interval;
import org.aims4j.model.Ref;
import org.aims4j.model.planning.AIObjective;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/**
 * A control: one of Annex A, whose id is its number ({@code A.5.2}), or one of the organization's own (6.1.3, 8.1). Included, implemented and effective are three facts.
 */
@Value.Immutable
@AimsStyle
public interface Control extends Entity {
    /** Where a control comes from. */
    enum Source {
        ANNEX_A,
        OWN,
        OTHER
    }

    /** The decision in the statement of applicability. */
    enum Decision {
        INCLUDED,
        EXCLUDED
    }

    /** How far it is put to work. */
    enum Status {
        NOT_STARTED,
        PLANNED,
        PARTIAL,
        IMPLEMENTED
    }

    @Value.Default
    default Source source() {
        return Source.ANNEX_A;
    }

    /** The title of a control that is not of Annex A. */
    Optional<String> title();

    Optional<Decision> decision();

    Optional<String> justification();

    /** What calls for it: risks, requirements of parties, allocations. */
    Set<Ref<?>> drivers();

    /** The systems that it is excluded for, while it is included for the others. */
    List<SystemExclusion> excludedFor();

    Optional<Approval> decisionApproval();

    @Day(LIMIT)
    Optional<LocalDate> reviewBy();

    Set<Ref<AIObjective>> objectives();

    Optional<Ref<Person>> owner();

    Optional<Status> status();

    @Day(LIMIT)
    Optional<LocalDate> plannedFor();

    @Day(HAPPENED)
    Optional<LocalDate> implementedOn();

    Optional<Ref<DocumentedInformation>> description();

    List<Evidence> evidence();

    /** How often its effectiveness is reviewed. */
    Optional<Interval> interval();

    List<EffectivenessReview> reviews();

    /** Whether it is one of Annex A. */
    default boolean ofAnnexA() {
        return source() == Source.ANNEX_A;
    }

    /** Whether the decision on record is to include it. */
    default boolean included() {
        return decision().filter(Decision.INCLUDED::equals).isPresent();
    }

    /** Whether the decision on record is to exclude it as a whole. */
    default boolean excluded() {
        return decision().filter(Decision.EXCLUDED::equals).isPresent();
    }

    @Override
    default String label() {
        return title().filter(text -> !text.isBlank()).orElse(id());
    }

    @Override
    default Ref<Control> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Control}. */
    final class Builder extends ImmutableControl.Builder {
        Builder() {}
    }
}
