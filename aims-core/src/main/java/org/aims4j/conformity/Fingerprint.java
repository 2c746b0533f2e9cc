package org.aims4j.conformity;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.aims4j.standard.internal.Hash;

/**
 * The identity of a finding over the years: a version and a hash of rule id, type and id of the subject, and key. Statement, grade, dates and order are not in it.
 */
final class Fingerprint {
    private static final int BYTES = 12; // 96 bits: among a million findings a collision has a chance below 1 to 10^16

    private Fingerprint() {}

    static String of(String ruleId, Subject subject, String key) {
        String identity = String.join("\u001f", ruleId, subject.type(), subject.id(), key);
        byte[] hash = Hash.sha256().digest(identity.getBytes(StandardCharsets.UTF_8));
        return "v1:" + HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
