package org.aims4j.model.organization;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.aims4j.standard.vocabulary.Vocabulary;

/** A field for which responsibility is assigned (A.3.2). */
public enum ResponsibilityArea {
    RISK_MANAGEMENT,
    IMPACT_ASSESSMENT,
    ASSETS_AND_RESOURCES,
    SECURITY,
    SAFETY,
    PRIVACY,
    DEVELOPMENT,
    PERFORMANCE,
    HUMAN_OVERSIGHT,
    SUPPLIERS,
    LEGAL_REQUIREMENTS,
    DATA_QUALITY;

    /** Whether a text is its name. Case, hyphens, underscores and blanks make no difference. */
    boolean isNamedBy(String text) {
        return key(name()).equals(key(text));
    }

    private static String key(String text) {
        return Vocabulary.key(text.replace('_', ' '));
    }

    /** The areas that none of some assignments is for, in the order of the constants. */
    public static List<ResponsibilityArea> missingIn(Collection<RoleAssignment> assignments) {
        return Arrays.stream(values())
                .filter(area -> assignments.stream().noneMatch(assignment -> assignment.isFor(area)))
                .toList();
    }
}
