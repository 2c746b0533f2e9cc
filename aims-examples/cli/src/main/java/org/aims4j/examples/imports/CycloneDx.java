package org.aims4j.examples.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a CycloneDX document in JSON, as far as it speaks of AI: machine learning models with their model cards, data, suppliers, attestations. A document that is not valid is refused
 * with all that is wrong with it, by the published schema of its version; so is one in which two elements have the same reference. References to what
 * the document does not hold, evidence that has expired, and models in places that are not read are warnings.
 *
 * <p>What each part becomes is told in {@link BomRecords}, {@link ModelCard} and {@link BomAttestations}. Not carried over: other components, vulnerabilities, licences, standards and
 * their requirements, data flows of services; authors and contacts, who are persons.
 */
public final class CycloneDx implements Importer {
    @Override
    public String name() {
        return "cyclonedx";
    }

    @Override
    public String summary() {
        return "CycloneDX document (JSON), specification " + String.join(", ", BomSchema.VERSIONS);
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public Import read(List<SourceFile> files, LocalDate on) {
        SourceFile main = SourceFile.main(files);
        List<SourceProblem> problems = new ArrayList<>();
        JsonFile file = JsonFile.read(main, problems).orElseThrow(() -> new UnreadableSourceException(problems));
        problems.addAll(BomSchema.problems(file));
        if (!problems.isEmpty()) {
            throw new UnreadableSourceException(problems);
        }
        Bom bom = new Bom(file, on);
        if (!bom.repeated().isEmpty()) {
            throw new UnreadableSourceException(bom.repeated());
        }
        BomAttestations attestations = new BomAttestations(bom);
        BomRecords records = new BomRecords(bom);
        List<SourceProblem> warnings = new ArrayList<>(records.warnings());
        warnings.addAll(bom.unresolved());
        warnings.addAll(attestations.expired());
        return new Import(records.aims(attestations), warnings);
    }
}
