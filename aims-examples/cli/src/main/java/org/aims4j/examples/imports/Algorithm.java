package org.aims4j.examples.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.Progress;
import org.aims4j.model.system.AISystem;
import org.aims4j.standard.LifecycleStage;

/**
 * One algorithm of the Dutch register: an AI system, and the records about it.
 *
 * <ul>
 *   <li><b>Id</b>: that of the register, which stands among the identifiers too; where it is blank, a short hash of organization and title.
 *   <li><b>Name</b>: the title; the id where it has none, with a warning. The purpose is the intended use, the organization the unit.
 *   <li><b>Stage</b>: in use is operation, in development is development, out of use is retirement, each as of the day of the inventory.
 *   <li><b>Impact assessment</b>: Ja is a completed one, Nee a refused one, Onbekend none.
 * </ul>
 */
final class Algorithm {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String ORGANIZATION = "organisatie";
    private static final String PURPOSE = "doel";
    private static final String STATUS = "status";
    private static final String LEGAL_BASIS = "juridische_basis";
    private static final String ASSESSMENT = "impactassessment";

    /** The values that are read. */
    static final List<String> VALUES = List.of(ID, TITLE, ORGANIZATION, PURPOSE, STATUS, LEGAL_BASIS, ASSESSMENT);

    /** Those of them that a file may lack: nothing is found where a legal basis is not on record. */
    static final Set<String> OPTIONAL = Set.of(LEGAL_BASIS);

    private static final Codes<LifecycleStage> STAGES = Codes.inFreeSpelling(Map.of(
            "ontwikkeling", LifecycleStage.DESIGN_DEVELOPMENT,
            "in ontwikkeling", LifecycleStage.DESIGN_DEVELOPMENT,
            "in_gebruik", LifecycleStage.OPERATION_MONITORING,
            "in gebruik", LifecycleStage.OPERATION_MONITORING,
            "buiten_gebruik", LifecycleStage.RETIREMENT,
            "buiten gebruik", LifecycleStage.RETIREMENT));

    /** No progress is that nothing is known. */
    private static final Codes<Optional<Progress>> ASSESSMENTS = Codes.inFreeSpelling(Map.of(
            "Ja", Optional.of(Progress.COMPLETED),
            "Nee", Optional.of(Progress.REFUSED),
            "Onbekend", Optional.empty()));

    private Algorithm() {}

    /** The id of the system, not yet told apart from that of another. */
    static String id(Row record) {
        String own = Ids.slug(record.text(ID));
        return Ids.slug("algorithm", own.isEmpty() ? Ids.hash(record.text(ORGANIZATION), record.text(TITLE)) : own);
    }

    /**
     * Adds the system and the records about it to the inventory.
     *
     * @return its legal basis
     */
    static Optional<String> record(Row record, String id, Inventory inventory) {
        List<SourceProblem> warnings = new ArrayList<>();
        AISystem.Builder system = AISystem.builder();
        system.id(id)
                .name(name(record, id, warnings))
                .intendedUse(record.cell(PURPOSE).said())
                .organizationalUnit(inventory.unit(record.text(ORGANIZATION), ""));
        record.cell(ID).said().ifPresent(own -> system.putIdentifiers("nl-algorithm-register", own));
        STAGES.read(record.cell(STATUS), warnings)
                .ifPresent(stage -> system.addLifecycle(
                        SourceDay.ofInventory(inventory.on()).enters(stage, Optional.empty())));
        new Statements(id, inventory)
                .assessment(
                        ASSESSMENTS.read(record.cell(ASSESSMENT), warnings).flatMap(progress -> progress),
                        Optional.empty());
        inventory.add(system.build());
        inventory.warn(warnings);
        return record.cell(LEGAL_BASIS).said();
    }

    private static String name(Row record, String id, List<SourceProblem> warnings) {
        Cell title = record.cell(TITLE);
        if (title.said().isEmpty()) {
            warnings.add(title.problem("is blank; the algorithm is named by its id"));
        }
        return title.said().or(() -> record.cell(ID).said()).orElse(id);
    }
}
