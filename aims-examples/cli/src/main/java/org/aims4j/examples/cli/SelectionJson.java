package org.aims4j.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aims4j.conformity.ControlSelection;
import org.aims4j.conformity.ControlSelection.Call;
import org.aims4j.conformity.ControlSelection.Proposal;
import org.aims4j.conformity.ControlSelection.Reading;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.control.Control;
import org.aims4j.standard.Catalogue;
import org.jspecify.annotations.Nullable;

/** A selection of controls for programs: form {@code "1"}. Properties without a value are there and null. */
final class SelectionJson {
    private static final String FORM = "1";

    private SelectionJson() {}

    static byte[] of(ControlSelection selection, ManagementSystem aims) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("selection", FORM);
        json.put("asOf", selection.asOf().toString());
        json.put("edition", Catalogue.iso42001().edition());
        json.put("digest", aims.digest());
        json.put("statement", selection.statement().map(Entity::id).orElse(null));
        json.put("notRecorded", selection.notRecorded().stream().map(Enum::name).toList());
        json.put("silent", selection.silent().stream().map(FindingJson::subject).toList());
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Reading reading : Reading.values()) {
            counts.put(reading.name(), selection.proposals(reading).size());
        }
        json.put("counts", counts);
        json.put(
                "controls",
                selection.proposals().stream().map(SelectionJson::proposal).toList());
        return JsonText.of(json);
    }

    private static Map<String, @Nullable Object> proposal(Proposal proposal) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", proposal.control());
        json.put("title", Catalogue.iso42001().title(proposal.control()));
        json.put("reading", proposal.reading().name());
        json.put(
                "decision",
                proposal.record().flatMap(Control::decision).map(Enum::name).orElse(null));
        json.put(
                "justification",
                proposal.record().flatMap(Control::justification).orElse(null));
        json.put(
                "excludedFor",
                proposal.record().stream()
                        .flatMap(control -> control.excludedSystems().stream())
                        .map(Ref::id)
                        .toList());
        json.put("calls", proposal.calls().stream().map(SelectionJson::call).toList());
        return json;
    }

    private static Map<String, Object> call(Call call) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", call.kind().name());
        json.put("record", FindingJson.subject(call.record()));
        json.put("fact", call.fact());
        return json;
    }
}
