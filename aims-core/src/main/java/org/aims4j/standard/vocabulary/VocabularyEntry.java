package org.aims4j.standard.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * What some phrases lead to.
 *
 * @param phrases the phrases, at least one
 * @param subject what they are about
 * @param domain the number of the control objective under which people look for it, for example {@code A.6}
 * @param leadsTo the ids that they lead to; {@link Subject} says of what. Empty for some that are {@link Match#OUTSIDE}
 * @param match how exactly they match
 * @param note what to know about it, where there is something
 */
public record VocabularyEntry(
        List<String> phrases,
        Subject subject,
        Optional<String> domain,
        List<String> leadsTo,
        Match match,
        Optional<String> note) {

    public VocabularyEntry {
        phrases = List.copyOf(phrases);
        leadsTo = List.copyOf(leadsTo);
    }
}
