package org.aims4j.jackson;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever the bytes are: they are read, or refused with located problems, and nothing else happens. The documents under {@code ReaderFuzzTestInputs} are tried in every build; the
 * profile {@code fuzz} goes on from them for an hour, and what it finds it adds to them.
 */
class ReaderFuzzTest {
    @FuzzTest
    void json(byte[] document) {
        Documents.isRead(Format.JSON, document);
    }

    @FuzzTest
    void yaml(byte[] document) {
        Documents.isRead(Format.YAML, document);
    }
}
