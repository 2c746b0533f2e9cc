package org.aims4j.model.organization;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.immutables.value.Value;

/** The scope of the management system: its boundaries and what it applies to (4.3). */
@Value.Immutable
@AimsStyle
public interface Scope extends Entity, Dated {
    /** What an organization does with AI systems. */
    enum Activity {
        DEVELOP,
        PROVIDE,
        USE
    }

    String statement();

    List<String> units();

    List<String> locations();

    /** What the organization does with AI systems inside the scope. */
    Set<Activity> activities();

    /** The issues and requirements that shaped it. */
    Set<Ref<?>> basis();

    /** What stands outside the scope: AI systems, and what is no single one. */
    List<ScopeExclusion> exclusions();

    Optional<Ref<DocumentedInformation>> document();

    @Override
    @Day(BEGINS)
    LocalDate date();

    @Override
    default Ref<Scope> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scope}. */
    final class Builder extends ImmutableScope.Builder {
        Builder() {}
    }
}
