package org.aims4j.conformity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.RecordArea;
import org.aims4j.model.Ref;
import org.aims4j.model.control.Control;
import org.aims4j.model.control.StatementOfApplicability;
import org.aims4j.model.impact.Impact;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.organization.InterestedParty;
import org.aims4j.model.organization.PartyCategory;
import org.aims4j.model.organization.PartyRequirement;
import org.aims4j.model.party.ReportingObligation;
import org.aims4j.model.planning.AIObjective;
import org.aims4j.model.risk.Risk;
import org.aims4j.model.risk.RiskEffect;
import org.aims4j.model.risk.RiskTreatment;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.standard.AnnexCObjective;
import org.aims4j.standard.AnnexControl;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;
import org.aims4j.standard.RiskSource;
import org.aims4j.standard.vocabulary.Vocabulary;

/**
 * Which controls of Annex A the records call for as of a day, with reasons, beside what was decided about them (6.1.3). Immutable.
 *
 * <p>A proposal to weigh, never a finding: it decides nothing. What calls for a control is a record together with a fact of the catalogue that leads from it to the control.
 *
 * @param asOf the day
 * @param statement the statement of applicability that is in force on the day, the latest; empty where there is none
 * @param proposals one for each control of Annex A, in catalogue order
 * @param silent the AI systems in scope that call for nothing by role and stage, since their role or their stage is not on record, in the order of the records
 * @param notRecorded the areas that the records do not hold completely: what stands there might call for more, or be decided
 */
public record ControlSelection(
        LocalDate asOf,
        Optional<StatementOfApplicability> statement,
        List<Proposal> proposals,
        List<Subject> silent,
        List<RecordArea> notRecorded) {
    /** What kind of record calls for a control. */
    public enum Kind {
        /** A risk that is not closed: by its sources, by an objective that it hinders, or by its treatment. */
        RISK,
        /** A requirement of a party that is not declined, or a duty to report. */
        OBLIGATION,
        /** An impact assessment: by what is to mitigate an impact. */
        IMPACT,
        /** An AI system in scope that is not retired: by a role and a stage. A suggestion that is weaker than the others. */
        ROLE_AND_STAGE
    }

    /** What the records call for beside what was decided. */
    public enum Reading {
        CALLED_FOR_AND_INCLUDED,
        CALLED_FOR_BUT_EXCLUDED,
        CALLED_FOR_AND_NOT_DECIDED,
        INCLUDED_AND_NOT_CALLED_FOR,
        EXCLUDED_AND_NOT_CALLED_FOR,
        NEITHER_CALLED_FOR_NOR_DECIDED
    }

    /**
     * A reason for a control.
     *
     * @param kind what kind of record calls for it
     * @param record the record
     * @param fact what leads from the record to the control
     */
    public record Call(Kind kind, Subject record, String fact) {
        private static final Comparator<Call> ORDER =
                Comparator.comparing(Call::kind).thenComparing(Call::record).thenComparing(Call::fact);

        /**
         * @throws NullPointerException if a component is null
         */
        public Call {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(fact, "fact");
        }
    }

    /**
     * A control of Annex A.
     *
     * @param control its number
     * @param calls what calls for it, by kind, record, fact
     * @param record what is on record about it; empty where nothing is
     */
    public record Proposal(String control, List<Call> calls, Optional<Control> record) {
        /**
         * @throws NullPointerException if a component is null
         */
        public Proposal {
            Objects.requireNonNull(control, "control");
            Objects.requireNonNull(record, "record");
            calls = List.copyOf(calls);
        }

        /** How the two sides stand to each other. An exclusion for some systems alone is an inclusion. */
        public Reading reading() {
            boolean called = !calls.isEmpty();
            if (record.filter(Control::included).isPresent()) {
                return called ? Reading.CALLED_FOR_AND_INCLUDED : Reading.INCLUDED_AND_NOT_CALLED_FOR;
            }
            if (record.filter(Control::excluded).isPresent()) {
                return called ? Reading.CALLED_FOR_BUT_EXCLUDED : Reading.EXCLUDED_AND_NOT_CALLED_FOR;
            }
            return called ? Reading.CALLED_FOR_AND_NOT_DECIDED : Reading.NEITHER_CALLED_FOR_NOR_DECIDED;
        }
    }

    /** The areas that calls and decisions come from. */
    private static final List<RecordArea> READ = List.of(
            RecordArea.CONTEXT,
            RecordArea.PLANNING,
            RecordArea.RISK,
            RecordArea.IMPACT,
            RecordArea.APPLICABILITY,
            RecordArea.AI_SYSTEMS,
            RecordArea.PARTIES);

    /**
     * @throws NullPointerException if a component is null
     */
    public ControlSelection {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(statement, "statement");
        proposals = List.copyOf(proposals);
        silent = List.copyOf(silent);
        notRecorded = List.copyOf(notRecorded);
    }

    /** What the records call for as of a day. */
    public static ControlSelection of(ManagementSystem aims, LocalDate asOf) {
        return new Selecting(aims.asOf(asOf), asOf).selection();
    }

    /** The proposals that read so, in catalogue order. */
    public List<Proposal> proposals(Reading reading) {
        return proposals.stream()
                .filter(proposal -> proposal.reading() == reading)
                .toList();
    }

    /** One selection in the making. */
    private static final class Selecting {
        private static final Catalogue CATALOGUE = Catalogue.iso42001();

        private final ManagementSystem snapshot;
        private final LocalDate asOf;
        private final Map<String, Set<Call>> calls = new HashMap<>();

        Selecting(ManagementSystem snapshot, LocalDate asOf) {
            this.snapshot = snapshot;
            this.asOf = asOf;
        }

        ControlSelection selection() {
            snapshot.risks().stream()
                    .filter(risk -> risk.open() && concernsLive(risk.systems()))
                    .forEach(this::risk);
            snapshot.interestedParties()
                    .forEach(party -> party.requirements().stream()
                            .filter(asked -> !asked.declined() && concernsLive(asked.systems()))
                            .forEach(asked -> requirement(party, asked)));
            snapshot.reportingObligations().stream()
                    .filter(duty -> concernsLive(duty.systems()))
                    .forEach(this::duty);
            snapshot.impactAssessments().stream()
                    .filter(assessment -> concernsLive(assessment.systems()))
                    .forEach(this::impacts);
            snapshot.aiSystems().stream().filter(AISystem::live).forEach(this::system);
            return new ControlSelection(
                    asOf,
                    snapshot.statementsOfApplicability().stream()
                            .filter(statement -> statement.inForceAt(asOf))
                            .reduce((last, next) -> next.laterThan(last) ? next : last),
                    CATALOGUE.controls().stream().map(this::proposal).toList(),
                    snapshot.aiSystems().stream()
                            .filter(system -> system.live() && (system.roles().isEmpty() || !system.stageKnown()))
                            .map(Subject::of)
                            .toList(),
                    READ.stream().filter(area -> !snapshot.recordsAllOf(area)).toList());
        }

        private Proposal proposal(AnnexControl control) {
            return new Proposal(
                    control.id(),
                    calls.getOrDefault(control.id(), Set.of()).stream()
                            .sorted(Call.ORDER)
                            .toList(),
                    snapshot.controls().stream()
                            .filter(decided ->
                                    decided.ofAnnexA() && decided.number().equals(control.id()))
                            .findFirst());
        }

        /** Whether a record is about a live system, or names none and so is about all. */
        private boolean concernsLive(Set<Ref<AISystem>> systems) {
            return systems.isEmpty()
                    || systems.stream()
                            .anyMatch(system ->
                                    snapshot.find(system).filter(AISystem::live).isPresent());
        }

        private void risk(Risk risk) {
            for (RiskSource source : CATALOGUE.riskSources()) {
                if (risk.sources().contains(source.id())) {
                    call(source.relatedControls(), Kind.RISK, risk, "source " + named(source.id(), source.title()));
                }
            }
            risk.objectives().stream()
                    .filter(effect -> effect.effect() == RiskEffect.Effect.HINDERS)
                    .flatMap(effect -> snapshot.find(effect.objective()).stream())
                    .forEach(objective -> hindered(risk, objective));
            snapshot.riskTreatments().stream()
                    .filter(treatment -> treatment.risk().equals(risk.ref()))
                    .reduce((last, next) -> next.laterThan(last) ? next : last)
                    .ifPresent(treatment -> treated(risk, treatment));
        }

        private void hindered(Risk risk, AIObjective objective) {
            String hinders = "hinders objective " + objective.id() + ", ";
            for (AnnexCObjective candidate : CATALOGUE.annexCObjectives()) {
                if (objective.theme().filter(theme -> isAbout(theme, candidate)).isPresent()) {
                    call(
                            candidate.relatedControls(),
                            Kind.RISK,
                            risk,
                            hinders + named(candidate.id(), candidate.title()));
                }
            }
            objective.kind().ifPresent(kind -> {
                switch (kind) {
                    case DEVELOPMENT -> call(List.of("A.6.1.2"), Kind.RISK, risk, hinders + "one of development");
                    case USE -> call(List.of("A.9.3"), Kind.RISK, risk, hinders + "one of use");
                    case MANAGEMENT -> {} // no control is about those
                }
            });
        }

        private static boolean isAbout(String theme, AnnexCObjective candidate) {
            return theme.strip().equals(candidate.id())
                    || Vocabulary.iso42001().find(theme).stream()
                            .anyMatch(entry -> entry.leadsTo().contains(candidate.id()));
        }

        private void treated(Risk risk, RiskTreatment treatment) {
            call(numbers(treatment.controls()), Kind.RISK, risk, "named by treatment " + treatment.id());
        }

        private void requirement(InterestedParty party, PartyRequirement asked) {
            call(numbers(asked.addressedBy()), Kind.OBLIGATION, asked, "named by what addresses it");
            about(party.category())
                    .ifPresent(control -> call(
                            List.of(control),
                            Kind.OBLIGATION,
                            asked,
                            "asked for by a party of category " + party.category() + ", whom " + title(control)
                                    + " is about"));
        }

        /** The control that is about a kind of party, by its title. */
        private static Optional<String> about(PartyCategory category) {
            return switch (category) {
                case CUSTOMER -> Optional.of("A.10.4");
                case SUPPLIER -> Optional.of("A.10.3");
                case USER -> Optional.of("A.8.2");
                case AFFECTED -> Optional.of("A.5.4");
                case SOCIETY -> Optional.of("A.5.5");
                case REGULATOR -> Optional.of("A.8.5");
                case WORKER, OWNER, OTHER -> Optional.empty();
            };
        }

        private void duty(ReportingObligation duty) {
            call(List.of("A.8.5"), Kind.OBLIGATION, duty, "a duty to report, which " + title("A.8.5") + " is about");
            if (duty.customer().isPresent()) {
                call(
                        List.of("A.10.4"),
                        Kind.OBLIGATION,
                        duty,
                        "owed to a customer, whom " + title("A.10.4") + " is about");
            }
        }

        private void impacts(ImpactAssessment assessment) {
            for (Impact impact : assessment.impacts()) {
                call(
                        numbers(impact.mitigatedBy()),
                        Kind.IMPACT,
                        assessment,
                        "mitigates an impact on " + impact.target().name().toLowerCase(Locale.ROOT));
            }
        }

        private void system(AISystem system) {
            Set<LifecycleStage> stages = system.lifecycle().stream()
                    .map(LifecycleEvent::stage)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (AnnexControl control : CATALOGUE.controls()) {
                List<OrganizationRole> roles =
                        control.roles().stream().filter(system::plays).sorted().toList();
                List<LifecycleStage> reached = stages.stream()
                        .filter(control.lifecycleStages()::contains)
                        .toList();
                if (!roles.isEmpty() && !reached.isEmpty()) {
                    call(
                            List.of(control.id()),
                            Kind.ROLE_AND_STAGE,
                            system,
                            "usual for " + words(roles) + " at " + words(reached));
                }
            }
        }

        private static String words(List<? extends Enum<?>> constants) {
            return constants.stream()
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .collect(Collectors.joining(", "));
        }

        private static String title(String number) {
            return named(number, CATALOGUE.title(number));
        }

        private static String named(String number, String title) {
            return number + " " + title;
        }

        /** The numbers of the controls of Annex A among some references, as the annex writes them. */
        private List<String> numbers(Collection<? extends Ref<?>> refs) {
            return refs.stream()
                    .flatMap(ref -> snapshot.find(ref.id()).stream())
                    .flatMap(found -> found instanceof Control control && control.ofAnnexA()
                            ? Stream.of(control.number())
                            : Stream.of())
                    .toList();
        }

        private void call(List<String> controls, Kind kind, Entity record, String fact) {
            Call call = new Call(kind, Subject.of(record), fact);
            controls.forEach(control -> calls.computeIfAbsent(control, none -> new LinkedHashSet<>())
                    .add(call));
        }
    }
}
