package org.aims4j.rules.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.aims4j.rules.EvaluationException;
import org.aims4j.rules.EvaluationOptions;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * How long one evaluation may go on: until it is done, its deadline passes, or the thread that asked for it is interrupted. The interrupt flag stays as it is.
 */
final class Course {
    /** From this many facts on, a session can work for long without a rule that speaks. */
    private static final int WORTH_WATCHING = 20_000;

    private static final long WATCHED_EVERY = Duration.ofMillis(50).toNanos();

    private static final Duration AGES = Duration.ofNanos(Long.MAX_VALUE);

    private final Optional<Thread> caller;
    private final boolean limited;
    private final long end;
    private final int fireLimit;
    private final AtomicBoolean over = new AtomicBoolean();

    private Course(Optional<Thread> caller, Optional<Duration> deadline, int fireLimit) {
        this.caller = caller;
        this.limited = deadline.isPresent();
        this.end = System.nanoTime()
                + deadline.filter(time -> time.compareTo(AGES) < 0).orElse(AGES).toNanos(); // may go round, see below
        this.fireLimit = fireLimit;
    }

    /** The course of an evaluation that the current thread asks for. */
    static Course with(EvaluationOptions options) {
        return new Course(Optional.of(Thread.currentThread()), options.deadline(), options.fireLimit());
    }

    /** The course of work that nothing but the fire limit ends. */
    static Course toTheEnd(EvaluationOptions options) {
        return new Course(Optional.empty(), Optional.empty(), options.fireLimit());
    }

    /** Whether to stop. Once it is so it stays so. */
    boolean isOver() {
        if (over.get()) {
            return true;
        }
        boolean now = caller.filter(Thread::isInterrupted).isPresent() || (limited && System.nanoTime() - end > 0);
        if (now) {
            over.set(true);
        }
        return now;
    }

    /** Tells of an interrupt that cleared the flag of the thread that asked. */
    void interrupted() {
        caller.ifPresent(asked -> over.set(true));
    }

    /** Stops, for another reason. */
    void stop() {
        over.set(true);
    }

    /**
     * Fires the rules of a session until they have nothing more to say, or it is over.
     *
     * @throws EvaluationException if they speak without end
     */
    void fire(KieSession session, int facts) {
        AtomicBoolean done = new AtomicBoolean();
        Optional<Thread> watch = facts < WORTH_WATCHING ? Optional.empty() : Optional.of(watch(session, done));
        try {
            int fired = session.fireAllRules(fireLimit);
            if (fired >= fireLimit && !isOver()) {
                fireBeyondTheLimit(session);
            }
        } finally {
            done.set(true);
            watch.ifPresent(Course::ended);
        }
    }

    /** Fires once more. Only now it listens which rule it is: that costs time with each match. */
    private void fireBeyondTheLimit(KieSession session) {
        AgendaEventListener naming = new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                Culprit culprit = Culprit.of(event.getMatch());
                throw new EvaluationException(
                        "Rule " + culprit.rule() + " spoke without end"
                                + culprit.subject()
                                        .map(subject -> ", last of " + subject)
                                        .orElse("") + ": the limit of " + fireLimit
                                + " was reached; mend the rule, or raise the fire limit",
                        Optional.of(culprit.rule()),
                        culprit.subject(),
                        new IllegalStateException("fire limit " + fireLimit));
            }
        };
        session.addEventListener(naming);
        try {
            session.fireAllRules(1);
        } finally {
            session.removeEventListener(naming); // it may go on where there was nothing more to say
        }
    }

    /** Repeats the call to halt until firing has returned: one that comes too early is forgotten. */
    private Thread watch(KieSession session, AtomicBoolean done) {
        Thread watch = new Thread(
                () -> {
                    while (!done.get()) {
                        if (isOver()) {
                            session.halt();
                        }
                        LockSupport.parkNanos(WATCHED_EVERY);
                    }
                },
                "aims4j-watch");
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    /** Waits for the watch to end; it does at once. An interrupt meanwhile is kept. */
    private static void ended(Thread watch) {
        LockSupport.unpark(watch);
        boolean interrupted = false;
        while (watch.isAlive()) {
            try {
                watch.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
