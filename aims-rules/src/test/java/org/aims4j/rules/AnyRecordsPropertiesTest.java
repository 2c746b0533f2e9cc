package org.aims4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.aims4j.jackson.AimsJson;
import org.aims4j.jackson.Format;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.control.Control;
import org.aims4j.model.system.AISystem;
import org.aims4j.standard.Catalogue;
import org.aims4j.testkit.ArbitraryRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What holds of every rule, whatever is on record. */
@PropertyDefaults(tries = 120, edgeCases = EdgeCasesMode.NONE)
class AnyRecordsPropertiesTest {
    private static final ConformityEvaluator EVALUATOR = ConformityEvaluator.standard();
    private static final JsonMapper JSON = new JsonMapper();

    /** Comes before whatever else an id goes on with, so that ids stay in their order. */
    private static final String SUFFIX = "-n";

    /** The items that some rule asks of AI systems. */
    private static final Set<String> ASKED_OF_SYSTEMS = EVALUATOR.rules().stream()
            .filter(rule -> rule.subject().equals("AISystem"))
            .map(RuleDescriptor::requirement)
            .filter(AnyRecordsPropertiesTest::isItem) // others are rules of grading
            .collect(Collectors.toCollection(TreeSet::new));

    @Provide
    Arbitrary<ManagementSystem> anything() {
        return ArbitraryRecords.managementSystems();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ArbitraryRecords.days();
    }

    private static boolean isItem(String id) {
        return Catalogue.iso42001().find(id).isPresent();
    }

    private static Stream<RuleResult> results(ConformityReport report) {
        return Stream.of(report.findings(), report.proofs(), report.exemptions(), report.undecided())
                .flatMap(List::stream);
    }

    @Property
    void every_system_in_scope_has_a_cell_of_each_item_that_is_asked_of_systems(
            @ForAll("anything") ManagementSystem aims, @ForAll("days") LocalDate day) {
        ConformityReport report = EVALUATOR.evaluate(aims, day);
        Set<String> inScope = aims.aiSystems().stream()
                .filter(AISystem::inScope)
                .map(AISystem::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Set<String>> left = new TreeMap<>();
        for (String item : ASKED_OF_SYSTEMS) {
            if (allIsRecorded(item, aims) && report.outcome(item).status() != Status.NOT_APPLICABLE) {
                Set<String> silent = new TreeSet<>(inScope);
                results(report)
                        .filter(result -> result.requirement().equals(item)
                                && result.subject().isA(AISystem.class))
                        .forEach(result -> silent.remove(result.subject().id()));
                if (!silent.isEmpty()) {
                    left.put(item, silent);
                }
            }
        }
        assertThat(left).isEmpty();
    }

    private static boolean allIsRecorded(String item, ManagementSystem aims) {
        return EVALUATOR.rules().stream()
                .filter(rule -> rule.requirement().equals(item))
                .allMatch(rule -> rule.missingIn(aims).isEmpty());
    }

    @Property
    void a_day_is_evaluated_as_its_snapshot_is(
            @ForAll("anything") ManagementSystem aims, @ForAll("days") LocalDate day) {
        ConformityReport whole = EVALUATOR.evaluate(aims, day);
        ConformityReport snapshot = EVALUATOR.evaluate(aims.asOf(day), day);
        assertThat(results(snapshot).toList()).isEqualTo(results(whole).toList());
        assertThat(snapshot.outcomes()).isEqualTo(whole.outcomes());
    }

    @Property
    void nothing_conforms_without_a_proof(@ForAll("anything") ManagementSystem aims, @ForAll("days") LocalDate day) {
        assertThat(EVALUATOR.evaluate(aims, day).outcomes())
                .filteredOn(outcome -> outcome.status() == Status.CONFORMING)
                .allMatch(outcome -> outcome.proofs() > 0);
    }

    @Property
    void other_ids_change_no_verdict(@ForAll("anything") ManagementSystem aims, @ForAll("days") LocalDate day) {
        ConformityReport before = EVALUATOR.evaluate(aims, day);
        ConformityReport after = EVALUATOR.evaluate(renamed(aims), day);
        assertThat(lines(after, "")).isEqualTo(lines(before, SUFFIX));
        assertThat(after.outcomes().stream().map(Outcome::status).toList())
                .isEqualTo(before.outcomes().stream().map(Outcome::status).toList());
    }

    /** Rules and subjects. */
    private static List<String> lines(ConformityReport report, String suffix) {
        return results(report)
                .map(result -> result.ruleId() + " " + result.subject().type() + " "
                        + result.subject().id()
                        + (keepsId(result.subject()) ? "" : suffix))
                .sorted()
                .toList();
    }

    /** An id of a control means something, and so may one that looks like anything but an id. */
    private static boolean keepsId(Subject subject) {
        return subject.isA(Control.class) || !subject.id().matches("[a-z]+-[0-9]+");
    }

    /** With other ids, which are in the same order. */
    private static ManagementSystem renamed(ManagementSystem aims) {
        Set<String> ids = new TreeSet<>();
        aims.index().all().forEach(entity -> {
            if (!keepsId(Subject.of(entity))) {
                ids.add(entity.id());
            }
        });
        JsonNode tree = JSON.readTree(AimsJson.strict().toBytes(aims, Format.JSON));
        return AimsJson.strict().read(JSON.writeValueAsBytes(renamed(tree, ids)), "renamed", Format.JSON);
    }

    private static JsonNode renamed(JsonNode node, Set<String> ids) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JSON.createObjectNode();
            object.properties().forEach(entry -> copy.set(entry.getKey(), renamed(entry.getValue(), ids)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JSON.createArrayNode();
            List<JsonNode> elements = new ArrayList<>();
            array.forEach(elements::add);
            elements.forEach(element -> copy.add(renamed(element, ids)));
            return copy;
        }
        return node.isString() && ids.contains(node.stringValue())
                ? StringNode.valueOf(node.stringValue() + SUFFIX)
                : node;
    }
}
