package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.EvaluationOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the rules of the first phase: those about the organization in one session, those about AI systems shard by shard, each in a session of its own. The calling thread works,
 * and so does the executor of the host where it has a thread to spare. What comes out does not depend on who did what.
 */
final class Run {
    private static final Logger LOG = LoggerFactory.getLogger(Run.class);
    private static final long LOOK_AGAIN = 50; // milliseconds

    private final Rules rules;
    private final ManagementSystem aims;
    private final LocalDate day;
    private final RollUp rollUp;
    private final Course course;
    private final EvaluationOptions options;
    private final Shards shards;

    /** Piece 0 is the organization, the others are the shards. */
    private final AtomicReferenceArray<Results> pieces;

    private final AtomicInteger next = new AtomicInteger();
    private int done;
    private int systemsDone;
    private Optional<Throwable> failure = Optional.empty();

    Run(Rules rules, ManagementSystem aims, LocalDate day, RollUp rollUp, Course course, EvaluationOptions options) {
        this.rules = rules;
        this.aims = aims;
        this.day = day;
        this.rollUp = rollUp;
        this.course = course;
        this.options = options;
        this.shards = new Shards(aims, day, rules.systems(), options.shardSize());
        this.pieces = new AtomicReferenceArray<>(shards.count() + 1);
    }

    /** What the rules said, merged. After a stop it is what they said until then. */
    Results results() {
        options.executor().ifPresent(this::ask);
        work();
        await();
        Results all = new Results(rules.known());
        for (int piece = 0; piece < pieces.length(); piece++) {
            Results results = pieces.get(piece);
            if (results != null) {
                all.addAll(results);
            }
        }
        return all.merged();
    }

    /** Asks for helpers, one for each processor but the one at work here. */
    private void ask(Executor executor) {
        int helpers = Math.min(pieces.length(), Runtime.getRuntime().availableProcessors()) - 1;
        try {
            for (int i = 0; i < helpers; i++) {
                executor.execute(this::work);
            }
        } catch (RejectedExecutionException e) {
            LOG.debug("The executor takes no more work; going on without", e);
        }
    }

    /** Takes pieces until none is left. */
    private void work() {
        for (int piece = next.getAndIncrement(); piece < pieces.length(); piece = next.getAndIncrement()) {
            boolean whole = false;
            Optional<Throwable> failed = Optional.empty();
            try {
                if (!course.isOver()) {
                    pieces.set(piece, piece == 0 ? organization() : systems(piece - 1));
                    whole = !course.isOver();
                }
            } catch (RuntimeException | Error e) {
                failed = Optional.of(e);
                course.stop();
            }
            finished(piece, whole, failed);
        }
    }

    private synchronized void finished(int piece, boolean whole, Optional<Throwable> failed) {
        done++;
        failure = failure.or(() -> failed);
        if (piece > 0 && whole) {
            systemsDone += shards.systemsOf(piece - 1);
            tell();
        }
        notifyAll();
    }

    private void tell() {
        options.listener().ifPresent(listener -> {
            try {
                listener.evaluated(systemsDone, shards.systems());
            } catch (RuntimeException e) {
                LOG.warn("The listener of an evaluation failed", e);
            }
        });
    }

    /** Waits for pieces that helpers took. They end soon: a stop ends them too. */
    private synchronized void await() {
        boolean interrupted = false;
        while (done < pieces.length()) {
            try {
                wait(LOOK_AGAIN);
            } catch (InterruptedException e) {
                interrupted = true;
                course.stop();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        failure.ifPresent(Run::rethrow);
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    private Results organization() {
        return run(rules.organization(), Facts.of(aims, day, rules.organization()));
    }

    private Results systems(int shard) {
        return run(rules.systems(), shards.facts(shard));
    }

    private Results run(RuleBase base, Iterable<Object> facts) {
        Collector collector = new Collector(rules.known(), rollUp, course);
        Failure.explained(rules, base, facts, () -> base.run(facts, collector, course));
        return collector.results();
    }
}
