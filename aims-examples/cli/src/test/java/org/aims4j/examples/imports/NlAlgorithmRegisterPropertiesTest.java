package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aims4j.jackson.AimsJson;
import org.aims4j.jackson.Format;
import org.aims4j.model.ManagementSystem;
import tools.jackson.databind.json.JsonMapper;

class NlAlgorithmRegisterPropertiesTest {
    private static final byte[] REGISTER =
            "{\"algoritmes\": [{\"id\": \"1\", \"title\": \"é\", \"organisatie\": \"B\", \"doel\": \"\", \"status\": \"in_gebruik\",\n \"juridische_basis\": \"Wet\", \"impactassessment\": null}], \"count\": 1}"
                    .getBytes(StandardCharsets.UTF_8);

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatever_the_values_say_they_become_a_document_that_reads_the_same(
            @ForAll("records") List<Map<String, String>> records) {
        Map<String, String> whole = Map.of(
                "id", "1",
                "title", "A",
                "organisatie", "B",
                "doel", "C",
                "status", "in_gebruik",
                "juridische_basis", "Wet",
                "impactassessment", "Ja");
        byte[] json = JsonMapper.shared()
                .writeValueAsBytes(
                        Stream.concat(Stream.of(whole), records.stream()).toList());
        ManagementSystem aims = read(json).aims();
        for (Format format : Format.values()) {
            byte[] document = AimsJson.strict().toBytes(aims, format);
            assertThat(AimsJson.strict().read(document, "aims", format)).isEqualTo(aims);
        }
    }

    @Property(tries = 500)
    void whatever_the_bytes_the_reader_finds_records_or_problems(
            @ForAll("places") List<Integer> places, @ForAll byte replacement) {
        byte[] broken = REGISTER.clone();
        places.forEach(place -> broken[place] = replacement);
        try {
            assertThat(read(broken).aims().aiSystems()).hasSizeLessThanOrEqualTo(1);
        } catch (UnreadableSourceException e) {
            assertThat(e.problems()).allMatch(problem -> problem.line() >= 1 && problem.column() >= 1);
        }
    }

    @Provide
    Arbitrary<List<Map<String, String>>> records() {
        Arbitrary<String> value = Arbitraries.oneOf(
                Arbitraries.of("", "1", "in_gebruik", "Ja", "Nee", "onbekend", "Wet"),
                Arbitraries.strings()
                        .ofMaxLength(20)
                        .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
        return Arbitraries.maps(Arbitraries.of(Algorithm.VALUES), value).list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers()
                .between(0, REGISTER.length - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Import read(byte[] json) {
        return new NlAlgorithmRegister().read(List.of(SourceFile.of("register.json", json)), Inventories.DAY);
    }
}
