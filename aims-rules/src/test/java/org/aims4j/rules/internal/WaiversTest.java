package org.aims4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleKind;
import org.aims4j.conformity.RuleScope;
import org.aims4j.conformity.Subject;
import org.aims4j.conformity.WaiverFate;
import org.aims4j.conformity.WaiverFate.Fate;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.aims4j.model.Waiver;
import org.junit.jupiter.api.Test;

/** A waiver that names a rule by an earlier id. */
class WaiversTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final RuleDescriptor RENAMED = RuleDescriptor.builder()
            .id("8.2-new")
            .addAliases("8.2-old", "8.2-older")
            .requirement("8.2-a")
            .kind(RuleKind.FINDING)
            .grade(Grade.MINOR)
            .scope(RuleScope.ORGANIZATION)
            .subject("Risk")
            .summary("Something is so")
            .build();
    private static final Finding NEW = finding("8.2-new");

    private static Finding finding(String rule) {
        return Finding.builder()
                .ruleId(rule)
                .requirement("8.2-a")
                .grade(Grade.MINOR)
                .subject(new Subject("Risk", "r", "Risk r"))
                .key("key")
                .statement("It is so.")
                .build();
    }

    private static Waiver.Builder waiver() {
        return Waiver.builder()
                .id("w")
                .justification("known")
                .issued(DAY)
                .validUntil(DAY)
                .approval(new Approval(Ref.to("somebody"), DAY))
                .worstGrade(Waiver.Grade.MINOR)
                .status(Waiver.Status.ACCEPTED);
    }

    private static void assertCovers(Waiver waiver) {
        KnownRules rules =
                new KnownRules(Map.of("8.2-new", new KnownRule(RENAMED, Optional.empty(), false)), List.of());
        Waivers waivers = new Waivers(List.of(waiver), List.of(), DAY, rules);
        assertThat(waivers.applyTo(NEW).waiver()).contains("w");
        assertThat(waivers.fates(false)).containsExactly(new WaiverFate("w", Fate.APPLIED, List.of(NEW.fingerprint())));
    }

    @Test
    void covers_what_the_rule_finds_under_its_new_id() {
        for (String name : List.of("8.2-old", "8.2-older", "8.2-new", " 8.2-new ")) {
            assertCovers(waiver().rule(name).subject("r").build());
        }
    }

    @Test
    void covers_it_by_the_fingerprint_of_that_time() {
        for (String name : List.of("8.2-old", "8.2-older", "8.2-new")) {
            assertCovers(waiver().fingerprint(finding(name).fingerprint()).build());
        }
    }
}
