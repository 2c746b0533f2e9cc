package org.aims4j.rules;

import static org.aims4j.rules.Records.DAY;
import static org.aims4j.rules.Records.aControl;
import static org.aims4j.rules.Records.aSystem;
import static org.aims4j.rules.Records.acceptedWaiver;
import static org.aims4j.rules.Records.managementSystem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.WaiverFate;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Waiver;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An evaluation that is stopped keeps what is nonconforming already, and calls nothing conforming. */
class StoppingTest {
    private static final ConformityEvaluator EVALUATOR = FewRules.evaluator();
    private static final int SYSTEMS = 40;
    private static final ManagementSystem MANY = ManagementSystems.ofMany(SYSTEMS);
    private static final ConformityReport WHOLE = EVALUATOR.evaluate(MANY, DAY);
    private static final EvaluationOptions ONE_BY_ONE =
            EvaluationOptions.standard().withShardSize(1);

    @AfterEach
    void no_interrupt_is_left_and_no_session() {
        assertThat(Thread.interrupted()).isFalse();
        assertThat(Engine.sessions(EVALUATOR)).isZero();
    }

    private static void assertStopped(ConformityReport report, ConformityReport whole) {
        assertThat(report.outcomes()).hasSameSizeAs(whole.outcomes());
        Set<String> found = new HashSet<>();
        whole.findings().forEach(finding -> found.add(finding.fingerprint()));
        assertThat(report.findings()).allMatch(finding -> found.contains(finding.fingerprint()));
        boolean stopped = false;
        for (Outcome outcome : report.outcomes()) {
            Outcome other = whole.outcome(outcome.requirement());
            if (outcome.status() == Status.NONCONFORMING) {
                assertThat(other.status()).isEqualTo(Status.NONCONFORMING);
            } else if (!outcome.equals(other)) {
                assertThat(outcome.status()).isEqualTo(Status.NOT_EVALUATED);
                assertThat(outcome.reasons()).containsExactly(Reason.of(Reason.Code.STOPPED, ""));
                assertThat(outcome.systems()).isEqualTo(CellCounts.NONE);
                stopped = true;
            } else {
                assertThat(outcome.status()).isIn(Status.NOT_APPLICABLE, Status.NOT_EVALUATED);
            }
        }
        assertThat(stopped || report.outcomes().stream().anyMatch(it -> it.status() == Status.NONCONFORMING))
                .isTrue();
    }

    /** Records, new each time, so that neither digest nor projection is known of them. */
    private static ManagementSystem unknown() {
        ManagementSystem.Builder aims = managementSystem(
                        aControl("A.10.3").excluded("nothing is supplied"),
                        aSystem("of-tomorrow").at(LifecycleStage.DEPLOYMENT, DAY.plusDays(1)))
                .addWaivers(acceptedWaiver("8.4-impact-assessment-missing", "system-0", Waiver.Grade.MAJOR, DAY));
        for (int i = 0; i < 300; i++) {
            aims.addAiSystems(aSystem("system-" + i).inUse().made());
        }
        return aims.build();
    }

    private static boolean hasStopped(ConformityReport report) {
        return report.outcomes().stream()
                .anyMatch(outcome -> outcome.reasons().contains(Reason.of(Reason.Code.STOPPED, "")));
    }

    @Nested
    class By_interrupt {
        @Test
        void before_it_begins_it_says_nothing_and_keeps_the_flag() {
            Thread.currentThread().interrupt();
            ConformityReport report = EVALUATOR.evaluate(MANY, DAY);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(report.findings()).isEmpty();
            assertStopped(report, WHOLE);
            assertThat(report.count(Status.NONCONFORMING)).isZero();
        }

        @Test
        void before_the_records_are_looked_at_it_has_neither_digest_nor_decisions_but_all_waivers() {
            ConformityReport whole = EVALUATOR.evaluate(unknown(), DAY);
            assertThat(whole.leavesOutLaterDays()).isTrue();
            assertThat(whole.count(Status.NOT_APPLICABLE)).isPositive();
            Thread.currentThread().interrupt();
            ConformityReport report = EVALUATOR.evaluate(unknown(), DAY);
            assertThat(Thread.interrupted()).isTrue();
            assertStopped(report, whole);
            assertThat(report.digest()).isEmpty();
            assertThat(report.leavesOutLaterDays()).isFalse();
            assertThat(report.count(Status.NOT_EVALUATED))
                    .isEqualTo(report.outcomes().size());
            assertThat(report.waivers()).containsExactly(new WaiverFate("waiver", WaiverFate.Fate.STOPPED, List.of()));
        }

        @Test
        void of_records_with_a_digest_it_tells_it() {
            Thread.currentThread().interrupt();
            ConformityReport report = EVALUATOR.evaluate(MANY, DAY);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(report.digest()).contains(MANY.digest()).isEqualTo(WHOLE.digest());
        }

        @Test
        void after_any_number_of_systems_it_keeps_what_it_has_and_the_flag() {
            Thread caller = Thread.currentThread();
            for (int last = 1; last < SYSTEMS; last += 6) {
                List<Integer> told = new ArrayList<>();
                int end = last;
                ConformityReport report = EVALUATOR.evaluate(MANY, DAY, ONE_BY_ONE.with((done, all) -> {
                    told.add(done);
                    if (done == end) {
                        caller.interrupt();
                    }
                }));
                assertThat(Thread.interrupted()).isTrue();
                assertThat(told).hasSize(last);
                assertStopped(report, WHOLE);
            }
        }

        @Test
        void after_the_last_system_it_has_all_findings_but_those_that_escalate_and_nothing_else() {
            Thread caller = Thread.currentThread();
            ConformityReport report = EVALUATOR.evaluate(MANY, DAY, ONE_BY_ONE.with((done, all) -> {
                if (done == SYSTEMS) {
                    caller.interrupt();
                }
            }));
            assertThat(Thread.interrupted()).isTrue();
            assertStopped(report, WHOLE);
            assertThat(report.findings())
                    .isNotEmpty()
                    .containsExactlyElementsOf(WHOLE.findings().stream()
                            .filter(finding -> !finding.ruleId().startsWith("escalation-"))
                            .toList());
            assertThat(WHOLE.proofs()).isNotEmpty();
            assertThat(report.proofs()).isEmpty();
            assertThat(report.exemptions()).isEmpty();
            assertThat(report.undecided()).isEmpty();
        }

        @Test
        void with_helpers_it_keeps_the_flag_too() {
            Thread caller = Thread.currentThread();
            ExecutorService helpers = Executors.newFixedThreadPool(2);
            try {
                ConformityReport report =
                        EVALUATOR.evaluate(MANY, DAY, ONE_BY_ONE.with(helpers).with((done, all) -> caller.interrupt()));
                assertThat(Thread.interrupted()).isTrue();
                assertStopped(report, WHOLE);
            } finally {
                helpers.shutdownNow();
            }
        }

        @Test
        void in_the_midst_of_one_large_shard_it_keeps_the_flag() throws InterruptedException {
            ManagementSystem large = ManagementSystems.ofMany(6000);
            ConformityReport whole = EVALUATOR.evaluate(large, DAY);
            Thread caller = Thread.currentThread();
            Thread other = new Thread(() -> {
                LockSupport.parkNanos(Duration.ofMillis(60).toNanos());
                caller.interrupt();
            });
            other.start();
            ConformityReport report =
                    EVALUATOR.evaluate(large, DAY, EvaluationOptions.standard().withShardSize(6000));
            boolean flag = Thread.interrupted();
            if (hasStopped(report)) {
                assertThat(flag).isTrue();
                assertStopped(report, whole);
            } else {
                assertThat(report).isEqualTo(whole);
            }
            try {
                other.join();
            } finally {
                Thread.interrupted(); // where it came after the end
            }
        }

        @Test
        void the_evaluator_works_on_afterwards() {
            Thread.currentThread().interrupt();
            EVALUATOR.evaluate(MANY, DAY);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(EVALUATOR.evaluate(MANY, DAY)).isEqualTo(WHOLE);
        }
    }

    @Nested
    class By_deadline {
        @Test
        void that_has_passed_at_once_it_says_nothing() {
            ConformityReport report = EVALUATOR.evaluate(MANY, DAY, ONE_BY_ONE.withDeadline(Duration.ofNanos(1)));
            assertThat(report.findings()).isEmpty();
            assertStopped(report, WHOLE);
        }

        @Test
        void that_passes_meanwhile_it_keeps_what_it_has() {
            Duration deadline = Duration.ofMillis(300);
            List<Integer> told = new ArrayList<>();
            ConformityReport report = EVALUATOR.evaluate(
                    MANY, DAY, ONE_BY_ONE.withDeadline(deadline).with((done, all) -> {
                        told.add(done);
                        long end = System.nanoTime() + deadline.toNanos();
                        while (System.nanoTime() < end) {
                            LockSupport.parkNanos(end - System.nanoTime());
                        }
                    }));
            assertThat(told.size()).isLessThanOrEqualTo(1);
            assertStopped(report, WHOLE);
        }

        @Test
        void of_ages_it_comes_to_its_end() {
            for (Duration ages :
                    List.of(Duration.ofDays(1), Duration.ofDays(1_000_000), Duration.ofSeconds(Long.MAX_VALUE))) {
                assertThat(EVALUATOR.evaluate(MANY, DAY, ONE_BY_ONE.withDeadline(ages)))
                        .isEqualTo(WHOLE);
            }
        }

        @Test
        void of_no_time_is_refused() {
            assertThatIllegalArgumentException().isThrownBy(() -> ONE_BY_ONE.withDeadline(Duration.ZERO));
        }
    }

    @Nested
    class Its_listener {
        @Test
        void is_told_of_each_shard_up_to_all_systems() {
            List<String> told = new ArrayList<>();
            EVALUATOR.evaluate(
                    MANY,
                    DAY,
                    EvaluationOptions.standard().withShardSize(15).with((done, all) -> told.add(done + " of " + all)));
            assertThat(told).containsExactly("15 of 40", "30 of 40", "40 of 40");
        }

        @Test
        void is_told_by_one_thread_at_a_time_in_rising_numbers() {
            ExecutorService helpers = Executors.newFixedThreadPool(3);
            List<Integer> told = new ArrayList<>(); // no thread-safe list
            try {
                EVALUATOR.evaluate(MANY, DAY, ONE_BY_ONE.with(helpers).with((done, all) -> told.add(done)));
            } finally {
                helpers.shutdownNow();
            }
            assertThat(told).hasSize(SYSTEMS).isSorted().doesNotHaveDuplicates().endsWith(SYSTEMS);
        }

        @Test
        void can_throw_and_harms_nothing() {
            assertThat(EVALUATOR.evaluate(MANY, DAY, ONE_BY_ONE.with((done, all) -> {
                        throw new IllegalStateException("broken");
                    })))
                    .isEqualTo(WHOLE);
        }

        @Test
        void harms_nothing_with_an_error_either() {
            assertThat(EVALUATOR.evaluate(MANY, DAY, ONE_BY_ONE.with((done, all) -> {
                        throw new AssertionError("broken");
                    })))
                    .isEqualTo(WHOLE);
        }
    }
}
