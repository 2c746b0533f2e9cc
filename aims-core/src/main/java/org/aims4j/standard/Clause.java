package org.aims4j.standard;

import java.util.List;

/** One of the clauses 4 to 10. */
public final class Clause {

    private final String id;
    private final Phase phase;
    private final List<Subclause> subclauses;
    private final Wording wording;

    Clause(String id, Phase phase, List<Subclause> subclauses, Wording wording) {
        this.id = id;
        this.phase = phase;
        this.subclauses = List.copyOf(subclauses);
        this.wording = wording;
    }

    /** The number, for example {@code 6}. */
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

    /** The subclauses that carry requirements, in the order of the standard. */
    public List<Subclause> subclauses() {
        return subclauses;
    }

    @Override
    public String toString() {
        return id;
    }
}
