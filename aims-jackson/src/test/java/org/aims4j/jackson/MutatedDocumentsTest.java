package org.aims4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.aims4j.model.ManagementSystem;
import org.aims4j.testkit.Tries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However a document is damaged: it is read, or refused with located problems, and nothing else happens. */
class MutatedDocumentsTest {
    /** For each format. */
    private static final int DOCUMENTS = Tries.orUsually(10_000);

    private static final int ONE_IN = 100; // is a damaged document of everything

    private static final String[] TOKENS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "'",
        "\n",
        "\r",
        "\t",
        " ",
        "- ",
        "? ",
        "& ",
        "&a ",
        "*a",
        "!",
        "!!int ",
        "|",
        ">",
        "|+2\n",
        "%",
        "@",
        "`",
        "#",
        "---\n",
        "...\n",
        "<<: ",
        "~",
        "null",
        "true",
        "0",
        "-1",
        "1e999",
        ".nan",
        "0x",
        "\\",
        "\\u0000",
        "\\ud800",
        "\\x",
        "\u0000",
        "\u0007",
        "\u007f",
        "\u0085",
        "\u2028",
        "\ufeff",
        "\ufffe",
        "é",
        "😀",
        "\"aims\": \"1\",",
        "\"id\":",
        "id: ",
        "2026-02-30",
        "9999-12-31",
        "P999999999Y",
        "-P1D"
    };

    @ParameterizedTest
    @EnumSource
    void a_damaged_document_is_read_or_refused_with_located_problems(Format format) {
        AimsJson aimsJson = AimsJson.strict();
        ManagementSystem sample = aimsJson.read(Documents.sample(), "sample.yaml", Format.YAML);
        byte[][] written = format == Format.JSON
                ? new byte[][] {aimsJson.toBytes(sample, Format.JSON)}
                : new byte[][] {Documents.sample(), aimsJson.toBytes(sample, Format.YAML)};
        byte[] everything = aimsJson.toBytes(Filler.everything(), format);
        Random random = new Random(42_003);
        int read = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] document = i % ONE_IN == 0 ? everything : written[i % written.length];
            for (int mutations = 1 + random.nextInt(3); mutations > 0; mutations--) {
                document = mutate(document, random);
            }
            try {
                read += Documents.isRead(format, document) ? 1 : 0;
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                throw new AssertionError("Document " + i + ":\n" + new String(document, StandardCharsets.UTF_8), e);
            }
        }
        assertThat(read).as("some are still sound").isBetween(DOCUMENTS / 100, DOCUMENTS * 9 / 10);
    }

    private static byte[] mutate(byte[] document, Random random) {
        int at = random.nextInt(document.length);
        int length = Math.min(document.length - at, 1 + random.nextInt(random.nextInt(8) == 0 ? 200 : 6));
        byte[] part = Arrays.copyOfRange(document, at, at + length);
        return switch (random.nextInt(7)) {
            case 0 -> splice(document, at, 1, (byte) random.nextInt(256));
            case 1 -> random.nextInt(4) == 0 ? Arrays.copyOf(document, at + 1) : splice(document, at, length);
            case 2 -> splice(document, at, length);
            case 3 -> splice(document, at, 0, part);
            case 4 -> moved(part, splice(document, at, length), random);
            case 5 -> splice(document, at, length, token(random));
            default -> splice(document, at, 0, token(random));
        };
    }

    private static byte[] moved(byte[] part, byte[] rest, Random random) {
        return splice(rest, random.nextInt(rest.length), 0, part);
    }

    private static byte[] token(Random random) {
        return TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] splice(byte[] document, int at, int length, byte... instead) {
        byte[] spliced = new byte[document.length - length + instead.length];
        System.arraycopy(document, 0, spliced, 0, at);
        System.arraycopy(instead, 0, spliced, at, instead.length);
        System.arraycopy(document, at + length, spliced, at + instead.length, document.length - at - length);
        return spliced.length == 0 ? document : spliced;
    }
}
