package org.aims4j.model.certification;

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

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Certification}. */
    final class Builder extends ImmutableCertification.Builder {
        Builder() {}
    }
}
