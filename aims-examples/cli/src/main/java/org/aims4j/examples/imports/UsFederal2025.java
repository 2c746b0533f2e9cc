package org.aims4j.examples.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the US federal AI use case inventory of 2025: the use cases that agencies report one by one, and, as the supplement {@code cots}, their tables of off-the-shelf products. All
 * of it becomes one management system.
 *
 * <p>The records are what agencies published about themselves. A blank means "not evidenced in this record", never "not done".
 *
 * <p>What each column becomes is told where it is read: {@link UseCase} for a use case, {@link OffTheShelf} for a product. Not carried over, since the model has no place for it or
 * the source does not say enough: contact addresses, whether a use case is withheld, expected benefits, the name of the authorized system, the link to the data, custom code and
 * its address, public consultation, numbers of users; and the operational date of a use case that is neither on trial nor deployed.
 */
public final class UsFederal2025 implements Importer {
    /** The role of the table of off-the-shelf products. */
    public static final String COTS = "cots";

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
        return UseCase.COLUMNS;
    }

    @Override
    public Set<String> supplements() {
        return Set.of(COTS);
    }

    @Override
    public Import read(List<SourceFile> files, LocalDate on) {
        SourceFile main = withRole(files, "")
                .orElseThrow(
                        () -> new IllegalArgumentException("No main file among " + files + "; name the inventory"));
        List<SourceProblem> problems = new ArrayList<>();
        List<Row> useCases = CsvTable.read(main, UseCase.COLUMNS, problems);
        List<Row> products = withRole(files, COTS)
                .map(file -> CsvTable.read(file, OffTheShelf.COLUMNS, problems))
                .orElse(List.of());
        if (!problems.isEmpty()) {
            throw new UnreadableSourceException(problems);
        }
        Inventory inventory = new Inventory(on);
        List<SourceProblem> ofProducts = new ArrayList<>();
        List<Row> inUse = products.stream()
                .filter(row -> OffTheShelf.inUse(row, ofProducts))
                .toList();
        List<String> ids = Ids.distinct(
                Stream.concat(useCases.stream().map(UseCase::id), inUse.stream().map(OffTheShelf::id))
                        .toList());
        for (int i = 0; i < useCases.size(); i++) {
            new UseCase(useCases.get(i), ids.get(i), inventory).record();
        }
        for (int i = 0; i < inUse.size(); i++) {
            OffTheShelf.record(inUse.get(i), ids.get(useCases.size() + i), inventory);
        }
        inventory.warn(ofProducts);
        return inventory.toImport();
    }

    private static Optional<SourceFile> withRole(List<SourceFile> files, String role) {
        return files.stream().filter(file -> file.role().equals(role)).findFirst();
    }
}
