package org.aims4j.conformity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.OtherManagementSystem;
import org.aims4j.model.OtherManagementSystem.Shared;
import org.aims4j.standard.crosswalk.Crosswalk;
import org.aims4j.standard.crosswalk.CrosswalkRow;
import org.aims4j.standard.crosswalk.Framework;
import org.aims4j.standard.crosswalk.Relationship;

/**
 * What another management system of the organization has in common with the AI management system, and what it never has (Annex D). Immutable.
 *
 * <p>It looks from the other side: what is there already, and how far does it go? That both could share something does not say that they do: what the organization recorded stands beside it.
 *
 * @param other the other management system
 * @param asOf the day as of which it is told
 * @param framework the framework that its standard is; empty where the crosswalk does not reach that standard
 * @param items the subclauses and controls of ISO/IEC 42001, all of them in catalogue order; empty without a framework
 */
public record Integration(
        OtherManagementSystem other, LocalDate asOf, Optional<Framework> framework, List<Item> items) {
    /** How far evidence of the other system goes. */
    public enum Use {
        /** Evidence of the other system serves both: both ask for the same, or ISO/IEC 42001 for less. */
        SERVES_BOTH,
        /** Evidence of the other system is a beginning: ISO/IEC 42001 asks for more, or for something else as well. */
        NEEDS_ADDITION,
        /** It belongs to the AI management system alone. */
        OWN
    }

    /** What is the AI management system's own, however much of the rest is shared. */
    public enum Own {
        IMPACT_ASSESSMENT("the impact assessment of AI systems"),
        RISK_CRITERIA("criteria for AI risks"),
        APPLICABILITY("the entries of the statement of applicability"),
        COMPETENCE("competence in AI");

        private final String words;

        Own(String words) {
            this.words = words;
        }

        /** What it is, in words. */
        public String words() {
            return words;
        }
    }

    /**
     * A subclause or control.
     *
     * @param id its number
     * @param use how far evidence of the other system goes
     * @param rows how it leads to the other standard, in the order of the crosswalk; the closest row decides
     * @param own what in it is never shared; the process around that may be
     * @param sharedAs what the organization recorded as common to both systems that covers it
     */
    public record Item(String id, Use use, List<CrosswalkRow> rows, Optional<Own> own, Optional<Shared> sharedAs) {
        /**
         * @throws NullPointerException if a component is null
         */
        public Item {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(use, "use");
            Objects.requireNonNull(own, "own");
            Objects.requireNonNull(sharedAs, "sharedAs");
            rows = List.copyOf(rows);
        }
    }

    private static final Map<String, Own> NEVER_SHARED = Map.ofEntries(
            Map.entry("6.1.4", Own.IMPACT_ASSESSMENT),
            Map.entry("8.4", Own.IMPACT_ASSESSMENT),
            Map.entry("A.5.2", Own.IMPACT_ASSESSMENT),
            Map.entry("A.5.3", Own.IMPACT_ASSESSMENT),
            Map.entry("A.5.4", Own.IMPACT_ASSESSMENT),
            Map.entry("A.5.5", Own.IMPACT_ASSESSMENT),
            Map.entry("6.1.1", Own.RISK_CRITERIA),
            Map.entry("6.1.2", Own.RISK_CRITERIA),
            Map.entry("6.1.3", Own.APPLICABILITY),
            Map.entry("7.2", Own.COMPETENCE),
            Map.entry("A.4.6", Own.COMPETENCE));

    private static final Map<Shared, List<String>> COVERED = Map.of(
            Shared.AUDIT, List.of("9.2.1", "9.2.2"),
            Shared.REVIEW, List.of("9.3.1", "9.3.2", "9.3.3"),
            Shared.CORRECTIVE_ACTION, List.of("10.2"),
            Shared.DOCUMENT_CONTROL, List.of("7.5.1", "7.5.2", "7.5.3"),
            Shared.RISK, List.of("6.1.1", "6.1.2", "6.1.3", "8.2", "8.3"));

    /** The number of a standard and, where it is named, its year: ISO/IEC 27001:2022. */
    private static final Pattern STANDARD = Pattern.compile("(?<!\\d)(27001|9001)(?!\\d)(?:\\s*:\\s*(\\d{4}))?");

    /**
     * @throws NullPointerException if a component is null
     */
    public Integration {
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(framework, "framework");
        items = List.copyOf(items);
    }

    /** What each other management system on record has in common with this one as of a day, in the order of the records. */
    public static List<Integration> of(ManagementSystem aims, LocalDate asOf) {
        return aims.asOf(asOf).otherManagementSystems().stream()
                .map(other -> of(other, asOf))
                .toList();
    }

    private static Integration of(OtherManagementSystem other, LocalDate asOf) {
        Optional<Framework> framework = frameworkOf(other.standard());
        return new Integration(
                other,
                asOf,
                framework,
                framework.stream()
                        .flatMap(found -> CrosswalkReading.starts().map(id -> item(id, found, other)))
                        .toList());
    }

    private static Optional<Framework> frameworkOf(String standard) {
        Matcher matcher = STANDARD.matcher(standard);
        return matcher.find()
                ? Optional.of(matcher.group(1).equals("9001") ? Framework.ISO_9001 : Framework.ISO_27001)
                : Optional.empty();
    }

    private static Item item(String id, Framework framework, OtherManagementSystem other) {
        List<CrosswalkRow> rows = Crosswalk.iso42001().from(id).stream()
                .filter(row -> row.framework() == framework)
                .toList();
        Optional<Own> own = Optional.ofNullable(NEVER_SHARED.get(id));
        Optional<Shared> sharedAs = other.shares().stream()
                .filter(shared -> COVERED.getOrDefault(shared, List.of()).contains(id))
                .findFirst();
        return new Item(id, use(rows, own.isPresent()), rows, own, sharedAs);
    }

    /** The closest row decides; what is never shared needs an addition at best, and a row that only helps does not make it common. */
    private static Use use(List<CrosswalkRow> rows, boolean neverShared) {
        Optional<Relationship> closest =
                rows.stream().map(CrosswalkRow::relationship).min(Comparator.naturalOrder());
        if (closest.isEmpty() || (neverShared && closest.get() == Relationship.RELATED)) {
            return Use.OWN;
        }
        return switch (closest.get()) {
            case EQUAL, SUBSET -> neverShared ? Use.NEEDS_ADDITION : Use.SERVES_BOTH;
            case SUPERSET, INTERSECTS, RELATED -> Use.NEEDS_ADDITION;
        };
    }

    /** The items with a use, in catalogue order. */
    public List<Item> items(Use use) {
        return items.stream().filter(item -> item.use() == use).toList();
    }

    /** Whether its certificate has run out: the day is after {@link OtherManagementSystem#certifiedUntil()}; on that day it has not. No where there is none on record. */
    public boolean certificateExpired() {
        return other.certifiedUntil().filter(asOf::isAfter).isPresent();
    }

    /** Whether its standard is of another edition than the crosswalk, by the year that is named. No where none is named. */
    public boolean otherEdition() {
        Matcher matcher = STANDARD.matcher(other.standard());
        return matcher.find()
                && matcher.group(2) != null
                && framework
                        .filter(known -> !known.title().endsWith(":" + matcher.group(2)))
                        .isPresent();
    }
}
