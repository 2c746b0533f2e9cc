package org.aims4j.examples.cli;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Status;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityChange.CellChange;
import org.aims4j.rules.Forecast;
import org.aims4j.rules.Forecast.TurningDay;
import org.aims4j.standard.Catalogue;

/**
 * A forecast for people: the counts first, then day by day what appears, what goes, what no waiver covers any longer and what else differs, and which cells change though none of their findings does. Of the
 * findings of one rule on one day the first are told.
 */
final class ForecastText {
    /** So many findings of one rule, or cells of one item, are told of a day. */
    private static final int NAMED = 3;

    private static final int KIND = 13;
    private static final int TITLE = 10;
    private static final String INDENT = "   ";
    private static final String SAID = " ".repeat(INDENT.length() + KIND + TITLE);
    private static final String SUBJECT = SAID + INDENT;

    private final Forecast forecast;
    private final ManagementSystem aims;
    private final boolean all;
    private final Page page = new Page();

    /**
     * @param all whether to tell all findings
     */
    ForecastText(Forecast forecast, ManagementSystem aims, boolean all) {
        this.forecast = forecast;
        this.aims = aims;
        this.all = all;
    }

    /** The forecast; each line ends with a line feed. */
    String text() {
        page.line("Conformity to " + Catalogue.iso42001().edition() + " from " + forecast.from() + " until "
                + forecast.until() + ", if nothing is done");
        page.line("");
        page.entry("Organization", aims.organization().name());
        page.entry("Standing", counted(forecast.standing()));
        page.entry("Appearing", counted(forecast.appearing()));
        page.entry("Disappearing", counted(forecast.disappearing()));
        page.entry(
                "Days",
                forecast.days().size() + " of " + ChronoUnit.DAYS.between(forecast.from(), forecast.until())
                        + " on which something changes");
        page.entry("Digest", aims.digest());
        forecast.days().forEach(this::day);
        page.line("");
        page.line(forecast.appearing().size() + " appearing and "
                + forecast.disappearing().size() + " disappearing until " + forecast.until());
        return page.text();
    }

    private static String counted(List<Finding> findings) {
        return findings.size() + ": "
                + Stream.of(Grade.values())
                        .map(grade -> TextReport.counted(
                                findings.stream()
                                        .filter(finding -> finding.grade() == grade)
                                        .count(),
                                grade))
                        .collect(Collectors.joining(", "));
    }

    private void day(TurningDay day) {
        page.line("");
        page.line(day.day().toString());
        findings("appears", day.appearing());
        findings("disappears", day.disappearing());
        List<Finding> noLongerWaived = day.noLongerWaived();
        findings("waiver ends", noLongerWaived);
        findings(
                "differs",
                day.differing().stream()
                        .filter(finding -> !noLongerWaived.contains(finding))
                        .toList());
        cells(day);
    }

    private void findings(String kind, List<Finding> findings) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(finding.ruleId(), id -> new ArrayList<>())
                .add(finding));
        byRule.values().forEach(ofRule -> {
            ofRule.stream().limit(named(ofRule)).forEach(finding -> finding(kind, finding));
            more(ofRule);
        });
    }

    private void finding(String kind, Finding finding) {
        told(
                kind,
                finding.requirement(),
                TextReport.word(finding.grade()) + ": " + finding.statement() + " [" + finding.ruleId() + "]"
                        + finding.waiver()
                                .map(waiver -> "; waived by " + waiver)
                                .orElse(""));
        page.line(TextReport.subject(SUBJECT, finding.subject(), 0));
    }

    /** The cells that change and have no finding that does. */
    private void cells(TurningDay day) {
        Set<List<Object>> told = new HashSet<>();
        Stream.concat(day.change().raised().stream(), day.change().cleared().stream())
                .map((RuleResult finding) -> List.<Object>of(finding.requirement(), finding.subject()))
                .forEach(told::add);
        Map<List<String>, List<CellChange>> alike = new LinkedHashMap<>();
        day.change().cells().stream()
                .filter(cell -> !told.contains(List.<Object>of(cell.requirement(), cell.subject())))
                .forEach(cell -> alike.computeIfAbsent(
                                List.of(cell.requirement(), word(cell.before()) + " -> " + word(cell.after())),
                                group -> new ArrayList<>())
                        .add(cell));
        alike.forEach((group, cells) -> {
            told("becomes", group.get(0), group.get(1));
            cells.stream()
                    .limit(named(cells))
                    .forEach(cell -> page.line(TextReport.subject(SUBJECT, cell.subject(), 0)));
            more(cells);
        });
    }

    private static String word(Optional<Status> status) {
        return status.map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("absent");
    }

    private int named(List<?> alike) {
        return all ? alike.size() : Math.min(alike.size(), NAMED);
    }

    private void more(List<?> alike) {
        int more = alike.size() - named(alike);
        if (more > 0) {
            page.line(SUBJECT + "and " + more + " more");
        }
    }

    /** What happens to what, then words beside it in as many lines as they take. */
    private void told(String kind, String requirement, String words) {
        page.hanging(INDENT + TextLayout.padded(kind, KIND) + TextLayout.padded(requirement, TITLE), words, SAID);
    }
}
