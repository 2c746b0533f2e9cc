package org.aims4j.examples.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.model.impact.Impact;
import org.aims4j.model.system.CriterionResult;
import tools.jackson.databind.JsonNode;

/**
 * What a model card says of a model.
 *
 * <ul>
 *   <li><b>Intended use</b>: the use cases, and for whom.
 *   <li><b>Misuses</b>: the technical limitations: to use the model beyond them is to misuse it.
 *   <li><b>Impacts</b>: what is assessed for fairness is an impact on groups, once for the harms and once for the benefits; an ethical consideration one on the norms of society,
 *       energy and emissions one on the environment. The card states no rating.
 *   <li><b>Criteria</b>: the performance metrics, each with its slice and confidence interval.
 * </ul>
 *
 * <p>Not carried over: performance trade-offs, graphics, inputs.
 */
record ModelCard(JsonNode card) {
    /** What a component says of itself; blank where it has no card. */
    static ModelCard of(Bom.Element component) {
        return new ModelCard(component.node().path("modelCard"));
    }

    boolean isThere() {
        return card.isObject();
    }

    /** The parts of the card that are filled, in words. */
    List<String> topics() {
        return Stream.of("modelParameters", "quantitativeAnalysis", "considerations")
                .filter(part -> !card.path(part).isEmpty())
                .map(part -> part.replaceAll("(\\p{Lu})", " $1").toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    Optional<String> intendedUse() {
        Optional<String> users = joined(JsonFile.texts(considered("users")));
        return joined(
                Stream.concat(JsonFile.texts(considered("useCases")), users.map(who -> "Users: " + who).stream()));
    }

    List<String> misuses() {
        return JsonFile.texts(considered("technicalLimitations")).toList();
    }

    Optional<String> technique() {
        JsonNode parameters = card.path("modelParameters");
        return joined(Stream.of(
                        parameters.at("/approach/type"),
                        parameters.path("architectureFamily"),
                        parameters.path("modelArchitecture"))
                .flatMap(node -> JsonFile.text(node).stream()));
    }

    Optional<String> task() {
        return JsonFile.text(card.at("/modelParameters/task"));
    }

    Optional<String> outputs() {
        return joined(card.at("/modelParameters/outputs")
                .valueStream()
                .flatMap(output -> JsonFile.text(output.path("format")).stream()));
    }

    List<CriterionResult> criteria() {
        return card.at("/quantitativeAnalysis/performanceMetrics")
                .valueStream()
                .flatMap(metric -> criterion(metric).stream())
                .toList();
    }

    private static Optional<CriterionResult> criterion(JsonNode metric) {
        Optional<String> interval = joined(Stream.of("lowerBound", "upperBound")
                        .flatMap(bound ->
                                JsonFile.text(metric.path("confidenceInterval").path(bound)).stream()))
                .map(bounds -> "confidence interval " + bounds.replace("; ", " to "));
        Optional<String> slice = JsonFile.text(metric.path("slice")).map(name -> " on " + name);
        return JsonFile.text(metric.path("type"))
                .map(type -> CriterionResult.builder()
                        .name(type + slice.orElse(""))
                        .observed(
                                joined(Stream.concat(JsonFile.text(metric.path("value")).stream(), interval.stream())))
                        .build());
    }

    List<Impact> impacts() {
        List<Impact> impacts = new ArrayList<>();
        for (JsonNode assessment : considered("fairnessAssessments")) {
            onGroup(assessment, "harms", false).ifPresent(impacts::add);
            onGroup(assessment, "benefits", true).ifPresent(impacts::add);
        }
        for (JsonNode risk : considered("ethicalConsiderations")) {
            JsonFile.text(risk.path("name"))
                    .ifPresent(name -> impacts.add(Impact.builder()
                            .target(Impact.Target.SOCIETY)
                            .dimension("norms-culture-values")
                            .text(name)
                            .mitigation(JsonFile.text(risk.path("mitigationStrategy")))
                            .build()));
        }
        for (JsonNode consumption : considered("environmentalConsiderations").path("energyConsumptions")) {
            impacts.add(Impact.builder()
                    .target(Impact.Target.SOCIETY)
                    .dimension("environment")
                    .text(consumed(consumption))
                    .mitigation(quantity(consumption.path("co2CostOffset")).map(offset -> "offset " + offset))
                    .build());
        }
        return impacts;
    }

    private static Optional<Impact> onGroup(JsonNode assessment, String effect, boolean beneficial) {
        return JsonFile.text(assessment.path(effect))
                .map(text -> Impact.builder()
                        .target(Impact.Target.GROUPS)
                        .dimension("fairness")
                        .text(text)
                        .affected(JsonFile.text(assessment.path("groupAtRisk")))
                        .beneficial(beneficial)
                        .mitigation(
                                beneficial ? Optional.empty() : JsonFile.text(assessment.path("mitigationStrategy")))
                        .build());
    }

    private static Optional<String> consumed(JsonNode consumption) {
        return joined(Stream.of(
                        JsonFile.text(consumption.path("activity")),
                        quantity(consumption.path("activityEnergyCost")),
                        quantity(consumption.path("co2CostEquivalent")))
                .flatMap(Optional::stream));
    }

    private static Optional<String> quantity(JsonNode measure) {
        return measure.path("value").isNumber()
                ? Optional.of(Trimmed.of(measure.path("value").asString() + " "
                        + measure.path("unit").asString("")))
                : Optional.empty();
    }

    private JsonNode considered(String about) {
        return card.path("considerations").path(about);
    }

    static Optional<String> joined(Stream<String> texts) {
        return Optional.of(texts.collect(Collectors.joining("; "))).filter(text -> !text.isEmpty());
    }
}
