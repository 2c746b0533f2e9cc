package org.aims4j.rules.facts;

import java.util.List;
import java.util.Set;
import org.aims4j.conformity.Subject;

/**
 * What the rules of the first phase found about one subject. For rules that escalate.
 *
 * @param subject the subject
 * @param minors ids of the items with a finding about it that is graded MINOR, in catalogue order
 * @param nonconformities ids of the items with a finding about it that is graded MAJOR or MINOR, in catalogue order
 */
public record Standing(Subject subject, List<String> minors, List<String> nonconformities) {
    /** What an AI system of high impact is above all safeguarded by: its assessment, people, tests, monitoring, reports, and use as intended. */
    private static final Set<String> SAFEGUARDS =
            Set.of("8.4-a", "A.4.6", "A.6.2.4", "A.6.2.6", "A.8.3", "A.9.2", "A.9.3");

    /** Of the nonconformities those about what safeguards an AI system of high impact, in catalogue order. */
    public List<String> highImpactGaps() {
        return nonconformities.stream().filter(SAFEGUARDS::contains).toList();
    }

    /** The id of the record. */
    public String recordId() {
        return subject.id();
    }
}
