package org.aims4j.model.party;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.List;
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
    Ref<AISystem> system();

    List<Duty> duties();

    @Override
    @Day(BEGINS)
    LocalDate date();

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
