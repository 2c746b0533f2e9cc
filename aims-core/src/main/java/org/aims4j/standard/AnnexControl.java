package org.aims4j.standard;

import java.util.List;
import java.util.Optional;
import org.aims4j.standard.internal.Row;
import org.jspecify.annotations.Nullable;

/**
 * A control of Annex A as the standard lists it. What an organization decided about it and how it carries it out is a
 * record of the model, not part of the catalogue.
 *
 * <p>Each control has to be considered; none has to be used (6.1.3).
 */
public final class AnnexControl implements AuditableItem {

    private final String id;
    private final String objective;
    private final @Nullable String subObjective;
    private final Level level;
    private final boolean documented;
    private final List<LifecycleStage> stages;
    private final List<OrganizationRole> roles;
    private final List<String> relatedItems;
    private final Wording wording;

    AnnexControl(Row row, Wording wording) {
        this.id = row.text("id");
        this.objective = row.text("objective");
        this.subObjective = row.optional("sub-objective").orElse(null);
        this.level = row.constant(Level.class, "level");
        this.documented = row.flag("documented");
        this.stages = row.constants(LifecycleStage.class, "stages");
        this.roles = row.constants(OrganizationRole.class, "roles");
        this.relatedItems = row.words("related");
        this.wording = wording;
    }

    /** The number in Annex A, for example {@code A.6.2.4}. */
    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return wording.titles().get(id);
    }

    /** Other forms of the title that are in use. */
    public List<String> titleVariants() {
        return wording.texts().list(id + ".variants");
    }

    /** The number of the objective that it serves, for example {@code A.6}. */
    public String objective() {
        return objective;
    }

    /** The part of that objective, {@code A.6.1} or {@code A.6.2}; empty outside A.6. */
    public Optional<String> subObjective() {
        return Optional.ofNullable(subObjective);
    }

    @Override
    public String summary() {
        return wording.texts().get(id + ".summary");
    }

    /** The number of the guidance in Annex B, for example {@code B.6.2.4}. */
    public String guidance() {
        return "B" + id.substring(1);
    }

    /** The topics of that guidance, in our own words. A gap in them alone is never a nonconformity. */
    public List<String> guidanceTopics() {
        return wording.texts().list(id + ".guidance");
    }

    @Override
    public List<String> evidence() {
        return wording.texts().list(id + ".evidence");
    }

    /** The stages of the life cycle that it usually reaches, in the order of the life cycle. */
    public List<LifecycleStage> lifecycleStages() {
        return stages;
    }

    /**
     * The roles for which it is usually relevant. A suggestion: risk, role and outside requirements decide together,
     * never this list alone.
     */
    public List<OrganizationRole> roles() {
        return roles;
    }

    @Override
    public Level level() {
        return level;
    }

    /** Whether the control itself asks for something to be documented. That holds only where it is included. */
    public boolean documentationDemanded() {
        return documented;
    }

    /** How it is checked. */
    public ControlCheck check() {
        return new ControlCheck(
                wording.texts().get(id + ".inspects"),
                wording.texts().get(id + ".implemented"),
                wording.texts().get(id + ".effective"));
    }

    /** The ids of the requirements on the same subject. */
    @Override
    public List<String> relatedItems() {
        return relatedItems;
    }

    @Override
    public List<String> decidedBy() {
        return CatalogueReader.decidedBy(id);
    }

    /** What is easily misread. */
    public Optional<String> note() {
        return wording.texts().find(id + ".note");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnnexControl that && id.equals(that.id);
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
