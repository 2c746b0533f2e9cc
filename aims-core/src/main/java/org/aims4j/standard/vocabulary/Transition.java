package org.aims4j.standard.vocabulary;

import org.aims4j.standard.LifecycleStage;

/**
 * A way from one stage of the life cycle to another.
 *
 * @param from the stage that is left
 * @param to the stage that is entered
 * @param gate what has to be so before
 * @param suppliedOnly whether the way is open only to systems that others supply
 */
public record Transition(LifecycleStage from, LifecycleStage to, String gate, boolean suppliedOnly) {}
