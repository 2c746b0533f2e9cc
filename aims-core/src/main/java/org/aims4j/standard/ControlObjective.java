package org.aims4j.standard;

import java.util.List;

/** What a group of Annex A controls is to reach, for example A.5. */
public final class ControlObjective {

    private final String id;
    private final List<ControlObjective> subObjectives;
    private final List<AnnexControl> controls;
    private final Wording wording;

    ControlObjective(String id, List<ControlObjective> subObjectives, List<AnnexControl> controls, Wording wording) {
        this.id = id;
        this.subObjectives = List.copyOf(subObjectives);
        this.controls = List.copyOf(controls);
        this.wording = wording;
    }

    /** The number, for example {@code A.5}. */
    public String id() {
        return id;
    }

    /** The short title of the group. */
    public String title() {
        return wording.titles().get(id);
    }

    /** What the controls are to reach, in one sentence of our own. */
    public String statement() {
        return wording.texts().get(id + ".statement");
    }

    /** Its parts, for A.6 alone: A.6.1 and A.6.2. Empty otherwise. */
    public List<ControlObjective> subObjectives() {
        return subObjectives;
    }

    /** All its controls, those of its parts included. */
    public List<AnnexControl> controls() {
        return controls;
    }

    @Override
    public String toString() {
        return id;
    }
}
