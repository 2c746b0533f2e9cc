package org.aims4j.examples.imports;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.RecordArea;
import org.aims4j.model.system.Origin;
import org.aims4j.standard.OrganizationRole;

/** What the US federal inventories have in common, whatever their year. */
final class UsFederal {
    /** The areas that they are complete in. */
    static final Set<RecordArea> RECORDED = Collections.unmodifiableSet(EnumSet.of(
            RecordArea.IMPACT, RecordArea.AI_SYSTEMS, RecordArea.LIFECYCLE, RecordArea.DATA, RecordArea.SUPPLIERS));

    private UsFederal() {}

    /** The id of a use case without one of its own, not yet told apart from that of another. It stays the same from year to year. */
    static String id(String agency, String bureau, String name) {
        return Ids.slug(agency, Ids.hash(agency, bureau, name));
    }

    /** What an agency is to a use case: a customer, and a producer too of what it develops in-house. */
    static Set<OrganizationRole> roles(Optional<Origin> origin) {
        return origin.filter(Origin.IN_HOUSE::equals).isPresent()
                ? EnumSet.of(OrganizationRole.PRODUCER, OrganizationRole.CUSTOMER)
                : EnumSet.of(OrganizationRole.CUSTOMER);
    }
}
