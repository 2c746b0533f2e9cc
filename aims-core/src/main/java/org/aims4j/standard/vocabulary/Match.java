package org.aims4j.standard.vocabulary;

/** How exactly a phrase matches what it leads to. From exact to far. */
public enum Match {
    /** The standard's own word. */
    EXACT,
    /** Another word for the same thing. */
    SYNONYM,
    /** About the same in other words; the wording of the item decides. */
    PARAPHRASE,
    /** A part of the item, or a topic of its guidance; or the item holds more than the phrase says. */
    PARTIAL,
    /** No item of that name: several cover the subject together. */
    SPREAD,
    /** The phrase says more than the standard asks for. */
    STRONGER,
    /** What the phrase means stands elsewhere than people look for it. */
    MISPLACED,
    /** The phrase has several meanings; the note tells them apart. */
    AMBIGUOUS,
    /** ISO/IEC 42001 does not ask for it. What it leads to, if anything, comes nearest. */
    OUTSIDE
}
