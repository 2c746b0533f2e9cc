package org.aims4j.testkit;

import static org.aims4j.testkit.Generator.DAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.Approval;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.ResponsibilityArea;
import org.aims4j.model.organization.RoleAssignment;
import org.aims4j.model.planning.Change;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.DecisionMaking;
import org.aims4j.model.system.HumanOversight;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.model.system.LoggingDecision;
import org.aims4j.model.system.ObservedUse;
import org.aims4j.model.system.Origin;
import org.aims4j.model.system.OversightMode;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;

/** One AI system of a generated organization and the records about it, from its first day to its last. */
final class GeneratedSystem {
    private static final List<String> TECHNIQUES =
            List.of("gradient boosting", "language model", "convolutional network", "rules and statistics");

    private static final List<OversightMode> MODES = Arrays.stream(OversightMode.values())
            .filter(mode -> mode != OversightMode.NONE)
            .toList();

    private final ManagementSystem.Builder aims;
    private final Estate estate;
    private final Dice dice;
    private final SystemLife life;

    GeneratedSystem(ManagementSystem.Builder aims, Estate estate, Dice dice, int number) {
        this.aims = aims;
        this.estate = estate;
        this.dice = dice;
        this.life = new SystemLife(estate, dice, number);
    }

    void add() {
        AISystem system = system();
        aims.addAiSystems(system);
        aims.addRoleAssignments(ownership());
        GeneratedTroubles troubles = new GeneratedTroubles(aims, estate, dice, life);
        Optional<Change> change = troubles.change();
        change.ifPresent(aims::addChanges);
        Optional<Change> significant = change.filter(Change::significant);
        new GeneratedAssessments(aims, estate, dice, life).add(significant);
        new GeneratedDevelopment(aims, estate, dice, life).add(significant);
        new GeneratedUse(aims, dice, life).add(system.parts());
        troubles.add();
    }

    private AISystem system() {
        AISystem.Builder system = AISystem.builder()
                .id(life.system.id())
                .name(life.name)
                .outputs(dice.one("A score from 0 to 1", "Ranked list", "Text", "Class and confidence"))
                .inScope(!dice.percent(2))
                .addRoles(life.external ? OrganizationRole.CUSTOMER : OrganizationRole.PRODUCER)
                .origin(life.external ? dice.one(Origin.BOUGHT, Origin.SERVICE, Origin.EMBEDDED) : Origin.IN_HOUSE)
                .impactClass(life.impactClass)
                .classReason(dice.maybe(92, () -> "What it decides about, and for whom"))
                .domain(life.field)
                .technique(dice.one(TECHNIQUES))
                .organizationalUnit("Unit " + (1 + dice.below(12)))
                .addJurisdictions(life.jurisdiction)
                .affectsOutsiders(dice.percent(60))
                .makesDecisions(dice.one(DecisionMaking.values()))
                .version("1." + dice.below(9))
                .intendedUse(dice.maybe(96, () -> life.name + " for the staff of one unit"))
                .owner(dice.maybe(95, () -> life.owner));
        if (life.external) {
            system.addParts(estate.anySupplier(dice));
        }
        if (life.provided) {
            system.addRoles(OrganizationRole.PROVIDER);
        }
        addLifecycle(system);
        if (life.inUse) {
            system.oversight(oversight());
            system.addLogging(LoggingDecision.builder()
                    .stage(LifecycleStage.OPERATION_MONITORING)
                    .enabled(!dice.percent(4))
                    .addSources("requests", "outputs")
                    .retention(Period.ofMonths(6))
                    .date(life.verified)
                    .build());
        }
        if (life.inUse && dice.percent(15)) {
            system.addObservedUses(observedUse());
        }
        return system.build();
    }

    private ObservedUse observedUse() {
        boolean within = dice.percent(80);
        ObservedUse.Builder use = ObservedUse.builder()
                .date(life.after(life.released, 10, 300))
                .within(within)
                .description(within ? "As intended" : "Used for another group of people");
        if (!within && dice.percent(85)) {
            use.response(dice.one(ObservedUse.Response.values()));
        }
        return use.build();
    }

    private void addLifecycle(AISystem.Builder system) {
        if (dice.percent(1)) {
            return; // its stage is not on record
        }
        system.addLifecycle(LifecycleEvent.builder()
                .stage(LifecycleStage.INCEPTION)
                .date(life.begun)
                .build());
        if (!life.external) {
            system.addLifecycle(event(LifecycleStage.DESIGN_DEVELOPMENT, life.begun.plusDays(20))
                    .build());
        }
        if (!life.verified.isAfter(DAY)) {
            system.addLifecycle(
                    event(LifecycleStage.VERIFICATION_VALIDATION, life.verified).build());
        }
        if (life.inUse) {
            system.addLifecycle(event(LifecycleStage.DEPLOYMENT, life.released)
                    .version("1.0")
                    .plan(dice.maybe(94, () -> Ref.to("deployment-plan")))
                    .criteriaMet(!dice.percent(4))
                    .build());
            system.addLifecycle(LifecycleEvent.builder()
                    .stage(LifecycleStage.OPERATION_MONITORING)
                    .date(life.released.plusDays(1))
                    .build());
        }
        if (life.retired) {
            system.addLifecycle(event(LifecycleStage.RETIREMENT, life.ended).build());
        }
    }

    private LifecycleEvent.Builder event(LifecycleStage stage, LocalDate day) {
        return LifecycleEvent.builder()
                .stage(stage)
                .date(day)
                .approval(dice.maybe(96, () -> new Approval(Estate.chief(), day.minusDays(2))));
    }

    private HumanOversight oversight() {
        return HumanOversight.builder()
                .mode(dice.percent(4) ? OversightMode.NONE : dice.one(MODES))
                .decidedOn(life.verified)
                .addOverseers(estate.anyone(dice))
                .trained(dice.percent(95) ? Progress.COMPLETED : Progress.IN_PROGRESS)
                .failSafe(dice.percent(95) ? Progress.COMPLETED : Progress.PLANNED)
                .appeal(dice.percent(95) ? Progress.COMPLETED : Progress.REFUSED)
                .overridesLogged(dice.percent(95))
                .build();
    }

    private RoleAssignment ownership() {
        return RoleAssignment.builder()
                .id(life.id("owner"))
                .role("SYSTEM_OWNER")
                .area(dice.one(ResponsibilityArea.values()))
                .holder(life.owner)
                .system(life.system)
                .addResponsibilities("Watches over " + life.name)
                .addAuthorities("Stops it")
                .from(life.begun)
                .acknowledgedOn(dice.maybe(93, () -> life.begun.plusDays(3)))
                .build();
    }
}
