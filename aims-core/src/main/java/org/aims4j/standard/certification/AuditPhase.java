package org.aims4j.standard.certification;

import java.util.List;

/**
 * A step of the certification cycle.
 *
 * @param id one word for it in lower case, for example {@code stage-1}
 * @param text what happens in it
 * @param expects the ids of the documented information that is looked at, for example {@code DI-07}; often empty
 * @param outputs what comes out of it; often empty
 */
public record AuditPhase(String id, String text, List<String> expects, List<String> outputs) {

    public AuditPhase {
        expects = List.copyOf(expects);
        outputs = List.copyOf(outputs);
    }
}
