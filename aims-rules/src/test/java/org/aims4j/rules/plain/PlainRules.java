package org.aims4j.rules.plain;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.conformity.RuleResult;
import org.aims4j.model.ManagementSystem;

/** What the rules of the library say, worked out in plain Java. */
public final class PlainRules {
    /** The items that they check. */
    public static final List<String> ITEMS =
            List.of(Clause_06_1_4.ITEM, Clause_06_3.ITEM, Clause_08_2.ITEM, Clause_08_4.ITEM, Annex_A_10_03.ITEM);

    private PlainRules() {}

    /**
     * What all of them say of a snapshot, one result for each rule, subject and key; in no order that means anything. Whether an area is recorded is not asked here. Those that
     * escalate are not among them: they read what counts of this.
     *
     * @param snapshot the records as of the day
     * @param day the day
     */
    public static List<RuleResult> resultsOf(ManagementSystem snapshot, LocalDate day) {
        Links links = new Links(snapshot);
        Results results = new Results();
        new Clause_06_1_4(snapshot, day, results).evaluate();
        new Clause_06_3(snapshot, day, results).evaluate();
        new Clause_08_2(snapshot, day, links, results).evaluate();
        new Clause_08_4(snapshot, day, links, results).evaluate();
        new Annex_A_10_03(snapshot, day, links, results).evaluate();
        return results.all();
    }
}
