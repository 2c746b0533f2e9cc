package org.aims4j.rules.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners of the host. */
public final class Telling {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private Telling() {}

    /**
     * Tells a listener. What it throws is logged and harms nothing, errors included.
     *
     * @param whose what listens, for the log
     * @throws VirtualMachineError if the machine fails; a stack that overflows is the failure of the listener
     */
    public static void tell(String whose, Runnable telling) {
        try {
            telling.run();
        } catch (Throwable e) { // an assertion, a class that is missing, whatever a host's code throws
            if (Failure.isOfMachine(e)) {
                throw e;
            }
            LOG.warn("A listener of {} failed", whose, e);
        }
    }
}
