package org.aims4j.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of ISO/IEC 42001:2023: what can be asked of an AI management system, by number.
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.iso42001();
 * catalogue.requirement("8.4-a").summary();
 * catalogue.itemsOf("A.5");
 * }</pre>
 *
 * <p>Lists keep the order of the standard. Ids and structure are read when the catalogue is made, texts and the smaller
 * parts on first use. Immutable and thread-safe.
 */
public final class Catalogue {

    static final String EDITION = "ISO/IEC 42001:2023";

    private final Wording wording;
    private final CatalogueReader reader;
    private final List<Clause> clauses;
    private final List<Subclause> subclauses;
    private final List<Requirement> requirements;
    private final List<ControlObjective> objectives;
    private final List<AnnexControl> controls;
    private final List<AuditableItem> items;
    /** The items below each number; an item stands below its own id too. */
    private final Map<String, List<AuditableItem>> itemsOf = new LinkedHashMap<>();

    private final Map<String, Integer> positions = new HashMap<>();

    // Read on first use. Two threads may both read: they get equal lists.
    private volatile @Nullable List<AnnexCObjective> annexCObjectives;
    private volatile @Nullable List<RiskSource> riskSources;
    private volatile @Nullable List<DocumentedInformationItem> documentedInformation;

    /** The catalogue with English texts. Always the same instance. */
    public static Catalogue iso42001() {
        return English.CATALOGUE;
    }

    private static final class English {
        static final Catalogue CATALOGUE = new Catalogue(Locale.ROOT);
    }

    /**
     * The same catalogue with its texts in another language.
     *
     * <p>The library itself brings English alone. A translation is a file such as {@code titles_de.properties} or
     * {@code texts_de.properties} in this package; what it leaves out stays English.
     */
    public Catalogue in(Locale locale) {
        return new Catalogue(locale);
    }

    private Catalogue(Locale locale) {
        wording = new Wording(locale);
        reader = new CatalogueReader(wording);
        requirements = reader.requirements();
        subclauses = reader.subclauses(requirements);
        clauses = reader.clauses(subclauses);
        controls = reader.controls();
        objectives = reader.objectives(controls);
        List<AuditableItem> all = new ArrayList<>(requirements);
        all.addAll(controls);
        items = List.copyOf(all);
        for (AuditableItem item : items) {
            positions.put(item.id(), positions.size());
            for (String number = item.id(); !number.isEmpty(); number = above(number)) {
                List<AuditableItem> below = itemsOf.get(number);
                if (below == null) {
                    below = new ArrayList<>();
                    itemsOf.put(number, below);
                }
                below.add(item);
            }
        }
    }

    /** The next higher number: 6.1.4 above 6.1.4-a, 6.1 above 6.1.4, nothing above 6. */
    private static String above(String number) {
        return number.substring(0, Math.max(0, Math.max(number.lastIndexOf('.'), number.lastIndexOf('-'))));
    }

    /** The edition, {@code ISO/IEC 42001:2023}. */
    public String edition() {
        return EDITION;
    }

    /** Clauses 4 to 10. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** The 32 subclauses that carry requirements, 4.1 to 10.2. */
    public List<Subclause> subclauses() {
        return subclauses;
    }

    /** The 191 requirements. */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** The nine control objectives, A.2 to A.10. */
    public List<ControlObjective> objectives() {
        return objectives;
    }

    /** The 38 controls of Annex A. */
    public List<AnnexControl> controls() {
        return controls;
    }

    /** The 229 auditable items: all requirements, then all controls. */
    public List<AuditableItem> items() {
        return items;
    }

    /**
     * The item with an id.
     *
     * @throws UnknownItemException if there is none
     */
    public AuditableItem item(String id) {
        return find(id).orElseThrow(() -> unknown("auditable item", id, items));
    }

    /** The item with an id, or empty if there is none. */
    public Optional<AuditableItem> find(String id) {
        return itemsOf.getOrDefault(id, List.of()).stream()
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    /**
     * The requirement with an id such as {@code 8.4-a}.
     *
     * @throws UnknownItemException if there is none
     */
    public Requirement requirement(String id) {
        return find(id).filter(Requirement.class::isInstance)
                .map(Requirement.class::cast)
                .orElseThrow(() -> unknown("requirement", id, requirements));
    }

    /**
     * The control with a number such as {@code A.5.2}.
     *
     * @throws UnknownItemException if there is none
     */
    public AnnexControl control(String id) {
        return find(id).filter(AnnexControl.class::isInstance)
                .map(AnnexControl.class::cast)
                .orElseThrow(() -> unknown("Annex A control", id, controls));
    }

    /**
     * All items that a number of the standard stands for: of a clause ({@code 6}), a heading ({@code 6.1}), a subclause
     * ({@code 6.1.4}), an objective ({@code A.6}, {@code A.6.2}), Annex A ({@code A}), or the item itself.
     *
     * @return at least one item
     * @throws UnknownItemException if no item stands below the number
     */
    public List<AuditableItem> itemsOf(String number) {
        List<AuditableItem> below = itemsOf.get(number);
        if (below == null) {
            throw new UnknownItemException("clause, objective or auditable item", number, itemsOf.keySet());
        }
        return Collections.unmodifiableList(below);
    }

    /**
     * The short title of any number of the standard: clause, heading, subclause, requirement, objective, control, Annex
     * C objective or risk source.
     *
     * @throws UnknownItemException if the catalogue does not know the number
     */
    public String title(String number) {
        return find(number)
                .map(AuditableItem::title)
                .or(() -> wording.titles().find(number))
                .orElseThrow(() -> new UnknownItemException("number", number, itemsOf.keySet()));
    }

    /**
     * Sorts ids of items as the catalogue lists them. Ids that it does not know come last, in their natural order, so
     * that a host's own controls follow those of Annex A.
     */
    public Comparator<String> order() {
        return Comparator.comparingInt((String id) -> positions.getOrDefault(id, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }

    /** The 11 objectives of Annex C, C.2.1 to C.2.11. */
    public List<AnnexCObjective> annexCObjectives() {
        List<AnnexCObjective> read = annexCObjectives;
        if (read == null) {
            read = reader.annexCObjectives();
            annexCObjectives = read;
        }
        return read;
    }

    /** The 7 risk sources of Annex C, C.3.1 to C.3.7. */
    public List<RiskSource> riskSources() {
        List<RiskSource> read = riskSources;
        if (read == null) {
            read = reader.riskSources();
            riskSources = read;
        }
        return read;
    }

    /** The 23 items of documented information that clauses 4 to 10 call for, in the order of the clauses. */
    public List<DocumentedInformationItem> documentedInformation() {
        List<DocumentedInformationItem> read = documentedInformation;
        if (read == null) {
            read = reader.documentedInformation();
            documentedInformation = read;
        }
        return read;
    }

    private static UnknownItemException unknown(String kind, String id, List<? extends AuditableItem> known) {
        return new UnknownItemException(
                kind, id, known.stream().map(AuditableItem::id).toList());
    }
}
