package org.aims4j.model.impact;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Assessment;
import org.aims4j.model.Day;
import org.aims4j.model.Deferral;
import org.aims4j.model.Invariants;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.planning.Change;
import org.aims4j.model.support.DocumentRule;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.aims4j.standard.vocabulary.Terms;
import org.immutables.value.Value;

/**
 * An assessment of what AI systems do to people and societies (8.4, 6.1.4, A.5.3).
 */
@Value.Immutable
@AimsStyle
public interface ImpactAssessment extends Assessment {
    /** The systems assessed: one, or a group assessed together. */
    Set<Ref<AISystem>> systems();

    @Override
    Progress progress();

    @Override
    @Day(BEGINS)
    Optional<LocalDate> startedOn();

    @Override
    @Day(BEGINS)
    Optional<LocalDate> completedOn();

    /** Whether the source states the day. */
    @Override
    @Value.Default
    default boolean dateStated() {
        return true;
    }

    @Override
    Optional<Deferral> deferral();

    Optional<ImpactTrigger> trigger();

    /** The change that called for it. */
    @Override
    Optional<Ref<Change>> change();

    Optional<Ref<Person>> assessor();

    Optional<Approval> approval();

    Optional<String> intendedUse();

    /** Foreseeable misuses that were looked at. */
    List<String> misuses();

    Optional<String> technicalSetting();

    Optional<String> societalSetting();

    Set<String> jurisdictions();

    List<Impact> impacts();

    Optional<String> result();

    Optional<Ref<DocumentedInformation>> report();

    /** How long the results are kept. */
    Optional<Period> retention();

    /** The result as it was published, where that is on record beside this one. */
    Optional<PublishedResult> published();

    /** Whether it names one system, and is of no group. */
    default boolean ofOneSystem() {
        return systems().size() == 1;
    }

    /** Whom and what the impacts on record affect (6.1.4). */
    default Set<Impact.Target> targets() {
        return impacts().stream().map(Impact::target).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an impact on individuals or groups is on record (6.1.4). */
    default boolean coversPeople() {
        return covers(Impact.Target.INDIVIDUALS) || covers(Impact.Target.GROUPS);
    }

    /** Whether an impact on this target is on record (6.1.4). */
    default boolean covers(Impact.Target target) {
        return targets().contains(target);
    }

    /** Whether a record, such as a control, is what mitigates one of the impacts (6.1.3). */
    default boolean reliesOn(Ref<?> record) {
        return impacts().stream().anyMatch(impact -> impact.mitigatedBy().contains(record));
    }

    /** What brings the impacts on record about; those of which that is not on record are passed over (6.1.4). */
    default Set<Impact.Occasion> occasions() {
        return impacts().stream().flatMap(impact -> impact.occasion().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an impact that comes about in this way is on record (6.1.4). */
    default boolean considers(Impact.Occasion occasion) {
        return occasions().contains(occasion);
    }

    /** Its impacts on individuals and groups (A.5.4). */
    default Impacts onPeople() {
        return new Impacts(
                impacts().stream()
                        .filter(impact -> impact.target() != Impact.Target.SOCIETY)
                        .toList(),
                Terms.iso42001().dimensionsOfIndividuals());
    }

    /** Its impacts on society (A.5.5). */
    default Impacts onSociety() {
        return new Impacts(
                impacts().stream()
                        .filter(impact -> impact.target() == Impact.Target.SOCIETY)
                        .toList(),
                Terms.iso42001().dimensionsOfSociety());
    }

    /** Whether anything of what it looked at or found is on record, and not only that it was done (A.5.3 to A.5.5). */
    default boolean contentRecorded() {
        return !impacts().isEmpty()
                || !misuses().isEmpty()
                || !jurisdictions().isEmpty()
                || Stream.of(result(), intendedUse(), technicalSetting(), societalSetting())
                        .flatMap(Optional::stream)
                        .anyMatch(text -> !text.isBlank());
    }

    /** Whether what it found is on record anywhere: in a report, as a result, as impacts, or as it was published (A.5.3). */
    default boolean documented() {
        return report().isPresent()
                || result().filter(text -> !text.isBlank()).isPresent()
                || !impacts().isEmpty()
                || published().isPresent();
    }

    /** Those of some jurisdictions that it does not name (6.1.4). */
    default Set<String> jurisdictionsMissing(Set<String> some) {
        return some.stream()
                .filter(jurisdiction -> !jurisdictions().contains(jurisdiction))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The level that was published; empty where none is on record. */
    default Optional<String> publishedLevel() {
        return published().flatMap(PublishedResult::level);
    }

    /**
     * The day until which its results are kept: the end of {@link #retention()} from its completion on (8.4). Disposed of on that day they were kept for long enough. Empty where it is not completed, the
     * source does not state its day, or no retention is on record.
     */
    default Optional<LocalDate> keptUntil() {
        return completedOn()
                .filter(day -> completed() && dateStated())
                .flatMap(from -> retention().map(from::plus));
    }

    /**
     * The same where document rules may say how long: by its own retention, and where that is blank by the rule with the longest (A.5.3). Empty where neither says so.
     *
     * @param rules those for the results of impact assessments
     */
    default Optional<LocalDate> keptUntil(Collection<DocumentRule> rules) {
        return retention().isPresent()
                ? keptUntil()
                : rules.stream()
                        .flatMap(rule ->
                                rule.keptUntil(completedOn().filter(day -> completed() && dateStated())).stream())
                        .max(Comparator.naturalOrder());
    }

    @Override
    default Ref<ImpactAssessment> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.require(
                !systems().isEmpty(), "systems", "", "is empty; name the AI system, or the systems assessed together");
        that.inOrder("startedOn", startedOn(), "completedOn", completedOn());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ImpactAssessment}. */
    final class Builder extends ImmutableImpactAssessment.Builder {
        Builder() {}
    }
}
