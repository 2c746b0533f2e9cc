package org.aims4j.model.party;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** Who is responsible for what in the life of an AI system, among the organization, its partners, suppliers and customers (A.10.2). */
@Value.Immutable
@AimsStyle
public interface Allocation extends Entity, Dated {
    /** The earliest first; of one day the lesser id. */
    Comparator<Allocation> BY_DATE = Comparator.comparing(Allocation::date).thenComparing(Entity::id);

    Ref<AISystem> system();

    List<Duty> duties();

    @Override
    @Day(BEGINS)
    LocalDate date();

    /** Whether it takes the place of another one of the same system: it is later; of two of one day the one with the greater id is. */
    default boolean follows(Allocation other) {
        return system().equals(other.system()) && BY_DATE.compare(this, other) > 0;
    }

    /** The duties that nobody bears. */
    default List<String> unassigned() {
        return duties().stream()
                .filter(duty -> duty.bearer().isEmpty())
                .map(Duty::what)
                .toList();
    }

    /** Whether a supplier bears one of its duties: the party of the duty is its name, case aside, or its id. */
    default boolean names(Supplier supplier) {
        Optional<String> name = supplier.name().map(String::strip);
        return duties().stream()
                .flatMap(duty -> duty.bearer().stream())
                .anyMatch(party -> party.equals(supplier.id())
                        || name.filter(party::equalsIgnoreCase).isPresent());
    }

    @Override
    default Ref<Allocation> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Allocation}. */
    final class Builder extends ImmutableAllocation.Builder {
        Builder() {}
    }
}
