package org.aims4j.standard.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of everything that this project tells apart by a hash. */
public final class Hash {
    private Hash() {}

    /** A SHA-256 that nothing was fed to yet. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
