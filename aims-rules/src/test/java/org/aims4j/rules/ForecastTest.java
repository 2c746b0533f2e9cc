package org.aims4j.rules;

import static org.aims4j.rules.Records.DAY;
import static org.aims4j.rules.Records.LONG_AGO;
import static org.aims4j.rules.Records.aProcess;
import static org.aims4j.rules.Records.aSupplier;
import static org.aims4j.rules.Records.aSystem;
import static org.aims4j.rules.Records.acceptedWaiver;
import static org.aims4j.rules.Records.anAssessment;
import static org.aims4j.rules.Records.approval;
import static org.aims4j.rules.Records.every;
import static org.aims4j.rules.Records.managementSystem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Status;
import org.aims4j.jackson.AimsJson;
import org.aims4j.jackson.Format;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Waiver;
import org.aims4j.rules.ConformityChange.CellChange;
import org.aims4j.rules.Forecast.TurningDay;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.testkit.ArbitraryRecords;
import org.aims4j.testkit.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PropertyDefaults(tries = 10, edgeCases = EdgeCasesMode.NONE)
class ForecastTest {
    private static final ConformityEvaluator EVALUATOR = FewRules.evaluator();
    private static final int HORIZON = 60;
    private static final LocalDate DUE = DAY.plusMonths(1);

    /** A system in use whose impact assessment is due again on {@link #DUE}. */
    private static ManagementSystem.Builder dueSoon() {
        return managementSystem(
                aProcess(),
                aSystem("triage").inUse(),
                anAssessment("assessment").of("triage").completedOn(DUE.minusYears(1)));
    }

    private static Waiver acceptedFrom(LocalDate issued, LocalDate approved) {
        return Waiver.builder()
                .id("waiver")
                .rule("8.4-impact-assessment-overdue")
                .subject("triage")
                .justification("known")
                .worstGrade(Waiver.Grade.MINOR)
                .status(Waiver.Status.ACCEPTED)
                .issued(issued)
                .approval(approval(approved))
                .validUntil(DUE.plusDays(10))
                .build();
    }

    private static List<String> rulesOf(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).toList();
    }

    @Test
    void what_is_due_until_a_day_appears_on_the_day_after() {
        Forecast forecast = EVALUATOR.forecast(dueSoon().build(), DAY, DAY.plusYears(1));
        assertThat(forecast.days()).extracting(TurningDay::day).containsExactly(DUE.plusDays(1));
        assertThat(rulesOf(forecast.appearing())).containsExactly("8.4-impact-assessment-overdue");
        assertThat(forecast.days().get(0).change().cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.after()).contains(Status.NONCONFORMING));
    }

    @Test
    void the_last_day_counts() {
        ManagementSystem aims = dueSoon().build();
        assertThat(EVALUATOR.forecast(aims, DAY, DUE.plusDays(1)).days()).hasSize(1);
        assertThat(EVALUATOR.forecast(aims, DAY, DUE).days()).isEmpty();
    }

    @Test
    void what_changes_on_the_first_day_is_no_part_of_it() {
        ManagementSystem aims = dueSoon().build();
        assertThat(EVALUATOR.forecast(aims, DUE, DUE.plusDays(1)).days()).hasSize(1);
        assertThat(EVALUATOR.forecast(aims, DUE.plusDays(1), DUE.plusYears(1)).days())
                .isEmpty();
    }

    @Test
    void it_tells_what_stands_on_the_first_day() {
        Forecast forecast = EVALUATOR.forecast(dueSoon().build(), DUE.plusDays(1), DUE.plusDays(1));
        assertThat(rulesOf(forecast.standing())).contains("8.4-impact-assessment-overdue");
        assertThat(forecast.appearing()).isEmpty();
    }

    @Test
    void what_is_planned_clears_findings() {
        ManagementSystem aims = managementSystem(
                        aProcess(),
                        aSystem("triage").inUse(),
                        anAssessment("assessment").of("triage").completedOn(DAY.plusDays(3)))
                .build();
        Forecast forecast = EVALUATOR.forecast(aims, DAY, DAY.plusDays(30));
        assertThat(forecast.days()).extracting(TurningDay::day).containsExactly(DAY.plusDays(3));
        assertThat(rulesOf(forecast.days().get(0).disappearing())).contains("8.4-impact-assessment-missing");
        assertThat(forecast.appearing()).isEmpty();
    }

    @Test
    void a_finding_with_other_evidence_differs_and_does_not_appear() {
        ManagementSystem aims = managementSystem(
                        aProcess(),
                        aSystem("triage").inUse(),
                        anAssessment("assessment").of("triage").startedOn(DAY.plusDays(3)))
                .build();
        Forecast forecast = EVALUATOR.forecast(aims, DAY, DAY.plusDays(30));
        TurningDay day = forecast.days().get(0);
        assertThat(rulesOf(day.differing())).containsExactly("8.4-impact-assessment-missing");
        assertThat(day.appearing()).isEmpty();
        assertThat(day.disappearing()).isEmpty();
    }

    @Test
    void what_escalates_appears_too() {
        ManagementSystem.Builder aims = managementSystem(aProcess());
        for (int i = 0; i < 3; i++) {
            aims.addAiSystems(aSystem("system-" + i)
                    .at(LifecycleStage.OPERATION_MONITORING, DAY.plusDays(5))
                    .made());
        }
        assertThat(rulesOf(
                        EVALUATOR.forecast(aims.build(), DAY, DAY.plusDays(5)).appearing()))
                .contains("8.4-impact-assessment-missing", "escalation-element-absent");
    }

    @Test
    void a_finding_that_appears_carries_its_waiver_and_is_raised_without_it_when_that_ends() {
        ManagementSystem aims =
                dueSoon().addWaivers(acceptedFrom(LONG_AGO, LONG_AGO)).build();
        Forecast forecast = EVALUATOR.forecast(aims, DAY, DAY.plusYears(1));
        assertThat(forecast.appearing())
                .singleElement()
                .satisfies(finding -> assertThat(finding.waiver()).contains("waiver"));
        TurningDay end = forecast.days().get(1);
        assertThat(end.day()).isEqualTo(DUE.plusDays(11));
        assertThat(rulesOf(end.noLongerWaived())).containsExactly("8.4-impact-assessment-overdue");
        assertThat(end.appearing()).isEmpty();
        assertThat(forecast.noLongerWaived()).isEqualTo(end.noLongerWaived());
        assertThat(end.change().cells())
                .singleElement()
                .extracting(CellChange::before, CellChange::after)
                .containsExactly(Optional.of(Status.WAIVED), Optional.of(Status.NONCONFORMING));
    }

    @Test
    void the_end_of_a_waiver_of_what_escalates_is_told_though_no_cell_changes() {
        ManagementSystem.Builder records = managementSystem(aProcess());
        for (int i = 0; i < 3; i++) {
            records.addAiSystems(aSystem("system-" + i).inUse().made());
        }
        Waiver ofEscalated = acceptedWaiver(
                "escalation-element-absent", records.build().organization().id(), Waiver.Grade.MAJOR, DAY.plusDays(10));
        Forecast forecast = EVALUATOR.forecast(records.addWaivers(ofEscalated).build(), DAY, DAY.plusDays(HORIZON));
        assertThat(forecast.days()).extracting(TurningDay::day).containsExactly(DAY.plusDays(11));
        assertThat(rulesOf(forecast.noLongerWaived())).contains("escalation-element-absent");
        assertForecast(records.build(), DAY);
    }

    @Test
    void waivers_that_a_host_hands_over_turn_on_their_days_too() {
        ManagementSystem aims = dueSoon().build();
        Waiver waiver = acceptedFrom(DUE.plusDays(4), DUE.plusDays(6));
        Forecast forecast = EVALUATOR.forecast(
                aims, DAY, DAY.plusYears(1), EvaluationOptions.standard().with(List.of(waiver)));
        assertThat(forecast.days())
                .extracting(TurningDay::day)
                .containsExactly(DUE.plusDays(1), DUE.plusDays(6), DUE.plusDays(11));
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        ManagementSystem aims = dueSoon().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVALUATOR.forecast(aims, DAY, DAY.minusDays(1)))
                .withMessage("until 2026-06-29 is before from 2026-06-30; give a later day");
    }

    /** Small ones, each with one of its turning days or a day beside it. */
    @Provide
    Arbitrary<Tuple2<ManagementSystem, LocalDate>> small() {
        return ManagementSystems.small().flatMap(ForecastTest::withDay);
    }

    /** Ones of arbitrary records, each with one of its turning days or a day beside it. */
    @Provide
    Arbitrary<Tuple2<ManagementSystem, LocalDate>> any() {
        return ArbitraryRecords.managementSystems().flatMap(ForecastTest::withDay);
    }

    private static Arbitrary<Tuple2<ManagementSystem, LocalDate>> withDay(ManagementSystem aims) {
        List<LocalDate> turning = aims.turningDays().stream()
                .filter(day -> day.getYear() > 1900 && day.getYear() < 2200)
                .toList();
        return Arbitraries.of(turning.isEmpty() ? List.of(DAY) : turning)
                .flatMap(day ->
                        Arbitraries.integers().between(-HORIZON, 1).map(days -> Tuple.of(aims, day.plusDays(days))));
    }

    @Property(seed = "42")
    void a_forecast_is_what_evaluating_every_day_tells(
            @ForAll("small") Tuple2<ManagementSystem, LocalDate> aimsAndDay) {
        assertForecast(aimsAndDay.get1(), aimsAndDay.get2());
    }

    @Property(seed = "42")
    void so_it_is_of_arbitrary_records(@ForAll("any") Tuple2<ManagementSystem, LocalDate> aimsAndDay) {
        assertForecast(aimsAndDay.get1(), aimsAndDay.get2());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 30})
    void so_it_is_of_generated_management_systems(int systems) {
        assertForecast(Generator.of(systems).managementSystem(systems), Generator.DAY.minusDays(30));
    }

    @Test
    void so_it_is_with_all_rules() throws IOException {
        ConformityEvaluator all = ConformityEvaluator.standard();
        try (InputStream in =
                Objects.requireNonNull(ForecastTest.class.getResourceAsStream("/samples/conforming.yaml"))) {
            ManagementSystem sample = AimsJson.strict().read(in.readAllBytes(), "sample", Format.YAML);
            assertThat(assertForecast(all, sample, DAY).days()).isNotEmpty();
        }
        ManagementSystem generated = Generator.of(5).managementSystem(5);
        assertThat(assertForecast(all, generated, Generator.DAY.minusDays(30)).days())
                .isNotEmpty();
    }

    @Test
    void so_it_is_where_suppliers_fall_due_and_waivers_run_out() {
        ManagementSystem aims = dueSoon()
                .addSuppliers(aSupplier("supplier")
                        .named("Supplier")
                        .evaluatedOn(DAY.minusMonths(5))
                        .evaluation("fine")
                        .interval(every(6))
                        .made())
                .addAiSystems(aSystem("chatbot").inUse().suppliedBy("supplier").made())
                .addWaivers(acceptedFrom(LONG_AGO, LONG_AGO))
                .build();
        assertThat(assertForecast(aims, DAY.minusDays(1)).days()).hasSize(2);
    }

    /** Evaluates every single day of the horizon anew, and compares. */
    private static Forecast assertForecast(ManagementSystem aims, LocalDate from) {
        return assertForecast(EVALUATOR, aims, from);
    }

    private static Forecast assertForecast(ConformityEvaluator evaluator, ManagementSystem aims, LocalDate from) {
        LocalDate until = from.plusDays(HORIZON);
        Forecast forecast = evaluator.forecast(aims, from, until);
        Map<LocalDate, TurningDay> days =
                forecast.days().stream().collect(Collectors.toMap(TurningDay::day, Function.identity()));
        ConformityReport before = evaluator.evaluate(aims, from);
        assertThat(forecast.standing()).isEqualTo(before.findings());
        for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            ConformityReport after = evaluator.evaluate(aims, day);
            Optional<ConformityChange> change =
                    Optional.ofNullable(days.get(day)).map(TurningDay::change);
            assertThat(change.map(ConformityChange::raised).orElse(List.of()))
                    .as("raised on %s", day)
                    .isEqualTo(beyond(after, before));
            assertThat(change.map(ConformityChange::cleared).orElse(List.of()))
                    .as("cleared on %s", day)
                    .isEqualTo(beyond(before, after));
            Set<String> turned = change.map(ConformityChange::cells).orElse(List.of()).stream()
                    .map(CellChange::requirement)
                    .collect(Collectors.toSet());
            assertThat(cells(after, turned)).as("cells on %s", day).isEqualTo(cells(before, turned));
            change.ifPresent(it -> Stream.concat(it.raised().stream(), it.cleared().stream())
                    .forEach(finding -> turned.add(finding.requirement())));
            assertThat(verdicts(after, turned)).as("outcomes on %s", day).isEqualTo(verdicts(before, turned));
            before = after;
        }
        return forecast;
    }

    /** The findings of one report that the other has not. */
    private static List<Finding> beyond(ConformityReport one, ConformityReport other) {
        Set<Finding> others = Set.copyOf(other.findings());
        return one.findings().stream()
                .filter(finding -> !others.contains(finding))
                .toList();
    }

    /** The outcomes of all items but some, with their grades. */
    private static List<String> verdicts(ConformityReport report, Set<String> but) {
        return report.outcomes().stream()
                .filter(outcome -> !but.contains(outcome.requirement()))
                .map(outcome -> outcome.requirement() + " " + outcome.status() + " " + outcome.grade())
                .toList();
    }

    /** The cells of all items but some, as reports count them. */
    private static List<CellCounts> cells(ConformityReport report, Set<String> but) {
        List<CellCounts> cells = new ArrayList<>();
        for (Outcome outcome : report.outcomes()) {
            if (!but.contains(outcome.requirement())) {
                cells.add(outcome.systems());
                cells.add(outcome.others());
            }
        }
        return cells;
    }
}
