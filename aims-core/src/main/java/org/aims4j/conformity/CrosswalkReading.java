package org.aims4j.conformity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.standard.AnnexControl;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Confidence;
import org.aims4j.standard.Subclause;
import org.aims4j.standard.crosswalk.Crosswalk;
import org.aims4j.standard.crosswalk.CrosswalkRow;
import org.aims4j.standard.crosswalk.Framework;
import org.aims4j.standard.crosswalk.NoCounterpart;
import org.aims4j.standard.crosswalk.Relationship;

/**
 * A report in the terms of another framework: for each of its elements the subclauses and controls of ISO/IEC 42001 that bear on it, their outcomes and findings, and what may be said from that. Immutable.
 *
 * <p>The weakest link decides: the weakest outcome among the items, the weakest relationship and the weakest confidence. An item that does not apply is no link: it is left out, unless none applies, and that is told. Nothing stronger is ever said than that there is evidence bearing on an element;
 * {@linkplain Crosswalk#warning() conformity to one side is not conformity to the other}.
 *
 * @param framework the other framework
 * @param targets the elements that a row leads to, in the order of the framework
 * @param withoutRow the elements that no row leads to, in the order of the framework; empty where {@linkplain Crosswalk#knowsAllOf the whole is not known}
 * @param withoutCounterpart the subclauses and controls that were looked for in the framework and are not there, in catalogue order
 * @param leadingNowhere the other subclauses and controls from which no row leads to the framework, in catalogue order
 */
public record CrosswalkReading(
        Framework framework,
        List<Target> targets,
        List<String> withoutRow,
        List<String> withoutCounterpart,
        List<String> leadingNowhere) {
    /** From the weakest on. What does not apply is no evidence, and none against: it stands last, and decides only where it stands alone. */
    private static final List<Status> STRENGTH = List.of(
            Status.NONCONFORMING, Status.WAIVED, Status.NOT_EVALUATED, Status.CONFORMING, Status.NOT_APPLICABLE);

    /** From the weakest on: of one who asks what 42001 evidence shows on the other side. */
    private static final List<Relationship> CLOSENESS = List.of(
            Relationship.RELATED,
            Relationship.INTERSECTS,
            Relationship.SUBSET,
            Relationship.SUPERSET,
            Relationship.EQUAL);

    /**
     * @throws NullPointerException if a component is null
     */
    public CrosswalkReading {
        Objects.requireNonNull(framework, "framework");
        targets = List.copyOf(targets);
        withoutRow = List.copyOf(withoutRow);
        withoutCounterpart = List.copyOf(withoutCounterpart);
        leadingNowhere = List.copyOf(leadingNowhere);
    }

    /**
     * An element of the framework that rows lead to.
     *
     * @param id its number, as the framework writes it
     * @param title its heading
     * @param bearings what bears on it, at least one, in the order of the crosswalk
     */
    public record Target(String id, String title, List<Bearing> bearings) {
        /**
         * @throws NullPointerException if a component is null
         */
        public Target {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            bearings = List.copyOf(bearings);
        }

        /** The weakest outcome among the items: nonconforming, waived, not evaluated, conforming; not applicable where none applies. */
        public Status outcome() {
            return weakest(bearings.stream().map(Bearing::outcome));
        }

        /** The weakest relationship among the rows from items that apply: related, intersects, subset, superset, equal. Where none applies, among all. */
        public Relationship relationship() {
            return links().stream()
                    .map(bearing -> bearing.row().relationship())
                    .min(Comparator.comparing(CLOSENESS::indexOf))
                    .orElseThrow();
        }

        /** The least confidence among the rows from items that apply. Where none applies, among all. */
        public Confidence confidence() {
            return links().stream()
                    .map(bearing -> bearing.row().confidence())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        /** What may be said, and nothing stronger, in one sentence. */
        public String statement() {
            return evidence() + "; at the weakest " + said(relationship()) + ", with "
                    + confidence().name().toLowerCase(Locale.ROOT) + " confidence.";
        }

        private String evidence() {
            Map<Status, Long> counts = new EnumMap<>(Status.class);
            links().forEach(link -> counts.merge(link.outcome(), 1L, Long::sum));
            if (counts.containsKey(Status.NOT_APPLICABLE)) {
                return "No 42001 item bearing on " + id + " applies: " + bearings.size() + " not applicable";
            }
            long conforming = counts.getOrDefault(Status.CONFORMING, 0L);
            String gaps = Stream.of(Status.NONCONFORMING, Status.WAIVED, Status.NOT_EVALUATED)
                    .filter(counts::containsKey)
                    .map(status -> ", " + counts.get(status) + " " + said(status))
                    .collect(Collectors.joining());
            int leftOut = bearings.size() - links().size();
            return (conforming == 0
                            ? "No 42001 item bearing on " + id + " conforms"
                            : "42001 evidence bearing on " + id + (gaps.isEmpty() ? "" : ", with gaps"))
                    + ": " + conforming + " of " + links().size() + " conforming" + gaps
                    + (leftOut == 0 ? "" : ", " + leftOut + " left out as not applicable");
        }

        /** The items that apply; all, where none does. */
        private List<Bearing> links() {
            List<Bearing> applicable = bearings.stream()
                    .filter(bearing -> bearing.outcome() != Status.NOT_APPLICABLE)
                    .toList();
            return applicable.isEmpty() ? bearings : applicable;
        }

        private static String said(Status status) {
            return switch (status) {
                case CONFORMING -> "conforming";
                case NONCONFORMING -> "not conforming";
                case WAIVED -> "not conforming and waived";
                case NOT_APPLICABLE -> "not applicable";
                case NOT_EVALUATED -> "not evaluated";
            };
        }

        private static String said(Relationship relationship) {
            return switch (relationship) {
                case EQUAL -> "the same evidence can be shown for both";
                case SUPERSET -> "42001 asks for more";
                case SUBSET -> "42001 asks for less";
                case INTERSECTS -> "both have a part in common";
                case RELATED -> "one can help the other";
            };
        }
    }

    /**
     * A subclause or control that bears on an element.
     *
     * @param row how it leads there
     * @param outcome of a control its own; of a subclause the weakest of its requirements, without those that do not apply unless none does
     * @param outcomes the outcomes behind it, in catalogue order; empty where the report has none
     * @param findings its findings, in the order of the report
     */
    public record Bearing(CrosswalkRow row, Status outcome, List<Outcome> outcomes, List<Finding> findings) {
        /**
         * @throws NullPointerException if a component is null
         */
        public Bearing {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(outcome, "outcome");
            outcomes = List.copyOf(outcomes);
            findings = List.copyOf(findings);
        }
    }

    /** Reads a report in the terms of a framework. An item that the report has no outcome for counts as not evaluated. */
    public static CrosswalkReading of(ConformityReport report, Framework framework) {
        Crosswalk crosswalk = Crosswalk.iso42001();
        Behind behind = new Behind(report);
        List<Target> targets = new ArrayList<>();
        List<String> withoutRow = new ArrayList<>();
        for (String element : crosswalk.elements(framework)) {
            List<CrosswalkRow> rows = crosswalk.to(framework, element);
            if (rows.isEmpty()) {
                withoutRow.add(element);
            } else {
                targets.add(new Target(
                        element,
                        rows.get(0).title(),
                        rows.stream().map(behind::bearing).toList()));
            }
        }
        List<String> withoutCounterpart = crosswalk.withoutCounterpart().stream()
                .filter(missing -> missing.framework() == framework)
                .map(NoCounterpart::from)
                .toList();
        Set<String> leading =
                crosswalk.to(framework).stream().map(CrosswalkRow::from).collect(Collectors.toCollection(TreeSet::new));
        return new CrosswalkReading(
                framework,
                targets,
                withoutRow,
                starts().filter(withoutCounterpart::contains).toList(),
                starts().filter(start -> !leading.contains(start) && !withoutCounterpart.contains(start))
                        .toList());
    }

    /**
     * What the report says in terms of one element.
     *
     * @throws NoSuchElementException if no row leads to an element with this number
     */
    public Target target(String id) {
        return targets.stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "No row of the crosswalk leads to \"" + id + "\" of " + framework.title()
                                + (withoutRow.contains(id) ? "; no 42001 evidence is known to bear on it" : "")));
    }

    /** What rows can lead from: all subclauses, then all controls. */
    static Stream<String> starts() {
        Catalogue catalogue = Catalogue.iso42001();
        return Stream.concat(
                catalogue.subclauses().stream().map(Subclause::id),
                catalogue.controls().stream().map(AnnexControl::id));
    }

    private static Status weakest(Stream<Status> outcomes) {
        return outcomes.min(Comparator.comparing(STRENGTH::indexOf)).orElse(Status.NOT_EVALUATED);
    }

    /** What a report holds of each subclause and control. */
    private static final class Behind {
        private final Map<String, Outcome> outcomes = new HashMap<>();
        private final Map<String, List<Finding>> findings = new HashMap<>();

        Behind(ConformityReport report) {
            report.outcomes().forEach(outcome -> outcomes.put(outcome.requirement(), outcome));
            report.findings()
                    .forEach(finding -> findings.computeIfAbsent(finding.requirement(), none -> new ArrayList<>())
                            .add(finding));
        }

        Bearing bearing(CrosswalkRow row) {
            List<String> items = Catalogue.iso42001().itemsOf(row.from()).stream()
                    .map(AuditableItem::id)
                    .toList();
            List<Outcome> found = items.stream()
                    .filter(outcomes::containsKey)
                    .map(outcomes::get)
                    .toList();
            return new Bearing(
                    row,
                    together(found, items.size()),
                    found,
                    items.stream()
                            .flatMap(item -> findings.getOrDefault(item, List.of()).stream())
                            .toList());
        }

        private static Status together(List<Outcome> found, int items) {
            Stream<Status> missing = found.size() < items ? Stream.of(Status.NOT_EVALUATED) : Stream.of();
            return weakest(Stream.concat(found.stream().map(Outcome::status), missing));
        }
    }
}
