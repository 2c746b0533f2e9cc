package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.support.Person;
import org.aims4j.standard.LifecycleStage;
import org.immutables.value.Value;

/** A tool, computing resource or person that an AI system needs (A.4.2, A.4.4, A.4.5, A.4.6). Data are {@link Dataset}s. */
@Value.Immutable
@AimsStyle
public interface SystemResource extends Entity, Dated {
    /** What kind of resource it is. */
    enum Kind {
        TOOLING,
        COMPUTING,
        HUMAN
    }

    Ref<AISystem> system();

    Kind kind();

    Optional<String> name();

    Optional<String> version();

    Optional<Ref<Supplier>> supplier();

    Optional<String> location();

    Optional<String> capacity();

    /** The stages that need it; empty: all. */
    Set<LifecycleStage> stages();

    /** What it does to the environment. */
    Optional<String> environmental();

    /** The role of a human resource. */
    Optional<String> role();

    /** Who fills that role. */
    Optional<Ref<Person>> holder();

    @Override
    @Day(BEGINS)
    LocalDate date();

    @Override
    default String label() {
        return name().filter(text -> !text.isBlank()).orElse(id());
    }

    @Override
    default Ref<SystemResource> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SystemResource}. */
    final class Builder extends ImmutableSystemResource.Builder {
        Builder() {}
    }
}
