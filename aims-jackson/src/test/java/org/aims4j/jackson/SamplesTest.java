package org.aims4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.aims4j.model.ManagementSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample documents are what the library writes. */
class SamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/samples/conforming.yaml", "/samples/gaps.yaml"})
    void a_sample_is_written_back_byte_for_byte(String sample) throws IOException {
        try (InputStream in = SamplesTest.class.getResourceAsStream(sample)) {
            byte[] bytes = in.readAllBytes();
            ManagementSystem aims = AimsJson.strict().read(bytes, sample, Format.YAML);
            assertThat(new String(AimsJson.strict().toBytes(aims, Format.YAML), StandardCharsets.UTF_8))
                    .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
