package org.aims4j.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.Roadmap;
import org.aims4j.conformity.Roadmap.Layer;
import org.aims4j.conformity.Roadmap.Step;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Phase;
import org.jspecify.annotations.Nullable;

/** A roadmap for programs: form {@code "1"}. Properties without a value are there and null. */
final class RoadmapJson {
    private static final String FORM = "1";

    private RoadmapJson() {}

    static byte[] of(Roadmap roadmap, ConformityReport report) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("roadmap", FORM);
        json.put("asOf", roadmap.asOf().toString());
        json.put("until", roadmap.target().toString());
        json.put("edition", report.edition());
        json.put("digest", report.digest().orElse(null));
        json.put("counts", counts(roadmap, report));
        json.put("layersWithoutDay", roadmap.layersWithoutDay());
        json.put("layers", roadmap.layers().stream().map(RoadmapJson::layer).toList());
        return JsonText.of(json);
    }

    private static Map<String, Object> counts(Roadmap roadmap, ConformityReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("items", report.outcomes().size());
        json.put("steps", roadmap.steps().size());
        for (Phase phase : Phase.values()) {
            json.put(phase.name(), roadmap.steps(phase).size());
        }
        return json;
    }

    private static Map<String, Object> layer(Layer layer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("days", layer.days());
        json.put("until", layer.until().toString());
        json.put("steps", layer.steps().stream().map(RoadmapJson::step).toList());
        return json;
    }

    private static Map<String, @Nullable Object> step(Step step) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("requirement", step.requirement());
        json.put("title", Catalogue.iso42001().title(step.requirement()));
        json.put("phase", step.phase().name());
        json.put("status", step.outcome().status().name());
        json.put("grade", step.outcome().grade().map(Grade::name).orElse(null));
        json.put("findings", step.findings().stream().map(FindingJson::of).toList());
        json.put("reasons", reasons(step.outcome().reasons()));
        json.put("waitsFor", step.waitsFor());
        json.put("unblocks", step.unblocks());
        return json;
    }

    static List<Map<String, Object>> reasons(List<Reason> reasons) {
        return reasons.stream().map(RoadmapJson::reason).toList();
    }

    private static Map<String, Object> reason(Reason reason) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", reason.code().name());
        json.put("about", reason.about());
        json.put("cells", reason.cells());
        return json;
    }
}
