package org.aims4j.testkit;

import static org.aims4j.testkit.Fixtures.every;
import static org.aims4j.testkit.Generator.DAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Optional;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.party.Allocation;
import org.aims4j.model.party.Customer;
import org.aims4j.model.party.Duty;
import org.aims4j.model.party.Feedback;
import org.aims4j.model.party.ReportingObligation;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.performance.Measurement;
import org.aims4j.model.performance.Metric;
import org.aims4j.model.support.Communication;
import org.aims4j.model.system.Alert;
import org.aims4j.model.system.Monitoring;
import org.aims4j.model.system.UseApproval;

/** What follows from the use of a generated AI system: who does what, who gets it, what is watched, measured and reported. */
final class GeneratedUse {
    private final ManagementSystem.Builder aims;
    private final Dice dice;
    private final SystemLife life;

    GeneratedUse(ManagementSystem.Builder aims, Dice dice, SystemLife life) {
        this.aims = aims;
        this.dice = dice;
        this.life = life;
    }

    /**
     * Adds the records.
     *
     * @param suppliers of the system
     */
    void add(Collection<Ref<Supplier>> suppliers) {
        Optional<Customer> customer = dice.maybe(life.provided && life.inUse ? 96 : 0, this::customer);
        customer.ifPresent(aims::addCustomers);
        if (!suppliers.isEmpty() || customer.isPresent()) {
            dice.maybe(98, () -> allocation(suppliers, customer)).ifPresent(aims::addAllocations);
        }
        addMeasurements();
        if (life.inUse) {
            dice.maybe(96, this::monitoring).ifPresent(aims::addMonitorings);
            dice.maybe(94, this::approval).ifPresent(aims::addUseApprovals);
            dice.maybe(10, this::obligation).ifPresent(aims::addReportingObligations);
            dice.maybe(50, this::communication).ifPresent(aims::addCommunications);
        }
    }

    private Customer customer() {
        LocalDate said = dice.day(life.released, DAY.minusDays(15));
        return Customer.builder()
                .id(life.id("customer"))
                .name("Customer " + life.number)
                .addSystems(life.system)
                .addNeeds("Explanations of results")
                .agreement(dice.maybe(95, () -> Ref.to("document-EXTERNAL")))
                .addNoticesOn(life.released)
                .addFeedback(Feedback.builder()
                        .date(said)
                        .text("Please explain")
                        .answeredOn(dice.maybe(93, () -> said.plusDays(10)))
                        .build())
                .build();
    }

    private Allocation allocation(Collection<Ref<Supplier>> suppliers, Optional<Customer> customer) {
        Allocation.Builder allocation = Allocation.builder()
                .id(life.id("allocation"))
                .system(life.system)
                .addDuties(duty("Operation", Optional.of("organization")))
                .date(life.begun);
        suppliers.forEach(supplier -> allocation.addDuties(duty("Development", dice.maybe(96, supplier::id))));
        customer.ifPresent(it -> allocation.addDuties(duty("Use as intended", Optional.of(it.id()))));
        return allocation.build();
    }

    private static Duty duty(String what, Optional<String> party) {
        return Duty.builder().what(what).party(party).build();
    }

    private Monitoring monitoring() {
        Monitoring.Builder monitoring = Monitoring.builder()
                .id(life.id("monitoring"))
                .system(life.system)
                .progress(dice.percent(97) ? Progress.COMPLETED : Progress.IN_PROGRESS)
                .addCovers(Monitoring.Aspect.values())
                .addThresholds("error rate above 0.05")
                .interval(every(Period.ofMonths(3)))
                .date(life.released);
        LocalDate until = dice.percent(94) ? life.ended : life.ended.minusDays(200);
        for (LocalDate run = life.released.plusMonths(3); run.isBefore(until); run = run.plusMonths(3)) {
            monitoring.addRuns(run);
        }
        if (dice.percent(20)) {
            LocalDate raised = life.after(life.released, 20, 400);
            Alert.Builder alert = Alert.builder().date(raised).what("Error rate above 0.05");
            if (dice.percent(90)) {
                alert.reaction("Retrained").reactedOn(life.after(raised, 1, 20));
            }
            monitoring.addAlerts(alert.build());
        }
        return monitoring.build();
    }

    private UseApproval approval() {
        return UseApproval.builder()
                .id(life.id("use"))
                .system(life.system)
                .process(Ref.to("process-RESPONSIBLE_USE"))
                .approval(Estate.approvedByChief(life.released))
                .conditions("A person decides")
                .validUntil(life.released.plusYears(dice.percent(95) ? 5 : 1))
                .date(life.released)
                .build();
    }

    private ReportingObligation obligation() {
        return ReportingObligation.builder()
                .id(life.id("obligation"))
                .jurisdiction(life.jurisdiction)
                .content("Yearly report on " + life.name)
                .addSystems(life.system)
                .dueOn(LocalDate.of(2026, 3, 31))
                .reportedOn(dice.maybe(93, () -> LocalDate.of(2026, 3, 1 + dice.below(28))))
                .build();
    }

    private Communication communication() {
        return Communication.builder()
                .id(life.id("communication"))
                .about(life.system)
                .from(Estate.manager())
                .addAudience("USER")
                .channel("Intranet")
                .date(life.released)
                .build();
    }

    private void addMeasurements() {
        Ref<Metric> metric = Ref.to(life.id("metric"));
        LocalDate from = life.inUse ? life.released : later(life.begun, DAY.minusMonths(3));
        aims.addMetrics(Metric.builder()
                .id(metric.id())
                .what("Error rate of " + life.name)
                .layer(Metric.Layer.AI_SYSTEM)
                .system(life.system)
                .method("Share of wrong outputs in a sample")
                .frequency(every(Period.ofMonths(6)))
                .analysis(every(Period.ofYears(1)))
                .date(from)
                .build());
        for (int i = 0; i < 2 && life.inUse; i++) {
            LocalDate end = DAY.minusMonths(6L * (1 - i));
            if (from.isBefore(end) && dice.percent(95)) {
                aims.addMeasurements(Measurement.builder()
                        .id(life.id("measurement-" + i))
                        .metric(metric)
                        .date(dice.day(later(from, end.minusMonths(6)), end))
                        .value("0.0" + (1 + dice.below(9)))
                        .met(!dice.percent(6))
                        .build());
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
