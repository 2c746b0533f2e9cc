package org.aims4j.model;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/**
 * A recorded human verdict on a requirement, for what data alone cannot decide.
 *
 * <p>It decides the requirements of the catalogue that rest on judgement. It may add to any other, and never overrules a finding.
 */
@Value.Immutable
@AimsStyle
public interface Judgement extends Entity, Dated {
    /** The earliest first; of one day those that say "met" before those that say "not met", then the lesser id. Of those in force about one matter the last decides. */
    Comparator<Judgement> BY_WEIGHT = Comparator.comparing(Judgement::date)
            .thenComparing(judgement -> judgement.verdict() == Verdict.NONCONFORMING)
            .thenComparing(Entity::id);

    /** What was found. */
    enum Verdict {
        CONFORMING,
        NONCONFORMING
    }

    /** Id of the auditable item it is about, such as {@code 4.3-e}. */
    String requirement();

    /** The record it is about; blank: the organization as a whole. */
    Optional<Ref<?>> about();

    Verdict verdict();

    Ref<Person> by();

    @Override
    @Day(BEGINS)
    LocalDate date();

    /** The last day on which it decides, inclusive; blank: no end. */
    @Day(LIMIT)
    Optional<LocalDate> validUntil();

    List<Evidence> evidence();

    Optional<String> note();

    /** Whether it is in force on a day: dated on or before it, and not expired before it. */
    default boolean inForceAt(LocalDate day) {
        return !date().isAfter(day)
                && validUntil().map(until -> !until.isBefore(day)).orElse(true);
    }

    /** Whether it decides rather than another about the same matter: it is later; of one day the one that says "not met" decides, then the one with the greater id. */
    default boolean outweighs(Judgement other) {
        return BY_WEIGHT.compare(this, other) > 0;
    }

    /** Whether it is about a record, or about none in particular. */
    default boolean concerns(Ref<?> record) {
        return about().map(record::equals).orElse(true);
    }

    @Override
    default Ref<Judgement> ref() {
        return Ref.to(id());
    }

    /** What it is about: the record that it names, else the organization. */
    default Ref<?> aboutOr(Ref<Organization> organization) {
        return about().orElse(organization);
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("date", Optional.of(date()), "validUntil", validUntil());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Judgement}. */
    final class Builder extends ImmutableJudgement.Builder {
        Builder() {}
    }
}
