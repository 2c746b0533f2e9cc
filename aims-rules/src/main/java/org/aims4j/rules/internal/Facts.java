package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.control.Control;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.system.AISystem;
import org.aims4j.rules.facts.AsOf;
import org.aims4j.rules.facts.ExcludedFor;
import org.aims4j.rules.facts.ImpactAssessmentOf;
import org.aims4j.rules.facts.PartOf;

/** Turns records into what rules match: the records themselves, links between them, and the day. */
public final class Facts {
    private Facts() {}

    /** The facts that a snapshot gives on a day. */
    public static List<Object> of(ManagementSystem aims, LocalDate day) {
        List<Object> facts = new ArrayList<>();
        facts.add(new AsOf(day));
        for (Entity entity : aims.index().all()) {
            facts.add(entity);
            addLinks(entity, facts);
        }
        return facts;
    }

    /** The links that a record holds. */
    private static void addLinks(Entity entity, List<Object> links) {
        if (entity instanceof ImpactAssessment assessment) {
            assessment.systems().forEach(system -> links.add(new ImpactAssessmentOf(system, assessment)));
        } else if (entity instanceof AISystem system) {
            system.parts().forEach(supplier -> links.add(new PartOf(system.ref(), supplier)));
        } else if (entity instanceof Control control && control.ofAnnexA() && control.included()) {
            control.excludedFor()
                    .forEach(exclusion ->
                            links.add(new ExcludedFor(exclusion.system(), control.id(), exclusion.reason())));
        }
    }
}
