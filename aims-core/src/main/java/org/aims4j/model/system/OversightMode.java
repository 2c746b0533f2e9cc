package org.aims4j.model.system;

/** How people watch over an AI system; the scale is usual in public literature, the standard names none. */
public enum OversightMode {
    /** People decide whether and when the system is used at all and watch its wider effects. */
    HUMAN_IN_COMMAND,
    /** No output takes effect until a person approves it. */
    HUMAN_IN_THE_LOOP,
    /** The system acts; a person watches and can step in or stop it. */
    HUMAN_ON_THE_LOOP,
    /** People review samples or complaints afterwards and can reverse. */
    HUMAN_AFTER_THE_FACT,
    /** No oversight. */
    NONE
}
