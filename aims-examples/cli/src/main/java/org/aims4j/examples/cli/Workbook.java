package org.aims4j.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A statement of applicability as a workbook of Office Open XML (ISO/IEC 29500) with one sheet: the head, an empty row, the table.
 *
 * <p>Every cell is text and formatted as text, so that none is a formula, or becomes one when somebody edits it. Nothing tells when the file was made, and parts are stored as they are, since
 * compressed bytes differ between machines: the same table gives the same bytes.
 */
final class Workbook {
    /** The most UTF-16 units that a cell can hold. */
    static final int LONGEST = 32_767;

    private static final String CUT = "...";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SHEET_ML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The first day that every zip program understands, a month on: that day itself would be written with a time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int PLAIN = 1;
    private static final int BOLD = 2;

    /** Characters that fit into each column. */
    private static final List<Integer> WIDTHS = List.of(14, 36, 12, 14, 40, 40, 40, 24, 40, 24, 30);

    private Workbook() {}

    /** What a workbook of the table does not hold of it, in the order of the sheet. */
    static List<String> lossesOf(StatementTable table) {
        List<String> losses = new ArrayList<>();
        for (Row row : rows(table)) {
            for (int i = 0; i < row.cells().size(); i++) {
                String text = row.cells().get(i);
                if (text.length() > LONGEST) {
                    losses.add("cell " + row.cell(i) + " is cut to " + cut(text).length() + " of " + text.length()
                            + " characters");
                }
                long unwritable = text.codePoints().filter(each -> !isXml(each)).count();
                if (unwritable > 0) {
                    losses.add("cell " + row.cell(i) + " lacks characters that no workbook can hold: " + unwritable);
                }
            }
        }
        return losses;
    }

    static byte[] of(StatementTable table) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", workbook(table.title()));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relationships("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
        parts.put("xl/styles.xml", styles());
        parts.put("xl/worksheets/sheet1.xml", sheet(table));
        return zipped(parts);
    }

    private static String types() {
        return XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/xl/workbook.xml", "sheet.main+xml")
                + type("/xl/styles.xml", "styles+xml")
                + type("/xl/worksheets/sheet1.xml", "worksheet+xml")
                + "</Types>\n";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + CONTENT + type + "\"/>";
    }

    /**
     * @param pairs kind and target of each
     */
    private static String relationships(String... pairs) {
        StringBuilder xml = new StringBuilder(XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < pairs.length; i += 2) {
            xml.append("<Relationship Id=\"rId")
                    .append(i / 2 + 1)
                    .append("\" Type=\"" + OFFICE + "/")
                    .append(pairs[i])
                    .append("\" Target=\"")
                    .append(pairs[i + 1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>\n").toString();
    }

    private static String workbook(String title) {
        return XML + "<workbook xmlns=\"" + SHEET_ML + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\""
                + text(title) + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>\n";
    }

    /** Number format 49 is text. */
    private static String styles() {
        String wrapped = "\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyAlignment=\"1\">"
                + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>";
        return XML + "<styleSheet xmlns=\"" + SHEET_ML + "\">"
                + "<fonts count=\"2\"><font><sz val=\"10\"/><name val=\"Arial\"/></font>"
                + "<font><b/><sz val=\"10\"/><name val=\"Arial\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0" + wrapped
                + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0" + wrapped + "</cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>\n";
    }

    private static String sheet(StatementTable table) {
        StringBuilder xml = new StringBuilder(
                XML + "<worksheet xmlns=\"" + SHEET_ML + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><cols>");
        for (int i = 0; i < WIDTHS.size(); i++) {
            xml.append("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                    .formatted(i + 1, WIDTHS.get(i)));
        }
        xml.append("</cols><sheetData>");
        rows(table).forEach(row -> write(row, xml));
        return xml.append("</sheetData><pageSetup orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>\n")
                .toString();
    }

    private static List<Row> rows(StatementTable table) {
        List<Row> rows = new ArrayList<>();
        table.head().forEach((key, value) -> rows.add(new Row(rows.size() + 1, PLAIN, List.of(key, value))));
        int empty = 1;
        rows.add(new Row(rows.size() + 1 + empty, BOLD, table.columns()));
        table.rows().forEach(cells -> rows.add(new Row(rows.size() + 1 + empty, PLAIN, cells)));
        return rows;
    }

    /** One row of the sheet; the first has the number 1. */
    private record Row(int number, int style, List<String> cells) {
        String cell(int column) {
            return (char) ('A' + column) + String.valueOf(number);
        }
    }

    private static void write(Row row, StringBuilder xml) {
        xml.append("<row r=\"").append(row.number()).append("\">");
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cells().get(i);
            if (!text.isEmpty()) {
                xml.append("<c r=\"")
                        .append(row.cell(i))
                        .append("\" s=\"")
                        .append(row.style())
                        .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                        .append(text(cut(text)))
                        .append("</t></is></c>");
            }
        }
        xml.append("</row>");
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** A text in XML: what XML cannot hold is left out, and what reads as the escape of a character in a workbook ({@code _x0041_}) is kept from being one. */
    private static String text(String text) {
        StringBuilder xml = new StringBuilder(text.length());
        text.replaceAll("\r\n?", "\n")
                .replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_")
                .codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> xml.append("&amp;");
                        case '<' -> xml.append("&lt;");
                        case '>' -> xml.append("&gt;");
                        case '"' -> xml.append("&quot;");
                        default -> {
                            if (isXml(c)) {
                                xml.appendCodePoint(c);
                            }
                        }
                    }
                });
        return xml.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && c < 0xd800) || (c >= 0xe000 && c < 0xfffe) || c >= 0x10000;
    }

    private static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                CRC32 checksum = new CRC32();
                checksum.update(content);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(checksum.getValue());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
