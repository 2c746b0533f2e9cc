package org.aims4j.examples.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.examples.imports.Bom.Element;
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
 * <p>Not carried over: performance trade-offs, graphics, inputs, providers of energy. A metric, a fairness assessment or an ethical consideration that does not say what it is about is passed over, with a
 * warning.
 */
record ModelCard(Element element) {
    private static final String METRICS = "/quantitativeAnalysis/performanceMetrics";
    private static final String FAIRNESS = "/considerations/fairnessAssessments";
    private static final String ETHICS = "/considerations/ethicalConsiderations";
    private static final String MITIGATION = "mitigationStrategy";

    /** What a component says of itself; blank where it has no card. */
    static ModelCard of(Element component) {
        return new ModelCard(
                new Element(component.pointer() + "/modelCard", component.node().path("modelCard")));
    }

    private JsonNode card() {
        return element.node();
    }

    /** Whether some part of it is filled. */
    boolean isThere() {
        return !topics().isEmpty();
    }

    /** The parts of the card that are filled, in words. */
    List<String> topics() {
        return Stream.of("modelParameters", "quantitativeAnalysis", "considerations")
                .filter(part -> !card().path(part).isEmpty())
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
        JsonNode parameters = card().path("modelParameters");
        return joined(Stream.of(
                        parameters.at("/approach/type"),
                        parameters.path("architectureFamily"),
                        parameters.path("modelArchitecture"))
                .flatMap(node -> JsonFile.text(node).stream()));
    }

    Optional<String> task() {
        return JsonFile.text(card().at("/modelParameters/task"));
    }

    Optional<String> outputs() {
        return joined(card().at("/modelParameters/outputs")
                .valueStream()
                .flatMap(output -> JsonFile.text(output.path("format")).stream()));
    }

    List<CriterionResult> criteria() {
        return element.list(METRICS).stream()
                .flatMap(metric -> criterion(metric.node()).stream())
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
        for (Element assessment : element.list(FAIRNESS)) {
            onGroup(assessment, "harms", false).ifPresent(impacts::add);
            onGroup(assessment, "benefits", true).ifPresent(impacts::add);
        }
        for (Element risk : element.list(ETHICS)) {
            risk.text("name")
                    .ifPresent(name -> impacts.add(Impact.builder()
                            .target(Impact.Target.SOCIETY)
                            .dimension("norms-culture-values")
                            .text(name)
                            .mitigation(risk.text(MITIGATION))
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

    private static Optional<Impact> onGroup(Element assessment, String effect, boolean beneficial) {
        return assessment
                .text(effect)
                .map(text -> Impact.builder()
                        .target(Impact.Target.GROUPS)
                        .dimension("fairness")
                        .text(text)
                        .affected(assessment.text("groupAtRisk"))
                        .beneficial(beneficial)
                        .mitigation(beneficial ? Optional.empty() : assessment.text(MITIGATION))
                        .build());
    }

    /** What the card says and cannot be recorded, since it does not say of what: by pointer, in the order of the card. */
    Map<String, String> passedOver() {
        Map<String, String> passedOver = new LinkedHashMap<>();
        for (Element metric : element.list(METRICS)) {
            if (!metric.node().isEmpty() && metric.text("type").isEmpty()) {
                passedOver.put(metric.pointer(), "is a metric without a type; recorded as nothing");
            }
        }
        for (Element assessment : element.list(FAIRNESS)) {
            if (assessment.text("harms").isEmpty()) {
                if (assessment.text("benefits").isPresent()) {
                    assessment
                            .text(MITIGATION)
                            .ifPresent(strategy -> passedOver.put(
                                    JsonFile.below(assessment.pointer(), MITIGATION),
                                    "mitigates harms, and none is stated; recorded as nothing"));
                } else if (!assessment.node().isEmpty()) {
                    passedOver.put(
                            assessment.pointer(),
                            "is a fairness assessment without harms or benefits; recorded as nothing");
                }
            }
        }
        for (Element risk : element.list(ETHICS)) {
            if (!risk.node().isEmpty() && risk.text("name").isEmpty()) {
                passedOver.put(risk.pointer(), "is an ethical consideration without a name; recorded as nothing");
            }
        }
        return passedOver;
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
        return card().path("considerations").path(about);
    }

    static Optional<String> joined(Stream<String> texts) {
        return Optional.of(texts.collect(Collectors.joining("; "))).filter(text -> !text.isEmpty());
    }
}
