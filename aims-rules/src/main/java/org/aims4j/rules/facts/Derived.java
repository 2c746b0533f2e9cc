package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Ref;

/** A fact that is no record, and is derived from one record alone. */
public interface Derived {
    /** The records that it tells of. */
    List<Ref<?>> ends();
}
