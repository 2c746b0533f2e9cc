package org.aims4j.rules.internal;

import java.util.List;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Undecided;

/**
 * What was said of one subject about one item.
 *
 * @param status what that comes to
 * @param observedOnly whether only observations and opportunities were said, so that nothing shows it met
 * @param word the reason of an exemption, or the attribute that an undecided cell lacks; blank otherwise
 * @param major whether a finding is graded MAJOR
 * @param minor whether a finding is graded MINOR
 * @param proven whether a proof was said
 */
record Cell(Status status, boolean observedOnly, String word, boolean major, boolean minor, boolean proven) {
    /** Nothing was said. */
    static final Cell SILENT = new Cell(Status.NOT_EVALUATED, false, "", false, false, false);

    /** Judged by a person as not conforming, whatever was said. */
    Cell judgedNonconforming() {
        return new Cell(Status.NONCONFORMING, false, "", major, minor, proven);
    }

    /** What results about one subject come to. Of several exemptions the first is told, of several undecided ones too. */
    static Cell of(List<RuleResult> results) {
        boolean major = false;
        boolean minor = false;
        boolean open = false;
        boolean proven = false;
        RuleResult exempt = null;
        RuleResult undecided = null;
        for (RuleResult result : results) {
            if (result instanceof Finding finding) {
                major |= finding.grade() == Grade.MAJOR;
                minor |= finding.grade() == Grade.MINOR;
                open |= finding.grade().isNonconformity() && finding.waiver().isEmpty();
            } else if (result instanceof Proof) {
                proven = true;
            } else if (result instanceof Exemption) {
                exempt = exempt == null ? result : exempt;
            } else if (result instanceof Undecided) {
                undecided = undecided == null ? result : undecided;
            }
        }
        if (major || minor) {
            return new Cell(open ? Status.NONCONFORMING : Status.WAIVED, false, "", major, minor, proven);
        }
        if (proven) {
            return new Cell(Status.CONFORMING, false, "", false, false, true);
        }
        if (exempt instanceof Exemption why) {
            return new Cell(Status.NOT_APPLICABLE, false, why.reason(), false, false, false);
        }
        if (undecided instanceof Undecided lacking) {
            return new Cell(Status.NOT_EVALUATED, false, lacking.attribute(), false, false, false);
        }
        return results.isEmpty() ? SILENT : new Cell(Status.NOT_EVALUATED, true, "", false, false, false);
    }
}
