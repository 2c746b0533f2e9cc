package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** LibreOffice opens the statement of applicability, and takes none of its cells for a formula. */
class StatementInLibreOfficeTest {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    @TempDir
    Path folder;

    /** What LibreOffice makes of a workbook when it opens it and saves it as its own. */
    private NodeList opened(Path workbook) throws Exception {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "fods",
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .inheritIO()
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).isZero();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(folder.resolve("statement.fods").toFile())
                .getElementsByTagNameNS(TABLE, "table-cell");
    }

    @Test
    void every_cell_is_text_also_one_that_begins_like_a_formula() throws Exception {
        Path workbook = folder.resolve("statement.xlsx");
        Run run = Run.of(
                "statement",
                Documents.write(folder, "aims.yaml", StatementCommandTest.STATEMENT).toString(),
                "--format",
                "xlsx",
                "--output",
                workbook.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));

        List<String> texts = new ArrayList<>();
        NodeList cells = opened(workbook);
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            assertThat(cell.hasAttributeNS(TABLE, "formula")).as(cell.getTextContent()).isFalse();
            assertThat(cell.getAttributeNS(OFFICE, "value-type")).isIn("", "string");
            NodeList lines = cell.getElementsByTagNameNS(TEXT, "p");
            if (lines.getLength() > 0) {
                texts.add(lines.item(0).getTextContent());
            }
        }
        assertThat(texts)
                .contains("Nordhavn | University <Hospital>", "A.5.2", "A.10.4", "own-1")
                .contains("=HYPERLINK(\"http://example.org\")", "- see the review", "+Local bias review", "@law");
    }
}
