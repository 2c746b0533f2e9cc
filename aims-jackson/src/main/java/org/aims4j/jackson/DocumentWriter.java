package org.aims4j.jackson;

import java.math.BigDecimal;

/** What codecs write to; the same for JSON, YAML and whatever a host writes. */
interface DocumentWriter {
    void startObject();

    void endObject();

    void startList();

    void endList();

    /** Writes the name of a property, before its value. */
    void name(String name);

    /** Writes a text, in such a way that it is read as one. */
    void text(String text);

    /** Writes a constant, a day or a period: a text of letters, digits and hyphens that needs no quotes where the format can do without. */
    void word(String word);

    void flag(boolean flag);

    void number(int number);

    void number(BigDecimal number);

    /** Writes null. */
    void nothing();
}
