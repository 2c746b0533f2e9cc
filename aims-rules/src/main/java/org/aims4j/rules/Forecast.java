package org.aims4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aims4j.conformity.Finding;

/**
 * What changes about conformity until a day if nothing is done: what falls due, runs out or comes into force. Made by {@link ConformityEvaluator#forecast}. On each day that is not among its days
 * nothing changes.
 *
 * @param from the day that it starts from; changes on it or before are no part of it
 * @param until the last day that it looks at, inclusive
 * @param standing the findings that stand on the first day, covered by waivers as on that day, in the order of reports
 * @param days the days on which something changes, in order
 */
public record Forecast(LocalDate from, LocalDate until, List<Finding> standing, List<TurningDay> days) {
    /**
     * A day on which something changes.
     *
     * @param day the day
     * @param change what changes. A finding of which anything differs, be it the waiver that covers it, is cleared as it was and raised as it is
     */
    public record TurningDay(LocalDate day, ConformityChange change) {
        /**
         * @throws NullPointerException if a component is null
         */
        public TurningDay {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(change, "change");
        }

        /** The findings that were not there the day before, in the order of reports. */
        public List<Finding> appearing() {
            return without(change.raised(), change.cleared());
        }

        /** The findings that are there no longer, in the order of reports. */
        public List<Finding> disappearing() {
            return without(change.cleared(), change.raised());
        }

        /** The findings that were there the day before and differ now, as they are now, in the order of reports. */
        public List<Finding> differing() {
            Set<String> before = fingerprints(change.cleared());
            return change.raised().stream()
                    .filter(finding -> before.contains(finding.fingerprint()))
                    .toList();
        }

        /** Those of the {@linkplain #differing() differing} that a waiver covered the day before and none covers now, in the order of reports. */
        public List<Finding> noLongerWaived() {
            Set<String> waived = fingerprints(change.cleared().stream()
                    .filter(finding -> finding.waiver().isPresent())
                    .toList());
            return change.raised().stream()
                    .filter(finding -> finding.waiver().isEmpty() && waived.contains(finding.fingerprint()))
                    .toList();
        }

        private static List<Finding> without(List<Finding> findings, List<Finding> others) {
            Set<String> left = fingerprints(others);
            return findings.stream()
                    .filter(finding -> !left.contains(finding.fingerprint()))
                    .toList();
        }

        private static Set<String> fingerprints(List<Finding> findings) {
            return findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        }
    }

    /**
     * @throws NullPointerException if a component is null
     */
    public Forecast {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        standing = List.copyOf(standing);
        days = List.copyOf(days);
    }

    /** The findings that appear on any of the days, as they are on the first, day by day. One that goes and comes back appears twice. */
    public List<Finding> appearing() {
        return days.stream().flatMap(day -> day.appearing().stream()).toList();
    }

    /** The findings that a waiver ceases to cover on any of the days, as they are then, day by day. */
    public List<Finding> noLongerWaived() {
        return days.stream().flatMap(day -> day.noLongerWaived().stream()).toList();
    }

    /** The findings that disappear on any of the days, as they were on the day before, day by day. */
    public List<Finding> disappearing() {
        return days.stream().flatMap(day -> day.disappearing().stream()).toList();
    }

    /**
     * Moves a session on, from its day until another.
     *
     * @param turning the days to visit
     */
    static Forecast of(ConformitySession session, LocalDate until, Collection<LocalDate> turning) {
        LocalDate from = session.day();
        List<Finding> standing = session.findings();
        List<TurningDay> days = new ArrayList<>();
        for (LocalDate day : turning) {
            ConformityChange change = session.moveTo(day);
            if (!change.isEmpty()) {
                days.add(new TurningDay(day, change));
            }
        }
        return new Forecast(from, until, standing, days);
    }
}
