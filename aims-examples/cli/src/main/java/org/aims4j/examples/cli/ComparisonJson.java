package org.aims4j.examples.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.FindingChange;
import org.aims4j.conformity.FindingChange.Kind;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.OutcomeChange;
import org.aims4j.conformity.ReportComparison;
import org.aims4j.model.AttributeChange;
import org.aims4j.model.RecordChange;
import org.aims4j.rules.ChangeCause;
import org.jspecify.annotations.Nullable;

/** A comparison for programs: form {@code "1"}. Properties without a value are there and null. */
final class ComparisonJson {
    private static final String FORM = "1";

    private ComparisonJson() {}

    /**
     * @param causes what changes come from; none where that is not known
     */
    static byte[] of(ReportComparison comparison, List<ChangeCause> causes) {
        Map<FindingChange, ChangeCause> byChange = new HashMap<>();
        causes.forEach(cause -> byChange.put(cause.change(), cause));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("comparison", FORM);
        json.put("earlier", head(comparison.earlier()));
        json.put("later", head(comparison.later()));
        json.put("counts", counts(comparison));
        json.put(
                "findings",
                comparison.findings().stream()
                        .map(change -> finding(change, byChange.get(change)))
                        .toList());
        json.put(
                "outcomes",
                comparison.outcomes().stream().map(ComparisonJson::outcome).toList());
        return JsonText.of(json);
    }

    private static Map<String, @Nullable Object> head(ConformityReport report) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("asOf", report.asOf().toString());
        json.put("edition", report.edition());
        json.put("libraryVersion", report.libraryVersion());
        json.put("ruleSets", report.ruleSets());
        json.put("digest", report.digest().orElse(null));
        return json;
    }

    private static Map<String, Object> counts(ReportComparison comparison) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("new", comparison.findings(Kind.NEW).size());
        json.put("returned", comparison.findings(Kind.RETURNED).size());
        json.put("resolved", comparison.findings(Kind.RESOLVED).size());
        json.put("newlyWaived", comparison.findings(Kind.NEWLY_WAIVED).size());
        json.put("persisting", comparison.findings(Kind.PERSISTING).size());
        json.put("outcomes", comparison.outcomes().size());
        return json;
    }

    private static Map<String, @Nullable Object> finding(FindingChange change, @Nullable ChangeCause cause) {
        Finding finding = change.finding();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("change", change.kind().name());
        json.put("ruleId", finding.ruleId());
        json.put("requirement", finding.requirement());
        json.put("subject", FindingJson.subject(finding.subject()));
        json.put("key", finding.key());
        json.put("statement", finding.statement());
        json.put("fingerprint", finding.fingerprint());
        json.put("differences", change.differences().stream().map(Enum::name).toList());
        json.put("earlier", state(change.earlier()));
        json.put("later", state(change.later()));
        json.put("recurrenceOf", change.recurrenceOf().map(ref -> ref.id()).orElse(null));
        json.put("cause", cause == null ? null : cause.kind().name());
        json.put(
                "records",
                cause == null
                        ? List.of()
                        : cause.records().stream().map(ComparisonJson::record).toList());
        return json;
    }

    private static @Nullable Map<String, @Nullable Object> state(Optional<Finding> finding) {
        if (finding.isEmpty()) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("grade", finding.get().grade().name());
        json.put(
                "evidence",
                finding.get().evidence().stream().map(FindingJson::observed).toList());
        json.put("waiver", finding.get().waiver().orElse(null));
        return json;
    }

    private static Map<String, Object> record(RecordChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("change", change.kind().name());
        json.put("type", change.type());
        json.put("id", change.id());
        json.put(
                "attributes",
                change.attributes().stream().map(AttributeChange::attribute).toList());
        return json;
    }

    private static Map<String, @Nullable Object> outcome(OutcomeChange change) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("requirement", change.requirement());
        json.put("earlier", status(change.earlier()));
        json.put("later", status(change.later()));
        return json;
    }

    private static @Nullable Map<String, @Nullable Object> status(Optional<Outcome> outcome) {
        if (outcome.isEmpty()) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("status", outcome.get().status().name());
        json.put("grade", outcome.get().grade().map(Grade::name).orElse(null));
        return json;
    }
}
