package org.aims4j.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pieces of work that do not depend on each other. The calling thread does them, and so does the executor of the host where it has a thread to spare. What comes out does not depend on who did what. */
final class Pieces<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Pieces.class);
    private static final long LOOK_AGAIN = 50; // milliseconds

    private final IntFunction<T> work;
    private final Course course;
    private final AtomicReferenceArray<T> gave;
    private final AtomicInteger next = new AtomicInteger();
    private int done;
    private Optional<Throwable> failure = Optional.empty();

    private Pieces(int count, IntFunction<T> work, Course course) {
        this.work = work;
        this.course = course;
        this.gave = new AtomicReferenceArray<>(count);
    }

    /**
     * Does them all, or those that are begun before it is over. The first that fails ends it, and what it threw is thrown.
     *
     * @param count how many there are
     * @param work does the piece of a number, from 0 on
     * @return what they gave, in the order of their numbers
     */
    static <T> List<T> all(int count, IntFunction<T> work, Optional<Executor> executor, Course course) {
        Pieces<T> pieces = new Pieces<>(count, work, course);
        executor.ifPresent(pieces::ask);
        pieces.work();
        pieces.await();
        List<T> all = new ArrayList<>(count);
        for (int piece = 0; piece < count; piece++) {
            T given = pieces.gave.get(piece);
            if (given != null) {
                all.add(given);
            }
        }
        return all;
    }

    /** Asks for helpers, one for each processor but the one at work here. */
    private void ask(Executor executor) {
        int helpers = Math.min(gave.length(), Runtime.getRuntime().availableProcessors()) - 1;
        try {
            for (int i = 0; i < helpers; i++) {
                executor.execute(this::work);
            }
        } catch (RejectedExecutionException e) {
            LOG.debug("The executor takes no more work; going on without", e);
        } catch (RuntimeException e) { // helpers that it took before are at work: they must not be left alone
            LOG.warn("The executor failed to take work; going on without", e);
        }
    }

    /** Takes pieces until none is left. */
    private void work() {
        for (int piece = next.getAndIncrement(); piece < gave.length(); piece = next.getAndIncrement()) {
            Optional<Throwable> failed = Optional.empty();
            try {
                if (!course.isOver()) {
                    gave.set(piece, work.apply(piece));
                }
            } catch (RuntimeException | Error e) {
                failed = Optional.of(e);
                course.stop();
            }
            finished(failed);
        }
    }

    private synchronized void finished(Optional<Throwable> failed) {
        done++;
        failure = failure.or(() -> failed);
        notifyAll();
    }

    /** Waits for pieces that helpers took. They end soon: a stop ends them too. */
    private synchronized void await() {
        boolean interrupted = false;
        while (done < gave.length()) {
            try {
                wait(LOOK_AGAIN);
            } catch (InterruptedException e) {
                interrupted = true;
                course.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        failure.ifPresent(Pieces::rethrow);
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
