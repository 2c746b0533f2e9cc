package org.aims4j.rules.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/**
 * What follows directly after a condition on the result of an {@code accumulate}. Where the result stops to meet the condition and meets it again in an open session, Drools 10.2 hands on the same
 * tuple once more. An {@code eval} and a {@code not} or {@code exists} of several patterns then still hold what they made of it before, and go wrong. Every other condition makes its own anew.
 */
final class ResultConditions {
    private final Set<String> results = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    /** Why a rule may not go on as it does. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /**
     * Reads a condition and those in it.
     *
     * @param after whether a condition on a result stands directly before it
     * @return whether it ends with one
     */
    boolean read(Condition condition, boolean after) {
        if (condition instanceof AccumulatePattern<?> accumulate) {
            for (Variable<?> result : accumulate.getBoundVariables()) {
                results.add(result.getName());
            }
            if (accumulate.getCondition() != null) {
                read(accumulate.getCondition(), false);
            }
            return false; // its constraint is that of what it collects; conditions on results are patterns of their own
        }
        if (condition instanceof Pattern<?> pattern) {
            return results.contains(pattern.getPatternVariable().getName())
                    && (after || restricts(pattern.getConstraint()));
        }
        return switch (condition.getType()) {
            case EVAL -> {
                refuse(after, "an eval");
                yield false;
            }
            case NOT, EXISTS, FORALL -> {
                List<Condition> inner = condition.getSubConditions();
                refuse(after && !isPlain(inner), "a not, exists or forall of several patterns");
                inner.forEach(each -> read(each, false));
                yield false;
            }
            case OR -> {
                boolean any = false;
                for (Condition branch : condition.getSubConditions()) {
                    any |= read(branch, after);
                }
                yield any;
            }
            default -> {
                boolean last = after;
                for (Condition inner : condition.getSubConditions()) {
                    last = read(inner, last);
                }
                yield last;
            }
        };
    }

    /** One pattern needs no network of its own. */
    private static boolean isPlain(List<Condition> inner) {
        if (inner.size() != 1) {
            return false;
        }
        Condition only = inner.get(0);
        return switch (only.getType()) {
            case PATTERN -> true;
            case AND -> isPlain(only.getSubConditions());
            default -> false;
        };
    }

    private static boolean restricts(Constraint constraint) {
        return constraint instanceof SingleConstraint
                ? constraint != SingleConstraint.TRUE
                : constraint.getChildren().stream().anyMatch(ResultConditions::restricts);
    }

    private void refuse(boolean refused, String what) {
        if (refused) {
            problems.add("it has a condition on the result of an accumulate and directly after it " + what
                    + ", which an open session does not keep up to date; put the accumulate last");
        }
    }
}
