package org.aims4j.rules.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Subject;
import org.aims4j.conformity.Undecided;
import org.aims4j.model.Entity;

/** Takes what rules say. */
final class Results {
    private final List<RuleResult> all = new ArrayList<>();

    List<RuleResult> all() {
        return all;
    }

    /**
     * The requirement is not met by the subject.
     *
     * @param key tells several findings of the rule about the subject apart; empty where there is one
     * @param evidence in the order of attributes
     * @param facts ids of the records it rests on, in any order
     */
    void finding(
            String rule,
            String requirement,
            Grade grade,
            Entity subject,
            String key,
            String statement,
            List<Observed> evidence,
            List<String> facts,
            Optional<LocalDate> since) {
        all.add(Finding.builder()
                .ruleId(rule)
                .requirement(requirement)
                .grade(grade)
                .subject(Subject.of(subject))
                .key(key)
                .statement(statement)
                .addAllEvidence(evidence)
                .addAllFacts(sorted(facts))
                .since(since)
                .build());
    }

    /** The same where the rule speaks of a subject once. */
    void finding(
            String rule,
            String requirement,
            Grade grade,
            Entity subject,
            String statement,
            List<Observed> evidence,
            List<String> facts,
            Optional<LocalDate> since) {
        finding(rule, requirement, grade, subject, "", statement, evidence, facts, since);
    }

    /** The same where the rule speaks of a subject once, and the day on which it began is not known. */
    void finding(
            String rule,
            String requirement,
            Grade grade,
            Entity subject,
            String statement,
            List<Observed> evidence,
            List<String> facts) {
        finding(rule, requirement, grade, subject, "", statement, evidence, facts, Optional.empty());
    }

    void proof(String rule, String requirement, Entity subject, List<String> facts) {
        all.add(new Proof(rule, requirement, Subject.of(subject), "", sorted(facts)));
    }

    void exemption(String rule, String requirement, Entity subject, String reason, List<String> facts) {
        all.add(new Exemption(rule, requirement, Subject.of(subject), "", sorted(facts), reason));
    }

    void undecided(String rule, String requirement, Entity subject, String attribute, List<String> facts) {
        all.add(new Undecided(rule, requirement, Subject.of(subject), "", sorted(facts), attribute));
    }

    private static List<String> sorted(List<String> facts) {
        if (facts.size() < 2) {
            return facts;
        }
        List<String> sorted = new ArrayList<>(facts);
        sorted.sort(null);
        return sorted;
    }

    /** The ids of a record and of others. */
    static List<String> ids(Entity one, List<? extends Entity> others) {
        List<String> ids = new ArrayList<>();
        ids.add(one.id());
        for (Entity other : others) {
            ids.add(other.id());
        }
        return ids;
    }
}
