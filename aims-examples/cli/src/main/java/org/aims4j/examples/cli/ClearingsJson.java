package org.aims4j.examples.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.RecordChange;
import org.aims4j.model.schema.RecordType;
import org.aims4j.rules.Clearing;
import org.aims4j.rules.Clearings;
import org.aims4j.standard.Catalogue;
import org.jspecify.annotations.Nullable;

/** What would clear a finding, for programs: form {@code "1"}. Records are as in documents. Properties without a value are there and null. */
final class ClearingsJson {
    private static final String FORM = "1";

    private ClearingsJson() {}

    static byte[] of(Clearings clearings, ManagementSystem aims, LocalDate day) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("clearings", FORM);
        json.put("asOf", day.toString());
        json.put("edition", Catalogue.iso42001().edition());
        json.put("digest", aims.digest());
        json.put("finding", FindingJson.of(clearings.finding()));
        json.put(
                "alternatives",
                clearings.alternatives().stream()
                        .map(ClearingsJson::alternative)
                        .toList());
        json.put("none", clearings.none().map(ClearingsJson::reason).orElse(null));
        return JsonText.of(json);
    }

    private static Map<String, Object> alternative(Clearing clearing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("steps", clearing.steps().stream().map(ClearingsJson::step).toList());
        json.put(
                "records",
                clearing.records().stream()
                        .map(record -> record(record, clearing))
                        .toList());
        json.put("cleared", clearing.cleared().stream().map(FindingJson::of).toList());
        json.put("raised", clearing.raised().stream().map(FindingJson::of).toList());
        return json;
    }

    private static Map<String, Object> step(Clearing.Step step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("words", step.words());
        json.put("placeholder", step.placeholder());
        return json;
    }

    private static Map<String, Object> record(Entity record, Clearing clearing) {
        boolean added = clearing.changes().stream()
                .anyMatch(change -> change.id().equals(record.id()) && change.kind() == RecordChange.Kind.ADDED);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("change", (added ? RecordChange.Kind.ADDED : RecordChange.Kind.CHANGED).name());
        json.put("type", RecordType.of(record.getClass()).name());
        json.put("record", record);
        return json;
    }

    private static Map<String, Object> reason(Clearings.Reason reason) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", reason.code().name());
        json.put("words", reason.words());
        json.put("madeFrom", reason.madeFrom());
        return json;
    }
}
