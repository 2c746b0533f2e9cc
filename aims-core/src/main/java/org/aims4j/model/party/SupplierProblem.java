package org.aims4j.model.party;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/**
 * Something that went wrong with a supplier.
 */
@Value.Immutable
@AimsStyle
public interface SupplierProblem extends ModelRecord {
    @Day(HAPPENED)
    LocalDate date();

    String text();

    Optional<String> response();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupplierProblem}. */
    final class Builder extends ImmutableSupplierProblem.Builder {
        Builder() {}
    }
}
