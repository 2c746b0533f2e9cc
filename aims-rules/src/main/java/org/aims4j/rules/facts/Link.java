package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;

/** A fact that ties an AI system to a record that concerns it. */
public interface Link {
    /** The system. */
    Ref<AISystem> system();

    /** The records that it ties together. */
    List<Ref<?>> ends();
}
