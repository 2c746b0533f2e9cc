package org.aims4j.examples.cli;

import java.util.stream.Stream;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.certification.CertificationFacts;
import org.aims4j.standard.certification.GradingRule;
import org.aims4j.standard.certification.TimingFact;

/** What is written beside the id of an item. */
final class ItemTitle {
    private ItemTitle() {}

    /** Whether an item is one of the auditable items of the standard. */
    static boolean isOfStandard(String item) {
        return Catalogue.iso42001().find(item).isPresent();
    }

    /** The title of an auditable item; what a timing fact or a rule of grading says; blank for an item of a host. */
    static String of(String item) {
        return Catalogue.iso42001().find(item).map(AuditableItem::title).orElseGet(() -> said(item));
    }

    private static String said(String fact) {
        CertificationFacts facts = CertificationFacts.iso42001();
        return Stream.concat(
                        facts.timing().stream()
                                .filter(timing -> timing.id().equals(fact))
                                .map(TimingFact::text),
                        facts.gradingRules().stream()
                                .filter(grading -> grading.id().equals(fact))
                                .map(GradingRule::text))
                .findFirst()
                .orElse("");
    }
}
