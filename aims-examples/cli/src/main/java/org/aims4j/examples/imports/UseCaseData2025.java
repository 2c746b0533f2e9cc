package org.aims4j.examples.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aims4j.model.Progress;

/**
 * The data of a use case.
 *
 * <ul>
 *   <li><b>Data</b>: the description is the category. "No" and "None of the above" alone describe no data.
 *   <li><b>Privacy assessment</b>: a link or "Yes" is a completed one, "No" a refused one. Other words say that it is not public, not that it was made: nothing, with a warning.
 * </ul>
 */
final class UseCaseData2025 {
    private static final Set<String> DEMOGRAPHIC_FEATURES = Set.of(
            "Race/Ethnicity",
            "Sex",
            "Age",
            "Religious Affiliation",
            "Socioeconomic Status",
            "Ability Status",
            "Residency Status",
            "Marital Status",
            "Income",
            "Employment Status",
            "Other");
    private static final String NO_FEATURE = "None of the above";

    private static final Pattern LINK = Pattern.compile("\\b(https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

    /** What may stand beside links: any other word can say that nothing is there yet ({@code To be posted on https://…}). */
    private static final Pattern BESIDE_LINKS = Pattern.compile(
            "(?:PIAs?|privacy|impact|assessments?|and|see|also|[\\s\\p{Z},;:()])*+", Pattern.CASE_INSENSITIVE);

    private final Row row;
    private final List<SourceProblem> warnings;

    UseCaseData2025(Row row, List<SourceProblem> warnings) {
        this.row = row;
        this.warnings = warnings;
    }

    /** Records what is stated of its data. */
    void record(Statements statements) {
        Optional<Boolean> personal = row.cell("has_pii").named().isPresent()
                ? Codes.YES_OR_NO_TYPED.read(row.cell("has_pii"), warnings)
                : Optional.empty();
        statements.data(
                row.cell("use_case_name").said(),
                row.cell("data_description").named(),
                personal,
                demographicFeatures(),
                privacyAssessment(),
                Optional.empty());
    }

    private Optional<Progress> privacyAssessment() {
        Cell cell = row.cell("pia_url");
        return cell.named().flatMap(words -> {
            String besideLinks = LINK.matcher(words).replaceAll("");
            if (!besideLinks.equals(words) && BESIDE_LINKS.matcher(besideLinks).matches()) {
                return Optional.of(Progress.COMPLETED);
            }
            Optional<Progress> answer =
                    Codes.YES_OR_NO_TYPED.find(words).map(yes -> yes ? Progress.COMPLETED : Progress.REFUSED);
            if (answer.isEmpty()) {
                warnings.add(cell.problem("is no link to a privacy assessment; recorded as nothing"));
            }
            return answer;
        });
    }

    private Set<String> demographicFeatures() {
        Cell cell = row.cell("demographic_features");
        Optional<List<String>> selected = cell.named()
                .map(words -> ListLiteral.read(words).orElseGet(() -> {
                    warnings.add(cell.problem("is no list such as ['c) Age']; recorded as nothing"));
                    return List.of();
                }));
        Set<String> features = new LinkedHashSet<>();
        for (String selection : selected.orElse(List.of())) {
            String feature = Codes.withoutLetter(selection);
            if (DEMOGRAPHIC_FEATURES.contains(feature)) {
                features.add(feature);
            } else if (!feature.equals(NO_FEATURE)) {
                warnings.add(Codes.unknown(cell));
            }
        }
        return features;
    }
}
