package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/**
 * How people watch over an AI system (A.9.2, A.9.3, A.4.6, A.8.3).
 */
@Value.Immutable
@AimsStyle
public interface HumanOversight extends ModelRecord {
    Optional<OversightMode> mode();

    @Day(HAPPENED)
    Optional<LocalDate> decidedOn();

    Set<Ref<Person>> overseers();

    /** How far the training of the overseers is. */
    Optional<Progress> trained();

    /** How far a means to stop the system, or to fall back, is. */
    Optional<Progress> failSafe();

    /** How far a route of appeal for people affected is. */
    Optional<Progress> appeal();

    Optional<Boolean> overridesLogged();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HumanOversight}. */
    final class Builder extends ImmutableHumanOversight.Builder {
        Builder() {}
    }
}
