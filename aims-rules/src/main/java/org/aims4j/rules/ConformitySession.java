package org.aims4j.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.model.Entity;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.internal.LiveEvaluation;
import org.aims4j.rules.internal.Telling;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation that stays open while records change and days pass, and tells at once what that changes. At any time it holds what a fresh evaluation of its records as of its day would give.
 *
 * <p>For a screen that is open, not for each tenant for ever: it keeps all facts in memory. Opened by {@link ConformityEvaluator#open}, to be closed. For one thread at a time, which is
 * enforced. A change that would leave no valid management system is refused and changes nothing. Where a rule fails the session closes.
 *
 * <p>A rule is asked again on a day on which something on record turns ({@link ManagementSystem#turningDays()}). A rule of a host that adds a period of its own to a day on record is not asked on the day to which
 * that leads: the period has to be on record.
 */
public final class ConformitySession implements AutoCloseable {
    private final AtomicReference<@Nullable Thread> at = new AtomicReference<>();
    private final List<Consumer<ConformityChange>> listeners = new CopyOnWriteArrayList<>();
    private final BiFunction<ManagementSystem, LocalDate, LiveEvaluation> opening;
    private LiveEvaluation evaluation;
    private boolean closed;

    ConformitySession(
            BiFunction<ManagementSystem, LocalDate, LiveEvaluation> opening, ManagementSystem aims, LocalDate day) {
        this.opening = opening;
        this.evaluation = opening.apply(aims, day);
    }

    /**
     * Tells a listener of each change that changes something, after it, in the thread that makes it. What a listener throws is logged and harms nothing, errors included but
     * for those of the virtual machine; it cannot change the session from within.
     *
     * @throws IllegalStateException if the session is closed, or another thread is at work in it
     */
    public void addListener(Consumer<ConformityChange> listener) {
        Objects.requireNonNull(listener, "listener");
        alone(() -> listeners.add(listener));
    }

    /**
     * Puts other records in place of all.
     *
     * @throws IllegalArgumentException if a waiver among the records has the id of a different one handed over when the session was opened; nothing changed then
     * @throws IllegalStateException if the session is closed, or another thread is at work in it
     * @throws EvaluationException if a rule fails; the session is closed then
     */
    public ConformityChange replace(ManagementSystem aims) {
        Objects.requireNonNull(aims, "aims");
        return changing(aims.waivers(), () -> evaluation.fits(aims) ? evaluation.replace(aims) : reopen(aims));
    }

    /** Other areas are recorded, or other thresholds hold: everything is to be looked at again. */
    private ConformityChange reopen(ManagementSystem aims) {
        LiveEvaluation before = evaluation;
        evaluation = opening.apply(aims, before.day());
        ConformityChange change = evaluation.changeFrom(before);
        before.close();
        return change;
    }

    /**
     * Adds records, and replaces those that have the same id. Records that refer to each other come together.
     *
     * @throws InvalidModelException if that would leave no valid management system; nothing changed then
     * @throws IllegalArgumentException if the model does not have the type of a record, or a waiver among them has the id of a different one handed over when the session was opened; nothing changed
     *     then
     * @throws IllegalStateException if the session is closed, or another thread is at work in it
     * @throws EvaluationException if a rule fails; the session is closed then
     */
    public ConformityChange put(Entity... records) {
        return put(Arrays.asList(records));
    }

    /** The same as {@link #put(Entity...)}. */
    public ConformityChange put(Collection<? extends Entity> records) {
        List<Entity> copy = List.copyOf(records);
        return changing(copy, () -> evaluation.put(copy));
    }

    /**
     * Removes records by their ids.
     *
     * @throws InvalidModelException if there is none with an id, or one is referred to; nothing changed then
     * @throws IllegalStateException if the session is closed, or another thread is at work in it
     * @throws EvaluationException if a rule fails; the session is closed then
     */
    public ConformityChange remove(String... ids) {
        List<String> copy = List.of(ids);
        return changing(List.of(), () -> evaluation.remove(copy));
    }

    /**
     * Moves the day, forth or back.
     *
     * @throws IllegalStateException if the session is closed, or another thread is at work in it
     * @throws EvaluationException if a rule fails; the session is closed then
     */
    public ConformityChange moveTo(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return changing(List.of(), () -> evaluation.moveTo(day));
    }

    /** The day. */
    public LocalDate day() {
        return alone(() -> evaluation.day());
    }

    /** The records, as they were handed over. */
    public ManagementSystem records() {
        return alone(() -> evaluation.records());
    }

    /** The findings that stand, escalated ones included, in the order of reports. */
    public List<Finding> findings() {
        return alone(() -> evaluation.findings());
    }

    /** The report that a fresh evaluation of the records as of the day would give. Costs as much as rolling up all that was found. */
    public ConformityReport report() {
        return alone(() -> evaluation.report());
    }

    /**
     * Lets go of everything. Closing again does nothing.
     *
     * @throws IllegalStateException if another thread is at work in it, or a listener of it calls
     */
    @Override
    public void close() {
        enter();
        try {
            end();
        } finally {
            at.set(null);
        }
    }

    private void end() {
        if (!closed) {
            closed = true;
            listeners.clear();
            evaluation.close();
        }
    }

    private ConformityChange changing(Collection<? extends Entity> coming, Supplier<ConformityChange> change) {
        return alone(() -> {
            evaluation.check(coming);
            ConformityChange changed;
            try {
                changed = change.get();
            } catch (InvalidModelException e) {
                throw e;
            } catch (RuntimeException | Error e) { // what was found so far is half of it
                end();
                throw e;
            }
            if (!changed.isEmpty()) {
                listeners.forEach(listener -> Telling.tell("a conformity session", () -> listener.accept(changed)));
            }
            return changed;
        });
    }

    private <T> T alone(Supplier<T> work) {
        enter();
        try {
            if (closed) {
                throw new IllegalStateException("The session is closed; open another");
            }
            return work.get();
        } finally {
            at.set(null);
        }
    }

    private void enter() {
        Thread current = Thread.currentThread();
        if (!at.compareAndSet(null, current)) {
            Thread other = at.get();
            throw new IllegalStateException(
                    other == current
                            ? "The session is at work; a listener cannot use it, so keep what it tells and use the session afterwards"
                            : "The session is at work in " + (other == null ? "another thread" : other)
                                    + "; use it from one thread at a time");
        }
    }
}
