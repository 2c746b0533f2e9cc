package org.aims4j.standard.certification;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Confidence;
import org.aims4j.standard.UnknownItemException;
import org.aims4j.standard.internal.Row;
import org.aims4j.standard.internal.Table;
import org.aims4j.standard.internal.Texts;

/**
 * What is known about the certification of an AI management system. Immutable and thread-safe.
 *
 * <p>Certification bodies differ: these facts help to prepare, and decide nothing.
 */
public final class CertificationFacts {

    private final List<GradingRule> gradingRules;
    private final List<TimingFact> timing;
    private final List<AuditPhase> phases;
    private final List<CommonFinding> commonFindings;
    private final Texts texts;

    /** The facts in English. Always the same instance, read on first use. */
    public static CertificationFacts iso42001() {
        return English.FACTS;
    }

    private static final class English {
        static final CertificationFacts FACTS = new CertificationFacts(Locale.ROOT);
    }

    /** The same facts in another language, in the manner of {@link Catalogue#in(Locale)}. */
    public CertificationFacts in(Locale locale) {
        return new CertificationFacts(locale);
    }

    private CertificationFacts(Locale locale) {
        texts = new Texts(CertificationFacts.class, "texts", locale);
        gradingRules = read("grading-rules.tsv", this::gradingRule);
        timing = read("timing.tsv", this::timingFact);
        phases = read("phases.tsv", this::phase);
        commonFindings = read("common-findings.tsv", this::commonFinding);
    }

    private static <T> List<T> read(String resource, Function<Row, T> made) {
        return Table.read(CertificationFacts.class, resource).stream().map(made).toList();
    }

    private GradingRule gradingRule(Row row) {
        String id = row.text("id");
        return new GradingRule(id, texts.get(id), row.optional("threshold").map(Integer::valueOf));
    }

    private TimingFact timingFact(Row row) {
        String id = row.text("id");
        return new TimingFact(
                id,
                texts.get(id),
                texts.get(id + ".source"),
                row.optional("clause"),
                row.constant(Confidence.class, "confidence"));
    }

    private AuditPhase phase(Row row) {
        String id = row.text("id");
        return new AuditPhase(id, texts.get(id), row.words("expects"), texts.list(id + ".outputs"));
    }

    private CommonFinding commonFinding(Row row) {
        String id = row.text("id");
        return new CommonFinding(id, row.text("about"), texts.get(id));
    }

    /** The six rules for grading findings. */
    public List<GradingRule> gradingRules() {
        return gradingRules;
    }

    /**
     * The grading rule with an id such as {@code G3}.
     *
     * @throws UnknownItemException if there is none
     */
    public GradingRule gradingRule(String id) {
        return find("grading rule", id, gradingRules, GradingRule::id);
    }

    /** The 22 facts about timing. */
    public List<TimingFact> timing() {
        return timing;
    }

    /**
     * The timing fact with an id such as {@code T04}.
     *
     * @throws UnknownItemException if there is none
     */
    public TimingFact timing(String id) {
        return find("timing fact", id, timing, TimingFact::id);
    }

    private static <T> T find(String kind, String id, List<T> all, Function<T, String> idOf) {
        return all.stream()
                .filter(each -> idOf.apply(each).equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownItemException(
                        kind, id, all.stream().map(idOf).toList()));
    }

    /** The eight steps of the certification cycle, from the application on. */
    public List<AuditPhase> phases() {
        return phases;
    }

    /** What every surveillance audit covers. */
    public List<String> surveillanceCovers() {
        return texts.list("surveillance-covers");
    }

    /** The 25 findings that are often named, by subclause and control. */
    public List<CommonFinding> commonFindings() {
        return commonFindings;
    }

    /** What a certificate says, and what it does not. */
    public List<String> claims() {
        return texts.list("claims");
    }
}
