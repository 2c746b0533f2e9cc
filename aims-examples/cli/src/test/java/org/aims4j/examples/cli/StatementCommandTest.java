package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.aims4j.standard.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class StatementCommandTest {
    static final String STATEMENT = """
            aims: "1"
            organization: { id: org, name: "Nordhavn | University <Hospital>" }
            people:
              - { id: chief, name: Chief Medical Officer, underControl: true, from: 2020-01-01 }
            aiSystems:
              - { id: triage, name: Radiology triage }
            statementsOfApplicability:
              - { id: soa-1, version: "2.0", date: 2026-02-01, edition: "2023", approval: { by: chief, date: 2026-02-03 } }
            controls:
              - id: A.5.2
                decision: INCLUDED
                justification: "=HYPERLINK(\\"http://example.org\\")"
                drivers: [triage]
                excludedFor:
                  - { system: triage, reason: Bought | rented, approval: { by: chief, date: 2026-02-02 } }
                decisionApproval: { by: chief, date: 2026-02-02 }
                owner: chief
                status: IMPLEMENTED
                implementedOn: 2026-01-20
                evidence:
                  - { note: "Sample of *three* _records_\\nand a visit", date: 2026-05-18, validUntil: 2027-05-18 }
                  - { note: In use, date: 2026-04-01 }
              - { id: A.2.4, decision: EXCLUDED, justification: "- see the review" }
              - { id: A.3.2, status: PLANNED, plannedFor: 2027-03-01 }
              - { id: own-1, source: OWN, title: "+Local bias review", decision: INCLUDED, justification: "@law" }
              - { id: A.5.9, decision: INCLUDED }
            """;
    private static final int HEAD = 10;

    @TempDir
    Path folder;

    @Test
    void markdown_is_as_approved() {
        Run run = statement(STATEMENT);
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(withoutDigest(run.out())).isEqualTo(Approved.text("statement.md"));
    }

    @Test
    void csv_is_as_approved() {
        assertThat(withoutDigest(statement(STATEMENT, "--format", "csv").out()))
                .isEqualTo(Approved.text("statement.csv"));
    }

    @Test
    void each_control_has_a_record_in_csv() {
        assertThat(records(STATEMENT))
                .extracting(row -> row.getField("Control"))
                .hasSize(40)
                .startsWith("A.2.2")
                .endsWith("A.10.4", "A.5.9", "own-1")
                .containsAll(Catalogue.iso42001().controls().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void a_control_that_nobody_decided_says_so() {
        assertThat(decision(STATEMENT, "A.2.2")).isEqualTo("NOT DECIDED");
        assertThat(decision(STATEMENT, "A.3.2")).isEqualTo("NOT DECIDED");
        assertThat(decision(STATEMENT, "A.2.4")).isEqualTo("excluded");
    }

    @Test
    void where_decisions_are_not_recorded_none_is_said_to_be_missing() {
        assertThat(decision(Documents.MINOR, "A.2.2")).isEqualTo("not recorded");
        assertThat(statement(Documents.MINOR).out())
                .contains(
                        "| Version | none on record |",
                        "38 without a decision on record",
                        "| Note | The records do not claim to hold all decisions");
    }

    @Test
    void what_is_dated_after_the_day_is_left_out_and_told() {
        assertThat(statement(STATEMENT, "--as-of", "2026-01-31").out())
                .contains("| As of | 2026-01-31 |", "| Version | none on record |", "The records hold later days")
                .doesNotContain("2026-02-0");
    }

    @Test
    void no_cell_of_csv_begins_like_a_formula() {
        List<String> cells = records(STATEMENT).stream()
                .flatMap(row -> row.getFields().stream())
                .toList();
        assertThat(cells)
                .contains("'=HYPERLINK(\"http://example.org\")", "'- see the review", "'+Local bias review", "'@law");
        assertThat(cells).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\n-].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\t=1", "\\r=1", "\\n=1", "=1", "+1", "-1", "@1"})
    void whatever_a_formula_can_begin_with_is_text_in_csv(String begin) {
        String document =
                Documents.MAJOR.replace("Nordhavn", "\"" + begin + " Nordhavn").replace("Hospital", "Hospital\"");
        assertThat(records(document).get(0).getField("Organization"))
                .startsWith("'")
                .endsWith("1 Nordhavn University Hospital");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  -2+3",
                "  =1",
                " \t@1",
                "\u00a0+1",
                "\u3000=1",
                "\u200b=1",
                "\ufeff=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff201",
                "\ufe661",
                " \uff1d1",
                "=\u03381"
            })
    void blanks_and_other_forms_of_a_sign_do_not_hide_a_formula(String begin) {
        assertThat(records(Documents.MAJOR
                                .replace("Nordhavn", "\"" + begin + " Nordhavn")
                                .replace("Hospital", "Hospital\""))
                        .get(0)
                        .getField("Organization"))
                .startsWith("'" + begin.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Nordhavn", "2-3", "(=1)", "\u00a0x = 1"})
    void what_is_no_formula_stands_as_it_is(String name) {
        assertThat(records(Documents.MAJOR.replace("Nordhavn University Hospital", "\"" + name + "\""))
                        .get(0)
                        .getField("Organization"))
                .isEqualTo(name);
    }

    @Test
    void every_cell_of_a_workbook_is_text() {
        byte[] workbook = workbook(STATEMENT);
        NodeList cells = sheet(workbook).getElementsByTagName("c");
        assertThat(cells.getLength()).isGreaterThan(38 * 4);
        elements(cells).forEach(cell -> {
            assertThat(cell.getAttribute("t")).isEqualTo("inlineStr");
            assertThat(cell.getElementsByTagName("is").getLength()).isEqualTo(1);
        });
        assertThat(sheet(workbook).getElementsByTagName("f").getLength()).isZero();
    }

    @Test
    void a_cell_of_a_workbook_that_begins_with_an_equals_sign_is_text_as_it_stands() {
        Element cell = elements(sheet(workbook(STATEMENT)).getElementsByTagName("c")).stream()
                .filter(each -> each.getTextContent().startsWith("="))
                .findFirst()
                .orElseThrow();
        assertThat(cell.getTextContent()).isEqualTo("=HYPERLINK(\"http://example.org\")");
        assertThat(cell.getAttribute("t")).isEqualTo("inlineStr");
    }

    @Test
    void cells_of_a_workbook_are_formatted_as_text_so_that_editing_makes_no_formula() {
        byte[] workbook = workbook(STATEMENT);
        List<Element> formats = elements(((Element) xml(workbook, "xl/styles.xml")
                        .getElementsByTagName("cellXfs")
                        .item(0))
                .getElementsByTagName("xf"));
        assertThat(elements(sheet(workbook).getElementsByTagName("c")))
                .allSatisfy(cell -> assertThat(formats.get(Integer.parseInt(cell.getAttribute("s")))
                                .getAttribute("numFmtId"))
                        .isEqualTo("49"));
    }

    @Test
    void a_workbook_holds_the_head_and_a_row_for_each_control() {
        Map<String, String> cells = cells(workbook(STATEMENT));
        assertThat(cells)
                .containsEntry("A1", "Organization")
                .containsEntry("B1", "Nordhavn | University <Hospital>")
                .containsEntry("B3", "2.0")
                .containsEntry("A" + (HEAD + 2), "Control")
                .containsEntry("A" + (HEAD + 3), "A.2.2")
                .containsEntry("D" + (HEAD + 3), "NOT DECIDED")
                .containsEntry("A" + (HEAD + 2 + 40), "own-1")
                .doesNotContainKey("A" + (HEAD + 2 + 41));
        assertThat(cells.values())
                .contains(
                        "2026-04-01, In use\n2026-05-18, Sample of *three* _records_\nand a visit, valid until 2027-05-18");
    }

    @Test
    void the_parts_of_a_workbook_are_those_that_its_types_and_relationships_name() {
        byte[] workbook = workbook(STATEMENT);
        assertThat(parts(workbook).keySet())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml");
        assertThat(elements(xml(workbook, "[Content_Types].xml").getElementsByTagName("Override")))
                .extracting(part -> part.getAttribute("PartName").substring(1))
                .containsExactly("xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml");
        assertThat(elements(xml(workbook, "xl/_rels/workbook.xml.rels").getElementsByTagName("Relationship")))
                .extracting(part -> "xl/" + part.getAttribute("Target"))
                .containsExactly("xl/worksheets/sheet1.xml", "xl/styles.xml");
    }

    @Test
    void what_xml_cannot_hold_is_left_out_and_what_looks_like_an_escape_stays_text() {
        String document = Documents.MAJOR.replace(
                "Nordhavn University Hospital", "\"Nord\\u0007havn _x0041_ \\uFFFE\\U0001F3E5\"");
        assertThat(cells(workbook(document))).containsEntry("B1", "Nordhavn _x005F_x0041_ \uD83C\uDFE5");
    }

    @Test
    void a_text_that_no_cell_can_hold_is_cut() {
        String document = Documents.MAJOR.replace("Nordhavn", "N".repeat(40_000));
        String cell = Objects.requireNonNull(cells(workbook(document)).get("B1"));
        assertThat(cell).hasSize(Workbook.LONGEST).endsWith("N...");
    }

    @Test
    void what_a_workbook_does_not_hold_is_told() {
        String document = Documents.MAJOR.replace(
                "Nordhavn University Hospital", "\"Nord\\u0007ha\\u0008vn " + "N".repeat(40_000) + "\"");
        Path output = folder.resolve("statement.xlsx");
        Run run = statement(document, "--format", "xlsx", "--output", output.toString());
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.errLines())
                .containsExactly(
                        "cell B1 is cut to 32767 of 40011 characters; csv holds it whole",
                        "cell B1 lacks characters that no workbook can hold: 2; csv holds it whole");
        Run csv = statement(document, "--format", "csv");
        assertThat(csv.err()).isEmpty();
        assertThat(csv.out()).contains("Nord\u0007ha\bvn " + "N".repeat(40_000));
        assertThat(statement(STATEMENT, "--format", "xlsx", "--output", output.toString())
                        .err())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "csv", "xlsx"})
    void two_runs_give_the_same_bytes_in_any_time_zone(String format) throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            byte[] one = written(STATEMENT, format);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(written(STATEMENT, format)).isEqualTo(one);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void a_hyphen_reads_standard_input() {
        Run run = Run.of(STATEMENT.getBytes(StandardCharsets.UTF_8), "statement", "-");
        assertThat(run.out()).startsWith("# Statement of applicability\n");
    }

    @Test
    void an_unknown_format_is_refused() {
        Run run = statement(STATEMENT, "--format", "pdf");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("pdf");
    }

    @Test
    void a_document_that_is_not_right_is_refused_and_nothing_is_written() {
        Path output = folder.resolve("statement.xlsx");
        Run run = statement("aims: 7\n", "--format", "xlsx", "--output", output.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(folder.resolve("aims.yaml") + ":1:");
        assertThat(output).doesNotExist();
    }

    private Run statement(String document, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "statement";
        args[1] = Documents.write(folder, "aims.yaml", document).toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.of(args);
    }

    private byte[] written(String document, String format) throws IOException {
        Path output = folder.resolve("statement");
        Run run = statement(document, "--format", format, "--output", output.toString());
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out()).isEmpty();
        return Files.readAllBytes(output);
    }

    private byte[] workbook(String document) {
        try {
            return written(document, "xlsx");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<NamedCsvRecord> records(String document) {
        return CsvReader.builder()
                .ofNamedCsvRecord(statement(document, "--format", "csv").out())
                .stream()
                .toList();
    }

    private String decision(String document, String control) {
        return records(document).stream()
                .filter(row -> row.getField("Control").equals(control))
                .findFirst()
                .orElseThrow()
                .getField("Decision");
    }

    private static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    private static Document sheet(byte[] workbook) {
        return xml(workbook, "xl/worksheets/sheet1.xml");
    }

    private static Document xml(byte[] workbook, String part) {
        try (InputStream in =
                new ByteArrayInputStream(Objects.requireNonNull(parts(workbook).get(part)))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> cells(byte[] workbook) {
        Map<String, String> cells = new LinkedHashMap<>();
        elements(sheet(workbook).getElementsByTagName("c"))
                .forEach(cell -> cells.put(cell.getAttribute("r"), cell.getTextContent()));
        return cells;
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static String withoutDigest(String text) {
        return text.replaceAll("sha256:\\w+", "sha256:0");
    }
}
