package org.aims4j.examples.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.Progress;

/**
 * The data of a use case of 2024.
 *
 * <ul>
 *   <li><b>Data</b>: the description of what the agency owns is the category.
 *   <li><b>Documentation</b>: complete and widely available is completed, partial is in progress, missing is refused. That it is missing may be explained in any words behind a colon, a full stop or a
 *       semicolon; of what is there, the explanations that the form offers are read and no other.
 *   <li><b>Privacy assessment</b>: that the official for privacy assessed the risks.
 *   <li><b>Demographic features</b>: those of the questionnaire, whether they stand in a list or in words; others are recorded as nothing, with a warning.
 * </ul>
 */
final class UseCaseData2024 {
    private static final String PERSONAL = "Does this AI use case involve personally identifiable information…";
    private static final String PRIVACY = "Has the Senior Agency Official for Privacy…";
    private static final String DESCRIPTION = "Describe any agency-owned data…";
    private static final String DOCUMENTATION = "Is there available documentation for the model training…";
    private static final String FEATURES = "Which, if any, demographic variables…";

    /** The columns that are read. */
    static final List<String> COLUMNS = List.of(PERSONAL, PRIVACY, DESCRIPTION, DOCUMENTATION, FEATURES);

    private static final Codes<Progress> DOCUMENTATIONS = Codes.inFreeSpelling(Map.ofEntries(
            Map.entry("Documentation is widely available", Progress.COMPLETED),
            Map.entry("Documentation is widely available: Documentation is not only complete…", Progress.COMPLETED),
            Map.entry("Documentation is complete", Progress.COMPLETED),
            Map.entry("Documentation is complete: Documentation exists…", Progress.COMPLETED),
            Map.entry("Documentation is available", Progress.COMPLETED),
            Map.entry("Yes", Progress.COMPLETED),
            Map.entry("Documentation has been partially completed", Progress.IN_PROGRESS),
            Map.entry("Documentation has been partially completed: Some documentation exists…", Progress.IN_PROGRESS),
            Map.entry("Documentation has been partially complete", Progress.IN_PROGRESS),
            Map.entry("Documentation is missing or not available", Progress.REFUSED),
            Map.entry("Documentation is missing or not available:…", Progress.REFUSED),
            Map.entry("Documentation is missing or not available.…", Progress.REFUSED),
            Map.entry("Documentation is missing or not available;…", Progress.REFUSED),
            Map.entry("Documentation is missing", Progress.REFUSED),
            Map.entry("Documentation is missing:…", Progress.REFUSED),
            Map.entry("Documentation is missing.…", Progress.REFUSED),
            Map.entry("Documentation is missing;…", Progress.REFUSED),
            Map.entry("No", Progress.REFUSED)));

    /** The features by their names in the answers. No feature is that none is used. */
    private static final Map<String, Optional<String>> DEMOGRAPHIC_FEATURES = Map.ofEntries(
            Map.entry("race/ethnicity", Optional.of("Race/Ethnicity")),
            Map.entry("race", Optional.of("Race/Ethnicity")),
            Map.entry("ethnicity", Optional.of("Race/Ethnicity")),
            Map.entry("sex/gender", Optional.of("Sex/Gender")),
            Map.entry("sex", Optional.of("Sex/Gender")),
            Map.entry("gender", Optional.of("Sex/Gender")),
            Map.entry("age", Optional.of("Age")),
            Map.entry("religious affiliation", Optional.of("Religious Affiliation")),
            Map.entry("socioeconomic status", Optional.of("Socioeconomic Status")),
            Map.entry("ability status", Optional.of("Ability Status")),
            Map.entry("residency status", Optional.of("Residency Status")),
            Map.entry("marital status", Optional.of("Marital Status")),
            Map.entry("income", Optional.of("Income")),
            Map.entry("employment status", Optional.of("Employment Status")),
            Map.entry("other", Optional.of("Other")),
            Map.entry("none", Optional.empty()),
            Map.entry("none of the above", Optional.empty()),
            Map.entry("", Optional.empty()));

    private final Row row;
    private final List<SourceProblem> warnings;

    UseCaseData2024(Row row, List<SourceProblem> warnings) {
        this.row = row;
        this.warnings = warnings;
    }

    /** Records what is stated of its data. */
    void record(Statements statements) {
        statements.data(
                row.cell(UseCase2024.NAME).said(),
                row.cell(DESCRIPTION).named(),
                UseCase2024.answer(row.cell(PERSONAL), Codes.YES_OR_NO_TYPED, warnings),
                demographicFeatures(),
                UseCase2024.answer(row.cell(PRIVACY), Codes.YES_OR_NO_TYPED, warnings)
                        .map(assessed -> assessed ? Progress.COMPLETED : Progress.REFUSED),
                UseCase2024.answer(row.cell(DOCUMENTATION), DOCUMENTATIONS, warnings));
    }

    private Set<String> demographicFeatures() {
        Cell cell = row.cell(FEATURES);
        List<String> selected = cell.named()
                .filter(words -> !Practice2024.isNotApplicable(words))
                .map(Selections::of)
                .orElse(List.of());
        Set<String> features = new LinkedHashSet<>();
        boolean unknown = false;
        for (String selection : selected) {
            String name = Codes.withoutEnd(selection.toLowerCase(Locale.ROOT));
            Optional<String> feature = DEMOGRAPHIC_FEATURES.getOrDefault(name, Optional.empty());
            feature.ifPresent(features::add);
            unknown |= !DEMOGRAPHIC_FEATURES.containsKey(name);
        }
        if (unknown) {
            warnings.add(cell.problem("names what is not in the code list of the column; that is recorded as nothing"));
        }
        return features;
    }
}
