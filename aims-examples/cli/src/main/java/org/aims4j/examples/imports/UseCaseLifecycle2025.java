package org.aims4j.examples.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aims4j.model.Progress;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.standard.LifecycleStage;

/**
 * The life cycle of a use case.
 *
 * <ul>
 *   <li><b>Stage</b>: pre-deployment is development, a pilot is trial, retired is retirement. Deployed is operation as of the day of the inventory, and deployment on the operational
 *       day where one is stated. A pilot began on the operational day. Days ahead of the inventory are plans of a pilot and are dropped; of a deployed use case they contradict the
 *       stage, and the deployment is left out with a warning.
 *   <li><b>Authorization to operate</b>: the release of the stage; of the deployment, where that is on record. Not of a retirement: nobody is authorized to retire.
 * </ul>
 */
final class UseCaseLifecycle2025 {
    private static final Codes<LifecycleStage> STAGES = Codes.inFreeSpelling(Map.of(
            "Pre-deployment",
            LifecycleStage.DESIGN_DEVELOPMENT,
            "Pre-deployment – The use case is in a development or acquisition status.",
            LifecycleStage.DESIGN_DEVELOPMENT,
            "Pilot",
            LifecycleStage.VERIFICATION_VALIDATION,
            "Pilot – The use case has been deployed in a limited test or pilot capacity.",
            LifecycleStage.VERIFICATION_VALIDATION,
            "Deployed",
            LifecycleStage.OPERATION_MONITORING,
            "Deployed – The use case is being actively authorized or utilized to support the functions or mission of an agency.",
            LifecycleStage.OPERATION_MONITORING,
            "Retired",
            LifecycleStage.RETIREMENT,
            "Retired – The use case was reported in the agency’s prior year’s inventory, but its development and/or use has since been discontinued.",
            LifecycleStage.RETIREMENT));

    private final Row row;
    private final LocalDate on;
    private final List<SourceProblem> warnings;

    UseCaseLifecycle2025(Row row, LocalDate on, List<SourceProblem> warnings) {
        this.row = row;
        this.on = on;
        this.warnings = warnings;
    }

    /** The stages that it entered, as far as they are on record. */
    List<LifecycleEvent> events() {
        Optional<LifecycleStage> stage = STAGES.read(row.cell("development_stage"), warnings);
        Optional<Progress> release = Codes.YES_OR_NO_TYPED
                .read(row.cell("have_ato"), warnings)
                .map(authorized -> authorized ? Progress.COMPLETED : Progress.REFUSED);
        SourceDay today = SourceDay.ofInventory(on);
        return stage.map(entered -> switch (entered) {
                    case OPERATION_MONITORING -> {
                        Optional<LifecycleEvent> deployment =
                                deploymentDay().map(day -> day.enters(LifecycleStage.DEPLOYMENT, release));
                        LifecycleEvent operation =
                                today.enters(entered, deployment.isPresent() ? Optional.empty() : release);
                        yield Stream.concat(deployment.stream(), Stream.of(operation))
                                .toList();
                    }
                    case VERIFICATION_VALIDATION ->
                        List.of(trialDay().orElse(today).enters(entered, release));
                    case RETIREMENT -> List.of(today.enters(entered, Optional.empty()));
                    default -> List.of(today.enters(entered, release));
                })
                .orElse(List.of());
    }

    private Optional<SourceDay> deploymentDay() {
        Optional<SourceDay> day = operationalDay();
        if (day.filter(this::isAhead).isPresent()) {
            warnings.add(row.cell("operational_date")
                    .problem("is after the day of the inventory, " + on
                            + ", and the use case is deployed; no deployment is recorded"));
        }
        return day.filter(stated -> !isAhead(stated));
    }

    private Optional<SourceDay> trialDay() {
        return operationalDay().filter(day -> !isAhead(day));
    }

    private boolean isAhead(SourceDay day) {
        return day.day().isAfter(on);
    }

    /** The operational day; that of the inventory where the cell cannot be read, empty where it is blank. */
    private Optional<SourceDay> operationalDay() {
        Cell cell = row.cell("operational_date");
        return cell.said()
                .map(text -> SourceDay.read(text, on).orElseGet(() -> {
                    warnings.add(cell.problem("is no day that can be read; the day of the inventory stands for it"));
                    return SourceDay.ofInventory(on);
                }));
    }
}
