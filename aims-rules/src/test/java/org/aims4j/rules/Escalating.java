package org.aims4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.RuleResult;
import org.aims4j.model.Action;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.system.AISystem;
import org.aims4j.rules.plain.PlainRules;

/**
 * A small management system of {@link AnyRecord random records} in which much escalates: its thresholds are low, and what is found is on its register, now closed, now with actions
 * that have run out. The same seed makes the same one.
 */
final class Escalating {
    private static final RecordType<ManagementSystem> WHOLE = RecordType.of(ManagementSystem.class);

    private final Random random;
    private final LocalDate day;
    private final List<Nonconformity> register = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final ManagementSystem aims;

    Escalating(int seed) {
        random = new Random(seed);
        AnyRecord any = new AnyRecord(random);
        day = any.today();
        ManagementSystem before = any.managementSystem();
        register.addAll(before.nonconformities());
        actions.addAll(before.actions());
        for (RuleResult result : PlainRules.resultsOf(before.asOf(day), day)) {
            if (result instanceof Finding finding
                    && random.nextInt(finding.since().isPresent() ? 2 : 4) == 0) {
                register(finding, before.aiSystems());
            }
        }
        Object[] values = WHOLE.values(before);
        values[WHOLE.attribute("nonconformities").orElseThrow().index()] = register;
        values[WHOLE.attribute("actions").orElseThrow().index()] = actions;
        if (random.nextInt(4) > 0) {
            values[WHOLE.attribute("thresholds").orElseThrow().index()] = any.thresholds();
        }
        aims = WHOLE.build(values);
    }

    ManagementSystem managementSystem() {
        return aims;
    }

    LocalDate day() {
        return day;
    }

    /** With its fingerprint, or without one so that it is known by requirement and system. */
    private void register(Finding finding, List<AISystem> systems) {
        Nonconformity.Builder draft = Nonconformity.builder()
                .id("registered-" + register.size())
                .nature("What is so")
                .fingerprint(random.nextBoolean() ? Optional.of(finding.fingerprint()) : Optional.empty())
                .requirement(finding.requirement())
                .grade(maybe(random.nextInt(6) == 0 ? Nonconformity.Grade.MAJOR : Nonconformity.Grade.MINOR))
                .date(day.minusYears(1))
                .closedOn(random.nextBoolean() ? Optional.empty() : Optional.of(closedOn(finding)));
        for (AISystem system : systems) {
            if (system.id().equals(finding.subjectId()) || random.nextBoolean()) {
                draft.addSystems(system.ref());
            }
        }
        Nonconformity nonconformity = draft.build();
        register.add(nonconformity);
        for (int i = random.nextInt(3); i > 0; i--) {
            actions.add(Action.builder()
                    .id("answer-" + actions.size())
                    .what("Put it right")
                    .serves(Ref.to(nonconformity.id()))
                    .dueOn(maybe(near(day.minusDays(1))))
                    .completedOn(random.nextInt(3) == 0 ? Optional.of(near(day)) : Optional.empty())
                    .build());
        }
    }

    /** About the day on which it began, about today, or so long ago that it just counts as returned or just does not. */
    private LocalDate closedOn(Finding finding) {
        return near(
                finding.since().isPresent() && random.nextInt(4) > 0
                        ? finding.since().get()
                        : random.nextBoolean() ? day.minusMonths(6) : day);
    }

    private LocalDate near(LocalDate some) {
        return some.plusDays(random.nextInt(3) - 1);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(8) == 0 ? Optional.empty() : Optional.of(value);
    }
}
