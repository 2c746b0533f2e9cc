package org.aims4j.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aims4j.standard.internal.Row;
import org.aims4j.standard.internal.Table;
import org.jspecify.annotations.Nullable;

/**
 * Makes the parts of the catalogue from its resources. What every start of the library runs through is written with
 * loops: the first use of streams and lambdas in a virtual machine costs more than all the rest of the reading.
 */
final class CatalogueReader {

    private final Wording wording;

    CatalogueReader(Wording wording) {
        this.wording = wording;
    }

    List<Requirement> requirements() {
        List<Requirement> requirements = new ArrayList<>();
        for (Row row : rows("requirements.tsv")) {
            requirements.add(new Requirement(row, wording));
        }
        return List.copyOf(requirements);
    }

    List<Subclause> subclauses(List<Requirement> requirements) {
        List<Subclause> subclauses = new ArrayList<>();
        for (Row row : rows("subclauses.tsv")) {
            String number = row.text("number");
            List<Requirement> within = new ArrayList<>();
            for (Requirement requirement : requirements) {
                if (requirement.subclause().equals(number)) {
                    within.add(requirement);
                }
            }
            subclauses.add(new Subclause(number, row.constant(Phase.class, "phase"), within, wording));
        }
        return List.copyOf(subclauses);
    }

    List<Clause> clauses(List<Subclause> subclauses) {
        List<Clause> clauses = new ArrayList<>();
        for (Row row : rows("clauses.tsv")) {
            String number = row.text("number");
            List<Subclause> within = new ArrayList<>();
            for (Subclause subclause : subclauses) {
                if (isBelow(subclause.id(), number)) {
                    within.add(subclause);
                }
            }
            clauses.add(new Clause(number, row.constant(Phase.class, "phase"), within, wording));
        }
        return List.copyOf(clauses);
    }

    List<AnnexControl> controls() {
        List<AnnexControl> controls = new ArrayList<>();
        for (Row row : rows("controls.tsv")) {
            controls.add(new AnnexControl(row, wording));
        }
        return List.copyOf(controls);
    }

    List<ControlObjective> objectives(List<AnnexControl> controls) {
        return objectives(null, rows("objectives.tsv"), controls);
    }

    /** The objectives that are part of the given one; of none, when it is null. */
    private List<ControlObjective> objectives(@Nullable String whole, List<Row> rows, List<AnnexControl> controls) {
        List<ControlObjective> objectives = new ArrayList<>();
        for (Row row : rows) {
            if (Objects.equals(row.optional("part-of").orElse(null), whole)) {
                String number = row.text("number");
                List<AnnexControl> serving = new ArrayList<>();
                for (AnnexControl control : controls) {
                    if (isBelow(control.id(), number)) {
                        serving.add(control);
                    }
                }
                objectives.add(new ControlObjective(number, objectives(number, rows, controls), serving, wording));
            }
        }
        return List.copyOf(objectives);
    }

    private static boolean isBelow(String number, String upper) {
        return number.length() > upper.length() && number.startsWith(upper) && number.charAt(upper.length()) == '.';
    }

    List<AnnexCObjective> annexCObjectives() {
        return rows("annex-c-objectives.tsv").stream()
                .map(row -> {
                    String number = row.text("number");
                    return new AnnexCObjective(number, title(number), gloss(number), row.words("related"));
                })
                .toList();
    }

    List<RiskSource> riskSources() {
        return rows("annex-c-risk-sources.tsv").stream()
                .map(row -> {
                    String number = row.text("number");
                    return new RiskSource(number, title(number), gloss(number), row.words("related"));
                })
                .toList();
    }

    List<DocumentedInformationItem> documentedInformation() {
        return rows("documented-information.tsv").stream()
                .map(this::documentedInformation)
                .toList();
    }

    private DocumentedInformationItem documentedInformation(Row row) {
        String id = row.text("id");
        return new DocumentedInformationItem(
                id,
                row.text("subclause"),
                row.text("kind"),
                wording.texts().get(id + ".title"),
                row.constant(DocumentedInformationItem.Type.class, "type"),
                wording.texts().list(id + ".content"),
                row.words("requirements"),
                wording.texts().get(id + ".retention"));
    }

    /** What decides the item with an id. */
    static List<String> decidedBy(String id) {
        return Objects.requireNonNull(DecidedBy.ITEMS.get(id), id);
    }

    /** Read when the first item is asked: the largest of the tables, which few callers need. */
    private static final class DecidedBy {
        static final Map<String, List<String>> ITEMS = new HashMap<>();

        static {
            for (Row row : rows("decided-by.tsv")) {
                ITEMS.put(row.text("id"), row.words("decided-by"));
            }
        }
    }

    private String title(String number) {
        return wording.titles().get(number);
    }

    private String gloss(String number) {
        return wording.texts().get(number + ".gloss");
    }

    private static List<Row> rows(String resource) {
        return Table.read(CatalogueReader.class, resource);
    }
}
