package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.Topics;
import org.aims4j.standard.vocabulary.Vocabulary;
import org.immutables.value.Value;

/**
 * Data that an AI system is made with or works on (A.4.3, A.7).
 */
@Value.Immutable
@AimsStyle
public interface Dataset extends Entity, Dated {
    /** What the data serve. */
    enum Use {
        TRAINING,
        VALIDATION,
        TEST,
        PRODUCTION
    }

    String name();

    Set<Ref<AISystem>> systems();

    Set<Use> uses();

    Optional<String> category();

    /** Whether they hold personal data; blank: not on record. */
    Optional<Boolean> personalData();

    Set<String> sensitiveAttributes();

    /** How far the privacy assessment is. */
    Optional<Progress> privacyAssessment();

    Optional<Boolean> labelled();

    Optional<Period> retention();

    Optional<String> knownBias();

    @Day(HAPPENED)
    Optional<LocalDate> updatedOn();

    Optional<Acquisition> acquisition();

    List<QualityResult> quality();

    List<LineageEvent> lineage();

    List<PreparationStep> preparation();

    /** How far the documentation of the data is. */
    Optional<Progress> documentation();

    @Override
    @Day(BEGINS)
    LocalDate date();

    /** Whether they hold personal data and no privacy assessment of them is completed (A.7.2). Where it is not on record what they hold, nothing is said. */
    default boolean lacksPrivacyAssessment() {
        return personalData().orElse(false) && !hasPrivacyAssessment();
    }

    /** Whether their privacy is taken care of (A.7.2): a completed privacy assessment of personal data, or a statement that they hold none. */
    default boolean privacyCleared() {
        return personalData()
                .map(personal -> !personal || hasPrivacyAssessment())
                .orElse(false);
    }

    private boolean hasPrivacyAssessment() {
        return privacyAssessment().filter(Progress.COMPLETED::equals).isPresent();
    }

    /** Whether they serve development (A.7.6): training, validation or test. */
    default boolean forDevelopment() {
        return uses().stream().anyMatch(use -> use != Use.PRODUCTION);
    }

    /** What some datasets serve, in the order of the uses. */
    static Set<Use> usesOf(Collection<Dataset> datasets) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        datasets.forEach(dataset -> uses.addAll(dataset.uses()));
        return Collections.unmodifiableSet(uses);
    }

    /** Whether the record of their acquisition lacks source, rights or reason (A.7.3). Not so where there is no such record. */
    default boolean acquisitionIncomplete() {
        return acquisition().filter(record -> !record.complete()).isPresent();
    }

    /** Whether they hold personal data and the record of their acquisition states no lawful basis (A.7.3). Not so where there is no such record. */
    default boolean lacksLawfulBasis() {
        return personalData().orElse(false)
                && acquisition().filter(record -> !record.lawful()).isPresent();
    }

    /** Whether their acquisition is on record with source, rights and reason, and where they hold personal data with a lawful basis (A.7.3). */
    default boolean acquisitionDocumented() {
        return acquisition().isPresent() && !acquisitionIncomplete() && !lacksLawfulBasis();
    }

    /**
     * The last quality result of each characteristic (A.7.4): that with the latest day, of several on that day the last in the list. Characteristics that differ in case, hyphens and blanks alone are one. In
     * the order in which the characteristics first come up.
     */
    default List<QualityResult> lastResults() {
        Map<String, QualityResult> last = new LinkedHashMap<>();
        for (QualityResult result : quality()) {
            last.merge(
                    Vocabulary.key(result.characteristic()),
                    result,
                    (one, next) -> next.date().isBefore(one.date()) ? one : next);
        }
        return List.copyOf(last.values());
    }

    /** The characteristics whose last result is {@linkplain QualityResult#incomplete() short of a value} (A.7.4). */
    default List<String> characteristicsNotMeasured() {
        return characteristics(QualityResult::incomplete);
    }

    /** The characteristics whose last result {@linkplain QualityResult#failed() misses what is required} without an approved deviation (A.7.4). */
    default List<String> characteristicsNotMet() {
        return characteristics(QualityResult::failed);
    }

    private List<String> characteristics(Predicate<QualityResult> which) {
        return lastResults().stream()
                .filter(which)
                .map(QualityResult::characteristic)
                .toList();
    }

    /** Whether there are quality results, and the last one of each characteristic {@linkplain QualityResult#passed() passed} (A.7.4). */
    default boolean qualityMet() {
        return !quality().isEmpty() && lastResults().stream().allMatch(QualityResult::passed);
    }

    /** The day of the last quality result; empty where there is none. */
    default Optional<LocalDate> lastMeasuredOn() {
        return quality().stream().map(QualityResult::date).max(Comparator.naturalOrder());
    }

    /** Whether they were updated after the last quality result (A.7.4); on its day is not after it. Not so where there is no result. */
    default boolean updatedSinceMeasured() {
        return updatedAfter(lastMeasuredOn());
    }

    /** Whether it was looked at how they may be biased (A.7.4): a known bias is on record, or a quality result on representativeness, balance or diversity. */
    default boolean examinedForBias() {
        List<String> spread = List.of("representativeness", "balance", "diversity");
        List<String> measured =
                quality().stream().map(QualityResult::characteristic).toList();
        return knownBias().filter(text -> !text.isBlank()).isPresent()
                || !Topics.missing(spread, measured).equals(spread);
    }

    /** The days of the steps in their history after the first that do not say where the data came from, earliest first (A.7.5). */
    default List<LocalDate> gapsInLineage() {
        return lineage().stream()
                .sorted(Comparator.comparing(LineageEvent::date))
                .skip(1)
                .filter(step -> step.from().filter(text -> !text.isBlank()).isEmpty())
                .map(LineageEvent::date)
                .toList();
    }

    /** The day of the last step in their history; empty where there is none. */
    default Optional<LocalDate> lastStepOn() {
        return lineage().stream().map(LineageEvent::date).max(Comparator.naturalOrder());
    }

    /** Whether they were updated after the last step in their history (A.7.5); on its day is not after it. Not so where there is no step. */
    default boolean updatedSinceLastStep() {
        return updatedAfter(lastStepOn());
    }

    private boolean updatedAfter(Optional<LocalDate> last) {
        return last.filter(day -> updatedOn().filter(day::isBefore).isPresent()).isPresent();
    }

    /** Whether where they came from can be followed (A.7.5): there is a history without a gap, and no update after its last step. */
    default boolean traceable() {
        return !lineage().isEmpty() && gapsInLineage().isEmpty() && !updatedSinceLastStep();
    }

    /** The methods of the steps in their preparation for which no criterion is on record (A.7.6). */
    default List<String> methodsWithoutCriterion() {
        return preparation().stream()
                .filter(step -> step.criterion().filter(text -> !text.isBlank()).isEmpty())
                .map(PreparationStep::method)
                .toList();
    }

    @Override
    default String label() {
        return name();
    }

    /** Whether its documentation is on record as other than completed. No where nothing is on record of it. */
    default boolean documentationUnfinished() {
        return documentation().filter(how -> how != Progress.COMPLETED).isPresent();
    }

    /** Whether its documentation is on record as completed. */
    default boolean documented() {
        return documentation().filter(Progress.COMPLETED::equals).isPresent();
    }

    /** What is not on record of it, in words: of its uses, category, last update, labels, retention, known bias and acquisition those that are blank (A.4.3). Empty where it is described in full. */
    default List<String> undescribed() {
        List<String> missing = new ArrayList<>();
        addUnless(!uses().isEmpty(), "uses", missing);
        addUnless(category().filter(text -> !text.isBlank()).isPresent(), "category", missing);
        addUnless(updatedOn().isPresent(), "updated on", missing);
        addUnless(labelled().isPresent(), "labelled", missing);
        addUnless(retention().isPresent(), "retention", missing);
        addUnless(knownBias().filter(text -> !text.isBlank()).isPresent(), "known bias", missing);
        addUnless(acquisition().isPresent(), "acquisition", missing);
        return missing;
    }

    private static void addUnless(boolean recorded, String name, List<String> missing) {
        if (!recorded) {
            missing.add(name);
        }
    }

    @Override
    default Ref<Dataset> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dataset}. */
    final class Builder extends ImmutableDataset.Builder {
        Builder() {}
    }
}
