package org.aims4j.model.performance;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.standard.Catalogue;

/**
 * What audits look at: clauses, parts of them, controls and groups of these (9.2; ISO/IEC 17021-1, 9.3 and 9.6).
 *
 * @param numbers their numbers
 */
public record AuditCoverage(Set<String> numbers) {
    /** The clauses of the standard that hold requirements, by number. */
    public static final List<String> CLAUSES = List.of("4", "5", "6", "7", "8", "9", "10");

    public AuditCoverage {
        numbers = Set.copyOf(numbers);
    }

    /** That of several audits together. */
    public static AuditCoverage of(Stream<Set<String>> audits) {
        return new AuditCoverage(audits.flatMap(Set::stream).collect(Collectors.toSet()));
    }

    /** Whether a clause, or a part of it, is looked at: {@code 8.4} covers clause {@code 8}. */
    public boolean coversClause(String clause) {
        return numbers.stream().anyMatch(number -> number.equals(clause) || number.startsWith(clause + "."));
    }

    /** The clauses that are looked at, in order. */
    public List<String> clauses() {
        return CLAUSES.stream().filter(this::coversClause).toList();
    }

    /** Whether a control, or a group that it belongs to, is looked at: {@code A.6} covers {@code A.6.2.4}. */
    public boolean coversControl(String control) {
        return numbers.stream().anyMatch(number -> number.equals(control) || control.startsWith(number + "."));
    }

    /** What is not looked at: clauses in order, then of some controls those that are not, in the order of their numbers. */
    public List<String> leavesOut(Collection<String> controls) {
        return Stream.concat(
                        CLAUSES.stream().filter(clause -> !coversClause(clause)),
                        controls.stream()
                                .filter(control -> !coversControl(control))
                                .sorted(Catalogue.iso42001().order()))
                .toList();
    }
}
