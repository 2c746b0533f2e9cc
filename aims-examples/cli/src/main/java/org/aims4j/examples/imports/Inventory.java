package org.aims4j.examples.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.model.Determination;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.organization.InterestedParty;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Dataset;
import org.aims4j.model.system.Monitoring;
import org.aims4j.model.system.Verification;

/**
 * The management system that an inventory becomes, while it is being read.
 *
 * <p>The process of impact assessment is required for the classes that the source says of itself; it states nothing else of the process.
 */
final class Inventory {
    private final Register register;
    private final LocalDate on;
    private final Set<String> bodies = new TreeSet<>();
    private final Map<String, Supplier> suppliersByName = new HashMap<>();
    private final Map<String, Supplier> suppliers = new LinkedHashMap<>();
    private final List<AISystem> systems = new ArrayList<>();
    private final List<ImpactAssessment> assessments = new ArrayList<>();
    private final List<Verification> verifications = new ArrayList<>();
    private final List<Monitoring> monitorings = new ArrayList<>();
    private final List<Dataset> datasets = new ArrayList<>();
    private final List<InterestedParty> interestedParties = new ArrayList<>();
    private final List<Determination> determinations = new ArrayList<>();
    private final List<SourceProblem> warnings = new ArrayList<>();

    Inventory(Register register, LocalDate on) {
        this.register = register;
        this.on = on;
    }

    /** The day of the inventory. */
    LocalDate on() {
        return on;
    }

    /** Takes what could not be carried over from one row, or what is to be told of a file. */
    void warn(List<SourceProblem> told) {
        told.stream()
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

    void add(InterestedParty party) {
        interestedParties.add(party);
    }

    void add(Determination determination) {
        determinations.add(determination);
    }

    /** An organizational unit: a part of a body, or the body itself where the part is blank. */
    Optional<String> unit(String body, String part) {
        String unit = Stream.of(body, part).filter(name -> !name.isEmpty()).collect(Collectors.joining(" / "));
        if (!body.isEmpty()) {
            bodies.add(body);
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
        return namelessSupplier(system, Optional.empty());
    }

    /** The supplier of one system that the source does not name, and the number of the contract with it, where that is stated. */
    Ref<Supplier> namelessSupplier(String system, Optional<String> contractNumber) {
        Supplier nameless = Supplier.builder()
                .id(system + ".supplier")
                .contractNumber(contractNumber)
                .build();
        suppliers.put(nameless.id(), nameless);
        return nameless.ref();
    }

    Import toImport() {
        ManagementSystem aims = ManagementSystem.builder()
                .organization(Organization.builder()
                        .id(register.organization())
                        .name(register.name())
                        .addAllUnits(bodies)
                        .build())
                .addAllInterestedParties(interestedParties)
                .recorded(register.recorded())
                .addAllUnrecorded(Unrecorded.of(register.recorded(), register.known()))
                .impactAssessmentProcess(ImpactAssessmentProcess.builder()
                        .id("impact-assessment-process")
                        .requiredFor(register.assessed())
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
