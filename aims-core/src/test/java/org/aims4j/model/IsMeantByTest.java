package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aims4j.model.organization.AIPolicy;
import org.aims4j.model.organization.Scope;
import org.aims4j.model.planning.AIObjective;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written down is meant where its document is. */
class IsMeantByTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    static Stream<Predicate<Ref<?>>> written() {
        return Stream.of(
                Scope.builder()
                        .id("it")
                        .statement("All")
                        .document(Ref.to("doc-1"))
                        .date(DAY)
                        .build()::isMeantBy,
                AIPolicy.builder()
                        .id("it")
                        .version("1")
                        .document(Ref.to("doc-1"))
                        .date(DAY)
                        .build()::isMeantBy,
                AIObjective.builder()
                        .id("it")
                        .text("Skill")
                        .document(Ref.to("doc-1"))
                        .date(DAY)
                        .build()::isMeantBy);
    }

    @ParameterizedTest
    @MethodSource("written")
    void a_reference_to_it_means_it(Predicate<Ref<?>> isMeantBy) {
        assertThat(isMeantBy.test(Ref.to("it"))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("written")
    void a_reference_to_its_document_means_it(Predicate<Ref<?>> isMeantBy) {
        assertThat(isMeantBy.test(Ref.to("doc-1"))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("written")
    void a_reference_to_something_else_does_not_mean_it(Predicate<Ref<?>> isMeantBy) {
        assertThat(isMeantBy.test(Ref.to("doc-2"))).isFalse();
    }
}
