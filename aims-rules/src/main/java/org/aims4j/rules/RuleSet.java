package org.aims4j.rules;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Rules that take part in an evaluation: those of the library, or those of a host.
 *
 * <p>A host writes its rules in DRL, has them compiled by the {@code kie-maven-plugin} in a module of its own, and names that module here. Found by {@link java.util.ServiceLoader}
 * ({@link ConformityEvaluator#withInstalledRuleSets()}) or handed over ({@link ConformityEvaluator#with(RuleSet...)}). The compiled rules and the statements are looked up
 * with the class loader of the implementing class. Implementations are immutable.
 */
public interface RuleSet {
    /** The name, as reports show it. */
    String name();

    /** The version, as reports show it. */
    String version();

    /** The module whose build compiled the rules: its group id, a slash, its artifact id, such as {@code com.example/bank-rules}. */
    String module();

    /** The packages of that module whose rules are in the set; empty: all. So one module can hold several sets. */
    default Set<String> packages() {
        return Set.of();
    }

    /** Base name of the resource bundle with a sentence for each rule that yields findings, such as {@code com.example.bank.statements}. */
    String statements();

    /**
     * Whether the grades that the rules propose for {@link #items() own items} are final. Then the rules that escalate do not read what is found about those items: several minors on one of them become no
     * major. Unless stated they are not.
     */
    default boolean gradesAreFinal() {
        return false;
    }

    /** What the rules check beside the 229 auditable items of the standard. Reports tell an outcome for each, after those. */
    default List<OwnItem> items() {
        return List.of();
    }

    /**
     * An auditable item that the standard does not have: a requirement of the host's own.
     *
     * @param id the id; none of the catalogue's
     * @param title a short title
     */
    record OwnItem(String id, String title) {
        /**
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if the id is blank
         */
        public OwnItem {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            if (id.isBlank()) {
                throw new IllegalArgumentException("The id of an item is blank; give it one, such as BANK-1");
            }
        }
    }
}
