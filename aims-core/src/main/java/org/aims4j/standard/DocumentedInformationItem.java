package org.aims4j.standard;

import java.util.List;

/**
 * A piece of documented information that clauses 4 to 10 call for. What included controls call for comes on top: see
 * {@link AnnexControl#documentationDemanded()}.
 *
 * @param id the id in this catalogue, for example {@code DI-07}
 * @param subclause the number of the subclause that calls for it
 * @param kind one word for it, unique, in lower case with hyphens, for example {@code statement-of-applicability}
 * @param title the short title
 * @param type whether it is kept current or kept as evidence
 * @param content what it has to show
 * @param requirements the ids of the requirements that call for it
 * @param retention how it is kept
 */
public record DocumentedInformationItem(
        String id,
        String subclause,
        String kind,
        String title,
        Type type,
        List<String> content,
        List<String> requirements,
        String retention) {

    public DocumentedInformationItem {
        content = List.copyOf(content);
        requirements = List.copyOf(requirements);
    }

    /** The two ways in which documented information is kept. */
    public enum Type {
        /** Kept current. */
        DOCUMENT,
        /** Kept as evidence of what was done. */
        RECORD
    }
}
