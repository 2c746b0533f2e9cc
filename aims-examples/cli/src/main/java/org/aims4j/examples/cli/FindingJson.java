package org.aims4j.examples.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.Subject;
import org.jspecify.annotations.Nullable;

/** Findings for programs, with the properties that they have in reports. */
final class FindingJson {
    private FindingJson() {}

    static Map<String, @Nullable Object> of(Finding finding) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("ruleId", finding.ruleId());
        json.put("requirement", finding.requirement());
        json.put("grade", finding.grade().name());
        json.put("subject", subject(finding.subject()));
        json.put("key", finding.key());
        json.put("statement", finding.statement());
        json.put(
                "evidence",
                finding.evidence().stream().map(FindingJson::observed).toList());
        json.put("facts", finding.facts());
        json.put("since", finding.since().map(LocalDate::toString).orElse(null));
        json.put("fingerprint", finding.fingerprint());
        json.put("waiver", finding.waiver().orElse(null));
        return json;
    }

    static Map<String, Object> subject(Subject subject) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", subject.type());
        json.put("id", subject.id());
        json.put("label", subject.label());
        return json;
    }

    static Map<String, Object> observed(Observed observed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("attribute", observed.attribute());
        json.put("observed", observed.observed());
        json.put("expected", observed.expected());
        return json;
    }
}
