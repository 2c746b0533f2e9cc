package org.aims4j.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The records of a management system by id, and by what they refer to. Made once, when the management system is built; answers in constant time. Thread-safe.
 */
public final class RecordIndex {
    private final List<Entity> all = new ArrayList<>();
    private final Map<String, Entity> byId;
    private volatile @Nullable Map<String, Set<Entity>> referring;

    private final ManagementSystem aims;
    private volatile @Nullable String digest;

    /** A day on and after which nothing is later; null while none is known. */
    private volatile @Nullable LocalDate nothingLaterThan;

    RecordIndex(ManagementSystem aims) {
        this.aims = aims;
        RecordVisitor.entities(aims, all::add);
        byId = new HashMap<>(all.size() * 4 / 3 + 1); // it never grows
        all.forEach(entity -> byId.putIfAbsent(entity.id(), entity));
    }

    /** All records, in document order. */
    public Iterable<Entity> all() {
        return Collections.unmodifiableList(all);
    }

    /** Whether no two records have one id. */
    boolean idsAreUnique() {
        return byId.size() == all.size();
    }

    /**
     * What {@link ManagementSystem#asOf} gives, unless it is over before that is found out.
     *
     * @param over asked now and then whether to stop
     * @return empty where it was stopped
     */
    public Optional<ManagementSystem> asOf(LocalDate day, BooleanSupplier over) {
        LocalDate known = nothingLaterThan; // found out once for the days on which nothing is later
        if (known != null && !day.isBefore(known)) {
            return Optional.of(aims);
        }
        Optional<ManagementSystem> then = Projection.of(aims, day, over);
        then.ifPresent(found -> found.index().nothingLaterThan = day);
        return then;
    }

    /** The record with this id. */
    public Optional<Entity> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The record referred to; empty where there is none with this id. */
    @SuppressWarnings("unchecked") // a valid management system has only references to the right type
    public <T extends Entity> Optional<T> find(Ref<T> ref) {
        return Optional.ofNullable((T) byId.get(ref.id()));
    }

    /**
     * The record referred to.
     *
     * @throws NoSuchElementException if there is none with this id
     */
    public <T extends Entity> T get(Ref<T> ref) {
        return find(ref).orElseThrow(() -> new NoSuchElementException("No record has the id " + ref.id()));
    }

    /** The records of a type that refer to a record, themselves or in a part of theirs, in document order. */
    public <T extends Entity> List<T> referringTo(Ref<?> ref, Class<T> type) {
        List<T> records = new ArrayList<>();
        for (Entity entity : referring().getOrDefault(ref.id(), Set.of())) {
            if (type.isInstance(entity)) {
                records.add(type.cast(entity));
            }
        }
        return Collections.unmodifiableList(records);
    }

    /**
     * The {@link ManagementSystem#digest} of the records, unless it is over before that is worked out, which happens once.
     *
     * @param over asked now and then whether to stop
     * @return empty where it was stopped
     */
    public Optional<String> digest(BooleanSupplier over) {
        String known = digest;
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> made = Digest.of(aims, over);
        made.ifPresent(whole -> digest = whole); // one that was stopped leaves alone what another thread made meanwhile
        return made;
    }

    private Map<String, Set<Entity>> referring() {
        Map<String, Set<Entity>> known = referring;
        if (known == null) {
            Map<String, Set<Entity>> found = new HashMap<>();
            for (Entity entity : all) {
                RecordVisitor.references(
                        RecordType.of(entity.getClass()),
                        entity,
                        (path, target, ref) -> found.computeIfAbsent(ref.id(), id -> new LinkedHashSet<>())
                                .add(entity));
            }
            known = found;
            referring = known;
        }
        return known;
    }
}
