package org.aims4j.model.control;

import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Day;
import org.aims4j.model.EffectivenessReview;
import org.aims4j.model.Entity;
import org.aims4j.model.Evidence;
import org.aims4j.model.Interval;
import org.aims4j.model.Ref;
import org.aims4j.model.planning.AIObjective;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.aims4j.standard.AnnexControl;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Level;
import org.aims4j.standard.OrganizationRole;
import org.immutables.value.Value;

/**
 * A control: one of Annex A, whose id is its number ({@code A.5.2}), or one of the organization's own (6.1.3, 8.1). Included, implemented and effective are three facts.
 */
@Value.Immutable
@AimsStyle
public interface Control extends Entity {
    /** Where a control comes from. */
    enum Source {
        ANNEX_A,
        OWN,
        OTHER
    }

    /** The decision in the statement of applicability. */
    enum Decision {
        INCLUDED,
        EXCLUDED
    }

    /** How far it is put to work. */
    enum Status {
        NOT_STARTED,
        PLANNED,
        PARTIAL,
        IMPLEMENTED
    }

    @Value.Default
    default Source source() {
        return Source.ANNEX_A;
    }

    /** The title of a control that is not of Annex A. */
    Optional<String> title();

    Optional<Decision> decision();

    Optional<String> justification();

    /** What calls for it: risks, requirements of parties, allocations. */
    Set<Ref<?>> drivers();

    /** The systems that it is excluded for, while it is included for the others. */
    List<SystemExclusion> excludedFor();

    Optional<Approval> decisionApproval();

    @Day(LIMIT)
    Optional<LocalDate> reviewBy();

    Set<Ref<AIObjective>> objectives();

    Optional<Ref<Person>> owner();

    Optional<Status> status();

    @Day(LIMIT)
    Optional<LocalDate> plannedFor();

    @Day(HAPPENED)
    Optional<LocalDate> implementedOn();

    Optional<Ref<DocumentedInformation>> description();

    List<Evidence> evidence();

    /** How often its effectiveness is reviewed. */
    Optional<Interval> interval();

    List<EffectivenessReview> reviews();

    /** Whether its last review found that it does not work. */
    default boolean foundIneffective() {
        return EffectivenessReview.lastOf(reviews())
                .filter(last -> !last.effective())
                .isPresent();
    }

    /** Whether its last review found that it does not work, and is dated before a day; on that day is not before it (8.1). */
    default boolean ineffectiveBefore(LocalDate day) {
        return foundIneffective() && lastReviewedOn().filter(day::isAfter).isPresent();
    }

    /** The day of its last review, if that found that it works; empty where it did not, and where there is none. */
    default Optional<LocalDate> foundEffectiveOn() {
        return EffectivenessReview.lastOf(reviews())
                .filter(EffectivenessReview::effective)
                .map(EffectivenessReview::date);
    }

    /** The day of the last review of its effectiveness; empty where there is none. */
    default Optional<LocalDate> lastReviewedOn() {
        return EffectivenessReview.lastOf(reviews()).map(EffectivenessReview::date);
    }

    /** The day of the last review that found that it does not work, whatever later ones found; empty where none did. */
    default Optional<LocalDate> lastIneffectiveOn() {
        return EffectivenessReview.lastFailureAmong(reviews());
    }

    /**
     * The day on which the next review of its effectiveness is due (8.1): one interval after the last one; of a control that was never reviewed one interval after the day from which that runs, else
     * after its implementation. One that was never reviewed and has no interval is due on the day of its implementation. Empty where there is no day to count from, and where it was reviewed and has no
     * interval.
     */
    default Optional<LocalDate> effectivenessReviewDue() {
        if (interval().isEmpty()) {
            return reviews().isEmpty() ? implementedOn() : Optional.empty();
        }
        return lastReviewedOn()
                .or(() -> interval().flatMap(Interval::from))
                .or(this::implementedOn)
                .map(interval().get()::dueAfter);
    }

    /** Whether a review of its effectiveness is overdue on a day; due on that day is not overdue. */
    default boolean effectivenessReviewOverdueAt(LocalDate day) {
        return effectivenessReviewDue().filter(day::isAfter).isPresent();
    }

    /** Whether it is put to work in full, by its status. */
    default boolean implemented() {
        return status().filter(Status.IMPLEMENTED::equals).isPresent();
    }

    /** Whether it is still to be put to work, in whole or in part. No where its status is not on record. */
    default boolean pending() {
        return status().isPresent() && !implemented();
    }

    /** Whether it was put to work before a day; on that day is not before it. No where the day of implementation is not on record. */
    default boolean implementedBefore(LocalDate day) {
        return implementedOn().filter(day::isAfter).isPresent();
    }

    /** Whether it is still to be put to work on a day, and that is after {@link #plannedFor()}. Without a planned day it never is late. */
    default boolean implementationOverdueAt(LocalDate day) {
        return pending() && plannedFor().filter(day::isAfter).isPresent();
    }

    /** Whether an interval has passed on a day since its implementation. Without an interval, or without a day of implementation, nothing passes. */
    default boolean intervalPassedAt(LocalDate day, Optional<Interval> interval) {
        return implementedOn()
                .filter(start -> interval.filter(it -> it.passed(start, day)).isPresent())
                .isPresent();
    }

    /** Whether at least one piece of its evidence counts on a day (8.1). */
    default boolean evidencedAt(LocalDate day) {
        return evidence().stream().anyMatch(piece -> piece.validAt(day));
    }

    /** The last day on which one of its evidence with an end counts; empty where none has an end. */
    default Optional<LocalDate> evidenceUntil() {
        return evidence().stream().flatMap(piece -> piece.validUntil().stream()).max(Comparator.naturalOrder());
    }

    /** Whether it is one of Annex A. */
    default boolean ofAnnexA() {
        return source() == Source.ANNEX_A;
    }

    /** Whether the decision on record is to include it. */
    default boolean included() {
        return decision().filter(Decision.INCLUDED::equals).isPresent();
    }

    /** Whether the decision on record is to exclude it as a whole. */
    default boolean excluded() {
        return decision().filter(Decision.EXCLUDED::equals).isPresent();
    }

    /** Whether it is excluded, as a whole or for some systems while it is included for the others. */
    default boolean excludedSomewhere() {
        return excluded() || (included() && !excludedFor().isEmpty());
    }

    /** The systems that it is excluded for, each once, in the order of the list. */
    default List<Ref<AISystem>> excludedSystems() {
        return excludedFor().stream().map(SystemExclusion::system).distinct().toList();
    }

    /** Its justification as justifications are compared: in lower case, without blanks around it, and one blank between words; empty where there is none. For joins. */
    default String justificationKey() {
        return justification().orElse("").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Whether its justification gives a reason (6.1.3): it has one, and {@linkplain #justifiedInEmptyWords not in empty words}. */
    default boolean justified() {
        return justification().filter(this::givesReason).isPresent();
    }

    /**
     * Whether its justification gives no reason (6.1.3): it has neither letters nor digits, or these say no more than the decision itself ({@code included}, {@code not applicable}, {@code n/a},
     * {@code yes}, {@code none}, {@code not needed} …), that a reason is to follow ({@code TBD}, {@code to be determined}, {@code pending} …), or the number or title of the control. False where
     * there is no justification.
     */
    default boolean justifiedInEmptyWords() {
        return !justificationKey().isEmpty() && !justified();
    }

    /** Whether an exclusion for a system gives no reason, as {@linkplain #justifiedInEmptyWords the justification} can. False where it is not excluded for the system. */
    default boolean exclusionInEmptyWords(Ref<AISystem> system) {
        return exclusionReasons(system).stream().anyMatch(reason -> !givesReason(reason));
    }

    /** The reasons of its exclusion for a system, one for each time that it is named. */
    default List<String> exclusionReasons(Ref<AISystem> system) {
        return exclusionsFor(system).stream().map(SystemExclusion::reason).toList();
    }

    /**
     * Whether its exclusion has a reason (6.1.3): of a control that is excluded as a whole its justification, of one that is excluded for some systems what each of these exclusions says. Words that give no
     * reason, as {@linkplain #justifiedInEmptyWords the justification} can have them, do not count. False where it is excluded nowhere.
     */
    default boolean exclusionReasoned() {
        return excluded()
                ? justified()
                : excludedSomewhere()
                        && excludedFor().stream().map(SystemExclusion::reason).allMatch(this::givesReason);
    }

    private boolean givesReason(String text) {
        String words = spelled(text);
        return switch (words) {
            case "",
                    "applicable",
                    "excluded",
                    "included",
                    "na",
                    "no",
                    "none",
                    "notapplicable",
                    "notapplicableforus",
                    "notapplicabletous",
                    "notneeded",
                    "notrelevant",
                    "notrequired",
                    "pending",
                    "relevant",
                    "required",
                    "tba",
                    "tbc",
                    "tbd",
                    "tobeannounced",
                    "tobeconfirmed",
                    "tobedecided",
                    "tobedefined",
                    "tobedetermined",
                    "tobedone",
                    "todo",
                    "unknown",
                    "yes" -> false;
            default -> {
                String number = spelled(id());
                yield !words.equals(number)
                        && Stream.concat(
                                        title().stream(),
                                        numbered(id()).stream().map(AnnexControl::title))
                                .map(Control::spelled)
                                .noneMatch(title -> words.equals(title) || words.equals(number + title));
            }
        };
    }

    /** The letters and digits of a text, in lower case. */
    private static String spelled(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** Whether the review of the decision is overdue on a day; due on that day is not overdue. */
    default boolean reviewOverdueAt(LocalDate day) {
        return reviewBy().filter(day::isAfter).isPresent();
    }

    /** Whether the review of its exclusion for a system is overdue on a day; due on that day is not overdue. */
    default boolean exclusionOverdueAt(Ref<AISystem> system, LocalDate day) {
        return exclusionReviewBy(system).filter(day::isAfter).isPresent();
    }

    /** The day until which its exclusion for a system is to be reviewed: the first where the system is named several times; empty without one. */
    default Optional<LocalDate> exclusionReviewBy(Ref<AISystem> system) {
        return exclusionsFor(system).stream()
                .flatMap(exclusion -> exclusion.reviewBy().stream())
                .min(Comparator.naturalOrder());
    }

    /** Whether its exclusion for a system is approved: each of them where the system is named several times. False where it is not excluded for the system. */
    default boolean exclusionApproved(Ref<AISystem> system) {
        List<SystemExclusion> exclusions = exclusionsFor(system);
        return !exclusions.isEmpty()
                && exclusions.stream()
                        .allMatch(exclusion -> exclusion.approval().isPresent());
    }

    private List<SystemExclusion> exclusionsFor(Ref<AISystem> system) {
        return excludedFor().stream()
                .filter(exclusion -> exclusion.system().equals(system))
                .toList();
    }

    /** The day on which the decision was approved; empty where that is not on record. */
    default Optional<LocalDate> decidedOn() {
        return decisionApproval().map(Approval::date);
    }

    /** Whether the decision was approved after a day; on that day is not after it. */
    default boolean decidedAfter(LocalDate day) {
        return decidedOn().filter(decided -> decided.isAfter(day)).isPresent();
    }

    /** Whether on record it is put to work on a day, in part or in full: by its status, the day of its implementation, evidence that counts, or a last review that found that it works. */
    default boolean claimsImplementationAt(LocalDate day) {
        return implementedOn().isPresent()
                || status().filter(status -> status == Status.PARTIAL || status == Status.IMPLEMENTED)
                        .isPresent()
                || evidencedAt(day)
                || foundEffectiveOn().isPresent();
    }

    /** Whether it is to be put to work: by its status, or by a planned day. */
    default boolean planned() {
        return plannedFor().isPresent()
                || status().filter(Status.PLANNED::equals).isPresent();
    }

    /** Its id as the annex writes numbers: in upper case and without leading zeros, {@code A.5.2} for {@code a.05.2}. For joins. */
    default String number() {
        return id().toUpperCase(Locale.ROOT).replaceAll("(?<![0-9])0+(?=[0-9])", "");
    }

    /** Whether its id is a number of Annex A, letter for letter. */
    default boolean carriesAnnexNumber() {
        return numbered(id()).isPresent();
    }

    /** Whether its id is meant as a number of Annex A: it is one, apart from case and leading zeros. */
    default boolean meansAnnexNumber() {
        return numbered(number()).isPresent();
    }

    /** Whether its id fits where it comes from: a control of Annex A carries a number of it, letter for letter; any id fits a control from elsewhere. */
    default boolean rightlyNumbered() {
        return !ofAnnexA() || carriesAnnexNumber();
    }

    /** Whether Annex A asks it of each AI system, and of nothing else. */
    default boolean askedOfSystemsOnly() {
        return numbered(id()).filter(it -> it.level() == Level.AI_SYSTEM).isPresent();
    }

    /**
     * The role towards a live AI system that alone makes it relevant (6.1.3): {@link OrganizationRole#PRODUCER} for most controls of development and data, {@link OrganizationRole#PROVIDER} for that of
     * customers, {@link OrganizationRole#CUSTOMER} for those of use. Empty for all others.
     */
    default Optional<OrganizationRole> callingRole() {
        return switch (id()) {
            case "A.6.1.2", "A.6.1.3", "A.6.2.3", "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6" ->
                Optional.of(OrganizationRole.PRODUCER);
            case "A.10.4" -> Optional.of(OrganizationRole.PROVIDER);
            case "A.9.2", "A.9.3", "A.9.4" -> Optional.of(OrganizationRole.CUSTOMER);
            default -> Optional.empty();
        };
    }

    /** Whether the organization plays for a live system {@linkplain #callingRole the role that makes it relevant}; as a customer only of a system that is in use. */
    default boolean calledForBy(AISystem system) {
        return callingRole()
                .filter(role -> system.live() && system.plays(role))
                .filter(role -> role != OrganizationRole.CUSTOMER || system.inUse())
                .isPresent();
    }

    private static Optional<AnnexControl> numbered(String number) {
        return Catalogue.iso42001()
                .find(number)
                .filter(AnnexControl.class::isInstance)
                .map(AnnexControl.class::cast);
    }

    /** The numbers of Annex A that are not among some, in the order of the annex. */
    static List<String> numbersMissingIn(Collection<?> some) {
        return Catalogue.iso42001().controls().stream()
                .map(AnnexControl::id)
                .filter(number -> !some.contains(number))
                .toList();
    }

    @Override
    default String label() {
        return title().filter(text -> !text.isBlank()).orElse(id());
    }

    @Override
    default Ref<Control> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Control}. */
    final class Builder extends ImmutableControl.Builder {
        Builder() {}
    }
}
