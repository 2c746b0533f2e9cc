package org.aims4j.examples.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.model.system.ImpactClass;

/**
 * Reads the US federal AI use case inventory of 2025: the use cases that agencies report one by one, and, as the supplement {@code cots}, their tables of off-the-shelf products. All
 * of it becomes one management system.
 *
 * <p>The records are what agencies published about themselves. A blank means "not evidenced in this record", never "not done".
 *
 * <p>What each column becomes is told where it is read: {@link UseCase2025} for a use case, {@link OffTheShelf} for a product. Not carried over, since the model has no place for it or
 * the source does not say enough: contact addresses, whether a use case is withheld, expected benefits, the name of the authorized system, the link to the data, custom code and
 * its address, public consultation, numbers of users; and the operational date of a use case that is neither on trial nor deployed.
 */
public final class UsFederal2025 implements Importer {
    /** The role of the table of off-the-shelf products. */
    public static final String COTS = "cots";

    static final Register REGISTER = new Register(
            "us-federal-government",
            "US federal agencies, AI use case inventory 2025",
            UsFederal.RECORDED,
            Set.of(
                    "ImpactAssessmentProcess.id",
                    "ImpactAssessmentProcess.requiredFor",
                    "ImpactAssessment.id",
                    "ImpactAssessment.systems",
                    "ImpactAssessment.progress",
                    "ImpactAssessment.completedOn",
                    "ImpactAssessment.dateStated",
                    "ImpactAssessment.result",
                    "AISystem.id",
                    "AISystem.name",
                    "AISystem.intendedUse",
                    "AISystem.outputs",
                    "AISystem.roles",
                    "AISystem.origin",
                    "AISystem.impactClass",
                    "AISystem.classReason",
                    "AISystem.domain",
                    "AISystem.technique",
                    "AISystem.organizationalUnit",
                    "AISystem.parts",
                    "AISystem.identifiers",
                    "AISystem.lifecycle",
                    "AISystem.oversight",
                    "LifecycleEvent.stage",
                    "LifecycleEvent.date",
                    "LifecycleEvent.dateStated",
                    "LifecycleEvent.release",
                    "HumanOversight.trained",
                    "HumanOversight.failSafe",
                    "HumanOversight.appeal",
                    "Verification.id",
                    "Verification.system",
                    "Verification.kind",
                    "Verification.progress",
                    "Verification.date",
                    "Verification.dateStated",
                    "Monitoring.id",
                    "Monitoring.system",
                    "Monitoring.progress",
                    "Monitoring.date",
                    "Monitoring.dateStated",
                    "Dataset.id",
                    "Dataset.name",
                    "Dataset.systems",
                    "Dataset.category",
                    "Dataset.personalData",
                    "Dataset.sensitiveAttributes",
                    "Dataset.privacyAssessment",
                    "Dataset.date",
                    "Supplier.id",
                    "Supplier.name"),
            Set.of(ImpactClass.HIGH));

    @Override
    public String name() {
        return "us-federal-2025";
    }

    @Override
    public String summary() {
        return "US federal AI use case inventory 2025 (CSV)";
    }

    @Override
    public List<String> columns() {
        return UseCase2025.COLUMNS;
    }

    @Override
    public Set<String> supplements() {
        return Set.of(COTS);
    }

    @Override
    public Import read(List<SourceFile> files, LocalDate on) {
        List<SourceProblem> problems = new ArrayList<>();
        List<Row> useCases = CsvTable.read(SourceFile.main(files), UseCase2025.COLUMNS, problems);
        List<Row> products = files.stream()
                .filter(file -> file.role().equals(COTS))
                .findFirst()
                .map(file -> CsvTable.read(file, OffTheShelf.COLUMNS, problems))
                .orElse(List.of());
        if (!problems.isEmpty()) {
            throw new UnreadableSourceException(problems);
        }
        Inventory inventory = new Inventory(REGISTER, on);
        List<SourceProblem> ofProducts = new ArrayList<>();
        List<Row> inUse = products.stream()
                .filter(row -> OffTheShelf.inUse(row, ofProducts))
                .toList();
        List<String> ids = Ids.distinct(Stream.concat(
                        useCases.stream().map(UseCase2025::id), inUse.stream().map(OffTheShelf::id))
                .toList());
        for (int i = 0; i < useCases.size(); i++) {
            new UseCase2025(useCases.get(i), ids.get(i), inventory).record();
        }
        for (int i = 0; i < inUse.size(); i++) {
            OffTheShelf.record(inUse.get(i), ids.get(useCases.size() + i), inventory);
        }
        inventory.warn(ofProducts);
        return inventory.toImport();
    }
}
