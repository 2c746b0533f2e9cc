package org.aims4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleKind;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.RuleScope;
import org.aims4j.conformity.Undecided;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.system.AISystem;
import org.aims4j.rules.EvaluationOptions;
import org.aims4j.rules.facts.AsOf;
import org.aims4j.rules.facts.PartOf;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieRuntime;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

class CollectorTest {
    private static final String RULE =
            "8.4-impact-assessment-missing"; // its statement names the attribute "impact assessment"
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final AISystem SYSTEM = system("a");

    private static AISystem system(String id) {
        return AISystem.builder().id(id).name("System " + id).build();
    }

    /** Something that a rule says, and the records that it matched. */
    private record Said(Speech speech, List<?> matched) {}

    private static Said said(String key, Optional<LocalDate> since, String word, Object... matched) {
        return new Said(
                new Speech(
                        SYSTEM,
                        key,
                        List.of(new Observed("impact assessment", word, "completed")),
                        word,
                        since,
                        Optional.empty()),
                List.of(matched));
    }

    private static Said said(String word, Object... matched) {
        return said("", Optional.empty(), word, matched);
    }

    /** What comes out, which is the same in whatever order it was said. */
    private static List<RuleResult> collected(RuleKind kind, Said... said) {
        List<Said> all = new ArrayList<>(Arrays.asList(said));
        List<RuleResult> results = collectedInOrder(kind, all);
        Collections.reverse(all);
        assertThat(collectedInOrder(kind, all)).containsExactlyInAnyOrderElementsOf(results);
        return results;
    }

    private static List<RuleResult> collectedInOrder(RuleKind kind, List<Said> all) {
        RuleDescriptor descriptor = RuleDescriptor.builder()
                .id(RULE)
                .requirement("8.4-a")
                .kind(kind)
                .grade(kind == RuleKind.FINDING ? Optional.of(Grade.MINOR) : Optional.empty())
                .scope(RuleScope.AI_SYSTEM)
                .subject("AISystem")
                .summary("Something is so")
                .build();
        KnownRule rule = new KnownRule(descriptor, Optional.of(Statement.of("{subject}: {impact assessment}.")), false);
        KnownRules rules = new KnownRules(Map.of(RULE, rule), List.of());
        ManagementSystem empty = ManagementSystem.of(
                List.of(Organization.builder().id("o").name("O").build()));
        Collector collector =
                new Collector(rules, RollUp.of(rules, empty, DAY), Course.with(EvaluationOptions.standard()));
        Map<Object, Object> values = new HashMap<>();
        collector.listenIn((Environment) Proxy.newProxyInstance(
                CollectorTest.class.getClassLoader(),
                new Class<?>[] {Environment.class},
                (proxy, method, arguments) -> {
                    values.put(arguments[0], arguments[1]);
                    return null;
                }));
        Environment environment = (Environment) Proxy.newProxyInstance(
                CollectorTest.class.getClassLoader(),
                new Class<?>[] {Environment.class},
                (proxy, method, arguments) -> values.get(arguments[0]));
        for (Said said : all) {
            Sink.report(
                    answering(
                            RuleContext.class,
                            Map.of(
                                    "getRule", answering(Rule.class, Map.of("getName", RULE)),
                                    "getMatch", answering(Match.class, Map.of("getObjects", said.matched())),
                                    "getKieRuntime",
                                            answering(KieRuntime.class, Map.of("getEnvironment", environment)))),
                    said.speech());
        }
        return List.copyOf(collector.results().of(RULE));
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                CollectorTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }

    private static Finding finding(Said... said) {
        return (Finding) only(collected(RuleKind.FINDING, said));
    }

    private static RuleResult only(List<RuleResult> results) {
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    @Test
    void facts_are_the_ids_of_records_and_of_what_links_tie_together() {
        Entity supplier = Supplier.builder().id("s").build();
        assertThat(finding(said(
                                "none",
                                SYSTEM,
                                AsOf.of(DAY),
                                new PartOf(
                                        SYSTEM.ref(),
                                        Supplier.builder().id("t").build().ref()),
                                List.of(supplier)))
                        .facts())
                .containsExactly("a", "s", "t");
    }

    @Test
    void evidence_of_merged_findings_is_united_and_sorted() {
        assertThat(finding(said("planned"), said("in progress"), said("planned"))
                        .evidence())
                .extracting(Observed::observed)
                .containsExactly("in progress", "planned");
    }

    @Test
    void the_statement_of_merged_findings_is_one() {
        assertThat(finding(said("planned"), said("in progress")).statement()).isEqualTo("System a: in progress.");
    }

    @Test
    void facts_of_merged_findings_are_united_and_sorted() {
        assertThat(finding(said("none", system("c")), said("none", system("b"))).facts())
                .containsExactly("b", "c");
    }

    @Test
    void merged_findings_began_when_the_first_of_them_did() {
        assertThat(finding(
                                said("", Optional.of(DAY), "none"),
                                said("", Optional.of(DAY.minusDays(1)), "none"),
                                said("", Optional.empty(), "none"))
                        .since())
                .contains(DAY.minusDays(1));
    }

    @Test
    void findings_with_different_keys_stay_apart() {
        assertThat(collected(
                        RuleKind.FINDING,
                        said("A.5.2", Optional.empty(), "none"),
                        said("A.5.3", Optional.empty(), "none")))
                .extracting(RuleResult::key)
                .containsExactlyInAnyOrder("A.5.2", "A.5.3");
    }

    @Test
    void merged_exemptions_have_the_least_reason_and_all_facts() {
        Exemption exemption =
                (Exemption) only(collected(RuleKind.EXEMPTION, said("x", system("c")), said("w", system("b"))));
        assertThat(exemption.reason()).isEqualTo("w");
        assertThat(exemption.facts()).containsExactly("b", "c");
    }

    @Test
    void merged_undecided_cells_have_the_least_attribute_and_all_facts() {
        Undecided undecided =
                (Undecided) only(collected(RuleKind.UNDECIDED, said("x", system("c")), said("w", system("b"))));
        assertThat(undecided.attribute()).isEqualTo("w");
        assertThat(undecided.facts()).containsExactly("b", "c");
    }

    @Test
    void merged_proofs_have_all_facts() {
        Proof proof = (Proof) only(collected(RuleKind.PROOF, said("", system("c")), said("", system("b"))));
        assertThat(proof.facts()).containsExactly("b", "c");
    }
}
