package org.aims4j.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Ref;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;

/**
 * Gives property tests arbitrary management systems, records of any type, and days. A parameter of type {@code ModelRecord} or {@code Entity} gets records of all types.
 *
 * <pre>{@code
 * @Domain(AimsDomain.class)
 * class ProjectionTest {
 *     @Property
 *     void a_projection_is_valid(@ForAll ManagementSystem aims, @ForAll LocalDate day) { … }
 * }
 * }</pre>
 *
 * <p>Other types need {@code @Domain(DomainContext.Global.class)} beside it. A falsified property shows a record as a document would: without what is empty or default.
 */
public final class AimsDomain extends DomainContextBase {
    @Provide
    Arbitrary<ManagementSystem> managementSystems() {
        return ArbitraryRecords.managementSystems();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ArbitraryRecords.days();
    }

    /** Provides records of every type, and of any type where an interface of several is asked for. */
    static final class OfAnyType implements ArbitraryProvider {
        @Override
        public boolean canProvideFor(TypeUsage target) {
            Class<?> type = target.getRawType();
            return type == ModelRecord.class || (isRecord(type) && type != ManagementSystem.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            return Set.of(ArbitraryRecords.anyRecord(target.getRawType()));
        }
    }

    /** Shows what a record holds. */
    static final class AsInDocuments implements SampleReportingFormat {
        @Override
        public boolean appliesTo(Object value) {
            return isRecord(value.getClass());
        }

        @Override
        public Object report(Object value) {
            Map<Object, Object> shown = new LinkedHashMap<>();
            for (Attribute attribute : RecordType.of(value.getClass()).attributes()) {
                Object part = attribute.get(value);
                if (part != null && !attribute.leavesOut(part)) {
                    shown.put(SampleReportingFormat.plainLabel(attribute.name()), part);
                }
            }
            return shown;
        }
    }

    private static boolean isRecord(Class<?> type) {
        return RecordType.isRecordType(type) && type != Ref.class;
    }
}
