package org.aims4j.model.risk;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Invariants;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/** How high a risk was rated on a day, in the words of the criteria (6.1.2, 8.3). */
@Value.Immutable
@AimsStyle
public interface RiskRating extends ModelRecord {
    @Day(HAPPENED)
    LocalDate date();

    Optional<Ref<RiskAssessment>> assessment();

    /** The consequence for the organization. */
    Optional<String> onOrganization();

    /** The consequence for individuals. */
    Optional<String> onIndividuals();

    /** The consequence for societies. */
    Optional<String> onSociety();

    Optional<String> likelihood();

    Optional<String> level();

    /** Its place in the order of treatment, from 1, which is treated first. */
    Optional<Integer> rank();

    /** The consequences on record: for the organization, individuals and societies, in this order. */
    default List<String> consequences() {
        return Stream.of(onOrganization(), onIndividuals(), onSociety())
                .flatMap(Optional::stream)
                .filter(consequence -> !consequence.isBlank())
                .toList();
    }

    @Override
    default void invariants(Invariants that) {
        that.require(rank().map(rank -> rank > 0).orElse(true), "rank", rank(), "is not a rank; count from 1");
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RiskRating}. */
    final class Builder extends ImmutableRiskRating.Builder {
        Builder() {}
    }
}
