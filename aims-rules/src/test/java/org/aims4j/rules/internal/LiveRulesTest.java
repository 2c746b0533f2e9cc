package org.aims4j.rules.internal;

import static org.aims4j.rules.internal.PlantedRules.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.model.DSL.accFunction;
import static org.drools.model.DSL.accumulate;
import static org.drools.model.DSL.and;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.betaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.aims4j.conformity.RuleResult;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.aims4j.rules.EvaluationOptions;
import org.aims4j.rules.Reporting;
import org.aims4j.rules.facts.Derived;
import org.drools.core.base.accumulators.CollectListAccumulateFunction;
import org.drools.model.Declaration;
import org.drools.model.Index;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.impl.RuleBuilder;
import org.junit.jupiter.api.Test;

/**
 * After hundreds of changes rules say what they say of the same facts in a new session. With {@link RuleBase.Sharing#BEGINNINGS} they do not: Drools 10.2 then keeps what is no longer so, in the first of these sequences
 * already.
 */
class LiveRulesTest {
    private static final int SEQUENCES = 4;
    private static final int CHANGES = 300;
    private static final int SYSTEMS = 4;
    private static final Course COURSE = Course.toTheEnd(EvaluationOptions.standard());

    /** What a system is made of. */
    public record Piece(int number, String system, int grade) implements Derived {
        @Override
        public List<Ref<?>> ends() {
            return List.of();
        }
    }

    /** What is noted about a system, or about one of its pieces. */
    public record Note(String system, int piece, int grade) implements Derived {
        @Override
        public List<Ref<?>> ends() {
            return List.of();
        }
    }

    private static final Predicate2<Piece, AISystem> OF_SYSTEM =
            (piece, system) -> piece.system().equals(system.id());
    private static final Predicate2<Note, AISystem> ABOUT_SYSTEM =
            (note, system) -> note.system().equals(system.id());
    private static final Predicate2<Note, Piece> ABOUT_PIECE = (note, piece) -> note.piece() == piece.number();
    private static final Predicate1<Piece> SOUND = piece -> piece.grade() == 1;
    private static final Predicate1<Piece> USED = piece -> piece.grade() < 2;
    private static final Predicate1<Note> WARNING = note -> note.grade() == 1;

    private final Variable<Collection<Object>> pieces = collection("$pieces");

    @SuppressWarnings("unchecked") // the type of what accumulate collects is not known at run time
    private static Variable<Collection<Object>> collection(String name) {
        return (Variable<Collection<Object>>) (Variable<?>) declarationOf(Collection.class, name);
    }

    private static PatternDef<Piece> piece(Declaration<Piece> variable) {
        return pattern(variable)
                .expr(
                        "of system",
                        SYSTEM,
                        OF_SYSTEM,
                        betaIndexedBy(
                                String.class,
                                Index.ConstraintType.EQUAL,
                                0,
                                Piece::system,
                                AISystem::id,
                                String.class));
    }

    private static PatternDef<Note> note(Declaration<Note> variable) {
        return pattern(variable)
                .expr(
                        "about system",
                        SYSTEM,
                        ABOUT_SYSTEM,
                        betaIndexedBy(
                                String.class, Index.ConstraintType.EQUAL, 0, Note::system, AISystem::id, String.class));
    }

    private static PatternDef<Note> noteOn(Declaration<Piece> piece) {
        return pattern(declarationOf(Note.class, "$remark"))
                .expr(
                        "about piece",
                        piece,
                        ABOUT_PIECE,
                        betaIndexedBy(int.class, Index.ConstraintType.EQUAL, 0, Note::piece, Piece::number, int.class));
    }

    private static Declaration<Piece> piece() {
        return declarationOf(Piece.class, "$piece");
    }

    private static Declaration<Note> note() {
        return declarationOf(Note.class, "$note");
    }

    private Rule collecting(String name, RuleItemBuilder<?>... patterns) {
        Map<String, String> metadata = PlantedRules.metadata();
        metadata.put("scope", "ORGANIZATION");
        RuleBuilder builder = rule("planted", name);
        metadata.forEach(builder::metadata);
        RuleItemBuilder<?>[] items = Arrays.copyOf(patterns, patterns.length + 1);
        items[patterns.length] = on(SYSTEM, pieces)
                .execute((drools, system, collected) -> Reporting.report(
                        drools,
                        system,
                        Reporting.key(collected.stream()
                                .map(Object::toString)
                                .sorted()
                                .collect(Collectors.joining(" ")))));
        return builder.build(items);
    }

    private RuleItemBuilder<?> all(PatternDef<Piece> source, Declaration<Piece> piece) {
        return accumulate(
                source, accFunction(CollectListAccumulateFunction::new, piece).as(pieces));
    }

    /** Rules that begin alike, of which one goes on with an accumulation at once and others with something else. */
    private Rules beginningAlike() {
        Declaration<Piece> piece = piece();
        Declaration<Piece> other = declarationOf(Piece.class, "$other");
        return PlantedRules.of(
                collecting(
                        "planted-existing",
                        pattern(SYSTEM),
                        not(note(note()).expr("warning", WARNING)),
                        exists(piece(piece()).expr("sound", SOUND)),
                        all(piece(piece).expr("used", USED), piece)),
                collecting(
                        "planted-collecting",
                        pattern(SYSTEM),
                        not(note(note()).expr("warning", WARNING)),
                        all(piece(piece).expr("sound", SOUND), piece),
                        not(note(note())),
                        exists(piece(piece()))),
                collecting(
                        "planted-group",
                        pattern(SYSTEM),
                        not(note(note()).expr("warning", WARNING)),
                        not(and(piece(piece), noteOn(piece))),
                        all(piece(other), other)));
    }

    private static Set<RuleResult> fresh(Rules rules, Map<Object, List<Object>> facts) {
        try (LiveRules live = new LiveRules(rules, rules.firstPhase(), COURSE)) {
            facts.forEach((name, those) -> live.put(name, those, false));
            return new HashSet<>(live.fire().said());
        }
    }

    private static Object any(Random random, int place) {
        String system = "s" + random.nextInt(SYSTEMS);
        if (place < SYSTEMS) {
            return AISystem.builder()
                    .id("s" + place)
                    .name("N" + random.nextInt(2))
                    .build();
        }
        return place < 3 * SYSTEMS
                ? new Piece(place, system, random.nextInt(3))
                : new Note(system, random.nextInt(3 * SYSTEMS), random.nextInt(3));
    }

    private static void assertLiveEqualsFresh(Rules rules) {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Map<Object, List<Object>> facts = new HashMap<>();
            Set<RuleResult> standing = new HashSet<>();
            try (LiveRules live = new LiveRules(rules, rules.firstPhase(), COURSE)) {
                for (int change = 0; change < CHANGES; change++) {
                    for (int i = random.nextInt(3); i >= 0; i--) {
                        int place = random.nextInt(5 * SYSTEMS);
                        facts.put(place, random.nextInt(4) == 0 ? List.of() : List.of(any(random, place)));
                        live.put(place, facts.get(place), false);
                    }
                    LiveRules.Change changed = live.fire();
                    standing.removeAll(changed.withdrawn());
                    standing.addAll(changed.said());
                    assertThat(standing)
                            .as("sequence %s, change %s", seed, change)
                            .isEqualTo(fresh(rules, facts));
                }
            }
        }
    }

    @Test
    void rules_that_begin_alike_do_not_disturb_each_other() {
        assertLiveEqualsFresh(beginningAlike());
    }
}
