package org.aims4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.aims4j.rules.EvaluationOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private static final List<Integer> NUMBERS = IntStream.range(0, 100).boxed().toList();

    private final ExecutorService helper = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        helper.shutdownNow();
    }

    private static Course toTheEnd() {
        return Course.toTheEnd(EvaluationOptions.standard());
    }

    /** Waits until a helper has begun a piece, so that both have work. */
    private static IntFunction<Integer> shared(CountDownLatch begun, Thread caller) {
        return piece -> {
            if (Thread.currentThread().equals(caller)) {
                await(begun);
            } else {
                begun.countDown();
            }
            return piece;
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_they_give_stands_in_the_order_of_their_numbers() {
        IntFunction<Integer> work = shared(new CountDownLatch(1), Thread.currentThread());

        assertThat(Pieces.all(100, work, Optional.of(helper), toTheEnd())).isEqualTo(NUMBERS);
    }

    @Test
    void an_executor_that_takes_nothing_harms_nothing() {
        List<Integer> all = Pieces.all(
                100,
                piece -> piece,
                Optional.of(task -> {
                    throw new RejectedExecutionException("full");
                }),
                toTheEnd());

        assertThat(all).isEqualTo(NUMBERS);
    }

    @Test
    void an_executor_that_fails_harms_nothing_and_leaves_no_helper_alone() {
        IntFunction<Integer> work = shared(new CountDownLatch(1), Thread.currentThread());
        Optional<Executor> failing = Optional.of(task -> {
            helper.execute(task);
            throw new IllegalStateException("broken after it took a task");
        });

        assertThat(Pieces.all(100, work, failing, toTheEnd())).isEqualTo(NUMBERS);
    }

    @Test
    void the_first_failure_is_thrown_and_ends_the_rest() {
        AtomicInteger begun = new AtomicInteger();
        IntFunction<Integer> work = piece -> {
            begun.incrementAndGet();
            throw new IllegalStateException("piece " + piece);
        };

        assertThatThrownBy(() -> Pieces.all(100, work, Optional.empty(), toTheEnd()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("piece 0");
        assertThat(begun).hasValue(1);
    }

    @Test
    void where_only_the_end_stops_it_an_interrupt_leaves_nothing_out_and_is_kept() {
        Thread caller = Thread.currentThread();
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        IntFunction<Integer> work = piece -> {
            if (Thread.currentThread().equals(caller)) {
                await(begun);
                done.set(true);
            } else {
                begun.countDown();
                while (!done.get() || caller.getState() != Thread.State.TIMED_WAITING) {
                    Thread.onSpinWait();
                }
                caller.interrupt();
            }
            return piece;
        };
        try {
            assertThat(Pieces.all(2, work, Optional.of(helper), toTheEnd())).containsExactly(0, 1);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
