package org.aims4j.model.certification;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Thresholds;
import org.immutables.value.Value;

/** The certification of the management system by an outside body (ISO/IEC 17021-1). The standard itself asks for none. */
@Value.Immutable
@AimsStyle
public interface Certification extends ModelRecord {
    /** The certification body. */
    Optional<String> body();

    /** Whether that body is accredited for it; blank: not on record. */
    Optional<Boolean> accredited();

    /** The time to answer nonconformities; blank: that of the {@link Thresholds}. */
    Optional<Period> answerPeriod();

    List<CertificationAudit> audits();

    List<Certificate> certificates();

    /** The current certificate on a day: the last one decided on or before it that is not withdrawn on or before it. An expired one can still be the current one. */
    default Optional<Certificate> currentAt(LocalDate day) {
        return certificates().stream()
                .filter(certificate -> !certificate.decidedOn().isAfter(day))
                .filter(certificate -> certificate
                        .withdrawnOn()
                        .filter(end -> !end.isAfter(day))
                        .isEmpty())
                .reduce((last, next) -> next.decidedOn().isBefore(last.decidedOn()) ? last : next);
    }

    /** The certificate decided last before another one of this certification. Empty for the first. */
    default Optional<Certificate> predecessorOf(Certificate certificate) {
        return certificates().stream()
                .filter(other -> other.decidedOn().isBefore(certificate.decidedOn()))
                .reduce((last, next) -> next.decidedOn().isBefore(last.decidedOn()) ? last : next);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Certification}. */
    final class Builder extends ImmutableCertification.Builder {
        Builder() {}
    }
}
