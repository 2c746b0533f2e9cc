package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aims4j.conformity.Observed;
import org.aims4j.model.Entity;

/**
 * What the right-hand side of a rule says. What the rule is, and what it matched, the engine knows.
 *
 * @param subject the record that the rule speaks of
 * @param key tells several results about one subject apart; blank where there is one
 * @param evidence what was observed
 * @param word the reason of an exemption, or the attribute that an undecided cell lacks; blank otherwise
 * @param since the day on which what a finding states began
 * @param requirement the item that it is about, where that is not the one of the rule
 */
public record Speech(
        Entity subject,
        String key,
        List<Observed> evidence,
        String word,
        Optional<LocalDate> since,
        Optional<String> requirement) {}
