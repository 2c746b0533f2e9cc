package org.aims4j.rules.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.aims4j.model.system.AISystem;
import org.aims4j.rules.facts.Examination;

/** How many cells of an item are what. Cells can be taken back. */
final class Tally {
    private final Map<Status, Integer> systems = new EnumMap<>(Status.class);
    private final Map<Status, Integer> others = new EnumMap<>(Status.class);
    private final SortedMap<String, Integer> undecided = new TreeMap<>();
    private final SortedMap<String, Integer> exempt = new TreeMap<>();
    private int observedOnly;
    private int systemsObservedOnly;
    private int majors;
    private int minors;
    private int proven;
    private int examined;
    private int systemsWithFindings;

    void add(Subject subject, Cell cell) {
        count(subject, cell, 1);
    }

    void remove(Subject subject, Cell cell) {
        count(subject, cell, -1);
    }

    /** Adds cells of so many AI systems of which nothing was said. */
    void addSilentSystems(int number) {
        count(true, Cell.SILENT, number);
    }

    private void count(Subject subject, Cell cell, int number) {
        count(subject.isA(AISystem.class), cell, number);
    }

    private void count(boolean system, Cell cell, int number) {
        (system ? systems : others).merge(cell.status(), number, Integer::sum);
        if (cell.observedOnly()) {
            observedOnly += number;
            systemsObservedOnly += system ? number : 0;
        } else if (cell.status() == Status.NOT_EVALUATED) {
            count(undecided, cell.word(), number);
        } else if (cell.status() == Status.NOT_APPLICABLE) {
            count(exempt, cell.word(), number);
        }
        boolean found = cell.major() || cell.minor();
        majors += cell.major() ? number : 0;
        minors += cell.minor() ? number : 0;
        proven += cell.proven() ? number : 0;
        examined += found || cell.proven() ? number : 0;
        systemsWithFindings += found && system ? number : 0;
    }

    private static void count(SortedMap<String, Integer> words, String word, int one) {
        words.merge(word, one, Integer::sum);
        words.remove(word, 0);
    }

    CellCounts systems() {
        return counts(systems);
    }

    CellCounts others() {
        return counts(others);
    }

    private static CellCounts counts(Map<Status, Integer> cells) {
        return new CellCounts(
                cells.getOrDefault(Status.CONFORMING, 0),
                cells.getOrDefault(Status.NONCONFORMING, 0),
                cells.getOrDefault(Status.WAIVED, 0),
                cells.getOrDefault(Status.NOT_APPLICABLE, 0),
                cells.getOrDefault(Status.NOT_EVALUATED, 0));
    }

    private int of(Status status) {
        return systems.getOrDefault(status, 0) + others.getOrDefault(status, 0);
    }

    int conforming() {
        return of(Status.CONFORMING);
    }

    int nonconforming() {
        return of(Status.NONCONFORMING);
    }

    int waived() {
        return of(Status.WAIVED);
    }

    /** Cells about which nothing but observations was said. */
    int observedOnly() {
        return observedOnly;
    }

    /** Whether such cells keep the item from conforming: where it is asked of AI systems each of them has to be shown to conform, elsewhere some record has. */
    boolean lacksProof() {
        return systemsObservedOnly > 0 || (observedOnly > 0 && conforming() == 0);
    }

    /** Undecided cells by the attribute that they lack. */
    SortedMap<String, Integer> undecided() {
        return undecided;
    }

    /** Exempt cells by reason. */
    SortedMap<String, Integer> exempt() {
        return exempt;
    }

    /** What rules that read what others found see of it. */
    Examination examination(String requirement) {
        int hyphen = requirement.indexOf('-');
        String subclause = hyphen < 0 ? requirement : requirement.substring(0, hyphen);
        int standing = conforming() + nonconforming() + waived() + observedOnly;
        return new Examination(
                requirement,
                subclause,
                minors,
                majors,
                proven,
                examined,
                standing,
                nonconforming() + waived(),
                systemsWithFindings);
    }
}
