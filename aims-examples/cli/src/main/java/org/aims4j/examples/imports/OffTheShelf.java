package org.aims4j.examples.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Origin;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;

/**
 * One row of the table of off-the-shelf products: whether an agency uses one for a common task. A row that says so is an AI system in operation, bought, of no recorded class; any
 * other row is none. The table names the product and not its vendor, so the product names the supplier; where it is blank, the supplier is not identified.
 */
final class OffTheShelf {
    private static final String AGENCY = "Agency";
    private static final String TASK = "AI Use Case";
    private static final String USED = "Agency Use (Y/N)?";
    private static final String PRODUCT = "Name of Commercial Product or Service Used";

    /** The columns that are read. */
    static final List<String> COLUMNS = List.of(AGENCY, TASK, USED, PRODUCT);

    private static final Codes<Boolean> USE = Codes.YES_OR_NO_TYPED.and(Map.of("Y", true, "N", false));

    private OffTheShelf() {}

    /** Whether the agency uses a product for the task; no, with a warning, where it does not say. */
    static boolean inUse(Row row, List<SourceProblem> warnings) {
        Cell used = row.cell(USED);
        Optional<Boolean> answer = used.said().flatMap(USE::find);
        if (answer.isEmpty()) {
            String unclear = used.said().isEmpty() ? "is blank" : "is not in the code list of the column";
            warnings.add(used.problem(unclear + "; the row is left out"));
        }
        return answer.orElse(false);
    }

    /** The id of the system, not yet told apart from that of another. */
    static String id(Row row) {
        return Ids.slug(row.text(AGENCY), Ids.hash(row.text(AGENCY), "", row.text(TASK)));
    }

    /** Adds the system to the inventory. */
    static void record(Row row, String id, Inventory inventory) {
        inventory.add(AISystem.builder()
                .id(id)
                .name(row.cell(TASK).said().orElse(id))
                .addRoles(OrganizationRole.CUSTOMER)
                .origin(Origin.BOUGHT)
                .organizationalUnit(inventory.unit(row.text(AGENCY), ""))
                .addParts(row.cell(PRODUCT)
                        .named()
                        .map(inventory::supplier)
                        .orElseGet(() -> inventory.namelessSupplier(id)))
                .addLifecycle(SourceDay.ofInventory(inventory.on())
                        .enters(LifecycleStage.OPERATION_MONITORING, Optional.empty()))
                .build());
    }
}
