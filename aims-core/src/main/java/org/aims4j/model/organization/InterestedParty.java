package org.aims4j.model.organization;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/** Somebody with a stake in the AI management system (4.2). */
@Value.Immutable
@AimsStyle
public interface InterestedParty extends Entity, Dated {
    String name();

    PartyCategory category();

    /** What the party asks for. */
    List<PartyRequirement> requirements();

    @Override
    @Day(BEGINS)
    LocalDate date();

    @Override
    default String label() {
        return name();
    }

    @Override
    default Ref<InterestedParty> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InterestedParty}. */
    final class Builder extends ImmutableInterestedParty.Builder {
        Builder() {}
    }
}
