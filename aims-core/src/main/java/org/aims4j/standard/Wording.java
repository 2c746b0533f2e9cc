package org.aims4j.standard;

import java.util.Locale;
import org.aims4j.standard.internal.Texts;

/**
 * The two bundles of the catalogue in one language. Titles are apart because most callers need nothing else, and the
 * other bundle is thirty times as large.
 */
record Wording(Texts titles, Texts texts) {

    Wording(Locale locale) {
        this(new Texts(Wording.class, "titles", locale), new Texts(Wording.class, "texts", locale));
    }
}
