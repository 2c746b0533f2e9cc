package org.aims4j.model.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aims4j.model.Approval;
import org.aims4j.model.Entity;
import org.aims4j.model.Evidence;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.RecordArea;
import org.aims4j.model.Ref;
import org.aims4j.standard.AnnexControl;
import org.aims4j.standard.Catalogue;

/**
 * The statement of applicability as people read it (6.1.3): a row for each control of Annex A in the order of the annex, decided or not, then one for each other control on record. Names stand beside
 * ids, so a writer needs nothing else. Immutable.
 *
 * <p>The rows tell what is on record of each control on the day, whatever day the version is of: decisions that were changed since its approval stand as changed.
 *
 * @param organization name of the organization
 * @param asOf the day of which it tells
 * @param leavesOutLaterDays whether records or events of later days were left out
 * @param edition the edition whose annex the rows follow
 * @param digest digest of the records that it was made from
 * @param version the version in force on the day, the latest where there are several; else the latest that was issued; empty where none was
 * @param decisionsRecorded whether the records claim to hold the decisions on all controls; where they do not, a row without a decision does not mean that nobody decided
 * @param rows controls of Annex A first, then those that claim to be of it and have no number of it, then the organization's own, then others; within each by id
 */
public record ApplicabilityDocument(
        String organization,
        LocalDate asOf,
        boolean leavesOutLaterDays,
        String edition,
        String digest,
        Optional<Version> version,
        boolean decisionsRecorded,
        List<Row> rows) {
    /**
     * The version of the statement.
     *
     * @param version what it is called
     * @param date the day of issue
     * @param edition the edition of the annex that it names
     * @param approval who approved it, and when
     * @param inForce whether it is in force on the day of the document
     */
    public record Version(
            String version, LocalDate date, Optional<String> edition, Optional<Signature> approval, boolean inForce) {
        /**
         * @throws NullPointerException if a component is null
         */
        public Version {
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(edition, "edition");
            Objects.requireNonNull(approval, "approval");
        }
    }

    /**
     * What is on record of one control. Empty is what is not.
     *
     * @param number the number in Annex A; the id of a control that is not of it
     * @param title its title; blank where it has none
     * @param source where it comes from
     * @param decision the decision; empty where nobody decided
     * @param justification the reason of the decision
     * @param drivers what calls for it, by id
     * @param exclusions the systems that it is excluded for
     * @param status how far it is put to work
     * @param plannedFor the day it is to be put to work
     * @param implementedOn the day it was put to work
     * @param evidence what shows that it is, by day
     * @param owner who answers for it
     * @param decisionApproval who approved the decision, and when
     */
    public record Row(
            String number,
            String title,
            Control.Source source,
            Optional<Control.Decision> decision,
            Optional<String> justification,
            List<Named> drivers,
            List<Exclusion> exclusions,
            Optional<Control.Status> status,
            Optional<LocalDate> plannedFor,
            Optional<LocalDate> implementedOn,
            List<Piece> evidence,
            Optional<Named> owner,
            Optional<Signature> decisionApproval) {
        /**
         * @throws NullPointerException if a component is null
         */
        public Row {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(justification, "justification");
            drivers = List.copyOf(drivers);
            exclusions = List.copyOf(exclusions);
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(plannedFor, "plannedFor");
            Objects.requireNonNull(implementedOn, "implementedOn");
            evidence = List.copyOf(evidence);
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(decisionApproval, "decisionApproval");
        }

        /** Whether it claims to be of Annex A and has no number of it. */
        public boolean numberUnknown() {
            return source == Control.Source.ANNEX_A
                    && Catalogue.iso42001().find(number).isEmpty();
        }
    }

    /**
     * A record, and what a person calls it.
     *
     * @param id its id
     * @param label what a person calls it; the id where it has no name
     */
    public record Named(String id, String label) {
        /**
         * @throws NullPointerException if a component is null
         */
        public Named {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
        }
    }

    /**
     * An approval.
     *
     * @param by who approved
     * @param date the day of the approval
     */
    public record Signature(Named by, LocalDate date) {
        /**
         * @throws NullPointerException if a component is null
         */
        public Signature {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * A control is excluded for one AI system.
     *
     * @param system the system
     * @param reason why
     * @param approval who approved that, and when
     */
    public record Exclusion(Named system, String reason, Optional<Signature> approval) {
        /**
         * @throws NullPointerException if a component is null
         */
        public Exclusion {
            Objects.requireNonNull(system, "system");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(approval, "approval");
        }
    }

    /**
     * A piece of evidence.
     *
     * @param date its day
     * @param document the document that it is
     * @param note what was seen
     * @param validUntil the last day on which it counts, inclusive; empty: no end
     */
    public record Piece(
            LocalDate date, Optional<Named> document, Optional<String> note, Optional<LocalDate> validUntil) {
        /**
         * @throws NullPointerException if a component is null
         */
        public Piece {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(note, "note");
            Objects.requireNonNull(validUntil, "validUntil");
        }
    }

    /**
     * @throws NullPointerException if a component is null
     */
    public ApplicabilityDocument {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(version, "version");
        rows = List.copyOf(rows);
    }

    /** The document of a management system as of a day. The order of lists of records makes no difference. */
    public static ApplicabilityDocument of(ManagementSystem aims, LocalDate day) {
        return new Writing(aims, day).document();
    }

    /** Number of rows with a decision. */
    public long count(Control.Decision decision) {
        return rows.stream()
                .filter(row -> row.decision().equals(Optional.of(decision)))
                .count();
    }

    /** Number of rows without a decision. */
    public long undecided() {
        return rows.stream().filter(row -> row.decision().isEmpty()).count();
    }

    /** One document in the making. */
    private static final class Writing {
        private static final Comparator<StatementOfApplicability> BY_DAY =
                Comparator.comparing(StatementOfApplicability::date).thenComparing(StatementOfApplicability::id);

        private final ManagementSystem aims;
        private final ManagementSystem snapshot;
        private final LocalDate day;

        Writing(ManagementSystem aims, LocalDate day) {
            this.aims = aims;
            this.snapshot = aims.asOf(day);
            this.day = day;
        }

        ApplicabilityDocument document() {
            return new ApplicabilityDocument(
                    snapshot.organization().name(),
                    day,
                    snapshot != aims,
                    Catalogue.iso42001().edition(),
                    aims.digest(),
                    version(),
                    snapshot.recordsAllOf(RecordArea.APPLICABILITY)
                            && !snapshot.unrecorded().contains("Control.decision"),
                    rows());
        }

        private Optional<Version> version() {
            List<StatementOfApplicability> versions = snapshot.statementsOfApplicability();
            return versions.stream()
                    .filter(version -> version.inForceAt(day))
                    .max(BY_DAY)
                    .or(() -> versions.stream().max(BY_DAY))
                    .map(version -> new Version(
                            version.version(),
                            version.date(),
                            version.edition(),
                            version.approval().map(this::signature),
                            version.inForceAt(day)));
        }

        private List<Row> rows() {
            Map<String, Control> annex = new HashMap<>();
            List<Control> others = new ArrayList<>();
            for (Control control : snapshot.controls()) {
                if (control.carriesAnnexNumber()) {
                    annex.put(control.id(), control);
                } else {
                    others.add(control);
                }
            }
            others.sort(Comparator.comparing(Control::source).thenComparing(Control::id));
            return Stream.concat(
                            Catalogue.iso42001().controls().stream()
                                    .map(number ->
                                            row(number.title(), annex.getOrDefault(number.id(), notOnRecord(number)))),
                            others.stream().map(control -> row(control.title().orElse(""), control)))
                    .toList();
        }

        private static Control notOnRecord(AnnexControl number) {
            return Control.builder().id(number.id()).build();
        }

        private Row row(String title, Control control) {
            return new Row(
                    control.id(),
                    title,
                    control.source(),
                    control.decision(),
                    control.justification(),
                    control.drivers().stream()
                            .map(this::named)
                            .sorted(Comparator.comparing(Named::id))
                            .toList(),
                    control.excludedFor().stream().map(this::exclusion).toList(),
                    control.status(),
                    control.plannedFor(),
                    control.implementedOn(),
                    control.evidence().stream()
                            .map(this::piece)
                            .sorted(Comparator.comparing(Piece::date)) // of one day in the order on record
                            .toList(),
                    control.owner().map(this::named),
                    control.decisionApproval().map(this::signature));
        }

        private Exclusion exclusion(SystemExclusion exclusion) {
            return new Exclusion(
                    named(exclusion.system()),
                    exclusion.reason(),
                    exclusion.approval().map(this::signature));
        }

        private Piece piece(Evidence piece) {
            return new Piece(piece.date(), piece.document().map(this::named), piece.note(), piece.validUntil());
        }

        private Signature signature(Approval approval) {
            return new Signature(named(approval.by()), approval.date());
        }

        private Named named(Ref<?> ref) {
            return new Named(
                    ref.id(), snapshot.find(ref.id()).map(Entity::label).orElse(ref.id()));
        }
    }
}
