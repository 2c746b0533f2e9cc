package org.aims4j.testkit;

import static org.aims4j.testkit.Generator.DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.Action;
import org.aims4j.model.EffectivenessReview;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.improvement.Cause;
import org.aims4j.model.improvement.ChangeDecision;
import org.aims4j.model.improvement.Concern;
import org.aims4j.model.improvement.Extent;
import org.aims4j.model.improvement.Incident;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.improvement.Notice;
import org.aims4j.model.improvement.Step;
import org.aims4j.model.planning.Change;
import org.aims4j.model.planning.ChangeReview;
import org.aims4j.model.system.AISystem;

/** What does not go by plan with a generated AI system, and its changes: nonconformities, incidents, concerns. */
final class GeneratedTroubles {
    private final ManagementSystem.Builder aims;
    private final Estate estate;
    private final Dice dice;
    private final SystemLife life;

    GeneratedTroubles(ManagementSystem.Builder aims, Estate estate, Dice dice, SystemLife life) {
        this.aims = aims;
        this.estate = estate;
        this.dice = dice;
        this.life = life;
    }

    void add() {
        if (dice.percent(15)) {
            addNonconformity(dice.day(life.begun, DAY));
        }
        if (life.inUse) {
            dice.maybe(6, this::incident).ifPresent(aims::addIncidents);
        }
        dice.maybe(8, this::concern).ifPresent(aims::addConcerns);
    }

    /** A change of the system while it is in use; most systems have none. */
    Optional<Change> change() {
        if (!life.inUse || !dice.percent(28)) {
            return Optional.empty();
        }
        LocalDate proposed = dice.day(life.released, life.ended);
        return Optional.of(Change.builder()
                .id(life.id("change"))
                .kind(dice.percent(90) ? Change.Kind.OPERATIONAL : Change.Kind.UNINTENDED)
                .of(life.system)
                .proposedOn(proposed)
                .significant(dice.percent(30))
                .purpose("New version")
                .consequences("Other errors than before")
                .resources("Two weeks of work")
                .responsible(estate.anyone(dice))
                .approval(dice.maybe(95, () -> Estate.approvedByChief(life.after(proposed, 1, 10))))
                .effectiveOn(life.after(proposed, 10, 30))
                .review(dice.maybe(
                        90,
                        () -> ChangeReview.builder()
                                .date(life.after(proposed, 30, 60))
                                .by(Estate.manager())
                                .build()))
                .build());
    }

    private Incident incident() {
        LocalDate happened = life.after(life.released, 1, 500);
        return Incident.builder()
                .id(life.id("incident"))
                .text("Wrong outputs of " + life.name)
                .addSystems(life.system)
                .kind("performance")
                .severity(dice.one("minor", "serious", "severe"))
                .date(happened)
                .detectedOn(life.after(happened, 0, 2))
                .addNotices(Notice.builder()
                        .audience("USER")
                        .dueOn(happened.plusDays(3))
                        .date(dice.maybe(90, () -> life.after(happened, 0, 3)))
                        .build())
                .closedOn(dice.maybe(85, () -> life.after(happened, 5, 60)))
                .lessons("Thresholds were too wide")
                .build();
    }

    private Concern concern() {
        LocalDate received = dice.day(life.begun, DAY);
        return Concern.builder()
                .id(life.id("concern"))
                .side(dice.one(Concern.Side.values()))
                .system(life.system)
                .date(received)
                .acknowledgedOn(dice.maybe(94, () -> life.after(received, 0, 5)))
                .resolvedOn(dice.maybe(85, () -> life.after(received, 5, 60)))
                .confidential(true)
                .outcome("Explained")
                .build();
    }

    private void addNonconformity(LocalDate raised) {
        Ref<Nonconformity> ref = Ref.to(life.id("nonconformity"));
        boolean closed = raised.isBefore(DAY.minusDays(120)) && dice.percent(90);
        Optional<LocalDate> done = dice.maybe(closed ? 98 : 30, () -> life.after(raised, 30, 60));
        aims.addNonconformities(nonconformity(ref, raised, closed, done.isPresent()));
        Action.Builder action = Action.builder()
                .id(life.id("action"))
                .what("Assign it and watch")
                .serves(ref)
                .owner(estate.anyone(dice))
                .addResources("One day")
                .plannedOn(life.after(raised, 20, 25))
                .dueOn(raised.plusDays(60))
                .measure("No recurrence in half a year")
                .completedOn(done);
        if (closed && done.isPresent() && dice.percent(95)) {
            action.addReviews(EffectivenessReview.builder()
                    .date(life.after(done.get(), 10, 20))
                    .by(Estate.auditor())
                    .effective(true)
                    .note("None came back")
                    .build());
        }
        aims.addActions(action.build());
    }

    private Nonconformity nonconformity(Ref<Nonconformity> ref, LocalDate raised, boolean closed, boolean acted) {
        boolean audited = !raised.isBefore(GeneratedOrganization.YEARS.get(0)) && dice.percent(50);
        Nonconformity.Builder nonconformity = Nonconformity.builder()
                .id(ref.id())
                .nature(dice.one("No approval on record", "Monitoring was late", "Documentation was out of date"))
                .requirement(dice.one("8.1-b", "8.4-a", "7.5.3-e", "A.6.2.6"))
                .source(audited ? Nonconformity.Source.INTERNAL_AUDIT : Nonconformity.Source.MONITORING)
                .foundIn(dice.maybe(audited ? 95 : 0, () -> lastAuditBy(raised)))
                .grade(dice.percent(15) ? Nonconformity.Grade.MAJOR : Nonconformity.Grade.MINOR)
                .date(raised)
                .addSystems(life.system)
                .correction(step("Put right", life.after(raised, 1, 10)));
        if (acted || closed || dice.percent(70)) {
            LocalDate known = life.after(raised, 11, 20);
            nonconformity
                    .consequences(dice.maybe(97, () -> step("Nobody was harmed", known)))
                    .review(dice.maybe(97, () -> reviewed(known)))
                    .cause(Cause.builder()
                            .text("Nobody was assigned")
                            .method("five whys")
                            .date(known)
                            .build())
                    .extent(extent(known))
                    .changeDecision(dice.maybe(
                            97, () -> ChangeDecision.builder().date(known).build()));
        }
        if (closed) {
            nonconformity
                    .verifiedOn(life.after(raised, 80, 100))
                    .verifiedBy(Estate.auditor())
                    .closedOn(life.after(raised, 100, 110))
                    .closedBy(Estate.manager());
        }
        return nonconformity.build();
    }

    private static Ref<?> lastAuditBy(LocalDate day) {
        return GeneratedOrganization.YEARS.stream()
                .filter(year -> !year.isAfter(day))
                .reduce((one, next) -> next)
                .map(GeneratedOrganization::auditOf)
                .orElseThrow();
    }

    private static Step step(String text, LocalDate day) {
        return Step.builder().text(text).date(day).build();
    }

    private static Step reviewed(LocalDate day) {
        return Step.builder()
                .text("A case of its own")
                .date(day)
                .by(Estate.manager())
                .build();
    }

    private Extent extent(LocalDate day) {
        Extent.Builder extent = Extent.builder().date(day).similar(dice.percent(20));
        Ref<AISystem> other = estate.anySystem(dice);
        if (!other.equals(life.system)) {
            extent.addOtherSystems(other);
        }
        return extent.build();
    }
}
