package org.aims4j.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aims4j.standard.vocabulary.Vocabulary;

/** Topics of guidance, held against what a procedure or a record covers (Annex B). */
public final class Topics {
    private Topics() {}

    /**
     * Those of some topics that are not among what is covered, in their order. Case, hyphens and blanks make no difference.
     *
     * @param topics what the guidance names
     * @param covered what is on record as covered
     */
    public static List<String> missing(List<String> topics, Collection<String> covered) {
        Set<String> known = covered.stream().map(Vocabulary::key).collect(Collectors.toSet());
        return topics.stream()
                .filter(topic -> !known.contains(Vocabulary.key(topic)))
                .toList();
    }
}
