package org.aims4j.model;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A record that {@link LiveRecords} hold, or the certification, which has no id. One id has one of these as long as it is in use. */
final class LiveRecord {
    /** The record as it was handed over. */
    Object whole;

    /** The record as of the day; the same instance where nothing in it is later. Null where it is not there. */
    @Nullable
    Object now;

    /** The record in a list of the management system that holds this one, at some depth; this one itself if it stands there. */
    LiveRecord root = this;

    /** The records that this one holds, at any depth, in document order. Only roots have any. */
    List<LiveRecord> inner = List.of();

    private Reference[] references = {};
    private @Nullable Reference referring;

    Agenda.@Nullable Entry coming;
    Agenda.@Nullable Entry passed;

    LiveRecord(Object whole) {
        this.whole = whole;
    }

    /** A reference from one record to another; a link in the chain of those that refer to it. */
    private static final class Reference {
        final LiveRecord from;
        final LiveRecord to;

        @Nullable
        Reference previous;

        @Nullable
        Reference next;

        Reference(LiveRecord from, LiveRecord to) {
            this.from = from;
            this.to = to;
        }
    }

    boolean isThere() {
        return now != null;
    }

    boolean isRoot() {
        return root == this;
    }

    /** Makes this record refer to others, and no longer to those that it referred to. */
    void refersTo(List<LiveRecord> targets) {
        for (Reference reference : references) {
            reference.to.without(reference);
        }
        references = new Reference[targets.size()];
        for (int i = 0; i < references.length; i++) {
            references[i] = new Reference(this, targets.get(i));
            references[i].to.with(references[i]);
        }
    }

    private void with(Reference reference) {
        reference.next = referring;
        if (referring != null) {
            referring.previous = reference;
        }
        referring = reference;
    }

    private void without(Reference reference) {
        if (reference.previous == null) {
            referring = reference.next;
        } else {
            reference.previous.next = reference.next;
        }
        if (reference.next != null) {
            reference.next.previous = reference.previous;
        }
    }

    /** Takes the records that refer to this one, in no particular order; one that does so several times comes as often. */
    void forEachReferring(Consumer<LiveRecord> visitor) {
        for (Reference reference = referring; reference != null; reference = reference.next) {
            visitor.accept(reference.from);
        }
    }

    /** Whether only records for which this holds refer to this one. */
    boolean isReferredToOnlyBy(Predicate<LiveRecord> accepted) {
        for (Reference reference = referring; reference != null; reference = reference.next) {
            if (!accepted.test(reference.from)) {
                return false;
            }
        }
        return true;
    }
}
