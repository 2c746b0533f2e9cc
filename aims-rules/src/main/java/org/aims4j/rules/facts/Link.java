package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Ref;

/** A fact that ties records together. */
public interface Link {
    /** The records that it ties together. */
    List<Ref<?>> ends();
}
