package org.aims4j.standard;

import java.util.List;

/**
 * An objective that Annex C offers (C.2), an idea for 6.1.2, 6.1.4 and 6.2. It demands nothing: an organization may add
 * others and leave these out.
 *
 * @param id the number, for example {@code C.2.5}
 * @param title the short title
 * @param gloss what it means, in our own words
 * @param relatedControls the ids of the controls that serve it
 */
public record AnnexCObjective(String id, String title, String gloss, List<String> relatedControls) {

    public AnnexCObjective {
        relatedControls = List.copyOf(relatedControls);
    }
}
