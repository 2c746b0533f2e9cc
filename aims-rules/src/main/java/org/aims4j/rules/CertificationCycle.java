package org.aims4j.rules;

import java.util.List;
import java.util.Set;
import org.aims4j.rules.internal.StandardRules;
import org.aims4j.standard.certification.CertificationFacts;
import org.aims4j.standard.certification.TimingFact;

/**
 * Rules about the way to a certificate and the cycle after it: stages, decisions, surveillance, recertification, suspension, and what the certification body found (ISO/IEC 17021-1).
 *
 * <p>ISO/IEC 42001 asks for no certificate, so a host chooses them: {@code ConformityEvaluator.with(new CertificationCycle())}. Their items are the timing facts of {@link CertificationFacts} that records can
 * show to be kept or not. They stand beside the 229 auditable items and never count among them. The grade of a finding tells how much it endangers the certificate; it is final, and the certification body
 * decides.
 */
public final class CertificationCycle implements RuleSet {
    /** The timing facts without a rule: a permission, a usual value, what nothing on record shows, and what other items or facts decide. */
    private static final Set<String> WITHOUT_RULE = Set.of("T11", "T17", "T19", "T20", "T21", "T22");

    private final RuleSet library = new StandardRules();

    /** The rule set. */
    public CertificationCycle() {}

    @Override
    public String name() {
        return "aims4j certification cycle";
    }

    @Override
    public String version() {
        return library.version();
    }

    @Override
    public String module() {
        return library.module();
    }

    @Override
    public Set<String> packages() {
        return Set.of("org.aims4j.rules.certification");
    }

    @Override
    public String statements() {
        return "org.aims4j.rules.certification.statements";
    }

    /** The timing facts that have a rule, by their ids {@code T01} to {@code T18}. */
    @Override
    public List<OwnItem> items() {
        return CertificationFacts.iso42001().timing().stream()
                .filter(fact -> !WITHOUT_RULE.contains(fact.id()))
                .map(CertificationCycle::item)
                .toList();
    }

    private static OwnItem item(TimingFact fact) {
        return new OwnItem(fact.id(), fact.text());
    }

    @Override
    public boolean gradesAreFinal() {
        return true;
    }
}
