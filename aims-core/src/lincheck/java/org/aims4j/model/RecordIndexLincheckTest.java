package org.aims4j.model;

import static org.aims4j.testkit.Fixtures.LONG_AGO;
import static org.aims4j.testkit.Fixtures.anAISystem;
import static org.aims4j.testkit.Fixtures.anImpactAssessment;
import static org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt.forClasses;

import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.organization.Organization;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/** What a management system finds out once and keeps, asked for by several threads at once: in every order of their steps each gets what it would get alone. */
public class RecordIndexLincheckTest {
    private static final int DAYS = 3;

    private final ManagementSystem aims = ManagementSystem.builder()
            .organization(Organization.builder().id("o").name("O").build())
            .addAiSystems(anAISystem("a").inOperation().build())
            .addImpactAssessments(anImpactAssessment("i")
                    .of("a")
                    .completedOn(LONG_AGO.plusDays(1))
                    .build())
            .build();

    /** What refers to a system. */
    @Operation
    public int referring() {
        return aims.index().referringTo(Ref.to("a"), ImpactAssessment.class).size();
    }

    /** The digest of the records. */
    @Operation
    public String digest() {
        return aims.digest();
    }

    /** How many records there are on a day, and on that day as seen from a later one. */
    @Operation
    public int asOf(@Param(gen = IntGen.class, conf = "0:2") int days) {
        ManagementSystem then = aims.asOf(LONG_AGO.plusDays(days));
        return then.impactAssessments().size() * DAYS
                + then.asOf(LONG_AGO.plusDays(days + 1L)).impactAssessments().size();
    }

    @Test
    void what_is_kept_is_the_same_for_all_threads() {
        new ModelCheckingOptions()
                .iterations(10)
                .invocationsPerIteration(100)
                .threads(2)
                .actorsPerThread(2)
                .loopBound(100_000) // an organization has 62 attributes, which is no livelock
                .addGuarantee(forClasses(
                                "org.aims4j.model.Digest",
                                "org.aims4j.model.Projection",
                                "org.aims4j.model.schema.RecordType")
                        .allMethods()
                        .treatAsAtomic()) // they share nothing
                .check(getClass());
    }
}
