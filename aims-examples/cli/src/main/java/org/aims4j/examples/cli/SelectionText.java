package org.aims4j.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aims4j.conformity.ControlSelection;
import org.aims4j.conformity.ControlSelection.Call;
import org.aims4j.conformity.ControlSelection.Proposal;
import org.aims4j.conformity.ControlSelection.Reading;
import org.aims4j.conformity.Subject;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.control.Control;
import org.aims4j.standard.Catalogue;

/** A selection of controls for people: the counts, then the controls by how what is called for stands to what was decided, what differs first. */
final class SelectionText {
    /** So many reasons of a kind are told for a control. */
    private static final int NAMED = 3;

    private static final int ID = 10;
    private static final String TOLD = " ".repeat(ID);
    private static final String SAID = TOLD + "   ";

    /** What differs comes first. */
    private static final List<Reading> ORDER = List.of(
            Reading.CALLED_FOR_BUT_EXCLUDED,
            Reading.CALLED_FOR_AND_NOT_DECIDED,
            Reading.INCLUDED_AND_NOT_CALLED_FOR,
            Reading.CALLED_FOR_AND_INCLUDED,
            Reading.EXCLUDED_AND_NOT_CALLED_FOR,
            Reading.NEITHER_CALLED_FOR_NOR_DECIDED);

    private final ControlSelection selection;
    private final ManagementSystem aims;
    private final boolean all;
    private final Page page = new Page();

    /**
     * @param all whether to tell all reasons
     */
    SelectionText(ControlSelection selection, ManagementSystem aims, boolean all) {
        this.selection = selection;
        this.aims = aims;
        this.all = all;
    }

    /** The selection; each line ends with a line feed. */
    String text() {
        int controls = selection.proposals().size();
        page.line("Controls of Annex A that the records call for as of " + selection.asOf());
        page.line("");
        page.entry("Organization", aims.organization().name());
        page.entry(
                "Statement",
                selection
                        .statement()
                        .map(statement -> statement.id() + ", version " + statement.version())
                        .orElse("none in force"));
        ORDER.forEach(reading -> page.entry(selection.proposals(reading).size() + " of " + controls, heading(reading)));
        page.entry("Digest", aims.digest());
        page.line("");
        page.wrapped(
                "A proposal to weigh, with reasons: the organization decides. That nothing on record calls for a control does not say that it is not needed.",
                "");
        if (!selection.notRecorded().isEmpty()) {
            page.wrapped(
                    "Not recorded completely: "
                            + selection.notRecorded().stream().map(Enum::name).collect(Collectors.joining(", ")) + ".",
                    "");
        }
        if (!selection.silent().isEmpty()) {
            page.wrapped(
                    "No role or no stage is on record of: "
                            + selection.silent().stream().map(Subject::id).collect(Collectors.joining(", ")) + ".",
                    "");
        }
        ORDER.forEach(this::group);
        return page.text();
    }

    private static String heading(Reading reading) {
        return switch (reading) {
            case CALLED_FOR_AND_INCLUDED -> "called for, included";
            case CALLED_FOR_BUT_EXCLUDED -> "called for, excluded";
            case CALLED_FOR_AND_NOT_DECIDED -> "called for, not decided";
            case INCLUDED_AND_NOT_CALLED_FOR -> "included, nothing on record calls for it";
            case EXCLUDED_AND_NOT_CALLED_FOR -> "excluded, nothing on record calls for it";
            case NEITHER_CALLED_FOR_NOR_DECIDED -> "not decided, nothing on record calls for it";
        };
    }

    private void group(Reading reading) {
        List<Proposal> proposals = selection.proposals(reading);
        if (!proposals.isEmpty()) {
            page.line("");
            String heading = heading(reading);
            page.line(heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1));
            proposals.forEach(this::proposal);
        }
    }

    private void proposal(Proposal proposal) {
        page.line(
                TextLayout.padded(proposal.control(), ID) + Catalogue.iso42001().title(proposal.control()));
        proposal.record().ifPresent(this::decided);
        for (ControlSelection.Kind kind : ControlSelection.Kind.values()) {
            List<Call> calls = proposal.calls().stream()
                    .filter(call -> call.kind() == kind)
                    .toList();
            int named = all ? calls.size() : Math.min(calls.size(), NAMED);
            calls.stream().limit(named).forEach(call -> called(proposal, call));
            if (named < calls.size()) {
                page.line(SAID + "and " + (calls.size() - named) + " more " + reasons(kind));
            }
        }
    }

    private static String reasons(ControlSelection.Kind kind) {
        return switch (kind) {
            case RISK -> "reasons from risks";
            case OBLIGATION -> "reasons from obligations";
            case IMPACT -> "reasons from impact assessments";
            case ROLE_AND_STAGE -> "reasons from roles and stages of AI systems";
        };
    }

    private void decided(Control control) {
        control.decision()
                .ifPresent(decision -> page.wrapped(
                        decision.name().toLowerCase(Locale.ROOT)
                                + (control.excludedSystems().isEmpty()
                                        ? ""
                                        : ", not for "
                                                + control.excludedSystems().stream()
                                                        .map(Object::toString)
                                                        .collect(Collectors.joining(", ")))
                                + control.justification().map(why -> ": " + why).orElse(""),
                        TOLD));
    }

    private void called(Proposal proposal, Call call) {
        boolean excepted = proposal.record()
                .filter(control -> control.excludedSystems().stream()
                        .anyMatch(system -> system.id().equals(call.record().id())))
                .isPresent();
        String label = call.record().label().equals(call.record().id())
                ? ""
                : " (" + TextLayout.cut(call.record().label(), 50) + ")";
        page.wrapped(
                call.record().type() + " " + call.record().id() + label + ": " + call.fact()
                        + (excepted ? "; excluded for this system" : ""),
                SAID);
    }
}
