package org.aims4j.examples.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes ids of what a source calls its records. They hold letters, digits and hyphens alone, so that what is made from one with a dot never meets another. */
final class Ids {
    /** Leaves room, within the 128 characters of an id, for what is made from it. */
    private static final int LONGEST = 100;

    private static final int HASH_BYTES = 4;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    private Ids() {}

    /** The words of a text in small letters and digits, with hyphens between them; blank where it has none. */
    static String slug(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String slug = GAPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        return withoutHyphens(slug.substring(0, Math.min(slug.length(), LONGEST)));
    }

    /** One slug of several texts, the blank ones left out. */
    static String slug(String first, String second) {
        return slug(
                Stream.of(slug(first), slug(second)).filter(s -> !s.isEmpty()).collect(Collectors.joining("-")));
    }

    /** Eight hexadecimal digits that stay the same as long as the texts do. */
    static String hash(String... texts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] hash = sha256.digest(String.join("\u001f", texts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The ids made distinct: one that repeats an earlier one gets {@code -2}, {@code -3} and so on, passing over those that are taken. */
    static List<String> distinct(List<String> ids) {
        Set<String> taken = new HashSet<>(ids);
        Set<String> seen = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String id : ids) {
            String own = id;
            int n = 2;
            while (!seen.add(own)) {
                do {
                    own = id + "-" + n++;
                } while (taken.contains(own));
            }
            distinct.add(own);
        }
        return distinct;
    }

    private static String withoutHyphens(String slug) {
        return ENDS.matcher(slug).replaceAll("");
    }
}
