package org.aims4j.rules;

import static org.aims4j.rules.Records.DAY;
import static org.aims4j.rules.Records.approval;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.aims4j.model.ActivePeriod;
import org.aims4j.model.Interval;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.OrganizationProcess;
import org.aims4j.model.ProcessKind;
import org.aims4j.model.Progress;
import org.aims4j.model.RecordArea;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.AIPolicy;
import org.aims4j.model.organization.PolicyReview;
import org.aims4j.model.planning.Change;
import org.aims4j.model.planning.ChangeReview;
import org.aims4j.model.risk.RiskAssessment;
import org.aims4j.model.risk.RiskCriteria;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.standard.LifecycleStage;

/**
 * Small management systems with the records that 6.3 and 8.2 look at: risk assessments and the processes for them, changes, policies and risk criteria. Their days lie so close together that
 * each is now before and now after the others. The same random numbers make the same records.
 */
final class RisksAndChanges {
    private final Random random;
    private final ManagementSystem.Builder aims = Records.managementSystem();
    private int systems;

    private RisksAndChanges(Random random) {
        this.random = random;
    }

    static ManagementSystem managementSystem(Random random) {
        return new RisksAndChanges(random).made();
    }

    /** A day around those of the records, and around that on which what was done on them is due again. */
    static LocalDate day(Random random) {
        return DAY.plusMonths(random.nextBoolean() ? 0 : 1 + random.nextInt(3)).plusDays(random.nextInt(9) - 4);
    }

    private ManagementSystem made() {
        systems = random.nextInt(4);
        for (int i = 0; i < systems; i++) {
            aims.addAiSystems(system("system-" + i));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            aims.addRiskAssessments(assessment("assessment-" + i));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            aims.addProcesses(process("process-" + i));
        }
        int policies = random.nextInt(5);
        for (int i = 0; i < policies; i++) {
            aims.addPolicies(policy("policy-" + i));
        }
        int criteria = random.nextInt(4);
        for (int i = 0; i < criteria; i++) {
            aims.addRiskCriteria(RiskCriteria.builder()
                    .id("criteria-" + i)
                    .version("version " + i)
                    .validFrom(day())
                    .build());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            aims.addChanges(change("change-" + i, policies, criteria));
        }
        if (random.nextInt(6) == 0) {
            aims.recorded(EnumSet.complementOf(EnumSet.of(one(RecordArea.values()))));
        }
        return aims.build();
    }

    private AISystem system(String id) {
        AISystem.Builder system = AISystem.builder().id(id).name("System " + id).inScope(random.nextInt(6) > 0);
        for (int i = random.nextInt(4); i > 0; i--) {
            system.addLifecycle(LifecycleEvent.builder()
                    .stage(one(LifecycleStage.values()))
                    .date(day())
                    .dateStated(random.nextInt(3) > 0)
                    .build());
        }
        return system.build();
    }

    private RiskAssessment assessment(String id) {
        Optional<LocalDate> startedOn = maybe(this::day);
        Optional<LocalDate> completedOn =
                maybe(this::day).filter(day -> startedOn.filter(day::isBefore).isEmpty());
        return RiskAssessment.builder()
                .id(id)
                .progress(random.nextBoolean() ? Progress.COMPLETED : one(Progress.values()))
                .startedOn(startedOn)
                .completedOn(completedOn)
                .addAllSystems(someSystems())
                .build();
    }

    private OrganizationProcess process(String id) {
        OrganizationProcess.Builder process = OrganizationProcess.builder()
                .id(id)
                .name("Process " + id)
                .kind(random.nextInt(6) > 0 ? ProcessKind.RISK_ASSESSMENT : one(ProcessKind.values()))
                .interval(maybe(() -> Interval.builder()
                        .every(Period.ofMonths(1 + random.nextInt(3)))
                        .build()))
                .addAllSystems(someSystems());
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate from = day();
            process.addActive(ActivePeriod.builder()
                    .from(from)
                    .until(maybe(() -> from.plusDays(random.nextInt(100))))
                    .build());
        }
        return process.build();
    }

    /** None means all. */
    private List<Ref<AISystem>> someSystems() {
        return systems == 0 || random.nextInt(3) == 0
                ? List.of()
                : random.ints(2, 0, systems)
                        .distinct()
                        .mapToObj(i -> Ref.<AISystem>to("system-" + i))
                        .toList();
    }

    private AIPolicy policy(String id) {
        LocalDate day = day();
        AIPolicy.Builder policy = AIPolicy.builder()
                .id(id)
                .version("version of " + id)
                .date(day)
                .approval(maybe(() -> approval(day())))
                .validFrom(maybe(this::day))
                .supersededOn(maybe(this::day));
        if (random.nextInt(4) == 0) {
            policy.addReviews(PolicyReview.builder().date(day()).build());
        }
        return policy.build();
    }

    private Change change(String id, int policies, int criteria) {
        return Change.builder()
                .id(id)
                .kind(random.nextInt(4) > 0 ? Change.Kind.AIMS : one(Change.Kind.values()))
                .of(Ref.to(
                        policies > 0 && random.nextBoolean()
                                ? "policy-" + random.nextInt(policies)
                                : criteria > 0 && random.nextBoolean()
                                        ? "criteria-" + random.nextInt(criteria)
                                        : "organization"))
                .proposedOn(day())
                .effectiveOn(maybe(this::day))
                .purpose(text())
                .consequences(text())
                .resources(text())
                .responsible(random.nextInt(8) > 0 ? Optional.of(Ref.to("somebody")) : Optional.empty())
                .approval(maybe(() -> approval(day())))
                .review(maybe(() -> ChangeReview.builder()
                        .date(day())
                        .harmful(random.nextBoolean())
                        .build()))
                .build();
    }

    private Optional<String> text() {
        return random.nextInt(8) > 0 ? Optional.of(random.nextInt(12) > 0 ? "known" : " ") : Optional.empty();
    }

    /** Within some days of {@link Records#DAY}, or of that one or two months ago. */
    private LocalDate day() {
        return DAY.minusMonths(random.nextInt(3)).plusDays(random.nextInt(7) - 3);
    }

    /** Empty once in four times. */
    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
