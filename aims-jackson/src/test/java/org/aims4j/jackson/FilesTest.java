package org.aims4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {
    private static final ManagementSystem AIMS = ManagementSystem.builder()
            .organization(Organization.builder().id("org").name("N").build())
            .build();
    private static final ManagementSystem UNWRITABLE = ManagementSystem.builder()
            .organization(Organization.builder().id("org").name("\ud800").build())
            .build();

    private final AimsJson aimsJson = AimsJson.strict();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.yaml", "a.yml", "A.YAML"})
    void what_is_written_to_a_file_is_read_from_it(String name) {
        Path file = folder.resolve(name);
        aimsJson.write(AIMS, file);
        assertThat(file).hasBinaryContent(aimsJson.toBytes(AIMS, Format.of(name)));
        assertThat(aimsJson.read(file)).isEqualTo(AIMS);
    }

    @Test
    void a_file_that_is_there_is_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "x".repeat(10_000));
        aimsJson.write(AIMS, file);
        assertThat(aimsJson.read(file)).isEqualTo(AIMS);
    }

    @Test
    void nothing_else_is_left_behind() throws IOException {
        aimsJson.write(AIMS, folder.resolve("a.json"));
        assertThat(files()).containsExactly("a.json");
    }

    @Test
    void what_cannot_be_written_leaves_the_file_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "before");
        assertThatThrownBy(() -> aimsJson.write(UNWRITABLE, file)).isInstanceOf(IllegalArgumentException.class);
        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly("a.json");
    }

    @Test
    void a_file_that_cannot_be_replaced_leaves_nothing_behind() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("a.json"));
        Files.writeString(inTheWay.resolve("content"), "x");
        assertThatThrownBy(() -> aimsJson.write(AIMS, inTheWay))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The file " + inTheWay + " cannot be written");
        assertThat(files()).containsExactly("a.json");
    }

    @Test
    void a_folder_that_is_not_there_is_not_made() {
        Path file = folder.resolve("none/a.json");
        assertThatThrownBy(() -> aimsJson.write(AIMS, file)).isInstanceOf(UncheckedIOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_of_somebody_else_that_lies_beside_is_left_alone() throws IOException {
        Path beside = Files.writeString(folder.resolve(".a.json.0.tmp"), "theirs");
        aimsJson.write(AIMS, folder.resolve("a.json"));
        assertThat(beside).hasContent("theirs");
        assertThat(files()).containsExactly(".a.json.0.tmp", "a.json");
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path target = Files.writeString(folder.resolve("target.json"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        aimsJson.write(AIMS, link);
        assertThat(link).isSymbolicLink();
        assertThat(aimsJson.read(target)).isEqualTo(AIMS);
    }

    @Test
    void problems_are_told_with_the_name_of_the_file() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "x\n");
        assertThatThrownBy(() -> aimsJson.read(file))
                .isInstanceOf(DocumentException.class)
                .hasMessage(
                        file
                                + ":1:1: the document is a text; write an object that begins with \"aims\" and \"organization\"");
    }

    @Test
    void a_name_that_tells_no_format_is_refused() {
        InputStream in = new ByteArrayInputStream(new byte[0]);
        DocumentException thrown = catchThrowableOfType(DocumentException.class, () -> aimsJson.read(in, "aims.txt"));
        assertThat(thrown.problems())
                .extracting(problem -> problem.code() + " " + problem)
                .containsExactly(
                        "FORMAT_VERSION aims.txt:1:1: the file name tells no format; use one that ends in .json, .yaml or .yml");
        assertThatThrownBy(() -> aimsJson.write(AIMS, folder.resolve("aims.txt")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("tells no format; use one that ends in .json, .yaml or .yml");
    }

    @Test
    void a_file_that_is_not_there_cannot_be_read() {
        Path file = folder.resolve("none.json");
        assertThatThrownBy(() -> aimsJson.read(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The file " + file + " cannot be read");
    }

    @Test
    void a_stream_that_fails_cannot_be_read() throws IOException {
        InputStream failing = InputStream.nullInputStream();
        failing.close();
        assertThatThrownBy(() -> aimsJson.read(failing, "a.json"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The document a.json cannot be read");
    }

    @Test
    void a_limit_on_size_holds_to_the_byte() {
        byte[] document = aimsJson.toBytes(AIMS, Format.JSON);
        AimsJson justEnough = aimsJson.withMaxDocumentBytes(document.length);
        assertThat(justEnough.read(new ByteArrayInputStream(document), "a.json"))
                .isEqualTo(AIMS);
        AimsJson tooLittle = aimsJson.withMaxDocumentBytes(document.length - 1);
        assertThatThrownBy(() -> tooLittle.read(new ByteArrayInputStream(document), "a.json"))
                .hasMessage("a.json:1:1: the document has more than " + (document.length - 1)
                        + " bytes; split it, or raise the limit");
    }

    @Test
    void a_higher_limit_on_size_lets_more_tokens_pass() {
        String document = "{" + Documents.JSON + ", \"unrecorded\": [" + "1,".repeat(2_000_000) + "1]}";
        assertThatThrownBy(() -> aimsJson.withMaxDocumentBytes(100_000_000)
                        .read(document.getBytes(StandardCharsets.UTF_8), "a", Format.JSON))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        e -> assertThat(e.problems().get(1_000).message())
                                .isEqualTo("and 1999001 more problems; correct those above first"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MAX_VALUE, Integer.MAX_VALUE})
    void a_limit_on_size_has_bounds(long bytes) {
        assertThatThrownBy(() -> aimsJson.withMaxDocumentBytes(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A limit of " + bytes + " bytes for documents: use a number from 1 to 2147483631");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
