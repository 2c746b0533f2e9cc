package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.WaiverFate;
import org.aims4j.conformity.WaiverFate.Fate;
import org.aims4j.model.Waiver;

/** Matches waivers to findings, by fingerprint or by rule and exact subject, never by anything wider. A renamed rule is known by its earlier ids too. */
public final class Waivers {
    private static final Comparator<Waiver> ORDER = Comparator.comparing(Waiver::id);

    private final List<Waiver> waivers;
    private final LocalDate day;
    private final KnownRules rules;
    private final Map<String, List<Waiver>> byFingerprint = new HashMap<>();
    private final Map<RuleAndSubject, List<Waiver>> byRule = new HashMap<>();
    private final Map<Waiver, List<String>> matched = new HashMap<>();
    private final Set<Waiver> applied = new HashSet<>();

    private record RuleAndSubject(String rule, String subject) {}

    /**
     * Takes those of the records and those that a host hands over.
     *
     * @throws IllegalArgumentException if different ones have one id; it names the id
     */
    Waivers(Collection<Waiver> ofRecords, Collection<Waiver> ofHost, LocalDate day, KnownRules rules) {
        this.waivers = List.copyOf(
                byId(Stream.concat(ofRecords.stream(), ofHost.stream())).values());
        this.day = day;
        this.rules = rules;
        for (Waiver waiver : waivers) {
            Optional<String> fingerprint = waiver.fingerprint().filter(text -> !text.isBlank());
            if (fingerprint.isPresent()) {
                byFingerprint
                        .computeIfAbsent(fingerprint.get().strip(), f -> new ArrayList<>())
                        .add(waiver);
            } else {
                RuleAndSubject both = new RuleAndSubject(
                        waiver.rule().orElseThrow().strip(),
                        waiver.subject().orElseThrow().strip());
                byRule.computeIfAbsent(both, b -> new ArrayList<>()).add(waiver);
            }
        }
    }

    /**
     * Waivers by id, in its order; equal ones are one. Reports tell waivers apart by nothing but the id.
     *
     * @throws IllegalArgumentException if different ones have one id; it names the id
     */
    public static SortedMap<String, Waiver> byId(Stream<Waiver> all) {
        SortedMap<String, Waiver> byId = new TreeMap<>();
        all.forEach(waiver -> {
            if (!byId.computeIfAbsent(waiver.id(), id -> waiver).equals(waiver)) {
                throw new IllegalArgumentException("Different waivers have the id " + waiver.id()
                        + ", among those handed over or there and in the records; give one of them another id");
            }
        });
        return byId;
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return waivers.isEmpty();
    }

    /** The finding, covered where a waiver in force covers its grade: of several by the one with the least id. Findings are to come in the order of the report. */
    Finding applyTo(Finding finding) {
        for (Waiver waiver : matching(finding)) {
            matched.computeIfAbsent(waiver, w -> new ArrayList<>()).add(finding.fingerprint());
            if (covers(waiver, finding)) {
                applied.add(waiver);
            }
        }
        return covered(finding);
    }

    /** The finding, covered where a waiver in force covers its grade; nothing is kept about it. */
    Finding covered(Finding finding) {
        if (waivers.isEmpty()) {
            return finding;
        }
        return matching(finding).stream()
                .filter(waiver -> covers(waiver, finding))
                .findFirst()
                .map(waiver -> finding.coveredBy(waiver.id()))
                .orElse(finding);
    }

    /** Those that can cover something. */
    private List<Waiver> inForce() {
        return waivers.stream().filter(waiver -> waiver.inForceAt(day)).toList();
    }

    /** Whether they cover what others covered, and nothing else. */
    boolean coverAs(Waivers others) {
        return this == others || inForce().equals(others.inForce());
    }

    private List<Waiver> matching(Finding finding) {
        List<Waiver> matching = new ArrayList<>(byFingerprint.getOrDefault(finding.fingerprint(), List.of()));
        List<String> names = new ArrayList<>(List.of(finding.ruleId()));
        for (String alias : rules.get(finding.ruleId()).descriptor().aliases()) {
            names.add(alias);
            matching.addAll(byFingerprint.getOrDefault(finding.fingerprintUnder(alias), List.of()));
        }
        for (String name : names) {
            matching.addAll(byRule.getOrDefault(
                    new RuleAndSubject(name, finding.subject().id()), List.of()));
        }
        matching.sort(ORDER);
        return matching;
    }

    private boolean covers(Waiver waiver, Finding finding) {
        return waiver.inForceAt(day)
                && Grade.valueOf(waiver.worstGrade().name()).compareTo(finding.grade()) <= 0;
    }

    /**
     * What became of each, by id. To be asked when all findings were applied to.
     *
     * @param stopped whether there may be more findings than these
     */
    List<WaiverFate> fates(boolean stopped) {
        return waivers.stream()
                .map(waiver ->
                        new WaiverFate(waiver.id(), fate(waiver, stopped), matched.getOrDefault(waiver, List.of())))
                .toList();
    }

    private Fate fate(Waiver waiver, boolean stopped) {
        return switch (waiver.status()) {
            case PROPOSED -> Fate.PROPOSED;
            case REJECTED -> Fate.REJECTED;
            case ACCEPTED -> {
                if (waiver.notYetValidAt(day)) {
                    yield Fate.NOT_YET_VALID;
                }
                if (waiver.expiredAt(day)) {
                    yield Fate.EXPIRED;
                }
                if (applied.contains(waiver)) {
                    yield Fate.APPLIED;
                }
                if (stopped) {
                    yield Fate.STOPPED;
                }
                yield matched.containsKey(waiver) ? Fate.EXCEEDED : Fate.UNMATCHED;
            }
        };
    }
}
