package org.aims4j.model.party;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** Somebody to whom the organization provides AI systems (A.10.4). */
@Value.Immutable
@AimsStyle
public interface Customer extends Entity {
    Optional<String> name();

    /** The systems that they get. */
    Set<Ref<AISystem>> systems();

    /** What they expect and need. */
    List<String> needs();

    Optional<Ref<DocumentedInformation>> agreement();

    /** The days on which they were informed. */
    @Day(HAPPENED)
    List<LocalDate> noticesOn();

    List<Feedback> feedback();

    /** The days before another one on which they said something that is not answered, in order. */
    default List<LocalDate> unansweredBefore(LocalDate day) {
        return feedback().stream()
                .filter(said -> said.answeredOn().isEmpty())
                .map(Feedback::date)
                .filter(day::isAfter)
                .sorted()
                .toList();
    }

    @Override
    default String label() {
        return name().filter(text -> !text.isBlank()).orElse(id());
    }

    @Override
    default Ref<Customer> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Customer}. */
    final class Builder extends ImmutableCustomer.Builder {
        Builder() {}
    }
}
