package org.aims4j.examples.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.model.Determination;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.RecordArea;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Dataset;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.Monitoring;
import org.aims4j.model.system.Verification;

/**
 * The management system that a US federal inventory becomes, while it is being read.
 *
 * <p>The process of impact assessment is required for high-impact use cases, as the inventory says of itself; it states nothing else of the process. The inventory is complete in AI
 * systems, their impact, life cycle, suppliers and data, but for the attributes that it has no column for.
 */
final class Inventory {
    private static final Set<RecordArea> RECORDED = new LinkedHashSet<>(List.of(
            RecordArea.IMPACT, RecordArea.AI_SYSTEMS, RecordArea.LIFECYCLE, RecordArea.DATA, RecordArea.SUPPLIERS));

    /** What the columns of the inventory can tell. */
    static final Set<String> KNOWN = Set.of(
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
            "Supplier.name");

    private final LocalDate on;
    private final Set<String> agencies = new TreeSet<>();
    private final Map<String, Supplier> suppliersByName = new HashMap<>();
    private final Map<String, Supplier> suppliers = new LinkedHashMap<>();
    private final List<AISystem> systems = new ArrayList<>();
    private final List<ImpactAssessment> assessments = new ArrayList<>();
    private final List<Verification> verifications = new ArrayList<>();
    private final List<Monitoring> monitorings = new ArrayList<>();
    private final List<Dataset> datasets = new ArrayList<>();
    private final List<Determination> determinations = new ArrayList<>();
    private final List<SourceProblem> warnings = new ArrayList<>();

    Inventory(LocalDate on) {
        this.on = on;
    }

    /** The day of the inventory. */
    LocalDate on() {
        return on;
    }

    /** Takes what could not be carried over from one row. */
    void warn(List<SourceProblem> ofRow) {
        ofRow.stream()
                .sorted(Comparator.comparingLong(SourceProblem::line).thenComparingInt(SourceProblem::column))
                .forEach(warnings::add);
    }

    void add(AISystem system) {
        systems.add(system);
    }

    void add(ImpactAssessment assessment) {
        assessments.add(assessment);
    }

    void add(Verification verification) {
        verifications.add(verification);
    }

    void add(Monitoring monitoring) {
        monitorings.add(monitoring);
    }

    void add(Dataset dataset) {
        datasets.add(dataset);
    }

    void add(Determination determination) {
        determinations.add(determination);
    }

    /** An organizational unit: a part of an agency, or the agency itself where the part is blank. */
    Optional<String> unit(String agency, String part) {
        String unit = Stream.of(agency, part).filter(name -> !name.isEmpty()).collect(Collectors.joining(" / "));
        if (!agency.isEmpty()) {
            agencies.add(agency);
        }
        return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
    }

    /** The supplier with exactly this name: one for all systems. */
    Ref<Supplier> supplier(String name) {
        Supplier known = suppliersByName.get(name);
        if (known == null) {
            String slug = Ids.slug(name);
            String id = "supplier." + (slug.isEmpty() ? Ids.hash(name) : slug);
            String own = id;
            for (int n = 2; suppliers.containsKey(own); n++) { // names that differ in signs alone
                own = id + "-" + n;
            }
            known = Supplier.builder().id(own).name(name).build();
            suppliersByName.put(name, known);
            suppliers.put(own, known);
        }
        return known.ref();
    }

    /** The supplier of one system that the source does not name. Each system has its own: nothing says that two of them are the same. */
    Ref<Supplier> namelessSupplier(String system) {
        Supplier nameless = Supplier.builder().id(system + ".supplier").build();
        suppliers.put(nameless.id(), nameless);
        return nameless.ref();
    }

    Import toImport() {
        ManagementSystem aims = ManagementSystem.builder()
                .organization(Organization.builder()
                        .id("us-federal-government")
                        .name("US federal agencies, AI use case inventory 2025")
                        .addAllUnits(agencies)
                        .build())
                .recorded(RECORDED)
                .addAllUnrecorded(Unrecorded.of(RECORDED, KNOWN))
                .impactAssessmentProcess(ImpactAssessmentProcess.builder()
                        .id("impact-assessment-process")
                        .requiredFor(Set.of(ImpactClass.HIGH))
                        .build())
                .addAllImpactAssessments(assessments)
                .addAllAiSystems(systems)
                .addAllVerifications(verifications)
                .addAllMonitorings(monitorings)
                .addAllDatasets(datasets)
                .addAllSuppliers(suppliers.values())
                .addAllDeterminations(determinations)
                .build();
        return new Import(aims, warnings);
    }
}
