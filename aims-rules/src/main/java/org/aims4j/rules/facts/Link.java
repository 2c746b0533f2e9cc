package org.aims4j.rules.facts;

import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;

/** A fact that ties an AI system to a record that concerns it, or to what it is known by elsewhere. */
public interface Link extends Derived {
    /** The system. */
    Ref<AISystem> system();
}
