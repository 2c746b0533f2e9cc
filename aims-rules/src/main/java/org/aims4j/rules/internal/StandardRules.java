package org.aims4j.rules.internal;

import java.util.Set;
import org.aims4j.rules.RuleSet;

/** The rules of the library. */
public final class StandardRules implements RuleSet {
    @Override
    public String name() {
        return "aims4j";
    }

    @Override
    public String version() {
        return Version.LIBRARY;
    }

    @Override
    public String module() {
        return "org.aims4j/aims-rules";
    }

    @Override
    public Set<String> packages() {
        return Set.of("org.aims4j.rules", "org.aims4j.rules.escalation");
    }

    @Override
    public String statements() {
        return "org.aims4j.rules.statements";
    }
}
