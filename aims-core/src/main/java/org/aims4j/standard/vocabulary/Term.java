package org.aims4j.standard.vocabulary;

import java.util.Optional;

/**
 * An entry of a closed list.
 *
 * @param id unique within its list, in lower case with hyphens, for example {@code human-in-the-loop}
 * @param title the short title
 * @param gloss what it means, where the title does not say it all
 */
public record Term(String id, String title, Optional<String> gloss) {}
