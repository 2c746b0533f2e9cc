package org.aims4j.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Readiness;
import org.aims4j.conformity.Readiness.Blocker;
import org.aims4j.conformity.Readiness.Cause;
import org.jspecify.annotations.Nullable;

/** Readiness for programs: form {@code "1"}. Stage 2 holds what blocks stage 1 too. */
final class ReadinessJson {
    private static final String FORM = "1";

    private ReadinessJson() {}

    /**
     * @param stages those to tell of
     * @param report what the readiness was told from
     */
    static byte[] of(Readiness readiness, List<AuditStage> stages, ConformityReport report) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("readiness", FORM);
        json.put("asOf", report.asOf().toString());
        json.put("edition", report.edition());
        json.put("digest", report.digest().orElse(null));
        json.put(
                "stages",
                stages.stream()
                        .map(stage -> stage(stage, stage.blockers(readiness), report))
                        .toList());
        return JsonText.of(json);
    }

    private static Map<String, Object> stage(AuditStage stage, List<Blocker> blockers, ConformityReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("stage", stage.number());
        json.put("ready", blockers.isEmpty());
        json.put("counts", counts(blockers));
        json.put(
                "blockers",
                blockers.stream().map(blocker -> blocker(blocker, report)).toList());
        return json;
    }

    private static Map<String, Object> counts(List<Blocker> blockers) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("items", blockers.stream().map(Blocker::requirement).distinct().count());
        for (Cause cause : Cause.values()) {
            json.put(
                    cause.name(),
                    blockers.stream()
                            .filter(blocker -> blocker.cause() == cause)
                            .count());
        }
        return json;
    }

    private static Map<String, Object> blocker(Blocker blocker, ConformityReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("requirement", blocker.requirement());
        json.put("title", ItemTitle.of(blocker.requirement()));
        json.put("cause", blocker.cause().name());
        json.put("findings", blocker.findings().stream().map(FindingJson::of).toList());
        json.put(
                "reasons",
                blocker.cause() == Cause.NOT_EVALUATED
                        ? RoadmapJson.reasons(
                                report.outcome(blocker.requirement()).reasons())
                        : List.of());
        return json;
    }
}
