package org.aims4j.rules.internal;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.aims4j.model.system.AISystem;
import org.aims4j.rules.Reporting;
import org.aims4j.rules.RuleSet;
import org.drools.model.Declaration;
import org.drools.model.Drools;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.functions.Block2;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleBuilder;

/** Rules that are made here and not from DRL, most of them with something wrong. */
final class PlantedRules implements RuleSet {
    static final Declaration<AISystem> SYSTEM = declarationOf(AISystem.class, "$system");

    private PlantedRules() {}

    /** These rules alone. */
    static Rules of(Rule... planted) {
        ModelImpl model = new ModelImpl("planted");
        Arrays.stream(planted).forEach(model::addRule);
        List<Model> models = List.of(model);
        return Rules.of(List.of(new PlantedRules()), set -> models);
    }

    /** What a proof about AI systems says of itself. */
    static Map<String, String> metadata() {
        return new TreeMap<>(Map.of(
                "requirement", "8.4-a",
                "kind", "proof",
                "scope", "AI_SYSTEM",
                "needs", "AI_SYSTEMS",
                "subject", "AISystem",
                "summary", "Something is so"));
    }

    /** A rule that reports what it is about. */
    static Rule reporting(String name, Map<String, String> metadata, RuleItemBuilder<?>... patterns) {
        return doing(name, metadata, (drools, system) -> Reporting.report(drools, system), patterns);
    }

    /** A sound rule but for an attribute. */
    static <T> Rule with(Rule.Attribute<T> attribute, T value) {
        return doing(
                rule("planted", "planted-attribute").attribute(attribute, value),
                metadata(),
                (drools, system) -> Reporting.report(drools, system),
                pattern(SYSTEM));
    }

    /** A rule that does this with each system. */
    static Rule doing(
            String name, Map<String, String> metadata, Block2<Drools, AISystem> then, RuleItemBuilder<?>... patterns) {
        return doing(rule("planted", name), metadata, then, patterns);
    }

    /** A rule that reads what others found, and does this with each system. */
    static Rule escalating(
            String name, Map<String, String> metadata, Block2<Drools, AISystem> then, RuleItemBuilder<?>... patterns) {
        return doing(rule("planted.escalation", name), metadata, then, patterns);
    }

    private static Rule doing(
            RuleBuilder builder,
            Map<String, String> metadata,
            Block2<Drools, AISystem> then,
            RuleItemBuilder<?>... patterns) {
        metadata.forEach(builder::metadata);
        RuleItemBuilder<?>[] items = Arrays.copyOf(patterns, patterns.length + 1);
        items[patterns.length] = on(SYSTEM).execute(then);
        return builder.build(items);
    }

    /** A rule whose right-hand side does this with the system "poison"; of each it reports. */
    static Rule withPoison(BiConsumer<Drools, AISystem> doing) {
        return doing(
                "planted-bad",
                metadata(),
                (drools, system) -> {
                    if (system.id().equals("poison")) {
                        doing.accept(drools, system);
                    }
                    Reporting.report(drools, system);
                },
                pattern(SYSTEM));
    }

    /** A rule that speaks of each system. */
    static Rule sound(String name) {
        return reporting(name, metadata(), pattern(SYSTEM));
    }

    /** A rule whose condition throws on the system "poison". */
    static Rule throwingCondition() {
        return reporting("planted-bad", metadata(), pattern(SYSTEM).expr("failing", PlantedRules::failing));
    }

    /** A rule whose right-hand side throws on the system "poison". */
    static Rule throwingRightHandSide() {
        return doing(
                "planted-bad",
                metadata(),
                (drools, system) -> {
                    failing(system);
                    Reporting.report(drools, system);
                },
                pattern(SYSTEM));
    }

    private static boolean failing(AISystem system) {
        if (system.id().equals("poison")) {
            throw new IllegalArgumentException("broken condition");
        }
        return true;
    }

    @Override
    public String name() {
        return "planted";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String module() {
        return "planted/rules";
    }

    @Override
    public String statements() {
        return "org.aims4j.rules.statements";
    }
}
