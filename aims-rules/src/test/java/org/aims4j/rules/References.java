package org.aims4j.rules;

import java.util.HashSet;
import java.util.Set;
import org.aims4j.model.Entity;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordVisitor;

/** What records refer to. */
final class References {
    private References() {}

    /** The ids that a record names, and those inside of it. */
    static Set<String> of(Entity record) {
        Set<String> ids = new HashSet<>();
        RecordVisitor.references(RecordType.of(record.getClass()), record, (path, target, ref) -> ids.add(ref.id()));
        RecordVisitor.entities(record, inner -> ids.addAll(of(inner)));
        return ids;
    }
}
