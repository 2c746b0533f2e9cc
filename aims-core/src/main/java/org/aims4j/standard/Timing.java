package org.aims4j.standard;

/** When a requirement that has to be met again and again falls due. */
public enum Timing {
    /** At intervals that the organization sets itself; the standard fixes none. */
    PLANNED_INTERVAL,
    /** When something happens, such as a significant change. */
    ON_EVENT,
    /** When a change is proposed, before it takes effect. */
    AHEAD_OF_CHANGE
}
