package org.aims4j.rules;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.aims4j.model.Waiver;
import org.aims4j.rules.internal.Waivers;

/**
 * How to evaluate. What a report says depends on none of these but the waivers, and on the limits only where they are reached. Immutable.
 *
 * @param executor helps to evaluate, where there is one; the calling thread works too, so an executor that is busy or refuses slows down and harms nothing
 * @param shardSize how many AI systems go through the rules at a time; 1 or more
 * @param deadline how long the evaluation may take; then it stops, and the report says so. More than zero
 * @param fireLimit how often the rules may speak of one shard, or of the organization, before that counts as endless; in a session how often after one change, of all records together when it is opened; 1 or more
 * @param listener is told how far the evaluation is
 * @param waivers waivers beside those of the records; equal ones count once, of these and with those of the records
 */
public record EvaluationOptions(
        Optional<Executor> executor,
        int shardSize,
        Optional<Duration> deadline,
        int fireLimit,
        Optional<EvaluationListener> listener,
        List<Waiver> waivers) {
    private static final EvaluationOptions STANDARD =
            new EvaluationOptions(Optional.empty(), 100, Optional.empty(), 10_000_000, Optional.empty(), List.of());

    /**
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if shard size or fire limit is below 1, the deadline is not more than zero, or different waivers have one id
     */
    public EvaluationOptions {
        Objects.requireNonNull(executor, "executor");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(listener, "listener");
        waivers = List.copyOf(Waivers.byId(waivers.stream()).values());
        positive("shardSize", shardSize);
        positive("fireLimit", fireLimit);
        if (deadline.filter(time -> time.isZero() || time.isNegative()).isPresent()) {
            throw new IllegalArgumentException(
                    "deadline " + deadline.get() + " is not more than zero; give the evaluation some time");
        }
    }

    private static void positive(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " " + number + " is below 1; use 1 or more");
        }
    }

    /** In the calling thread, to the end, with the waivers of the records. */
    public static EvaluationOptions standard() {
        return STANDARD;
    }

    /** With the help of an executor. */
    public EvaluationOptions with(Executor helping) {
        return new EvaluationOptions(Optional.of(helping), shardSize, deadline, fireLimit, listener, waivers);
    }

    /** With so many AI systems at a time. */
    public EvaluationOptions withShardSize(int systems) {
        return new EvaluationOptions(executor, systems, deadline, fireLimit, listener, waivers);
    }

    /** Stopping after this time. */
    public EvaluationOptions withDeadline(Duration time) {
        return new EvaluationOptions(executor, shardSize, Optional.of(time), fireLimit, listener, waivers);
    }

    /** Taking more than this for endless. */
    public EvaluationOptions withFireLimit(int times) {
        return new EvaluationOptions(executor, shardSize, deadline, times, listener, waivers);
    }

    /** Telling this listener how far it is. */
    public EvaluationOptions with(EvaluationListener told) {
        return new EvaluationOptions(executor, shardSize, deadline, fireLimit, Optional.of(told), waivers);
    }

    /**
     * With these waivers beside those of the records.
     *
     * @throws IllegalArgumentException if different ones have one id; it names the id
     */
    public EvaluationOptions with(Collection<Waiver> beside) {
        return new EvaluationOptions(executor, shardSize, deadline, fireLimit, listener, List.copyOf(beside));
    }
}
