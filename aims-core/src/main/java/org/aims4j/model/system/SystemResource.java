package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.RoleAssignment;
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

    /** Whether a stage needs it: that one is among its stages, or it names none. An unknown stage needs those that name none. */
    default boolean neededAt(Optional<LifecycleStage> stage) {
        return stages().isEmpty() || stage.filter(stages()::contains).isPresent();
    }

    /** The stages that some resources name, in the order of life. */
    static List<LifecycleStage> stagesOf(Collection<SystemResource> some) {
        return some.stream()
                .flatMap(resource -> resource.stages().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The kinds of resource that are missing, in words and in this order: tooling, computing, human and data.
     *
     * @param kinds those on record
     * @param withoutData whether data are missing, which are no resources of these kinds
     */
    static List<String> missing(Collection<Kind> kinds, boolean withoutData) {
        return Stream.concat(
                        Arrays.stream(Kind.values())
                                .filter(kind -> !kinds.contains(kind))
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT)),
                        Stream.of("data").filter(data -> withoutData))
                .toList();
    }

    /** Its role as {@link RoleAssignment#keyOf} has it, for joins; blank where it has none. */
    default String roleKey() {
        return role().map(RoleAssignment::keyOf).orElse("");
    }

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
