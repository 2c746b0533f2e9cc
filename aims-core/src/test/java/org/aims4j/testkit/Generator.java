package org.aims4j.testkit;

import java.time.LocalDate;
import org.aims4j.model.ManagementSystem;

/**
 * Makes realistic management systems, from one AI system to 100,000, for benchmarks and tests of size. One seed gives the same records on every JVM.
 *
 * <p>An organization that largely does what it should: each AI system has its assessments, risks and treatments, verifications, data, suppliers and people, about 30 records in
 * all; beside them stand the records of the organization, with all controls of Annex A. A few in a hundred of all that can go wrong is wrong: late, missing, not
 * approved, not answered. It is so as of {@link #DAY}.
 */
public final class Generator {
    /** The day as of which the records are plausible: nothing is recorded as done later. Plans and limits lie ahead. */
    public static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private final long seed;

    private Generator(long seed) {
        this.seed = seed;
    }

    /** A generator that starts from a seed. */
    public static Generator of(long seed) {
        return new Generator(seed);
    }

    /**
     * A management system.
     *
     * @param systems number of AI systems, 1 or more
     * @throws IllegalArgumentException if {@code systems} is below 1
     */
    public ManagementSystem managementSystem(int systems) {
        if (systems < 1) {
            throw new IllegalArgumentException(systems + " AI systems are not enough; ask for 1 or more");
        }
        ManagementSystem.Builder aims = ManagementSystem.builder();
        Dice dice = new Dice(seed);
        Estate estate = new Estate(systems);
        GeneratedOrganization.addTo(aims, estate, dice);
        for (int i = 0; i < systems; i++) {
            new GeneratedSystem(aims, estate, dice, i).add();
        }
        return aims.build();
    }
}
