package org.aims4j.examples.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.CriterionResult;
import org.aims4j.model.system.Verification;
import tools.jackson.databind.JsonNode;

/**
 * The attestations of a document. One of a third party about an AI system is an independent review of it: each requirement that a claim with evidence in force stands for is a
 * criterion. Evidence that has expired on the day of the import counts for nothing, with a warning; so does what is attested by the organization itself, or of anything else.
 */
final class BomAttestations {
    private final Bom bom;
    private final JsonNode declarations;

    BomAttestations(Bom bom) {
        this.bom = bom;
        this.declarations = bom.file().root().path("declarations");
    }

    /** One warning for each piece of evidence that has expired. */
    List<SourceProblem> expired() {
        return bom.elements("/declarations/evidence").stream()
                .filter(evidence -> !isInForce(evidence.node()))
                .map(evidence -> bom.file()
                        .problem(
                                JsonFile.below(evidence.pointer(), "expires"),
                                "has passed on " + bom.on() + "; the evidence does not count"))
                .toList();
    }

    private boolean isInForce(JsonNode evidence) {
        return Bom.day(evidence.path("expires")).filter(bom.on()::isAfter).isEmpty();
    }

    /**
     * The independent reviews that are attested.
     *
     * @param systems the systems, by the pointers to what they are made of
     */
    List<Verification> reviews(Map<String, Ref<AISystem>> systems) {
        List<Verification> reviews = new ArrayList<>();
        for (JsonNode attestation : declarations.path("attestations")) {
            if (!isOfThirdParty(attestation)) {
                continue;
            }
            Map<Ref<AISystem>, List<JsonNode>> entries = new LinkedHashMap<>();
            for (JsonNode entry : attestation.path("map")) {
                supportedClaims(entry)
                        .flatMap(claim -> refs(claim, "target"))
                        .flatMap(target -> Optional.ofNullable(systems.get(target.pointer())).stream())
                        .distinct()
                        .forEach(system -> entries.computeIfAbsent(system, s -> new ArrayList<>())
                                .add(entry));
            }
            entries.forEach((system, ofSystem) ->
                    reviews.add(review(system, ofSystem, system.id() + ".attestation-" + (reviews.size() + 1))));
        }
        return reviews;
    }

    private boolean isOfThirdParty(JsonNode attestation) {
        return referred(attestation, "assessor")
                .anyMatch(assessor -> assessor.path("thirdParty").asBoolean(false));
    }

    private Stream<JsonNode> supportedClaims(JsonNode entry) {
        return referred(entry, "claims")
                .filter(claim -> referred(claim, "evidence").anyMatch(this::isInForce));
    }

    private Verification review(Ref<AISystem> system, List<JsonNode> entries, String id) {
        Optional<LocalDate> latest = entries.stream()
                .flatMap(this::supportedClaims)
                .flatMap(claim -> referred(claim, "evidence"))
                .filter(this::isInForce)
                .flatMap(evidence -> Bom.day(evidence.path("created")).stream())
                .filter(day -> !day.isAfter(bom.on()))
                .max(Comparator.naturalOrder());
        return Verification.builder()
                .id(id)
                .system(system)
                .kind(Verification.Kind.INDEPENDENT_REVIEW)
                .progress(Progress.COMPLETED)
                .addAllCriteria(entries.stream().map(this::criterion).toList())
                .date(latest.orElse(bom.on()))
                .dateStated(latest.isPresent())
                .build();
    }

    private CriterionResult criterion(JsonNode entry) {
        JsonNode conformance = entry.path("conformance");
        String score = conformance.path("score").isNumber()
                ? "conformance " + conformance.path("score").asString()
                : "";
        return CriterionResult.builder()
                .name(requirement(entry))
                .measure(ModelCard.joined(
                        supportedClaims(entry).flatMap(claim -> JsonFile.text(claim.path("predicate")).stream())))
                .observed(ModelCard.joined(Stream.of(
                                Stream.of(score).filter(text -> !text.isEmpty()),
                                JsonFile.text(conformance.path("rationale")).stream(),
                                referred(entry, "counterClaims")
                                        .flatMap(claim -> JsonFile.text(claim.path("predicate")).stream())
                                        .map(predicate -> "counter-claim: " + predicate),
                                counterEvidence(entry).map(words -> "counter-evidence: " + words))
                        .flatMap(parts -> parts)))
                .passed(passed(conformance.path("score")))
                .build();
    }

    /** What speaks against the claims and is in force: what it is said to be, else its reference. */
    private Stream<String> counterEvidence(JsonNode entry) {
        return supportedClaims(entry)
                .flatMap(claim -> referred(claim, "counterEvidence"))
                .filter(this::isInForce)
                .flatMap(evidence -> Stream.of("description", "propertyName", "bom-ref")
                        .flatMap(name -> JsonFile.text(evidence.path(name)).stream())
                        .limit(1));
    }

    /** Whether it is met: a score of 1 says so, one of 0 that it is not; what one between them says is left to its readers. */
    private static Optional<Boolean> passed(JsonNode score) {
        if (!score.isNumber()) {
            return Optional.empty();
        }
        return score.asDouble() == 1 ? Optional.of(true) : Optional.of(false).filter(no -> score.asDouble() == 0);
    }

    private String requirement(JsonNode entry) {
        return referred(entry, "requirement")
                .flatMap(requirement -> Stream.of("identifier", "title")
                        .flatMap(name -> JsonFile.text(requirement.path(name)).stream()))
                .reduce((identifier, title) -> identifier + " " + title)
                .or(() -> JsonFile.text(entry.path("requirement")))
                .orElse("Requirement not stated");
    }

    private Stream<JsonNode> referred(JsonNode from, String property) {
        return refs(from, property).map(Bom.Element::node);
    }

    private Stream<Bom.Element> refs(JsonNode from, String property) {
        JsonNode refs = from.path(property);
        return (refs.isArray() ? refs.valueStream() : Stream.of(refs))
                .filter(JsonNode::isString)
                .flatMap(ref -> bom.element(ref.asString()).stream());
    }
}
