package org.aims4j.model.improvement;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Invariants;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** An incident with AI systems (A.8.4). */
@Value.Immutable
@AimsStyle
public interface Incident extends Entity, Dated {
    String text();

    /** The systems involved; empty: not on record which. */
    Set<Ref<AISystem>> systems();

    Optional<String> kind();

    Optional<String> severity();

    /** The day it happened. */
    @Override
    @Day(BEGINS)
    LocalDate date();

    @Day(HAPPENED)
    Optional<LocalDate> detectedOn();

    /** Who was told, and who has to be. */
    List<Notice> notices();

    /** The harm that was done; blank: none on record. */
    Optional<String> harm();

    @Day(HAPPENED)
    Optional<LocalDate> closedOn();

    Optional<String> lessons();

    /** Whether harm is on record. */
    default boolean harmful() {
        return harm().filter(text -> !text.isBlank()).isPresent();
    }

    /** The notices whose due day was {@linkplain Notice#missedAt missed} as of a day, in the order of the list (A.8.4). */
    default List<Notice> missedNoticesAt(LocalDate day) {
        return notices().stream().filter(notice -> notice.missedAt(day)).toList();
    }

    /** The same in words. */
    default List<String> missedNoticesInWords(LocalDate day) {
        return missedNoticesAt(day).stream().map(Notice::standing).toList();
    }

    /** The first due day that was missed as of a day; empty where none was. */
    default Optional<LocalDate> firstNoticeMissed(LocalDate day) {
        return missedNoticesAt(day).stream()
                .flatMap(notice -> notice.dueOn().stream())
                .min(Comparator.naturalOrder());
    }

    /** Whether there are notices, and each was sent {@linkplain Notice#inTime in time} (A.8.4). */
    default boolean notifiedInTime() {
        return !notices().isEmpty() && notices().stream().allMatch(Notice::inTime);
    }

    @Override
    default String label() {
        return text();
    }

    @Override
    default Ref<Incident> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("date", Optional.of(date()), "closedOn", closedOn());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Incident}. */
    final class Builder extends ImmutableIncident.Builder {
        Builder() {}
    }
}
