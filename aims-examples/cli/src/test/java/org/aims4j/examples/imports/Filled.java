package org.aims4j.examples.imports;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.RecordArea;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.system.LifecycleEvent;
import org.jspecify.annotations.Nullable;

/** The attributes, as type and name, that some record of the recorded areas fills from its source. */
final class Filled {
    private Filled() {}

    static Set<String> of(ManagementSystem aims) {
        Set<String> filled = new LinkedHashSet<>();
        RecordType<ManagementSystem> whole = RecordType.of(ManagementSystem.class);
        for (RecordArea area : aims.recorded()) {
            for (String name : area.attributes()) {
                fill(whole.attribute(name).orElseThrow().get(aims), filled);
            }
        }
        if (aims.aiSystems().stream()
                .flatMap(system -> system.lifecycle().stream())
                .noneMatch(LifecycleEvent::dateStated)) {
            filled.removeAll(Set.of("LifecycleEvent.date", "LifecycleEvent.dateStated")); // an event needs a day
        }
        return filled;
    }

    private static void fill(@Nullable Object value, Set<String> filled) {
        if (value instanceof Collection<?> many) {
            many.forEach(element -> fill(element, filled));
        } else if (value instanceof ModelRecord) {
            RecordType<?> type = RecordType.of(value.getClass());
            for (Attribute attribute : type.attributes()) {
                Object part = attribute.get(value);
                if (!attribute.leavesOut(part)) {
                    filled.add(type.name() + "." + attribute.name());
                    fill(part, filled);
                }
            }
        }
    }
}
