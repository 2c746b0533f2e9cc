package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.aims4j.conformity.Subject;
import org.aims4j.model.Determination;
import org.aims4j.model.Entity;
import org.aims4j.model.Judgement;
import org.aims4j.model.Shift;
import org.aims4j.model.Waiver;
import org.aims4j.model.control.Control;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.system.AISystem;

/** The records of a session that stays open by which people decide about items, and the AI systems in scope, as of its day. */
final class LiveDecisions {
    private final Map<String, Control> controls = new TreeMap<>();
    private final Map<String, Determination> determinations = new TreeMap<>();
    private final Map<String, Judgement> judgements = new TreeMap<>();
    private final Map<String, Waiver> waivers = new TreeMap<>();
    private final Map<String, Subject> systems = new LinkedHashMap<>();
    private Optional<Organization> organization = Optional.empty();

    /** Takes a record as it is now; whether it is one by which people decide. */
    boolean put(Shift shift) {
        Entity record = shift.after().or(shift::before).orElseThrow();
        if (record instanceof AISystem) {
            system(shift);
            return false;
        }
        if (record instanceof Organization) {
            organization = shift.after().map(Organization.class::cast);
            return true;
        }
        return put(controls, Control.class, shift)
                || put(determinations, Determination.class, shift)
                || put(judgements, Judgement.class, shift)
                || put(waivers, Waiver.class, shift);
    }

    private void system(Shift shift) {
        Optional<AISystem> inScope = shift.after().map(AISystem.class::cast).filter(AISystem::inScope);
        inScope.ifPresentOrElse(
                system -> systems.put(system.id(), Subject.of(system)), () -> systems.remove(shift.id()));
    }

    private static <T extends Entity> boolean put(Map<String, T> records, Class<T> type, Shift shift) {
        boolean fits = shift.after().or(shift::before).filter(type::isInstance).isPresent();
        if (fits) {
            shift.after()
                    .ifPresentOrElse(
                            record -> records.put(record.id(), type.cast(record)), () -> records.remove(shift.id()));
        }
        return fits;
    }

    /** What they decide as of a day. */
    Decisions decisions(Function<String, Optional<Entity>> records, LocalDate day) {
        return Decisions.of(
                organization.orElseThrow(),
                controls.values(),
                determinations.values(),
                judgements.values(),
                records,
                day);
    }

    /** The waivers, by id. */
    Collection<Waiver> waivers() {
        return waivers.values();
    }

    /** The AI systems in scope. */
    Set<Subject> systems() {
        return new LinkedHashSet<>(systems.values());
    }

    /** Whether a subject is an AI system in scope. */
    boolean isSystem(Subject subject) {
        return subject.equals(systems.get(subject.id()));
    }
}
