package org.aims4j.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Readiness;
import org.aims4j.conformity.Readiness.Blocker;
import org.aims4j.model.ManagementSystem;

/** Readiness for people: whether each stage is ready, then stage by stage the items that block it, why, and the first findings of each rule. What blocks both stages is told once. */
final class ReadinessText {
    /** So many findings of one rule are told. */
    private static final int NAMED = 3;

    private static final int TITLE = 10;
    private static final String INDENT = "   ";
    private static final String TOLD = INDENT + " ".repeat(TITLE);
    private static final String SAID = TOLD + INDENT;

    private final Readiness readiness;
    private final List<AuditStage> stages;
    private final ConformityReport report;
    private final ManagementSystem aims;
    private final boolean all;
    private final Page page = new Page();

    /**
     * @param stages those to tell of
     * @param report what the readiness was told from
     * @param aims what was evaluated
     * @param all whether to tell all findings
     */
    ReadinessText(
            Readiness readiness, List<AuditStage> stages, ConformityReport report, ManagementSystem aims, boolean all) {
        this.readiness = readiness;
        this.stages = stages;
        this.report = report;
        this.aims = aims;
        this.all = all;
    }

    /** The readiness; each line ends with a line feed. */
    String text() {
        page.line(
                "Readiness for an initial certification audit against " + report.edition() + " as of " + report.asOf());
        page.line("");
        page.entry("Organization", aims.organization().name());
        stages.forEach(stage -> page.entry("Stage " + stage.number(), verdict(stage)));
        page.digest("Digest", report);
        page.line("");
        page.wrapped(
                "A proposal to prepare with: what the stages ask for is our reading, and the certification body decides. A waiver does not bind it. What was not evaluated blocks, for nothing shows that it is met. A plan is an open nonconformity in the register with a correction or an action.",
                "");
        stages.forEach(this::stage);
        return page.text();
    }

    private String verdict(AuditStage stage) {
        long items = stage.blockers(readiness).stream()
                .map(Blocker::requirement)
                .distinct()
                .count();
        return items == 0 ? "READY" : "BLOCKED by " + items + (items == 1 ? " item" : " items");
    }

    private void stage(AuditStage stage) {
        page.line("");
        page.line("Stage " + stage.number() + ", " + stage.about());
        page.line("");
        List<Blocker> blockers = stage.blockers(readiness);
        List<Blocker> before = stage == AuditStage.STAGE_2 && stages.contains(AuditStage.STAGE_1)
                ? AuditStage.STAGE_1.blockers(readiness)
                : List.of();
        List<Blocker> own =
                blockers.stream().filter(blocker -> !before.contains(blocker)).toList();
        if (blockers.isEmpty()) {
            page.wrapped("Nothing blocks it.", INDENT);
        } else if (!before.isEmpty()) {
            page.wrapped(
                    "What blocks stage 1 blocks it too. " + (own.isEmpty() ? "Nothing else does." : "Beyond that:"),
                    INDENT);
        }
        Map<String, List<Blocker>> byItem = new LinkedHashMap<>();
        own.forEach(blocker -> byItem.computeIfAbsent(blocker.requirement(), item -> new ArrayList<>())
                .add(blocker));
        byItem.forEach(this::item);
    }

    private void item(String item, List<Blocker> blockers) {
        page.line(INDENT
                + TextLayout.padded(item, TITLE)
                + TextLayout.cut(ItemTitle.of(item), TextLayout.WIDTH - INDENT.length() - TITLE));
        blockers.forEach(this::blocker);
    }

    private void blocker(Blocker blocker) {
        page.wrapped(why(blocker), TOLD);
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        blocker.findings()
                .forEach(finding -> byRule.computeIfAbsent(finding.ruleId(), rule -> new ArrayList<>())
                        .add(finding));
        byRule.values().forEach(this::findings);
    }

    private String why(Blocker blocker) {
        int findings = blocker.findings().size();
        return switch (blocker.cause()) {
            case MAJOR -> findings + (findings == 1 ? " major finding" : " major findings");
            case NOT_EVALUATED -> "not evaluated" + reasons(blocker.requirement());
            case NOT_PLANNED -> "none is planned or held";
            case NOT_COMPLETED -> "none is completed";
            case MINOR_WITHOUT_PLAN ->
                findings + (findings == 1 ? " minor finding" : " minor findings") + " without a plan in the register";
        };
    }

    private String reasons(String item) {
        List<String> reasons = TextReport.reasons(report.outcome(item));
        return reasons.isEmpty() ? "" : "; " + String.join("; ", reasons);
    }

    private void findings(List<Finding> ofRule) {
        int named = all ? ofRule.size() : Math.min(ofRule.size(), NAMED);
        ofRule.stream()
                .limit(named)
                .forEach(finding -> page.wrapped(
                        finding.statement() + " [" + finding.ruleId() + "]"
                                + finding.waiver()
                                        .map(waiver -> "; waived by " + waiver)
                                        .orElse(""),
                        SAID));
        if (named < ofRule.size()) {
            page.line(SAID + "and " + (ofRule.size() - named) + " more");
        }
    }
}
