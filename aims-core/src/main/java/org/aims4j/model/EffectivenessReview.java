package org.aims4j.model;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** A dated verdict on whether a control, a treatment or an action does what it is meant to do. */
@Value.Immutable
@AimsStyle
public interface EffectivenessReview extends ModelRecord {
    @Day(HAPPENED)
    LocalDate date();

    Optional<Ref<Person>> by();

    /** The verdict. */
    boolean effective();

    Optional<String> note();

    /** The last of some: the one with the latest day; of several on that day the one that comes last. Empty where there is none. */
    static Optional<EffectivenessReview> lastOf(Collection<EffectivenessReview> reviews) {
        return reviews.stream().reduce((last, next) -> next.date().isBefore(last.date()) ? last : next);
    }

    /** The day of the last verdict among some that it does not do what it is meant to do. Empty where there is none. */
    static Optional<LocalDate> lastFailureAmong(Collection<EffectivenessReview> reviews) {
        return reviews.stream()
                .filter(review -> !review.effective())
                .map(EffectivenessReview::date)
                .max(Comparator.naturalOrder());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EffectivenessReview}. */
    final class Builder extends ImmutableEffectivenessReview.Builder {
        Builder() {}
    }
}
