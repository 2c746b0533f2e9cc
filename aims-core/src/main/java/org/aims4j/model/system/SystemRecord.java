package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.Topics;
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

    /** The earliest first; of one day the lesser id. */
    Comparator<SystemRecord> BY_DATE = Comparator.comparing(SystemRecord::date).thenComparing(Entity::id);

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

    /** Those of some topics of the guidance that it does not cover, in their order; {@linkplain Topics#missing compared} without case, hyphens and blanks. */
    default List<String> missingTopics(List<String> topics) {
        return Topics.missing(topics, topics());
    }

    /** Whether it takes the place of another record: of the same kind, of the same system, and later; of two of one day the one with the greater id is the later. */
    default boolean follows(SystemRecord other) {
        return kind() == other.kind() && system().equals(other.system()) && BY_DATE.compare(this, other) > 0;
    }

    /** Whether it describes a version: its own is that one, or one of the two is blank. */
    default boolean describes(Optional<String> version) {
        Optional<String> described = version().filter(text -> !text.isBlank());
        return described.isEmpty() || version.isEmpty() || described.equals(version);
    }

    /** Those of some topics of the guidance that none of several records covers, in their order; {@linkplain Topics#missing compared} without case, hyphens and blanks. */
    static List<String> missingTopics(List<String> topics, Collection<SystemRecord> records) {
        return Topics.missing(
                topics,
                records.stream().flatMap(record -> record.topics().stream()).toList());
    }

    /** Whom some of them are for, in the order of the categories. */
    static List<PartyCategory> audienceOf(Collection<SystemRecord> several) {
        return several.stream()
                .flatMap(one -> one.audience().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The categories of parties that need technical documentation and that none of some records is for (A.6.2.7): users always.
     *
     * @param customers whether customers need it too
     * @param regulators whether regulators need it too
     */
    static List<PartyCategory> unservedBy(Collection<SystemRecord> several, boolean customers, boolean regulators) {
        List<PartyCategory> served = audienceOf(several);
        return Stream.of(PartyCategory.CUSTOMER, PartyCategory.USER, PartyCategory.REGULATOR)
                .filter(category -> category != PartyCategory.CUSTOMER || customers)
                .filter(category -> category != PartyCategory.REGULATOR || regulators)
                .filter(category -> !served.contains(category))
                .toList();
    }

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
