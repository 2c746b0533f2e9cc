package org.aims4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.conformity.Observed;
import org.aims4j.model.Entity;
import org.aims4j.model.Progress;
import org.aims4j.rules.internal.Sink;
import org.aims4j.rules.internal.Speech;
import org.jspecify.annotations.Nullable;

/**
 * The words of the right-hand sides of rules. A right-hand side is one call of {@link #report}: what the rule is, and so what it yields, stands in its metadata, and what
 * it matched is known to the engine.
 *
 * <p>For use in DRL, by static import.
 */
public final class Reporting {
    private static final String NOT_RECORDED = "not recorded";

    private Reporting() {}

    /** Something that a rule says beside its subject. */
    public sealed interface Part {}

    private record Key(String key) implements Part {}

    private record Evidence(Observed observed) implements Part {}

    private record Word(String word) implements Part {}

    private record Nothing() implements Part {}

    private record About(String requirement) implements Part {}

    private record Since(Optional<LocalDate> day) implements Part {}

    /**
     * Reports what the rule yields about a subject: a finding, a proof, an exemption or an undecided cell, as its metadata say.
     *
     * @param drools the {@code drools} of the right-hand side
     * @param subject the record that the rule speaks of
     * @param parts what there is to say beside it
     */
    public static void report(Object drools, Entity subject, Part... parts) {
        String key = "";
        String word = "";
        Optional<LocalDate> since = Optional.empty();
        Optional<String> requirement = Optional.empty();
        List<Observed> evidence = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Key it) {
                key = it.key();
            } else if (part instanceof Evidence it) {
                evidence.add(it.observed());
            } else if (part instanceof Word it) {
                word = it.word();
            } else if (part instanceof Since it) {
                since = it.day();
            } else if (part instanceof About it) {
                requirement = Optional.of(it.requirement());
            }
        }
        Sink.report(drools, new Speech(subject, key, evidence, word, since, requirement));
    }

    /** What tells several results of one rule about one subject apart. */
    public static Part key(String key) {
        return new Key(key);
    }

    /**
     * A piece of evidence.
     *
     * @param attribute what was looked at, in words
     * @param observed what is on record, as {@link #words} says it
     * @param expected what would meet the requirement, in words
     */
    public static Part observed(String attribute, @Nullable Object observed, String expected) {
        return new Evidence(new Observed(attribute, words(observed), expected));
    }

    /** A piece of evidence where nothing is on record of an attribute; none where something is. */
    public static Part whereBlank(String attribute, @Nullable Object observed, String expected) {
        return words(observed).equals(NOT_RECORDED) ? observed(attribute, observed, expected) : new Nothing();
    }

    /** Why a requirement does not reach the subject; exemptions only. */
    public static Part because(String reason) {
        return new Word(reason);
    }

    /** The attribute that decides and is not on record, such as {@code AISystem.lifecycle}; undecided only. */
    public static Part missing(String attribute) {
        return new Word(attribute);
    }

    /** The day on which what a finding states began; findings only. */
    public static Part since(LocalDate day) {
        return new Since(Optional.of(day));
    }

    /** The item that the result is about, where that is not the one of the rule; for rules that escalate. */
    public static Part about(String requirement) {
        return new About(requirement);
    }

    /** The day after a due day: on it what a finding states began; findings only. */
    public static Part sinceAfter(Optional<LocalDate> due) {
        return new Since(due.map(day -> day.plusDays(1)));
    }

    /** One of two phrases, by whether a collection is empty. */
    public static String whenEmpty(Collection<?> collection, String empty, String otherwise) {
        return collection.isEmpty() ? empty : otherwise;
    }

    /** The elements of a collection in words; {@code none} where it is empty on purpose. */
    public static String orNone(Collection<?> collection) {
        return collection.isEmpty() ? "none" : words(collection);
    }

    /** The latest of some days; empty where there is none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static Optional<LocalDate> latest(Collection<LocalDate>... days) {
        return Arrays.stream(days).flatMap(Collection::stream).max(LocalDate::compareTo);
    }

    /** Whether a text is absent, or empty after trimming. */
    public static boolean blank(Optional<String> text) {
        return text.filter(value -> !value.isBlank()).isEmpty();
    }

    /** Whether two texts are there and say the same: white space around and between their words, and case, do not count. */
    public static boolean sameText(Optional<String> one, Optional<String> other) {
        return !blank(one) && one.map(Reporting::plain).equals(other.map(Reporting::plain));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** A recorded value in words; {@code not recorded} for what is absent, blank or empty. */
    public static String words(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return words(optional.orElse(null));
        }
        if (value instanceof Collection<?> many) {
            boolean constants = many.stream().allMatch(Enum.class::isInstance);
            Stream<?> elements =
                    many instanceof Set && constants ? many.stream().sorted() : many.stream();
            Stream<String> words = elements.map(Reporting::words);
            if (many instanceof Set && !constants) { // a set has no order that means anything
                words = words.sorted();
            }
            return many.isEmpty() ? NOT_RECORDED : words.collect(Collectors.joining(", "));
        }
        if (value instanceof Progress progress) {
            return progress.word();
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        String text = value == null ? "" : value.toString().strip();
        return text.isEmpty() ? NOT_RECORDED : text;
    }
}
