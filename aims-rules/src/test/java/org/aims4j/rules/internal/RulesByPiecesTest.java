package org.aims4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.aims4j.conformity.RuleScope;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.EvaluationOptions;
import org.aims4j.testkit.Generator;
import org.junit.jupiter.api.Test;

/** Rules that may look at all records say the same whether they run in one session or in pieces, which depends on the number of AI systems. */
class RulesByPiecesTest {
    private static final Rules RULES = Rules.of(List.of(new StandardRules()));
    private static final int FEW = 499;
    private static final int MANY = 500;

    private static List<KnownRule> looksAtAll() {
        return RULES.known().all().stream()
                .filter(rule -> !rule.escalates() && rule.descriptor().scope() == RuleScope.ORGANIZATION)
                .toList();
    }

    private static List<RuleBase> organization(int systems) {
        return IntStream.range(0, RULES.organizationPieces(systems))
                .mapToObj(piece -> RULES.organizationPiece(systems, piece))
                .toList();
    }

    private static Results said(List<RuleBase> bases) {
        ManagementSystem aims = Generator.of(3).managementSystem(60).asOf(Generator.DAY);
        RollUp rollUp = RollUp.of(RULES.known(), aims, Generator.DAY);
        Results all = new Results(RULES.known());
        for (RuleBase base : bases) {
            Course course = Course.toTheEnd(EvaluationOptions.standard());
            Collector collector = new Collector(RULES.known(), rollUp, course);
            base.run(Facts.of(aims, Generator.DAY, base), collector, course);
            all.addAll(collector.results());
        }
        return all;
    }

    @Test
    void each_rule_is_in_one_piece() {
        List<RuleBase> pieces = organization(MANY);

        assertThat(pieces).hasSizeGreaterThan(10);
        assertThat(looksAtAll())
                .allSatisfy(rule -> assertThat(pieces.stream().filter(piece -> piece.holds(rule)))
                        .hasSize(1));
        assertThat(organization(FEW)).hasSize(1);
    }

    @Test
    void they_say_the_same_in_pieces() {
        Results whole = said(organization(FEW));
        Results inPieces = said(organization(MANY));

        assertThat(looksAtAll())
                .allSatisfy(
                        rule -> assertThat(inPieces.of(rule.id())).as(rule.id()).isEqualTo(whole.of(rule.id())));
        assertThat(looksAtAll().stream()
                        .mapToInt(rule -> whole.of(rule.id()).size())
                        .sum())
                .isGreaterThan(1_000);
    }
}
