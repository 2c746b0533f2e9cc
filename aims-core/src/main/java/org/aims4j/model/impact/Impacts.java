package org.aims4j.model.impact;

import java.util.List;
import java.util.function.Predicate;
import org.aims4j.model.Topics;
import org.aims4j.standard.vocabulary.Term;

/**
 * The impacts of an assessment on people, or those on society (A.5.4, A.5.5). Dimensions are told in the words of the record.
 *
 * @param all the impacts
 * @param reference the dimensions that the guidance names for them
 */
public record Impacts(List<Impact> all, List<Term> reference) {
    public Impacts {
        all = List.copyOf(all);
        reference = List.copyOf(reference);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those dimensions of the reference in which there is none, by their ids, in its order. */
    public List<String> dimensionsMissing() {
        return Topics.missing(reference.stream().map(Term::id).toList(), dimensions(impact -> true));
    }

    /** The dimensions of those that are harmful and have no rating; each once, in their order. */
    public List<String> unrated() {
        return dimensions(Impact::harmfulUnrated);
    }

    /** The dimensions of those of which the mitigation is still to be done; each once, in their order. */
    public List<String> openMitigations() {
        return dimensions(Impact::mitigationOpen);
    }

    /** Whether people in need of protection are affected by one. */
    public boolean affectVulnerable() {
        return all.stream().anyMatch(Impact::vulnerable);
    }

    private List<String> dimensions(Predicate<Impact> which) {
        return all.stream().filter(which).map(Impact::dimension).distinct().toList();
    }
}
