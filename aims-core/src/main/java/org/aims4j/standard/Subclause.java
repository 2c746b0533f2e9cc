package org.aims4j.standard;

import java.util.List;

/** A subclause that carries requirements: the lowest numbered level, such as 4.1 or 6.1.4. */
public final class Subclause {

    private final String id;
    private final Phase phase;
    private final List<Requirement> requirements;
    private final Wording wording;

    Subclause(String id, Phase phase, List<Requirement> requirements, Wording wording) {
        this.id = id;
        this.phase = phase;
        this.requirements = List.copyOf(requirements);
        this.wording = wording;
    }

    /** The number, for example {@code 6.1.4}. */
    public String id() {
        return id;
    }

    /** The short title. */
    public String title() {
        return wording.titles().get(id);
    }

    /** The phase of the plan-do-check-act cycle. */
    public Phase phase() {
        return phase;
    }

    /** Its requirements; never empty. */
    public List<Requirement> requirements() {
        return requirements;
    }

    @Override
    public String toString() {
        return id;
    }
}
