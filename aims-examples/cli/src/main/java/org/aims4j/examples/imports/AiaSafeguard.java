package org.aims4j.examples.imports;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The safeguards that the questionnaire asks about by yes or no. Each question stands twice in the form, for a project in design and for one in implementation; from version 1.0 on some
 * of them have other names.
 */
enum AiaSafeguard {
    INTERNAL_CONSULTATION("consultation of internal stakeholders", "consultation%s1"),
    EXTERNAL_CONSULTATION("consultation of external stakeholders", "consultation%s3"),
    BIAS_TESTS("documented process to test data for bias", "dataQuality%s1"),
    GENDER_ANALYSIS("gender-based analysis of the data", "dataQuality%s5"),
    ACCOUNTABILITY("accountability assigned", "dataQuality%s7", "aboutSystem6"),
    OUTDATED_DATA("process for outdated or unreliable data", "dataQuality%s8"),
    AUDIT_TRAIL("audit trail of recommendations and decisions", "fairness%s2"),
    CHANGE_LOG("log of changes to model and system", "fairness%s5"),
    REASONS("reasons for decisions", "fairness%s10"),
    FEEDBACK("feedback of users", "fairness%s12"),
    RECOURSE("recourse for clients", "fairness%s13"),
    OVERRIDE("human override of decisions", "fairness%s14", ""),
    OVERRIDE_LOG("log of overrides", "fairness%s15", "fairness%s4"),
    PRIVACY_ASSESSMENT("privacy impact assessment", "privacy%s1"),
    SHARING_AGREEMENT("agreement on sharing personal information", "privacy%s4"),
    DE_IDENTIFICATION("de-identification of personal information", "privacy%s7");

    private static final String DESIGN = "Design";
    private static final String IMPLEMENTATION = "Implementation";

    private final String words;
    private final String question;
    private final String since1;

    AiaSafeguard(String words, String question) {
        this(words, question, question);
    }

    AiaSafeguard(String words, String question, String since1) {
        this.words = words;
        this.question = question;
        this.since1 = since1;
    }

    /** What it is, in a few words. */
    String words() {
        return words;
    }

    /** Whether it is there, or planned where the project is in design; empty where the question is not answered, or not put. */
    Optional<Boolean> answer(AiaForm form, AiaAnswers answers) {
        return names(form).flatMap(name -> answers.yes(name).stream()).findFirst();
    }

    /** Whether the form asks about it. */
    boolean isAsked(AiaForm form) {
        return names(form).anyMatch(form::puts);
    }

    private Stream<String> names(AiaForm form) {
        String name = form.version().startsWith("0.") ? question : since1;
        return Stream.of(IMPLEMENTATION, DESIGN).map(phase -> name.replace("%s", phase));
    }
}
