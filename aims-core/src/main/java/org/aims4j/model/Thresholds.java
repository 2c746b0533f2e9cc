package org.aims4j.model;

import java.math.BigDecimal;
import java.time.Period;
import org.immutables.value.Value;

/**
 * The numbers that no standard sets: they are ours, an organization may set its own, and reports name them as such.
 */
@Value.Immutable
@AimsStyle
public interface Thresholds extends ModelRecord {
    /** From how many subjects on minor findings on one requirement count as a major one. */
    @Value.Default
    default int minorsToMajor() {
        return 3;
    }

    /** The share of subjects, above 0 and up to 1, that has to be reached as well where many were examined. */
    @Value.Default
    default BigDecimal minorsShare() {
        return new BigDecimal("0.25");
    }

    /** From how many requirements on minor findings on one subject count as a major one. */
    @Value.Default
    default int minorsOnSubject() {
        return 5;
    }

    /** From how many missing safeguards on a system of high impact has a major finding. */
    @Value.Default
    default int gapsOnHighImpact() {
        return 3;
    }

    /** From how many subjects on the lack of an element in all of them is an absence. */
    @Value.Default
    default int absenceMinimum() {
        return 1;
    }

    /** How long after its closure a minor nonconformity that comes back counts as returned; the last day counts. */
    @Value.Default
    default Period returnWithin() {
        return Period.ofYears(2);
    }

    /** From how many failing systems or requirements on a control or a subclause can be found not to work at all. */
    @Value.Default
    default int noncompliantMinimum() {
        return 2;
    }

    /** From how many excluded controls on the same justification is worth a remark. */
    @Value.Default
    default int repeatedJustifications() {
        return 5;
    }

    /** How long before the last day for it a surveillance audit should be planned. */
    @Value.Default
    default Period surveillanceLead() {
        return Period.ofMonths(3);
    }

    /** How long before the certificate expires the recertification audit should be planned. */
    @Value.Default
    default Period recertificationLead() {
        return Period.ofMonths(6);
    }

    /** How long before the certificate expires major nonconformities should be closed. */
    @Value.Default
    default Period majorLead() {
        return Period.ofMonths(3);
    }

    /** The time to answer nonconformities of the certification body, where the certification states none. */
    @Value.Default
    default Period answerPeriod() {
        return Period.ofDays(90);
    }

    @Override
    default void invariants(Invariants that) {
        positive(that, "minorsToMajor", minorsToMajor());
        that.require(
                minorsShare().signum() > 0 && minorsShare().compareTo(BigDecimal.ONE) <= 0,
                "minorsShare",
                minorsShare(),
                "is no share; use a number above 0 and up to 1");
        positive(that, "minorsOnSubject", minorsOnSubject());
        positive(that, "gapsOnHighImpact", gapsOnHighImpact());
        positive(that, "absenceMinimum", absenceMinimum());
        positive(that, "returnWithin", returnWithin());
        positive(that, "noncompliantMinimum", noncompliantMinimum());
        positive(that, "repeatedJustifications", repeatedJustifications());
        positive(that, "surveillanceLead", surveillanceLead());
        positive(that, "recertificationLead", recertificationLead());
        positive(that, "majorLead", majorLead());
        positive(that, "answerPeriod", answerPeriod());
    }

    private static void positive(Invariants that, String attribute, int number) {
        that.require(number > 0, attribute, number, "is not positive; use 1 or more");
    }

    private static void positive(Invariants that, String attribute, Period period) {
        that.require(
                !period.isZero() && !period.isNegative(),
                attribute,
                period,
                "is not a positive period; use one such as P1Y or P6M");
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Thresholds}. */
    final class Builder extends ImmutableThresholds.Builder {
        Builder() {}
    }
}
