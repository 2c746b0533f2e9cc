package org.aims4j.testkit;

import java.util.ArrayList;
import java.util.List;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;

/** Makes management systems of a few records. */
public final class Records {
    private Records() {}

    /**
     * A management system of these records, each in the list of its type, in the order given. An organization is added where none is among them.
     *
     * @throws org.aims4j.model.InvalidModelException if they make no valid management system
     */
    public static ManagementSystem managementSystem(Entity... records) {
        List<Entity> all = new ArrayList<>(List.of(records));
        if (all.stream().noneMatch(Organization.class::isInstance)) {
            all.add(Organization.builder()
                    .id("organization")
                    .name("Organization")
                    .build());
        }
        return ManagementSystem.of(all);
    }
}
