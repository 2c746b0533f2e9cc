package org.aims4j.examples.imports;

import java.util.Set;
import org.aims4j.model.RecordArea;
import org.aims4j.model.system.ImpactClass;

/**
 * What a publication that lists AI systems is as a whole.
 *
 * @param organization id of those whose systems it lists, taken as one organization
 * @param name their name
 * @param recorded the areas of records that it is complete in, but for the attributes that it does not know
 * @param known the attributes of records of these areas that it can tell, type and attribute: {@code Supplier.name}
 * @param assessed the classes of AI systems of which it asks for an impact assessment
 */
record Register(
        String organization, String name, Set<RecordArea> recorded, Set<String> known, Set<ImpactClass> assessed) {
    Register {
        known = Set.copyOf(known);
        assessed = Set.copyOf(assessed);
    }
}
