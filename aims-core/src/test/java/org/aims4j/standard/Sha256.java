package org.aims4j.standard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.aims4j.standard.internal.Hash;

/** The hash by which tests pin many lines at once. */
public final class Sha256 {

    private Sha256() {}

    /** The SHA-256 of the lines in UTF-8, each ended by a line feed, in hexadecimal digits. */
    public static String of(List<String> lines) {
        MessageDigest digest = Hash.sha256();
        lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
