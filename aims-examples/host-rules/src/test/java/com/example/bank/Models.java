package com.example.bank;

import java.time.LocalDate;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.model.system.Verification;
import org.aims4j.standard.LifecycleStage;

/** Records of a bank, for tests. */
final class Models {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Person ADA = Person.builder()
            .id("ada")
            .name("Ada Krüger")
            .from(DAY.minusYears(5))
            .build();

    private Models() {}

    /** A model that decides on credits, at a stage. */
    static AISystem.Builder scoring(LifecycleStage stage) {
        return scoring(stage, ImpactClass.HIGH);
    }

    /** The same with another impact. */
    static AISystem.Builder scoring(LifecycleStage stage, ImpactClass impact) {
        return AISystem.builder()
                .id("scoring")
                .name("Credit scoring")
                .impactClass(impact)
                .addLifecycle(LifecycleEvent.builder()
                        .stage(stage)
                        .date(DAY.minusDays(30))
                        .build());
    }

    /** The same in use, without an owner. */
    static AISystem scoring() {
        return scoring(LifecycleStage.DEPLOYMENT).build();
    }

    /** The same in use and owned. */
    static AISystem scoringOwned() {
        return scoring(LifecycleStage.DEPLOYMENT).owner(ADA.ref()).build();
    }

    static Verification verification(Verification.Kind kind, Progress progress) {
        return Verification.builder()
                .id("verification-" + kind)
                .system(scoring().ref())
                .kind(kind)
                .progress(progress)
                .date(DAY.minusDays(40))
                .build();
    }

    /** A bank with one model in use that nobody owns and nobody reviewed. */
    static ManagementSystem bank() {
        return bank(scoring());
    }

    /** A bank with this model. */
    static ManagementSystem bank(AISystem model) {
        return ManagementSystem.builder()
                .organization(
                        Organization.builder().id("bank").name("Example Bank").build())
                .addPeople(ADA)
                .addAiSystems(model)
                .build();
    }
}
