package org.aims4j.standard;

import java.util.List;
import java.util.Optional;
import org.aims4j.standard.internal.Row;
import org.jspecify.annotations.Nullable;

/**
 * One checkable statement of clauses 4 to 10. A subclause that asks for several things is split into several
 * requirements, so that each can be met or missed on its own.
 *
 * <p>Every requirement binds every organization, whatever its roles.
 */
public final class Requirement implements AuditableItem {

    private final String id;
    private final String subclause;
    private final Level level;
    private final Phase phase;
    private final DecisionBasis basis;
    private final boolean documented;
    private final Severity severity;
    private final @Nullable String condition;
    private final @Nullable Timing timing;
    private final @Nullable String listItem;
    private final List<String> dependsOn;
    private final List<String> relatedItems;
    private final Wording wording;

    Requirement(Row row, Wording wording) {
        this.id = row.text("id");
        this.subclause = id.substring(0, id.indexOf('-'));
        this.level = row.constant(Level.class, "level");
        this.phase = row.constant(Phase.class, "phase");
        this.basis = row.constant(DecisionBasis.class, "basis");
        this.documented = row.flag("documented");
        this.severity = row.constant(Severity.class, "severity");
        this.condition = row.optional("condition").orElse(null);
        this.timing = row.optionalConstant(Timing.class, "timing").orElse(null);
        this.listItem = row.optional("list-item").orElse(null);
        this.dependsOn = row.words("depends-on");
        this.relatedItems = row.words("related");
        this.wording = wording;
    }

    /**
     * The number of the subclause, a hyphen and a running letter of this catalogue, for example {@code 6.1.4-a}. The
     * letter is not the list letter of the standard: see {@link #listItem()}.
     */
    @Override
    public String id() {
        return id;
    }

    /** The number of the subclause that holds it, for example {@code 6.1.4}. */
    public String subclause() {
        return subclause;
    }

    @Override
    public String title() {
        return wording.titles().get(subclause);
    }

    @Override
    public String summary() {
        return wording.texts().get(id + ".summary");
    }

    /** Organization or AI system; never both. */
    @Override
    public Level level() {
        return level;
    }

    /** The phase of the plan-do-check-act cycle. */
    public Phase phase() {
        return phase;
    }

    /** What can decide it: recorded data, or a person's recorded judgement. */
    public DecisionBasis basis() {
        return basis;
    }

    /** Whether the standard itself calls for documented information at this point. */
    public boolean documentedInformationRequired() {
        return documented;
    }

    /**
     * The softener that the standard attaches, such as "where applicable". The 17 requirements that have one can be
     * not applicable by a recorded decision; no other requirement can.
     */
    public Optional<String> condition() {
        return condition == null
                ? Optional.empty()
                : Optional.of(wording.texts().get("condition." + condition));
    }

    /** When it falls due again; empty for a requirement that the standard does not tie to a time. */
    public Optional<Timing> timing() {
        return Optional.ofNullable(timing);
    }

    /** The position in the list of the standard, for example {@code d) 2)}, where it is known. */
    public Optional<String> listItem() {
        return Optional.ofNullable(listItem);
    }

    /** How it is checked. */
    public RequirementCheck check() {
        return new RequirementCheck(
                wording.texts().get(id + ".inspects"),
                wording.texts().get(id + ".nonconforming"),
                severity,
                wording.texts().get(id + ".severity"));
    }

    @Override
    public List<String> evidence() {
        return wording.texts().list(id + ".evidence");
    }

    /** The ids of the requirements whose results this one builds on. Following them never leads in a circle. */
    public List<String> dependsOn() {
        return dependsOn;
    }

    /** The ids of the controls on the same subject. */
    @Override
    public List<String> relatedItems() {
        return relatedItems;
    }

    @Override
    public List<String> decidedBy() {
        return CatalogueReader.decidedBy(id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Requirement that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
