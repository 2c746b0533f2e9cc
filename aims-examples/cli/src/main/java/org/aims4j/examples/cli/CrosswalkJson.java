package org.aims4j.examples.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.CrosswalkReading;
import org.aims4j.conformity.CrosswalkReading.Bearing;
import org.aims4j.conformity.CrosswalkReading.Target;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Integration;
import org.aims4j.conformity.Outcome;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.crosswalk.Crosswalk;
import org.aims4j.standard.crosswalk.CrosswalkRow;
import org.jspecify.annotations.Nullable;

/** A crosswalk reading for programs: form {@code "1"}. Properties without a value are there and null. Findings stand once, at the end. */
final class CrosswalkJson {
    private static final String FORM = "1";

    private CrosswalkJson() {}

    static byte[] of(CrosswalkReading reading, List<Integration> integrations, ConformityReport report) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("crosswalk", FORM);
        json.put("framework", CrosswalkCommand.FrameworkName.of(reading.framework()));
        json.put("title", reading.framework().title());
        json.put("asOf", report.asOf().toString());
        json.put("edition", report.edition());
        json.put("digest", report.digest().orElse(null));
        json.put("warning", Crosswalk.iso42001().warning());
        json.put(
                "elements",
                reading.targets().stream().map(CrosswalkJson::target).toList());
        json.put("wholeKnown", Crosswalk.iso42001().knowsAllOf(reading.framework()));
        json.put("withoutRow", reading.withoutRow());
        json.put("withoutCounterpart", reading.withoutCounterpart());
        json.put("leadingNowhere", reading.leadingNowhere());
        json.put(
                "integration",
                integrations.stream().map(CrosswalkJson::integration).toList());
        json.put("findings", findings(reading, report));
        return JsonText.of(json);
    }

    private static Map<String, Object> target(Target target) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", target.id());
        json.put("title", target.title());
        json.put("statement", target.statement());
        json.put("outcome", target.outcome().name());
        json.put("relationship", target.relationship().name());
        json.put("confidence", target.confidence().name());
        json.put("items", target.bearings().stream().map(CrosswalkJson::bearing).toList());
        return json;
    }

    private static Map<String, Object> bearing(Bearing bearing) {
        Map<String, Object> json = row(bearing.row());
        json.put("outcome", bearing.outcome().name());
        Map<String, Object> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : bearing.outcomes()) {
            outcomes.put(outcome.requirement(), outcome.status().name());
        }
        json.put("outcomes", outcomes);
        json.put(
                "findings",
                bearing.findings().stream().map(Finding::fingerprint).toList());
        return json;
    }

    private static Map<String, Object> row(CrosswalkRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", row.from());
        json.put("title", Catalogue.iso42001().title(row.from()));
        json.put("relationship", row.relationship().name());
        json.put("confidence", row.confidence().name());
        json.put("source", row.source());
        return json;
    }

    /** The findings that an element names, each once. */
    private static List<Map<String, @Nullable Object>> findings(CrosswalkReading reading, ConformityReport report) {
        Set<String> named = new LinkedHashSet<>();
        reading.targets().stream()
                .flatMap(target -> target.bearings().stream())
                .flatMap(bearing -> bearing.findings().stream())
                .forEach(finding -> named.add(finding.fingerprint()));
        return report.findings().stream()
                .filter(finding -> named.contains(finding.fingerprint()))
                .map(FindingJson::of)
                .toList();
    }

    private static Map<String, @Nullable Object> integration(Integration integration) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", integration.other().id());
        json.put("standard", integration.other().standard());
        json.put(
                "framework",
                integration.framework().map(CrosswalkCommand.FrameworkName::of).orElse(null));
        json.put("otherEdition", integration.otherEdition());
        json.put(
                "certifiedUntil",
                integration.other().certifiedUntil().map(LocalDate::toString).orElse(null));
        json.put("certificateExpired", integration.certificateExpired());
        json.put("items", integration.items().stream().map(CrosswalkJson::item).toList());
        return json;
    }

    private static Map<String, @Nullable Object> item(Integration.Item item) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", item.id());
        json.put("title", Catalogue.iso42001().title(item.id()));
        json.put("use", item.use().name());
        json.put("leadsTo", item.rows().stream().map(CrosswalkRow::to).toList());
        json.put("own", item.own().map(Enum::name).orElse(null));
        json.put("sharedAs", item.sharedAs().map(Enum::name).orElse(null));
        return json;
    }
}
