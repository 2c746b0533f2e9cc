package org.aims4j.rules;

import java.lang.reflect.Field;
import java.util.Map;
import org.aims4j.rules.internal.Rules;
import org.kie.api.KieBase;

/** Looks into the engine behind an evaluator. */
public final class Engine {
    private Engine() {}

    /** How many of its sessions are not disposed. */
    static int sessions(ConformityEvaluator evaluator) {
        return sessions((Rules) in("rules", evaluator));
    }

    /** How many sessions with some rules are not disposed. */
    public static int sessions(Rules rules) {
        int sessions = 0;
        Map<?, ?> bases = (Map<?, ?>) in("bases", rules);
        for (Object base : bases.values()) {
            sessions += ((KieBase) in("base", base)).getKieSessions().size();
        }
        return sessions;
    }

    private static Object in(String field, Object object) {
        try {
            Field there = object.getClass().getDeclaredField(field);
            there.setAccessible(true);
            return there.get(object);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
