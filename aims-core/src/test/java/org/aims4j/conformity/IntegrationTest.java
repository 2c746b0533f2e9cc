package org.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.conformity.Integration.Item;
import org.aims4j.conformity.Integration.Own;
import org.aims4j.conformity.Integration.Use;
import org.aims4j.model.OtherManagementSystem;
import org.aims4j.model.OtherManagementSystem.Shared;
import org.aims4j.standard.crosswalk.Framework;
import org.aims4j.testkit.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void the_same_text_serves_both() {
        assertThat(ids(of("ISO/IEC 27001:2022").items(Use.SERVES_BOTH)))
                .containsExactly(
                        "4.2", "4.4", "5.1", "5.3", "6.2", "6.3", "7.1", "7.3", "7.4", "7.5.1", "7.5.2", "7.5.3",
                        "9.2.1", "9.2.2", "9.3.1", "9.3.2", "9.3.3", "10.1", "10.2");
        assertThat(ids(of("ISO 9001:2015").items(Use.SERVES_BOTH)))
                .containsExactly(
                        "4.2", "6.2", "6.3", "7.4", "7.5.1", "7.5.2", "7.5.3", "9.2.1", "9.2.2", "9.3.1", "9.3.2",
                        "10.1", "10.2");
    }

    @Test
    void what_asks_for_more_or_shares_a_part_needs_an_addition() {
        assertThat(ids(of("ISO/IEC 27001:2022").items(Use.NEEDS_ADDITION)))
                .contains("4.1", "4.3", "6.1.1", "8.1", "8.2", "9.1", "A.10.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO/IEC 27001:2022", "ISO 9001:2015"})
    void the_impact_assessment_is_never_shared(String standard) {
        assertThat(ids(of(standard).items(Use.OWN))).contains("6.1.4", "8.4", "A.5.2", "A.5.3", "A.5.4", "A.5.5");
    }

    @ParameterizedTest
    @CsvSource({
        "6.1.1, RISK_CRITERIA",
        "6.1.2, RISK_CRITERIA",
        "7.2, COMPETENCE",
        "A.4.6, COMPETENCE",
        "6.1.3, APPLICABILITY"
    })
    void criteria_for_ai_risks_competence_in_ai_and_the_statement_of_applicability_never_serve_both(
            String id, Own own) {
        for (String standard : List.of("ISO/IEC 27001:2022", "ISO 9001:2015")) {
            Item item = item(of(standard), id);
            assertThat(item.own()).contains(own);
            assertThat(item.use()).isNotEqualTo(Use.SERVES_BOTH);
        }
    }

    @Test
    void every_subclause_and_control_has_its_place() {
        assertThat(of("ISO/IEC 27001:2022").items()).hasSize(70);
    }

    @Test
    void what_is_shared_by_what_is_on_record_is_told_beside() {
        Integration integration = of(isms().addShares(Shared.REVIEW, Shared.RISK)
                .standard("ISO/IEC 27001")
                .build());

        assertThat(integration.items().stream().filter(item -> item.sharedAs().isPresent()))
                .extracting(Item::id)
                .containsExactly("6.1.1", "6.1.2", "6.1.3", "8.2", "8.3", "9.3.1", "9.3.2", "9.3.3");
        assertThat(item(integration, "9.3.1").sharedAs()).contains(Shared.REVIEW);
        assertThat(item(integration, "6.1.2").use()).isEqualTo(Use.NEEDS_ADDITION);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-29, true", "2026-06-30, false", "2026-07-01, false", ", false"})
    void a_certificate_is_valid_on_its_last_day(LocalDate until, boolean expired) {
        OtherManagementSystem.Builder isms = isms().standard("ISO/IEC 27001");
        if (until != null) {
            isms.certifiedUntil(until);
        }
        assertThat(of(isms.build()).certificateExpired()).isEqualTo(expired);
    }

    @ParameterizedTest
    @CsvSource({
        "ISO/IEC 27001:2022, ISO_27001, false",
        "ISO/IEC 27001, ISO_27001, false",
        "ISO/IEC 27001:2013, ISO_27001, true",
        "ISO 9001 : 2015, ISO_9001, false",
        "EN ISO 9001:2026, ISO_9001, true"
    })
    void a_standard_is_known_by_its_number(String standard, Framework framework, boolean otherEdition) {
        Integration integration = of(standard);
        assertThat(integration.framework()).contains(framework);
        assertThat(integration.otherEdition()).isEqualTo(otherEdition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO 14001:2015", "ISO/IEC 27701:2025", "ISO 19001", "Own quality handbook"})
    void of_a_standard_that_the_crosswalk_does_not_reach_nothing_is_told(String standard) {
        Integration integration = of(standard);
        assertThat(integration.framework()).isEmpty();
        assertThat(integration.items()).isEmpty();
        assertThat(integration.otherEdition()).isFalse();
    }

    private static OtherManagementSystem.Builder isms() {
        return OtherManagementSystem.builder().id("isms");
    }

    private static Integration of(String standard) {
        return of(isms().standard(standard).build());
    }

    private static Integration of(OtherManagementSystem other) {
        return Integration.of(Records.managementSystem(other), DAY).get(0);
    }

    private static Item item(Integration integration, String id) {
        return integration.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }
}
