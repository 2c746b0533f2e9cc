package org.aims4j.model.organization;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** An issue, outside or inside the organization, that bears on what the management system can achieve (4.1). */
@Value.Immutable
@AimsStyle
public interface ContextIssue extends Entity, Dated {
    /** The one looked at first comes first; of one day the lesser id. */
    Comparator<ContextIssue> BY_REVIEW =
            Comparator.comparing(ContextIssue::lastReview).thenComparing(Entity::id);

    /** Where an issue lies. */
    enum Side {
        EXTERNAL,
        INTERNAL
    }

    Side side();

    String text();

    Set<Ref<AISystem>> aboutSystems();

    /** The days on which it was looked at again. */
    @Day(HAPPENED)
    List<LocalDate> reviewedOn();

    /** The day it was determined. */
    @Override
    @Day(BEGINS)
    LocalDate date();

    /** The day on which it was last looked at: the latest of the day it was determined and those on which it was reviewed. */
    default LocalDate lastReview() {
        return reviewedOn().stream().reduce(date(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Whether it was looked at later than another; of two of one day the one with the greater id counts as the later. */
    default boolean reviewedAfter(ContextIssue other) {
        return BY_REVIEW.compare(this, other) > 0;
    }

    @Override
    default String label() {
        return text();
    }

    @Override
    default Ref<ContextIssue> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContextIssue}. */
    final class Builder extends ImmutableContextIssue.Builder {
        Builder() {}
    }
}
