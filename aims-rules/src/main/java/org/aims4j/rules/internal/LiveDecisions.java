package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aims4j.conformity.Subject;
import org.aims4j.model.Determination;
import org.aims4j.model.Entity;
import org.aims4j.model.Judgement;
import org.aims4j.model.Ref;
import org.aims4j.model.Shift;
import org.aims4j.model.Waiver;
import org.aims4j.model.control.Control;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.system.AISystem;

/** The records of a session that stays open by which people decide about items, and the AI systems in scope, as of its day. */
final class LiveDecisions {
    private final SortedMap<String, Entity> deciding = new TreeMap<>();
    private final Map<String, Subject> systems = new HashMap<>();
    private Set<String> judged = Set.of();

    /** Takes a record as it is now; whether people decide by it, or have judged it. */
    boolean put(Shift shift) {
        systemInScope(shift.before()).ifPresent(system -> systems.remove(system.id()));
        systemInScope(shift.after()).ifPresent(system -> systems.put(system.id(), system));
        Optional<Entity> before = shift.before().filter(LiveDecisions::decides);
        Optional<Entity> after = shift.after().filter(LiveDecisions::decides);
        before.ifPresent(record -> deciding.remove(record.id()));
        after.ifPresent(record -> deciding.put(record.id(), record));
        return before.isPresent() || after.isPresent() || judged.contains(shift.id());
    }

    private static boolean decides(Entity record) {
        return record instanceof Organization
                || record instanceof Control
                || record instanceof Determination
                || record instanceof Judgement
                || record instanceof Waiver;
    }

    /** The subject that a record is; empty where it is no AI system in scope. */
    static Optional<Subject> systemInScope(Optional<Entity> record) {
        return record.filter(AISystem.class::isInstance)
                .map(AISystem.class::cast)
                .filter(AISystem::inScope)
                .map(Subject::of);
    }

    /** What they decide as of a day. */
    Decisions decisions(Function<String, Optional<Entity>> records, LocalDate day) {
        List<Judgement> judgements = all(Judgement.class);
        judged = judgements.stream()
                .flatMap(judgement -> judgement.about().stream())
                .map(Ref::id)
                .collect(Collectors.toSet());
        return Decisions.of(
                all(Organization.class).get(0), all(Control.class), all(Determination.class), judgements, records, day);
    }

    /** The waivers, by id. */
    Collection<Waiver> waivers() {
        return all(Waiver.class);
    }

    private <T extends Entity> List<T> all(Class<T> type) {
        return deciding.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The AI systems in scope. */
    Collection<Subject> systems() {
        return systems.values();
    }

    /** Whether a subject is an AI system in scope. */
    boolean isSystem(Subject subject) {
        return subject.equals(systems.get(subject.id()));
    }
}
