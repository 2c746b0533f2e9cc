package org.aims4j.examples.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aims4j.model.Progress;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.standard.LifecycleStage;

/**
 * The life cycle of a use case of 2024.
 *
 * <ul>
 *   <li><b>Stage</b>: initiated, ideation and planned are inception; acquisition and development is development. Implementation and assessment comes before operation: it is verification and
 *       validation. Operation and maintenance, in production and in mission are operation, retired is retirement.
 *   <li><b>Days</b>: those of initiation, development, implementation and retirement are days of inception, development, operation and retirement, as far as the use case came. No
 *       deployment is on record: the source has no day of verification and validation, and a deployment after a day of development would claim that there was none. Days of stages that it has not reached are plans and are dropped. The present stage is entered on its day, and never before an earlier one: on the day of that, not stated. Where
 *       the source states no day, the day of the inventory stands for it. Days ahead of the inventory contradict the stage, and are left out with a warning.
 *   <li><b>Authority to operate</b>: the release of the stage; of the operation, where that is on record. Not of a retirement.
 * </ul>
 */
final class UseCaseLifecycle2024 {
    private static final String STAGE = "Stage of Development";
    private static final String INITIATED = "Date Initiated";
    private static final String ACQUIRED = "Date when Acquisition and/or Development began…";
    private static final String IMPLEMENTED = "Date Implemented";
    private static final String RETIRED = "Date Retired";
    private static final String AUTHORIZED = "Does this AI use case have an associated Authority to Operate…";

    /** The columns that are read. */
    static final List<String> COLUMNS = List.of(STAGE, INITIATED, ACQUIRED, IMPLEMENTED, RETIRED, AUTHORIZED);

    private static final Codes<LifecycleStage> STAGES = Codes.inFreeSpelling(Map.of(
            "Initiated", LifecycleStage.INCEPTION,
            "Ideation", LifecycleStage.INCEPTION,
            "Planned", LifecycleStage.INCEPTION,
            "Acquisition and/or Development", LifecycleStage.DESIGN_DEVELOPMENT,
            "Implementation and Assessment", LifecycleStage.VERIFICATION_VALIDATION,
            "Operation and Maintenance", LifecycleStage.OPERATION_MONITORING,
            "Operations and Maintenance", LifecycleStage.OPERATION_MONITORING,
            "In production", LifecycleStage.OPERATION_MONITORING,
            "In mission", LifecycleStage.OPERATION_MONITORING,
            "Retired", LifecycleStage.RETIREMENT));

    private static final Codes<Boolean> AUTHORITIES =
            Codes.YES_OR_NO_TYPED.and(Map.of("No. Engineering Review and Resease instead", false));

    private final Row row;
    private final LocalDate on;
    private final List<SourceProblem> warnings;

    UseCaseLifecycle2024(Row row, LocalDate on, List<SourceProblem> warnings) {
        this.row = row;
        this.on = on;
        this.warnings = warnings;
    }

    /** The stages that it entered, as far as they are on record; the present one last. */
    List<LifecycleEvent> events() {
        return UseCase2024.answer(row.cell(STAGE), STAGES, warnings)
                .map(this::upTo)
                .orElse(List.of());
    }

    private List<LifecycleEvent> upTo(LifecycleStage present) {
        Optional<Progress> release = UseCase2024.answer(row.cell(AUTHORIZED), AUTHORITIES, warnings)
                .map(authorized -> authorized ? Progress.COMPLETED : Progress.REFUSED);
        List<LifecycleEvent> events = new ArrayList<>();
        if (isAfter(present, LifecycleStage.INCEPTION)) {
            add(LifecycleStage.INCEPTION, INITIATED, Optional.empty(), events);
        }
        if (isAfter(present, LifecycleStage.DESIGN_DEVELOPMENT)) {
            add(LifecycleStage.DESIGN_DEVELOPMENT, ACQUIRED, Optional.empty(), events);
        }
        if (isAfter(present, LifecycleStage.DEPLOYMENT)) {
            add(LifecycleStage.OPERATION_MONITORING, IMPLEMENTED, release, events);
        }
        if (isLast(present, events)) {
            return events;
        }
        boolean released = events.stream().anyMatch(event -> event.release().isPresent());
        events.add(entered(present, events)
                .enters(present, released || present == LifecycleStage.RETIREMENT ? Optional.empty() : release));
        return events;
    }

    /** Whether the stage has been entered, and no other on a later day. */
    private static boolean isLast(LifecycleStage present, List<LifecycleEvent> events) {
        return events.stream()
                .filter(event -> event.stage() == present)
                .anyMatch(entered ->
                        events.stream().noneMatch(event -> event.date().isAfter(entered.date())));
    }

    private static boolean isAfter(LifecycleStage present, LifecycleStage earlier) {
        return present.compareTo(earlier) > 0;
    }

    private void add(LifecycleStage stage, String column, Optional<Progress> release, List<LifecycleEvent> events) {
        day(column).ifPresent(day -> events.add(day.enters(stage, release)));
    }

    /** The day on which it entered the present stage: never before an earlier one. */
    private SourceDay entered(LifecycleStage present, List<LifecycleEvent> earlier) {
        Optional<String> column = column(present);
        SourceDay own = column.flatMap(this::day).orElseGet(() -> SourceDay.ofInventory(on));
        Optional<LocalDate> last = earlier.stream().map(LifecycleEvent::date).max(Comparator.naturalOrder());
        if (last.filter(own.day()::isBefore).isEmpty()) {
            return own;
        }
        if (own.stated()) {
            column.ifPresent(stating -> warnings.add(row.cell(stating)
                    .problem("is before the day of an earlier stage, " + last.get() + "; that day stands for it")));
        }
        return new SourceDay(last.get(), false);
    }

    /** The column of the day on which a stage began, of those that can be the present one. */
    private static Optional<String> column(LifecycleStage present) {
        return switch (present) {
            case INCEPTION -> Optional.of(INITIATED);
            case DESIGN_DEVELOPMENT -> Optional.of(ACQUIRED);
            case RETIREMENT -> Optional.of(RETIRED);
            default -> Optional.empty();
        };
    }

    /** The day in a cell; empty where it is blank, and with a warning where it cannot be read or lies ahead. */
    private Optional<SourceDay> day(String column) {
        Cell cell = row.cell(column);
        Optional<String> said = cell.named().filter(text -> !Practice2024.isNotApplicable(text));
        Optional<SourceDay> day = said.flatMap(text -> SourceDay.read(text, on));
        if (said.isPresent() && day.isEmpty()) {
            warnings.add(cell.problem("is no day that can be read; recorded as nothing"));
        }
        if (day.filter(this::isAhead).isPresent()) {
            warnings.add(cell.problem("is after the day of the inventory, " + on
                    + ", and the use case has reached the stage; recorded as nothing"));
        }
        return day.filter(stated -> !isAhead(stated));
    }

    private boolean isAhead(SourceDay day) {
        return day.day().isAfter(on);
    }
}
