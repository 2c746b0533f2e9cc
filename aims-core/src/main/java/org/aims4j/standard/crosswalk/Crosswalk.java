package org.aims4j.standard.crosswalk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Confidence;
import org.aims4j.standard.Requirement;
import org.aims4j.standard.internal.Row;
import org.aims4j.standard.internal.Table;
import org.aims4j.standard.internal.Texts;

/**
 * The crosswalk from ISO/IEC 42001:2023 to other frameworks, by subclause and control.
 *
 * <p>It helps to find evidence that serves twice. {@linkplain #warning() It proves nothing}: whatever the relationship,
 * fulfilling one side does not fulfil the other. Immutable and thread-safe; lists keep the order of the table.
 */
public final class Crosswalk {

    private final List<CrosswalkRow> rows;
    private final Map<Framework, List<String>> elements;
    private final List<NoCounterpart> withoutCounterpart;
    private final Map<String, String> sources;
    private final Texts texts;

    /** The crosswalk with English texts. Always the same instance, read on first use. */
    public static Crosswalk iso42001() {
        return English.CROSSWALK;
    }

    private static final class English {
        static final Crosswalk CROSSWALK = new Crosswalk(Locale.ROOT);
    }

    /** The same crosswalk with its texts in another language, in the manner of {@link Catalogue#in(Locale)}. */
    public Crosswalk in(Locale locale) {
        return new Crosswalk(locale);
    }

    private Crosswalk(Locale locale) {
        texts = new Texts(Crosswalk.class, "texts", locale);
        rows = Table.read(Crosswalk.class, "crosswalk.tsv").stream()
                .map(this::row)
                .toList();
        elements = elements();
        withoutCounterpart = Table.read(Crosswalk.class, "no-counterpart.tsv").stream()
                .map(row -> new NoCounterpart(row.text("from"), row.constant(Framework.class, "framework")))
                .toList();
        Map<String, String> described = new LinkedHashMap<>();
        for (CrosswalkRow row : rows) {
            described.computeIfAbsent(row.source(), source -> texts.get("source." + source));
        }
        sources = Collections.unmodifiableMap(described);
    }

    private static Map<Framework, List<String>> elements() {
        Map<Framework, List<String>> elements = new EnumMap<>(Framework.class);
        for (Row run : Table.read(Crosswalk.class, "elements.tsv")) {
            List<String> of =
                    elements.computeIfAbsent(run.constant(Framework.class, "framework"), none -> new ArrayList<>());
            String prefix = run.text("prefix");
            if (run.optional("first").isEmpty()) {
                of.add(prefix);
            } else {
                IntStream.rangeClosed(Integer.parseInt(run.text("first")), Integer.parseInt(run.text("last")))
                        .forEach(number -> of.add(prefix + number));
            }
        }
        return elements;
    }

    private CrosswalkRow row(Row row) {
        String to = row.text("to");
        return new CrosswalkRow(
                row.text("from"),
                row.constant(Framework.class, "framework"),
                to,
                texts.get(row.text("framework") + "." + to.replace(' ', '_')),
                row.constant(Relationship.class, "relationship"),
                row.constant(Confidence.class, "confidence"),
                row.text("source"));
    }

    /** All 417 rows. */
    public List<CrosswalkRow> rows() {
        return rows;
    }

    /**
     * The rows that start from a number: a subclause or control, or whatever {@link Catalogue#itemsOf} knows. A
     * requirement gives the rows of its subclause, a clause or objective those of all that stands below it.
     *
     * @return empty if the crosswalk leads nowhere from there
     * @throws org.aims4j.standard.UnknownItemException if the catalogue does not know the number
     */
    public List<CrosswalkRow> from(String number) {
        Set<String> starts = Catalogue.iso42001().itemsOf(number).stream()
                .map(Crosswalk::start)
                .collect(Collectors.toSet());
        return rows.stream().filter(row -> starts.contains(row.from())).toList();
    }

    private static String start(AuditableItem item) {
        return item instanceof Requirement requirement ? requirement.subclause() : item.id();
    }

    /** The rows that lead to a framework. */
    public List<CrosswalkRow> to(Framework framework) {
        return rows.stream().filter(row -> row.framework() == framework).toList();
    }

    /**
     * The rows that lead to one element of a framework.
     *
     * @param number as the framework writes it, for example {@code MAP 3.1}
     * @return empty if none does
     */
    public List<CrosswalkRow> to(Framework framework, String number) {
        return to(framework).stream().filter(row -> row.to().equals(number)).toList();
    }

    /**
     * The numbers of the elements of a framework, in its order. Every row leads to one of them; where the {@linkplain #knowsAllOf whole is known}, there are others.
     */
    public List<String> elements(Framework framework) {
        return Collections.unmodifiableList(elements.getOrDefault(framework, List.of()));
    }

    /** Whether {@link #elements} are all that the framework has: of ISO/IEC 23894 and ISO/IEC 42005 only those are known that a row leads to. */
    public boolean knowsAllOf(Framework framework) {
        return framework != Framework.ISO_23894 && framework != Framework.ISO_42005;
    }

    /** The elements that were looked for in a framework and have no counterpart there. */
    public List<NoCounterpart> withoutCounterpart() {
        return withoutCounterpart;
    }

    /** What the {@linkplain CrosswalkRow#source() sources} of the rows are, by key. */
    public Map<String, String> sources() {
        return sources;
    }

    /** What to tell everybody who is shown the crosswalk. */
    public String warning() {
        return texts.get("warning");
    }

    /** What differs between editions of the frameworks. */
    public List<String> editionNotes() {
        return texts.list("editions");
    }
}
