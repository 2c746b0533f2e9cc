package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.PartyCategory;
import org.aims4j.model.support.DocumentedInformation;
import org.immutables.value.Value;

/** A specification, design record, technical documentation or information for users of an AI system (A.6.2.2, A.6.2.3, A.6.2.7, A.8.2). */
@Value.Immutable
@AimsStyle
public interface SystemRecord extends Entity, Dated {
    /** What kind of record it is. */
    enum Kind {
        /** Requirements on the system (A.6.2.2). */
        SPECIFICATION,
        /** Design and development (A.6.2.3). */
        DESIGN,
        /** For users, partners, authorities (A.6.2.7). */
        TECHNICAL_DOCUMENTATION,
        /** What users are told (A.8.2). */
        USER_INFORMATION
    }

    Ref<AISystem> system();

    Kind kind();

    /** The version of the system that it describes. */
    Optional<String> version();

    Set<PartyCategory> audience();

    /** What it covers; compared with the topics of the guidance. */
    Set<String> topics();

    /** Why the system is as it is. */
    Optional<String> rationale();

    /** Whether it tells users that they deal with AI; blank: not on record. */
    Optional<Boolean> disclosesAI();

    Optional<Ref<DocumentedInformation>> document();

    Optional<Approval> approval();

    /** The day the audience got it. */
    @Day(HAPPENED)
    Optional<LocalDate> deliveredOn();

    @Override
    @Day(BEGINS)
    LocalDate date();

    @Override
    default Ref<SystemRecord> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SystemRecord}. */
    final class Builder extends ImmutableSystemRecord.Builder {
        Builder() {}
    }
}
