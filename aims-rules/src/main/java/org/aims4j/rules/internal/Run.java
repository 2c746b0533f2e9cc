package org.aims4j.rules.internal;

import java.time.LocalDate;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.EvaluationOptions;

/** Runs the rules of the first phase: those about the organization in a few sessions, those about AI systems shard by shard, each in a session of its own. */
final class Run {
    private final Rules rules;
    private final ManagementSystem aims;
    private final LocalDate day;
    private final RollUp rollUp;
    private final Course course;
    private final EvaluationOptions options;
    private final Shards shards;
    private int systemsDone;

    Run(Rules rules, ManagementSystem aims, LocalDate day, RollUp rollUp, Course course, EvaluationOptions options) {
        this.rules = rules;
        this.aims = aims;
        this.day = day;
        this.rollUp = rollUp;
        this.course = course;
        this.options = options;
        this.shards = new Shards(aims, day, rules.systems(), options.shardSize());
    }

    /** What the rules said. After a stop it is what they said until then. */
    Results results() {
        Results all = new Results(rules.known());
        int first = rules.organizationPieces(shards.systems()); // each takes longer than a shard
        Pieces.all(
                        first + shards.count(),
                        piece -> piece < first ? organization(piece) : systems(piece - first),
                        options.executor(),
                        course)
                .forEach(all::addAll);
        return all;
    }

    private Results organization(int piece) {
        RuleBase base = rules.organizationPiece(shards.systems(), piece);
        return run(base, Facts.of(aims, day, base));
    }

    private Results systems(int shard) {
        Results results = run(rules.systems(), shards.facts(shard));
        if (!course.isOver()) {
            tell(shards.systemsOf(shard));
        }
        return results;
    }

    private synchronized void tell(int systems) {
        systemsDone += systems;
        options.listener()
                .ifPresent(listener ->
                        Telling.tell("an evaluation", () -> listener.evaluated(systemsDone, shards.systems())));
    }

    private Results run(RuleBase base, Iterable<Object> facts) {
        Collector collector = new Collector(rules.known(), rollUp, course);
        Failure.explained(rules, base, facts, course, () -> base.run(facts, collector, course));
        return collector.results();
    }
}
