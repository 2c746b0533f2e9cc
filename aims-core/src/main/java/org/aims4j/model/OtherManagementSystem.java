package org.aims4j.model;

import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Another management system of the organization, such as one for information security or quality, and what it shares with this one. */
@Value.Immutable
@AimsStyle
public interface OtherManagementSystem extends Entity {
    /** What management systems can have in common. */
    enum Shared {
        AUDIT,
        REVIEW,
        CORRECTIVE_ACTION,
        DOCUMENT_CONTROL,
        RISK
    }

    /** The standard that it follows, such as {@code ISO/IEC 27001:2022}. */
    String standard();

    /** The last day of its certificate, inclusive; blank: not certified. */
    @Day(LIMIT)
    Optional<LocalDate> certifiedUntil();

    /** What both have in common. */
    Set<Shared> shares();

    @Override
    default String label() {
        return standard();
    }

    @Override
    default Ref<OtherManagementSystem> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OtherManagementSystem}. */
    final class Builder extends ImmutableOtherManagementSystem.Builder {
        Builder() {}
    }
}
