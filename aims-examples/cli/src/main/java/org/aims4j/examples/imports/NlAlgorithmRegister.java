package org.aims4j.examples.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aims4j.model.RecordArea;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.InterestedParty;
import org.aims4j.model.organization.PartyCategory;
import org.aims4j.model.organization.PartyRequirement;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;

/**
 * Reads the Dutch Algorithm Register, as a mirror of it publishes the whole day by day: a JSON document with the records in {@code algoritmes} and their number in {@code count}. All of it becomes one management system.
 *
 * <p>The records are what public bodies published about themselves. A blank, and "Onbekend", means "not evidenced in this record", never "not done". The register asks for an impact assessment of
 * every algorithm and classifies none, so the process is required for all classes.
 *
 * <p>What each value becomes is told in {@link Algorithm}. The legal bases are the requirements of one interested party, the legislator: one requirement for each text, with the systems that
 * name it; whether two texts mean the same law is not judged. The register knows nothing else of the context, so that area is not recorded.
 *
 * <p>Not carried over, since the model has no place for it or it tells when the register changed, not when the algorithm did: the address of the record, and the days of registration, of the last
 * change and of the first sight.
 */
public final class NlAlgorithmRegister implements Importer {
    static final Register REGISTER = new Register(
            "nl-public-bodies",
            "Dutch public bodies, Algorithm Register",
            EnumSet.of(RecordArea.IMPACT, RecordArea.AI_SYSTEMS),
            Set.of(
                    "ImpactAssessmentProcess.id",
                    "ImpactAssessmentProcess.requiredFor",
                    "ImpactAssessment.id",
                    "ImpactAssessment.systems",
                    "ImpactAssessment.progress",
                    "ImpactAssessment.completedOn",
                    "ImpactAssessment.dateStated",
                    "AISystem.id",
                    "AISystem.name",
                    "AISystem.intendedUse",
                    "AISystem.organizationalUnit",
                    "AISystem.identifiers",
                    "AISystem.lifecycle",
                    "LifecycleEvent.stage"),
            EnumSet.allOf(ImpactClass.class));

    @Override
    public String name() {
        return "nl-algorithm-register";
    }

    @Override
    public String summary() {
        return "Dutch Algorithm Register (JSON)";
    }

    @Override
    public List<String> columns() {
        return Algorithm.VALUES;
    }

    @Override
    public Import read(List<SourceFile> files, LocalDate on) {
        List<SourceProblem> problems = new ArrayList<>();
        List<SourceProblem> warnings = new ArrayList<>();
        List<Row> algorithms = JsonRecords.read(
                SourceFile.main(files), "algoritmes", Algorithm.VALUES, Algorithm.OPTIONAL, problems, warnings);
        if (!problems.isEmpty()) {
            throw new UnreadableSourceException(problems);
        }
        Inventory inventory = new Inventory(REGISTER, on);
        inventory.warn(warnings);
        List<String> ids = Ids.distinct(algorithms.stream().map(Algorithm::id).toList());
        Map<String, Set<Ref<AISystem>>> legalBases = new LinkedHashMap<>();
        for (int i = 0; i < algorithms.size(); i++) {
            String id = ids.get(i);
            Algorithm.record(algorithms.get(i), id, inventory)
                    .ifPresent(basis -> legalBases
                            .computeIfAbsent(basis, text -> new LinkedHashSet<>())
                            .add(Ref.to(id)));
        }
        if (!legalBases.isEmpty()) {
            inventory.add(legislator(legalBases, on));
        }
        return inventory.toImport();
    }

    private static InterestedParty legislator(Map<String, Set<Ref<AISystem>>> legalBases, LocalDate on) {
        List<String> texts = List.copyOf(legalBases.keySet());
        List<String> ids = Ids.distinct(
                texts.stream().map(text -> "legal-basis." + Ids.hash(text)).toList());
        InterestedParty.Builder legislator = InterestedParty.builder();
        legislator
                .id("legislator")
                .name("Legislator")
                .category(PartyCategory.REGULATOR)
                .date(on);
        for (int i = 0; i < texts.size(); i++) {
            legislator.addRequirements(PartyRequirement.builder()
                    .id(ids.get(i))
                    .text(texts.get(i))
                    .origin(PartyRequirement.Origin.LAW)
                    .addAllSystems(legalBases.getOrDefault(texts.get(i), Set.of()))
                    .build());
        }
        return legislator.build();
    }
}
