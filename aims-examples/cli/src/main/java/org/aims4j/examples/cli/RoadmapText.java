package org.aims4j.examples.cli;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Roadmap;
import org.aims4j.conformity.Roadmap.Layer;
import org.aims4j.conformity.Roadmap.Step;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.Status;
import org.aims4j.model.ManagementSystem;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Phase;

/** A roadmap for people: the counts first, then layer by layer and phase by phase each step, with what stands against it and what waits for it. */
final class RoadmapText {
    /** So many subjects of one rule are named. */
    private static final int NAMED = 3;

    private static final int TITLE = 10;
    private static final String INDENT = "   ";
    private static final String SAID = INDENT + " ".repeat(TITLE);

    private final Roadmap roadmap;
    private final ConformityReport report;
    private final ManagementSystem aims;
    private final Map<String, String> summaries = new HashMap<>();
    private final Page page = new Page();

    /**
     * @param rules the rules that took part
     */
    RoadmapText(Roadmap roadmap, ConformityReport report, ManagementSystem aims, List<RuleDescriptor> rules) {
        this.roadmap = roadmap;
        this.report = report;
        this.aims = aims;
        rules.forEach(rule -> summaries.put(rule.id(), rule.summary()));
    }

    /** The roadmap; each line ends with a line feed. */
    String text() {
        List<Step> steps = roadmap.steps();
        page.line("Roadmap to conformity to " + report.edition() + " from " + roadmap.asOf() + " until "
                + roadmap.target());
        page.line("");
        page.entry("Organization", aims.organization().name());
        page.entry(
                "Steps",
                steps.size() + " of " + report.outcomes().size() + " items: " + count(steps, Status.NONCONFORMING)
                        + " not conforming, " + count(steps, Status.WAIVED) + " waived, "
                        + count(steps, Status.NOT_EVALUATED) + " not evaluated");
        page.entry(
                "Phases",
                Stream.of(Phase.values())
                        .map(phase -> phase + " " + roadmap.steps(phase).size())
                        .collect(Collectors.joining(", ")));
        page.entry(
                "Time",
                days(ChronoUnit.DAYS.between(roadmap.asOf(), roadmap.target())) + ", shared by "
                        + roadmap.layers().size() + (roadmap.layers().size() == 1 ? " layer" : " layers"));
        page.digest("Digest", report);
        page.line("");
        if (roadmap.layersWithoutDay() > 0) {
            page.wrapped(
                    "The days do not suffice: " + roadmap.layersWithoutDay() + " of "
                            + roadmap.layers().size()
                            + " layers have none. Give a later day, or take these layers together with the next.",
                    "");
        }
        page.wrapped(
                "A step stands in the layer after those that it builds on, and the layers share the days equally. That is our way to plan; how much work a step is, only you know. Grades are proposed; an auditor decides.",
                "");
        int number = 1;
        for (Layer layer : roadmap.layers()) {
            page.line("");
            page.line("Layer " + number + " of " + roadmap.layers().size() + ": " + days(layer.days()) + ", until "
                    + layer.until());
            layer(layer);
            number++;
        }
        return page.text();
    }

    private static long count(List<Step> steps, Status status) {
        return steps.stream().filter(step -> step.outcome().status() == status).count();
    }

    private static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    private void layer(Layer layer) {
        Optional<Phase> told = Optional.empty();
        for (Step step : layer.steps()) {
            if (!told.equals(Optional.of(step.phase()))) {
                told = Optional.of(step.phase());
                page.line("");
                page.line(INDENT + step.phase());
            }
            step(step);
        }
    }

    private void step(Step step) {
        String status = TextReport.word(step.outcome().status())
                + step.outcome()
                        .grade()
                        .map(grade -> ", " + TextReport.word(grade))
                        .orElse("");
        int width = TextLayout.WIDTH - INDENT.length() - TITLE - status.length();
        page.line(INDENT
                + TextLayout.padded(step.requirement(), TITLE)
                + TextLayout.padded(TextLayout.cut(Catalogue.iso42001().title(step.requirement()), width - 2), width)
                + status);
        findings(step);
        TextReport.reasons(step.outcome()).forEach(this::told);
        listed("waits for ", step.waitsFor());
        listed("unblocks ", step.unblocks());
    }

    private void findings(Step step) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        step.findings()
                .forEach(finding -> byRule.computeIfAbsent(finding.ruleId(), id -> new ArrayList<>())
                        .add(finding));
        byRule.forEach((rule, ofRule) -> {
            long waived = ofRule.stream()
                    .filter(finding -> finding.waiver().isPresent())
                    .count();
            told(ofRule.size() + " x " + TextReport.word(ofRule.get(0).grade()) + ": "
                    + summaries.getOrDefault(rule, "") + " [" + rule + "], of " + subjects(ofRule)
                    + (waived == 0 ? "" : "; " + waived + " waived"));
        });
    }

    private static String subjects(List<Finding> findings) {
        int more = findings.size() - NAMED;
        return findings.stream()
                        .limit(NAMED)
                        .map(finding -> TextReport.name(finding.subject()))
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private void listed(String what, List<String> items) {
        if (!items.isEmpty()) {
            told(what + String.join(", ", items));
        }
    }

    private void told(String words) {
        page.wrapped(words, SAID);
    }
}
