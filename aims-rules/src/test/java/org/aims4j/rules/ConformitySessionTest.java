package org.aims4j.rules;

import static org.aims4j.rules.Records.DAY;
import static org.aims4j.rules.Records.DAY_AFTER;
import static org.aims4j.rules.Records.LONG_AGO;
import static org.aims4j.rules.Records.aSupplier;
import static org.aims4j.rules.Records.aSystem;
import static org.aims4j.rules.Records.acceptedWaiver;
import static org.aims4j.rules.Records.anAssessment;
import static org.aims4j.rules.Records.managementSystem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.aims4j.model.Entity;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.Judgement;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.RecordArea;
import org.aims4j.model.Ref;
import org.aims4j.model.Thresholds;
import org.aims4j.model.Waiver;
import org.aims4j.model.system.AISystem;
import org.aims4j.rules.ConformityChange.CellChange;
import org.aims4j.rules.internal.LiveEvaluation;
import org.aims4j.rules.internal.Rules;
import org.aims4j.rules.internal.StandardRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConformitySessionTest {
    private static final ConformityEvaluator EVALUATOR = FewRules.evaluator();
    private static final ConformityChange NOTHING = new ConformityChange(List.of(), List.of(), List.of());

    private static final ManagementSystem RECORDS = records().build();

    private ConformitySession session;

    @BeforeEach
    void open() {
        session = EVALUATOR.open(RECORDS, DAY);
    }

    @AfterEach
    void close() {
        assertThat(Thread.interrupted()).isFalse();
        session.close();
        assertThat(Engine.sessions(EVALUATOR)).isZero();
    }

    /** System a lacks an impact assessment, system ok has one. */
    private static ManagementSystem.Builder records() {
        return managementSystem(
                aSystem("a").inUse(),
                aSystem("ok").inUse(),
                anAssessment("ia").of("ok").completedOn(DAY));
    }

    private static Waiver waiver(LocalDate until) {
        return acceptedWaiver("8.4-impact-assessment-missing", "a", Waiver.Grade.MAJOR, until);
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.ruleId() + " " + finding.subject().id())
                .toList();
    }

    private static CellChange cell(String requirement, String system, Optional<Status> before, Optional<Status> after) {
        return new CellChange(requirement, new Subject("AISystem", system, "System " + system), before, after);
    }

    private void assertUnchanged() {
        assertThat(session.records()).isEqualTo(RECORDS);
        assertThat(session.day()).isEqualTo(DAY);
        assertThat(session.report()).isEqualTo(EVALUATOR.evaluate(RECORDS, DAY));
        assertThat(session.findings())
                .isEqualTo(EVALUATOR.evaluate(RECORDS, DAY).findings());
    }

    @Nested
    class A_change {
        @Test
        void that_mends_a_finding_clears_it() {
            ConformityChange change =
                    session.put(anAssessment("ia-a").of("a").completedOn(DAY).made());
            assertThat(change.raised()).isEmpty();
            assertThat(said(change.cleared())).containsExactly("8.4-impact-assessment-missing a");
            assertThat(change.cells())
                    .containsExactly(
                            cell("8.4-a", "a", Optional.of(Status.NONCONFORMING), Optional.of(Status.CONFORMING)));
        }

        @Test
        void that_brings_a_system_brings_its_cells() {
            ConformityChange change = session.put(aSystem("new").made());
            assertThat(change.raised()).isEmpty();
            assertThat(change.cells())
                    .containsExactly(
                            cell("8.4-a", "new", Optional.empty(), Optional.of(Status.NOT_EVALUATED)),
                            cell("A.10.3", "new", Optional.empty(), Optional.of(Status.NOT_EVALUATED)));
        }

        @Test
        void that_takes_a_system_out_of_scope_takes_its_cells() {
            ConformityChange change =
                    session.put(aSystem("a").inUse().outOfScope().made());
            assertThat(said(change.cleared())).containsExactly("8.4-impact-assessment-missing a");
            assertThat(change.cells())
                    .containsExactly(
                            cell("8.4-a", "a", Optional.of(Status.NONCONFORMING), Optional.empty()),
                            cell("A.10.3", "a", Optional.of(Status.NOT_EVALUATED), Optional.empty()));
        }

        @Test
        void of_a_name_clears_the_finding_as_it_was_and_raises_it_as_it_is() {
            AISystem system = aSystem("a").inUse().made();
            AISystem renamed = AISystem.builder()
                    .id("a")
                    .name("Another name")
                    .addAllLifecycle(system.lifecycle())
                    .build();
            ConformityChange change = session.put(renamed);
            assertThat(change.cleared()).extracting(it -> it.subject().label()).containsExactly("System a");
            assertThat(change.raised()).extracting(it -> it.subject().label()).containsExactly("Another name");
            assertThat(change.cleared().get(0).fingerprint())
                    .isEqualTo(change.raised().get(0).fingerprint());
        }

        @Test
        void that_nothing_turns_on_is_empty() {
            assertThat(session.put(aSupplier("unused").made())).isEqualTo(NOTHING);
            assertThat(session.put(aSystem("a").inUse().made())).isEqualTo(NOTHING);
            assertThat(session.put()).isEqualTo(NOTHING);
            assertThat(session.replace(session.records())).isEqualTo(NOTHING);
            assertThat(session.moveTo(DAY)).isEqualTo(NOTHING);
        }

        @Test
        void of_the_day_raises_what_becomes_due_and_clears_it_on_the_way_back() {
            Waiver waiver = waiver(DAY);
            session.put(waiver);
            List<CellChange> forth = session.moveTo(DAY_AFTER).cells();
            assertThat(forth)
                    .containsExactly(cell("8.4-a", "a", Optional.of(Status.WAIVED), Optional.of(Status.NONCONFORMING)));
            assertThat(session.moveTo(DAY).cells())
                    .containsExactly(cell("8.4-a", "a", Optional.of(Status.NONCONFORMING), Optional.of(Status.WAIVED)));
        }

        @Test
        void of_waivers_clears_the_finding_as_it_was_and_raises_it_covered() {
            ConformityChange change = session.put(waiver(DAY));
            assertThat(said(change.cleared())).containsExactly("8.4-impact-assessment-missing a");
            assertThat(change.cleared().get(0).waiver()).isEmpty();
            assertThat(change.raised())
                    .containsExactly(
                            change.cleared().get(0).coveredBy(waiver(DAY).id()));
            assertThat(change.cells())
                    .containsExactly(cell("8.4-a", "a", Optional.of(Status.NONCONFORMING), Optional.of(Status.WAIVED)));
            assertThat(session.findings())
                    .filteredOn(it -> it.waiver().isPresent())
                    .hasSize(1);
        }

        @Test
        void of_thresholds_counts_and_leaves_no_other_session_open() {
            ConformityChange change = session.replace(records()
                    .thresholds(Thresholds.builder().minorsToMajor(1).build())
                    .build());
            assertThat(said(change.raised())).containsExactly("escalation-minors-on-requirement organization");
            assertThat(change.cells()).isEmpty();
            assertThat(Engine.sessions(EVALUATOR)).isEqualTo(2); // both phases of this one
        }

        @Test
        void of_what_is_recorded_counts() {
            ConformityChange change = session.replace(
                    records().recorded(Set.of(RecordArea.AI_SYSTEMS)).build());
            assertThat(said(change.cleared()))
                    .containsExactly("6.1.4-process-missing organization", "8.4-impact-assessment-missing a");
            assertThat(change.raised()).isEmpty();
        }

        @Test
        void of_the_name_of_what_was_judged_moves_its_cell() {
            session.put(judgement("judgement").build());
            ConformityChange change =
                    session.put(AISystem.builder().id("a").name("Another name").build());
            assertThat(change.cells())
                    .contains(
                            cell("6.1.4-a", "a", Optional.of(Status.NONCONFORMING), Optional.empty()),
                            new CellChange(
                                    "6.1.4-a",
                                    new Subject("AISystem", "a", "Another name"),
                                    Optional.empty(),
                                    Optional.of(Status.NONCONFORMING)));
        }

        @Test
        void that_gives_an_id_to_a_record_of_another_type_leaves_nothing_of_the_former() {
            session.replace(records().addWaivers(waiver(DAY)).build());
            ManagementSystem other =
                    records().addJudgements(judgement("waiver").build()).build();
            assertThat(session.replace(other).cells())
                    .contains(cell("8.4-a", "a", Optional.of(Status.WAIVED), Optional.of(Status.NONCONFORMING)));
            assertThat(session.findings()).noneMatch(it -> it.waiver().isPresent());
        }

        private static Judgement.Builder judgement(String id) {
            return Judgement.builder()
                    .id(id)
                    .requirement("6.1.4-a")
                    .about(Ref.to("a"))
                    .verdict(Judgement.Verdict.NONCONFORMING)
                    .by(Ref.to("somebody"))
                    .date(LONG_AGO);
        }
    }

    @Nested
    class What_is_refused {
        @Test
        void because_it_refers_to_nothing_changes_nothing() {
            assertThatExceptionOfType(InvalidModelException.class)
                    .isThrownBy(() -> session.put(
                            aSystem("b").inUse().made(),
                            anAssessment("ia-b").of("nobody").made()));
            assertUnchanged();
        }

        @Test
        void because_others_refer_to_it_changes_nothing() {
            assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> session.remove("a", "ok"));
            assertUnchanged();
        }

        @Test
        void because_there_is_no_such_record_changes_nothing() {
            assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> session.remove("a", "nobody"));
            assertUnchanged();
        }
    }

    @Nested
    class A_listener {
        private final List<ConformityChange> told = new ArrayList<>();

        @Test
        void is_told_what_the_caller_is_told() {
            session.addListener(told::add);
            ConformityChange change = session.remove("a");
            assertThat(told).containsExactly(change);
        }

        @Test
        void is_not_told_of_nothing() {
            session.addListener(told::add);
            session.put(aSupplier("unused").made());
            assertThat(told).isEmpty();
        }

        @Test
        void that_fails_harms_neither_the_session_nor_other_listeners() {
            session.addListener(change -> {
                throw new IllegalArgumentException("broken");
            });
            session.addListener(told::add);
            session.remove("a");
            assertThat(told).hasSize(1);
            assertThat(session.report()).isEqualTo(EVALUATOR.evaluate(session.records(), DAY));
        }

        @Test
        void that_throws_an_error_harms_neither_the_session_nor_other_listeners() {
            for (Error error :
                    List.of(new AssertionError("broken"), new NoClassDefFoundError(), new StackOverflowError())) {
                session.addListener(change -> {
                    throw error;
                });
            }
            session.addListener(told::add);
            session.remove("a");
            session.moveTo(DAY_AFTER);
            assertThat(told).isNotEmpty();
            assertThat(session.report()).isEqualTo(EVALUATOR.evaluate(session.records(), DAY_AFTER));
        }

        @Test
        void through_which_the_machine_fails_ends_the_change() {
            InternalError failure = new InternalError("the machine");
            session.addListener(change -> {
                throw failure;
            });
            assertThatThrownBy(() -> session.remove("a")).isSameAs(failure);
        }

        @Test
        void cannot_use_the_session() {
            List<Throwable> refusals = new ArrayList<>();
            List<Runnable> uses = List.of(
                    session::report,
                    session::findings,
                    session::records,
                    session::day,
                    () -> session.moveTo(DAY_AFTER),
                    () -> session.remove("ok"),
                    () -> session.addListener(told::add),
                    session::close);
            session.addListener(change -> uses.forEach(use -> {
                try {
                    use.run();
                } catch (IllegalStateException e) {
                    refusals.add(e);
                }
            }));
            session.remove("a");
            assertThat(refusals)
                    .hasSize(uses.size())
                    .allMatch(refusal -> String.valueOf(refusal.getMessage()).contains("a listener cannot use it"));
            assertThat(session.day()).isEqualTo(DAY);
        }
    }

    @Nested
    class Another_thread {
        @Test
        void is_refused_while_one_is_at_work_and_served_afterwards() throws Exception {
            CountDownLatch inside = new CountDownLatch(1);
            CountDownLatch leave = new CountDownLatch(1);
            session.addListener(change -> {
                inside.countDown();
                try {
                    leave.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            AtomicReference<Throwable> failure = new AtomicReference<>();
            Thread worker = new Thread(() -> session.remove("a"), "the-worker");
            worker.setUncaughtExceptionHandler((thread, e) -> failure.set(e));
            worker.start();
            inside.await();
            for (Runnable use :
                    List.<Runnable>of(session::report, session::day, () -> session.moveTo(DAY_AFTER), session::close)) {
                assertThatIllegalStateException()
                        .isThrownBy(use::run)
                        .withMessageContainingAll("at work", "the-worker", "one thread at a time");
            }
            leave.countDown();
            worker.join();
            assertThat(failure.get()).isNull();
            assertThat(session.records().find("a")).isEmpty();
            assertThat(session.day()).isEqualTo(DAY);
        }

        @Test
        void that_is_interrupted_works_to_the_end() {
            Thread.currentThread().interrupt();
            session.put(anAssessment("ia-a").of("a").completedOn(DAY).made());
            var report = session.report();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(report).isEqualTo(EVALUATOR.evaluate(session.records(), DAY));
        }
    }

    @Nested
    class A_closed_one {
        @Test
        void refuses_everything() {
            session.close();
            for (Runnable use : List.<Runnable>of(
                    session::report,
                    session::findings,
                    session::records,
                    session::day,
                    () -> session.put(),
                    () -> session.remove("a"),
                    () -> session.replace(RECORDS),
                    () -> session.moveTo(DAY),
                    () -> session.addListener(change -> {}))) {
                assertThatIllegalStateException().isThrownBy(use::run).withMessageContaining("closed");
            }
        }

        @Test
        void can_be_closed_again() {
            session.close();
            session.close();
            assertThat(Engine.sessions(EVALUATOR)).isZero();
        }

        @Test
        void leaves_others_open() {
            ConformitySession other = EVALUATOR.open(RECORDS, DAY);
            session.close();
            assertThat(other.remove("a").isEmpty()).isFalse();
            other.close();
        }
    }

    @Test
    void a_record_that_the_model_does_not_have_is_refused_and_the_session_goes_on() {
        Entity foreign = new Entity() {
            @Override
            public String id() {
                return "foreign";
            }

            @Override
            public Ref<Entity> ref() {
                return Ref.to(id());
            }
        };
        try (ConformitySession open = EVALUATOR.open(RECORDS, DAY)) {
            assertThatIllegalArgumentException().isThrownBy(() -> open.put(foreign));
            assertThat(open.records()).isEqualTo(RECORDS);
        }
    }

    @Nested
    class A_waiver_with_the_id_of_a_different_one_handed_over {
        private final EvaluationOptions options = EvaluationOptions.standard().with(List.of(waiver(DAY_AFTER)));
        private final ManagementSystem other = records().addWaivers(waiver(DAY)).build();

        @Test
        void is_refused_when_a_session_is_opened() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EVALUATOR.open(other, DAY, options))
                    .withMessageContaining("id waiver");
        }

        @Test
        void is_refused_among_records_and_changes_nothing() {
            try (ConformitySession waived = EVALUATOR.open(RECORDS, DAY, options)) {
                for (Callable<ConformityChange> change : List.<Callable<ConformityChange>>of(
                        () -> waived.put(waiver(DAY)),
                        () -> waived.replace(other),
                        () -> waived.replace(records()
                                .addWaivers(waiver(DAY))
                                .recorded(Set.of(RecordArea.AI_SYSTEMS))
                                .build()))) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(change::call)
                            .withMessageContaining("id waiver");
                }
                assertThat(waived.report()).isEqualTo(EVALUATOR.evaluate(RECORDS, DAY, options));
            }
        }

        @Test
        void is_taken_where_it_is_an_equal_one() {
            try (ConformitySession waived = EVALUATOR.open(RECORDS, DAY, options)) {
                waived.put(waiver(DAY_AFTER));
                assertThat(waived.report().waivers()).hasSize(1);
            }
        }
    }

    @Nested
    class A_failing_rule {
        @Test
        void closes_the_session() {
            Rules rules = Rules.of(List.of(new StandardRules()));
            AtomicInteger opened = new AtomicInteger();
            ConformitySession failing = new ConformitySession(
                    (aims, day) -> {
                        if (opened.getAndIncrement() > 0) {
                            throw new EvaluationException(
                                    "broken", Optional.empty(), Optional.empty(), new IllegalStateException());
                        }
                        return LiveEvaluation.of(rules, aims, day, EvaluationOptions.standard());
                    },
                    RECORDS,
                    DAY);
            assertThatExceptionOfType(EvaluationException.class)
                    .isThrownBy(() -> failing.replace(
                            records().recorded(Set.of(RecordArea.AI_SYSTEMS)).build()));
            assertThatIllegalStateException().isThrownBy(failing::report).withMessageContaining("closed");
        }
    }

    @Nested
    class Under_a_foreign_class_loader {
        /** Opens a session where the classes of the engine have just been loaded, and changes it. */
        public static final class FirstUse implements Callable<String> {
            public FirstUse() {}

            @Override
            public String call() {
                try (ConformitySession session = FewRules.evaluator().open(RECORDS, DAY)) {
                    return session.remove("a") + "\n" + session.moveTo(DAY_AFTER) + "\n" + session.report();
                }
            }
        }

        @Test
        void it_opens_and_changes() throws Exception {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            try (URLClassLoader fresh = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
                Callable<?> firstUse = (Callable<?>) fresh.loadClass(FirstUse.class.getName())
                        .getDeclaredConstructor()
                        .newInstance();
                thread.setContextClassLoader(new ClassLoader(null) {});
                assertThat(firstUse.call()).isEqualTo(new FirstUse().call());
            } finally {
                thread.setContextClassLoader(before);
            }
        }

        private static URL[] classPath() {
            return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(entry -> {
                        try {
                            return new File(entry).toURI().toURL();
                        } catch (MalformedURLException e) {
                            throw new IllegalArgumentException(entry, e);
                        }
                    })
                    .toArray(URL[]::new);
        }
    }
}
