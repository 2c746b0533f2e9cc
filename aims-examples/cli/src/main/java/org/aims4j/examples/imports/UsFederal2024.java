package org.aims4j.examples.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aims4j.model.system.ImpactClass;

/**
 * Reads the US federal AI use case inventory of 2024, the raw consolidated table. All of it becomes one management system.
 *
 * <p>The records are what agencies published about themselves. A blank means "not evidenced in this record", never "not done".
 *
 * <p>The table is published in Windows-1252; one that was saved again as UTF-8 is read too. Its headings are whole questions: each is found by its beginning. Answers are in free spelling.
 *
 * <p>What each column becomes is told where it is read: {@link UseCase2024}, {@link UseCaseLifecycle2024}, {@link UseCaseData2024}. Not carried over, since the model has no place for it or the
 * source does not say enough: the service that a use case supports, whether it informs the public and how information quality is ensured, the data catalog, custom code and access to it,
 * the name of the authorized system, computing resources and their provision, what is re-used, documentation for review, notice, mitigation of disparities, consultation,
 * opting out, the fail-safe that one answer mentions and no column asks for, and the explanations of other answers.
 */
public final class UsFederal2024 implements Importer {
    static final Register REGISTER = new Register(
            "us-federal-government",
            "US federal agencies, AI use case inventory 2024",
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
                    "AISystem.organizationalUnit",
                    "AISystem.makesDecisions",
                    "AISystem.parts",
                    "AISystem.lifecycle",
                    "AISystem.oversight",
                    "LifecycleEvent.stage",
                    "LifecycleEvent.date",
                    "LifecycleEvent.dateStated",
                    "LifecycleEvent.release",
                    "HumanOversight.mode",
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
                    "Dataset.documentation",
                    "Dataset.date",
                    "Supplier.id",
                    "Supplier.contractNumber"),
            Set.of(ImpactClass.HIGH));

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));

    @Override
    public String name() {
        return "us-federal-2024";
    }

    @Override
    public String summary() {
        return "US federal AI use case inventory 2024 (CSV)";
    }

    @Override
    public List<String> columns() {
        return UseCase2024.COLUMNS;
    }

    @Override
    public Import read(List<SourceFile> files, LocalDate on) {
        List<SourceProblem> problems = new ArrayList<>();
        List<Row> useCases =
                CsvTable.read(SourceFile.main(files), ENCODINGS, UseCase2024.COLUMNS, UseCase2024.OPTIONAL, problems);
        if (!problems.isEmpty()) {
            throw new UnreadableSourceException(problems);
        }
        Inventory inventory = new Inventory(REGISTER, on);
        List<String> ids = Ids.distinct(useCases.stream().map(UseCase2024::id).toList());
        for (int i = 0; i < useCases.size(); i++) {
            new UseCase2024(useCases.get(i), ids.get(i), inventory).record();
        }
        return inventory.toImport();
    }
}
