package org.aims4j.jackson;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.aims4j.conformity.Undecided;
import org.aims4j.conformity.WaiverFate;
import org.aims4j.jackson.DocumentProblem.Code;
import org.aims4j.jackson.Form.Parts;
import org.jspecify.annotations.Nullable;

/**
 * The form of reports. What a report says twice has to agree: the counts with what is counted, a fingerprint with what it is of, the findings of an outcome with the findings.
 *
 * @param report the report
 * @param explained whether proofs, exemptions and undecided cells stand in it
 * @param baseline what it says of an earlier report, where it was compared with one
 */
record ReportForm(ConformityReport report, boolean explained, Optional<Baseline> baseline) {
    private static final String EDITED = "; the report was edited, so write it anew";

    private static final ValueCodec TEXT = ScalarCodec.TEXT;
    private static final ValueCodec TEXTS = new ManyCodec(TEXT, false);
    private static final ValueCodec NUMBER = ScalarCodec.INTEGER;
    private static final ValueCodec DATE = ScalarCodec.DATE;
    private static final ValueCodec GRADE = new ConstantCodec(Grade.class);

    private static final ValueCodec CELLS = Form.of(CellCounts.class, "counts of cells")
            .with("conforming", NUMBER, CellCounts::conforming)
            .with("nonconforming", NUMBER, CellCounts::nonconforming)
            .with("waived", NUMBER, CellCounts::waived)
            .with("notApplicable", NUMBER, CellCounts::notApplicable)
            .with("notEvaluated", NUMBER, CellCounts::notEvaluated)
            .madeBy((read, in) -> new CellCounts(
                    read.number("conforming"),
                    read.number("nonconforming"),
                    read.number("waived"),
                    read.number("notApplicable"),
                    read.number("notEvaluated")));

    private static final ValueCodec REASON = Form.of(Reason.class, "a reason")
            .with("code", new ConstantCodec(Reason.Code.class), Reason::code)
            .with("about", TEXT, Reason::about)
            .with("cells", NUMBER, Reason::cells)
            .madeBy((read, in) ->
                    new Reason(read.one("code", Reason.Code.class), read.text("about"), read.number("cells")));

    private static final ValueCodec OUTCOME = Form.of(Outcome.class, "an outcome")
            .with("requirement", TEXT, Outcome::requirement)
            .with("status", new ConstantCodec(Status.class), Outcome::status)
            .withOrNull("grade", GRADE, Outcome::grade)
            .with("reasons", new ManyCodec(REASON, false), Outcome::reasons)
            .with("findings", TEXTS, Outcome::findings)
            .with("proofs", NUMBER, Outcome::proofs)
            .with("systems", CELLS, Outcome::systems)
            .with("others", CELLS, Outcome::others)
            .madeBy((read, in) -> Outcome.builder()
                    .requirement(read.text("requirement"))
                    .status(read.one("status", Status.class))
                    .grade(read.optional("grade", Grade.class))
                    .addAllReasons(read.list("reasons", Reason.class))
                    .addAllFindings(read.texts("findings"))
                    .proofs(read.number("proofs"))
                    .systems(read.one("systems", CellCounts.class))
                    .others(read.one("others", CellCounts.class))
                    .build());

    private static final ValueCodec SUBJECT = Form.of(Subject.class, "a subject")
            .with("type", TEXT, Subject::type)
            .with("id", TEXT, Subject::id)
            .with("label", TEXT, Subject::label)
            .madeBy((read, in) -> new Subject(read.text("type"), read.text("id"), read.text("label")));

    private static final ValueCodec OBSERVED = Form.of(Observed.class, "a piece of evidence")
            .with("attribute", TEXT, Observed::attribute)
            .with("observed", TEXT, Observed::observed)
            .with("expected", TEXT, Observed::expected)
            .madeBy((read, in) -> new Observed(read.text("attribute"), read.text("observed"), read.text("expected")));

    private static final ValueCodec FINDING = Form.of(Finding.class, "a finding")
            .with("ruleId", TEXT, Finding::ruleId)
            .with("requirement", TEXT, Finding::requirement)
            .with("grade", GRADE, Finding::grade)
            .with("subject", SUBJECT, Finding::subject)
            .with("key", TEXT, Finding::key)
            .with("statement", TEXT, Finding::statement)
            .with("evidence", new ManyCodec(OBSERVED, false), Finding::evidence)
            .with("facts", TEXTS, Finding::facts)
            .withOrNull("since", DATE, Finding::since)
            .with("fingerprint", TEXT, Finding::fingerprint)
            .withOrNull("waiver", TEXT, Finding::waiver)
            .madeBy(ReportForm::finding);

    private static final ValueCodec WAIVER = Form.of(WaiverFate.class, "the fate of a waiver")
            .with("waiver", TEXT, WaiverFate::waiver)
            .with("fate", new ConstantCodec(WaiverFate.Fate.class), WaiverFate::fate)
            .with("findings", TEXTS, WaiverFate::findings)
            .madeBy((read, in) -> new WaiverFate(
                    read.text("waiver"), read.one("fate", WaiverFate.Fate.class), read.texts("findings")));

    private static final ValueCodec PROOF = result(Proof.class, "a proof").madeBy(ReportForm::proof);

    private static final ValueCodec EXEMPTION = result(Exemption.class, "an exemption")
            .with("reason", TEXT, Exemption::reason)
            .madeBy(ReportForm::exemption);

    private static final ValueCodec UNDECIDED = result(Undecided.class, "an undecided cell")
            .with("attribute", TEXT, Undecided::attribute)
            .madeBy(ReportForm::undecided);

    private static final ValueCodec BASELINE = Form.of(Baseline.class, "a baseline")
            .with("asOf", DATE, Baseline::asOf)
            .withOrNull("digest", TEXT, Baseline::digest)
            .with("new", TEXTS, Baseline::added)
            .with("returned", TEXTS, Baseline::returned)
            .with("newlyWaived", TEXTS, Baseline::newlyWaived)
            .with("persisting", TEXTS, Baseline::persisting)
            .with("changed", TEXTS, Baseline::changed)
            .with("resolved", new ManyCodec(FINDING, false), Baseline::resolved)
            .madeBy((read, in) -> new Baseline(
                    read.one("asOf", LocalDate.class),
                    read.optional("digest", String.class),
                    read.texts("new"),
                    read.texts("returned"),
                    read.texts("newlyWaived"),
                    read.texts("persisting"),
                    read.texts("changed"),
                    read.list("resolved", Finding.class)));

    private static final ValueCodec COUNTS = Form.of(Counts.class, "the counts")
            .with("requirements", NUMBER, Counts::requirements)
            .with("evaluated", NUMBER, Counts::evaluated)
            .with("conforming", NUMBER, Counts::conforming)
            .with("nonconforming", NUMBER, Counts::nonconforming)
            .with("waived", NUMBER, Counts::waived)
            .with("notApplicable", NUMBER, Counts::notApplicable)
            .with("notEvaluated", NUMBER, Counts::notEvaluated)
            .with("findings", new NamedCodec(NUMBER), Counts::findings)
            .madeBy(ReportForm::counts);

    /** A report as a whole. */
    static final ObjectCodec CODEC = Form.of(ReportForm.class, "a report")
            .with(FormatVersion.OF_REPORTS, new FormatVersion("form of reports"), form -> FormatVersion.KNOWN)
            .with("asOf", DATE, form -> form.report().asOf())
            .with("leavesOutLaterDays", ScalarCodec.FLAG, form -> form.report().leavesOutLaterDays())
            .with("edition", TEXT, form -> form.report().edition())
            .with("libraryVersion", TEXT, form -> form.report().libraryVersion())
            .with("ruleSets", TEXTS, form -> form.report().ruleSets())
            .withOrNull("digest", TEXT, form -> form.report().digest())
            .with("counts", COUNTS, form -> Counts.of(form.report()))
            .with(
                    "outcomes",
                    new ManyCodec(OUTCOME, false),
                    form -> form.report().outcomes())
            .with(
                    "findings",
                    new ManyCodec(FINDING, false),
                    form -> form.report().findings())
            .with("waivers", new ManyCodec(WAIVER, false), form -> form.report().waivers())
            .withOrNot("proofs", new ManyCodec(PROOF, false), explaining(ConformityReport::proofs))
            .withOrNot("exemptions", new ManyCodec(EXEMPTION, false), explaining(ConformityReport::exemptions))
            .withOrNot("undecided", new ManyCodec(UNDECIDED, false), explaining(ConformityReport::undecided))
            .withOrNot("baseline", BASELINE, ReportForm::baseline)
            .madeBy(ReportForm::report);

    /** The numbers in front of a report. */
    private record Counts(
            int requirements,
            int evaluated,
            int conforming,
            int nonconforming,
            int waived,
            int notApplicable,
            int notEvaluated,
            Map<String, Integer> findings) {
        static Counts of(ConformityReport report) {
            Map<String, Integer> findings = new LinkedHashMap<>();
            for (Grade grade : Grade.values()) {
                findings.put(grade.name().toLowerCase(Locale.ROOT), (int) report.count(grade));
            }
            return new Counts(
                    report.outcomes().size(),
                    (int) report.evaluated(),
                    (int) report.count(Status.CONFORMING),
                    (int) report.count(Status.NONCONFORMING),
                    (int) report.count(Status.WAIVED),
                    (int) report.count(Status.NOT_APPLICABLE),
                    (int) report.count(Status.NOT_EVALUATED),
                    findings);
        }
    }

    private static <R extends RuleResult> Form.Builder<R> result(Class<R> type, String kind) {
        return Form.of(type, kind)
                .with("ruleId", TEXT, RuleResult::ruleId)
                .with("requirement", TEXT, RuleResult::requirement)
                .with("subject", SUBJECT, RuleResult::subject)
                .with("key", TEXT, RuleResult::key)
                .with("facts", TEXTS, RuleResult::facts);
    }

    private static Function<ReportForm, Optional<?>> explaining(Function<ConformityReport, List<?>> results) {
        return form -> form.explained() ? Optional.of(results.apply(form.report())) : Optional.empty();
    }

    private static @Nullable Object finding(Parts read, Tokens in) {
        Finding finding = Finding.builder()
                .ruleId(read.text("ruleId"))
                .requirement(read.text("requirement"))
                .grade(read.one("grade", Grade.class))
                .subject(read.one("subject", Subject.class))
                .key(read.text("key"))
                .statement(read.text("statement"))
                .addAllEvidence(read.list("evidence", Observed.class))
                .addAllFacts(read.texts("facts"))
                .since(read.optional("since", LocalDate.class))
                .waiver(read.optional("waiver", String.class))
                .build();
        String fingerprint = read.text("fingerprint");
        if (!finding.fingerprint().equals(fingerprint)) {
            in.problemWithin(
                    "/fingerprint",
                    Code.INVALID,
                    fingerprint,
                    "is not the fingerprint of this rule, subject and key, which is " + finding.fingerprint() + EDITED);
            return null;
        }
        return finding;
    }

    private static Object proof(Parts read, Tokens in) {
        return new Proof(
                read.text("ruleId"),
                read.text("requirement"),
                read.one("subject", Subject.class),
                read.text("key"),
                read.texts("facts"));
    }

    private static Object exemption(Parts read, Tokens in) {
        return new Exemption(
                read.text("ruleId"),
                read.text("requirement"),
                read.one("subject", Subject.class),
                read.text("key"),
                read.texts("facts"),
                read.text("reason"));
    }

    private static Object undecided(Parts read, Tokens in) {
        return new Undecided(
                read.text("ruleId"),
                read.text("requirement"),
                read.one("subject", Subject.class),
                read.text("key"),
                read.texts("facts"),
                read.text("attribute"));
    }

    private static Object counts(Parts read, Tokens in) {
        return new Counts(
                read.number("requirements"),
                read.number("evaluated"),
                read.number("conforming"),
                read.number("nonconforming"),
                read.number("waived"),
                read.number("notApplicable"),
                read.number("notEvaluated"),
                read.numbersByName("findings"));
    }

    private static @Nullable Object report(Parts read, Tokens in) {
        ConformityReport report = ConformityReport.builder()
                .asOf(read.one("asOf", LocalDate.class))
                .leavesOutLaterDays(read.one("leavesOutLaterDays", Boolean.class))
                .edition(read.text("edition"))
                .libraryVersion(read.text("libraryVersion"))
                .addAllRuleSets(read.texts("ruleSets"))
                .digest(read.optional("digest", String.class))
                .addAllOutcomes(read.list("outcomes", Outcome.class))
                .addAllFindings(read.list("findings", Finding.class))
                .addAllWaivers(read.list("waivers", WaiverFate.class))
                .addAllProofs(read.list("proofs", Proof.class))
                .addAllExemptions(read.list("exemptions", Exemption.class))
                .addAllUndecided(read.list("undecided", Undecided.class))
                .build();
        boolean countsAgree = agree(read.one("counts", Counts.class), report, in);
        boolean findingsAgree = agree(report, in);
        return countsAgree && findingsAgree
                ? new ReportForm(report, true, read.ifThere("baseline", Baseline.class))
                : null;
    }

    private static boolean agree(Counts counts, ConformityReport report, Tokens in) {
        boolean sound = counts.equals(Counts.of(report));
        if (!sound) {
            in.problemWithin("/counts", Code.INVALID, "", "are not those of these outcomes and findings" + EDITED);
        }
        return sound;
    }

    /** Whether each outcome lists the findings of its item; after a stop it may list none. */
    private static boolean agree(ConformityReport report, Tokens in) {
        Map<String, List<String>> byItem = report.findings().stream()
                .collect(Collectors.groupingBy(
                        Finding::requirement, Collectors.mapping(Finding::fingerprint, Collectors.toList())));
        boolean sound = true;
        for (int i = 0; i < report.outcomes().size(); i++) {
            Outcome outcome = report.outcomes().get(i);
            List<String> found = byItem.getOrDefault(outcome.requirement(), List.of());
            if (!outcome.findings().equals(found) && !(outcome.findings().isEmpty() && isStopped(outcome))) {
                in.problemWithin(
                        "/outcomes/" + i + "/findings",
                        Code.INVALID,
                        "",
                        "are not the findings of " + outcome.requirement() + " in this report" + EDITED);
                sound = false;
            }
        }
        return sound;
    }

    private static boolean isStopped(Outcome outcome) {
        return outcome.reasons().stream().anyMatch(reason -> reason.code() == Reason.Code.STOPPED);
    }
}
