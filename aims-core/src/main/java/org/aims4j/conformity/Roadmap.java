package org.aims4j.conformity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Phase;
import org.aims4j.standard.Requirement;

/**
 * The gaps that a report tells of, as a plan until a day: each item that does not conform or was not evaluated is a step, and a step comes after those that it builds on. Immutable.
 *
 * <p>The plan is ours; the standard asks for none. A requirement builds on those that it {@linkplain Requirement#dependsOn() depends on}, also through items that have no gap; a control on the requirements
 * {@linkplain AuditableItem#relatedItems() on the same subject}. Steps that wait for nothing make the first layer; each other step stands in the layer after the last one that it waits for. The layers share the
 * days from the day of the report to the target equally, fractions rounded down, and the last ends on the target: how much work a step is, nobody can tell from a report.
 *
 * @param asOf the day of the report
 * @param target the day by which all is to be done
 * @param layers in order; empty where the report tells of no gap
 */
public record Roadmap(LocalDate asOf, LocalDate target, List<Layer> layers) {
    /**
     * Steps that can be taken side by side.
     *
     * @param days its share of the days
     * @param until the last of them, inclusive
     * @param steps by phase, then in catalogue order; never empty
     */
    public record Layer(long days, LocalDate until, List<Step> steps) {
        /**
         * @throws NullPointerException if a component is null
         */
        public Layer {
            Objects.requireNonNull(until, "until");
            steps = List.copyOf(steps);
        }
    }

    /**
     * One item to bring to conformity.
     *
     * @param requirement id of the auditable item
     * @param phase the phase of the plan-do-check-act cycle. A control has none in the catalogue; it counts to {@link Phase#DO}, since clause 8 is where controls are put to work
     * @param outcome what the report says of it: not conforming, waived or not evaluated, with the reasons
     * @param findings what stands against it, of all grades, in the order of the report; empty where it is not evaluated for other reasons
     * @param waitsFor the nearest steps that it builds on, in catalogue order
     * @param unblocks the steps that wait for it, in catalogue order
     */
    public record Step(
            String requirement,
            Phase phase,
            Outcome outcome,
            List<Finding> findings,
            List<String> waitsFor,
            List<String> unblocks) {
        /**
         * @throws NullPointerException if a component is null
         */
        public Step {
            Objects.requireNonNull(requirement, "requirement");
            Objects.requireNonNull(phase, "phase");
            Objects.requireNonNull(outcome, "outcome");
            findings = List.copyOf(findings);
            waitsFor = List.copyOf(waitsFor);
            unblocks = List.copyOf(unblocks);
        }
    }

    /**
     * @throws NullPointerException if a component is null
     */
    public Roadmap {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(target, "target");
        layers = List.copyOf(layers);
    }

    /**
     * Plans the way from a report to a target. Items of other rule sets than that of the standard do not count: nothing is known of what they build on.
     *
     * @param target the day by which all is to be done, the day of the report or a later one
     * @throws IllegalArgumentException if the target is before the day of the report
     */
    public static Roadmap of(ConformityReport report, LocalDate target) {
        if (target.isBefore(report.asOf())) {
            throw new IllegalArgumentException("The target " + target + " is before " + report.asOf()
                    + ", the day of the report; give a later day");
        }
        return new Planning(report, target).roadmap();
    }

    /** How many layers have no day of their own, since the days do not suffice for all; 0 where each has one. */
    public int layersWithoutDay() {
        return (int) layers.stream().filter(layer -> layer.days() == 0).count();
    }

    /** All steps, layer by layer. */
    public List<Step> steps() {
        return layers.stream().flatMap(layer -> layer.steps().stream()).toList();
    }

    /** The steps of a phase, layer by layer. */
    public List<Step> steps(Phase phase) {
        return steps().stream().filter(step -> step.phase() == phase).toList();
    }

    /** One plan in the making. */
    private static final class Planning {
        private static final Catalogue CATALOGUE = Catalogue.iso42001();

        private final ConformityReport report;
        private final LocalDate target;
        private final Map<String, Outcome> gaps = new TreeMap<>(CATALOGUE.order());
        private final Map<String, List<Finding>> findings;
        private final Map<String, Set<String>> awaited = new HashMap<>();
        private final Map<String, Integer> depths = new HashMap<>();

        Planning(ConformityReport report, LocalDate target) {
            this.report = report;
            this.target = target;
            report.outcomes().stream().filter(Planning::isGap).forEach(gap -> gaps.put(gap.requirement(), gap));
            findings = report.findings().stream().collect(Collectors.groupingBy(Finding::requirement));
        }

        private static boolean isGap(Outcome outcome) {
            boolean open = switch (outcome.status()) {
                case NONCONFORMING, WAIVED, NOT_EVALUATED -> true;
                case CONFORMING, NOT_APPLICABLE -> false;
            };
            return open && CATALOGUE.find(outcome.requirement()).isPresent();
        }

        Roadmap roadmap() {
            Map<String, List<String>> unblocks = new HashMap<>();
            for (String gap : gaps.keySet()) {
                awaitedBy(gap)
                        .forEach(step -> unblocks.computeIfAbsent(step, id -> new ArrayList<>())
                                .add(gap));
            }
            Map<Integer, List<Step>> byDepth = new TreeMap<>();
            gaps.forEach((gap, outcome) -> byDepth.computeIfAbsent(depth(gap), depth -> new ArrayList<>())
                    .add(new Step(
                            gap,
                            phase(gap),
                            outcome,
                            findings.getOrDefault(gap, List.of()),
                            List.copyOf(awaitedBy(gap)),
                            unblocks.getOrDefault(gap, List.of()))));
            return new Roadmap(report.asOf(), target, layers(List.copyOf(byDepth.values())));
        }

        private List<Layer> layers(List<List<Step>> byDepth) {
            long days = ChronoUnit.DAYS.between(report.asOf(), target);
            List<Layer> layers = new ArrayList<>();
            for (int i = 0; i < byDepth.size(); i++) {
                long begin = days * i / byDepth.size();
                long end = days * (i + 1) / byDepth.size();
                List<Step> steps = byDepth.get(i).stream()
                        .sorted(Comparator.comparing(Step::phase)) // stable: catalogue order within a phase
                        .toList();
                layers.add(new Layer(end - begin, report.asOf().plusDays(end), steps));
            }
            return layers;
        }

        /** The nearest gaps that an item builds on, through items that are none. */
        private Set<String> awaitedBy(String item) {
            Set<String> known = awaited.get(item);
            if (known == null) {
                known = new TreeSet<>(CATALOGUE.order());
                for (String ground : ground(CATALOGUE.item(item))) {
                    if (gaps.containsKey(ground)) {
                        known.add(ground);
                    } else {
                        known.addAll(awaitedBy(ground));
                    }
                }
                awaited.put(item, known);
            }
            return known;
        }

        private static List<String> ground(AuditableItem item) {
            return item instanceof Requirement requirement ? requirement.dependsOn() : item.relatedItems();
        }

        /** The number of layers before that of a gap. */
        private int depth(String gap) {
            Integer known = depths.get(gap);
            if (known == null) {
                known = 0;
                for (String before : awaitedBy(gap)) {
                    known = Math.max(known, depth(before) + 1);
                }
                depths.put(gap, known);
            }
            return known;
        }

        private static Phase phase(String item) {
            return CATALOGUE.item(item) instanceof Requirement requirement ? requirement.phase() : Phase.DO;
        }
    }
}
