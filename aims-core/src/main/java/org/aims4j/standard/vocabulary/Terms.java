package org.aims4j.standard.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.internal.Row;
import org.aims4j.standard.internal.Table;
import org.aims4j.standard.internal.Texts;

/**
 * The closed lists that an AI management system is described with. Immutable and thread-safe.
 *
 * <p>Where the standard itself closes no list, the method says whose list it is.
 */
public final class Terms {

    private final Texts texts;
    private final Map<String, List<Term>> lists = new LinkedHashMap<>();
    private final List<Transition> transitions;

    /** The terms in English. Always the same instance, read on first use. */
    public static Terms iso42001() {
        return English.TERMS;
    }

    private static final class English {
        static final Terms TERMS = new Terms(Locale.ROOT);
    }

    /** The same terms in another language, in the manner of {@link Catalogue#in(Locale)}. */
    public Terms in(Locale locale) {
        return new Terms(locale);
    }

    private Terms(Locale locale) {
        texts = new Texts(Terms.class, "texts", locale);
        for (Row row : Table.read(Terms.class, "terms.tsv")) {
            lists.computeIfAbsent(row.text("list"), list -> new ArrayList<>()).add(term(row));
        }
        lists.replaceAll((list, terms) -> List.copyOf(terms));
        transitions = Table.read(Terms.class, "transitions.tsv").stream()
                .map(this::transition)
                .toList();
    }

    private Term term(Row row) {
        String id = row.text("id");
        String key = row.text("list") + "." + id;
        return new Term(id, texts.get(key), texts.find(key + ".gloss"));
    }

    private Transition transition(Row row) {
        return new Transition(
                row.constant(LifecycleStage.class, "from"),
                row.constant(LifecycleStage.class, "to"),
                texts.get("transition." + row.text("from") + "." + row.text("to")),
                row.flag("supplied-only"));
    }

    private List<Term> list(String name) {
        List<Term> terms = lists.get(name);
        if (terms == null) {
            throw new IllegalStateException("terms.tsv has no list " + name);
        }
        return terms;
    }

    /**
     * The six roles of ISO/IEC 22989. An organization can hold the first four, see {@link
     * org.aims4j.standard.OrganizationRole}; subjects and authorities are others.
     */
    public List<Term> roles() {
        return list("role");
    }

    /** The stages of the life cycle, one for each {@link LifecycleStage} and in its order, after ISO/IEC 22989. */
    public List<Term> lifecycleStages() {
        return list("stage");
    }

    /**
     * The 21 ways from stage to stage. ISO/IEC 22989 prints no such table; these are rules of this catalogue that agree
     * with its description. No way leads out of retirement.
     */
    public List<Transition> transitions() {
        return transitions;
    }

    /** What counts as a significant change, and so calls for a new assessment (8.2, 8.4). A list of this catalogue. */
    public List<Term> significantChanges() {
        return list("significant-change");
    }

    /** Whom an impact assessment looks at (6.1.4): individuals, groups, society. */
    public List<Term> impactTargets() {
        return list("impact-target");
    }

    /** The eight dimensions of impact on individuals and groups, after the guidance B.5.4. */
    public List<Term> dimensionsOfIndividuals() {
        return list("dimension-of-individuals");
    }

    /** The five dimensions of impact on society, after the guidance B.5.5. */
    public List<Term> dimensionsOfSociety() {
        return list("dimension-of-society");
    }

    /**
     * The characteristics of data quality (A.7.4): the fifteen of ISO/IEC 25012, then those that ISO/IEC 5259-2 adds.
     */
    public List<Term> dataQualityCharacteristics() {
        return list("data-quality");
    }

    /** The ways in which people oversee a system (A.9.3). The standard names no scale; this one is usual. */
    public List<Term> oversightLevels() {
        return list("oversight");
    }
}
