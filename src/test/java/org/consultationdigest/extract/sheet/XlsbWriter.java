package org.consultationdigest.extract.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a binary workbook of one sheet of texts from lines: cells parted by {@code |} ([MS-XLSB] 2.1.4). */
final class XlsbWriter {
    private static final int SHEET = 156;
    private static final int ROW = 0;
    private static final int TEXT = 6;
    private static final int ROW_BYTES = 17;
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private XlsbWriter() {}

    static Path write(Path file, String sheet, String... lines) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    utf8("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.bin\""
                            + " ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.bin\""
                            + " ContentType=\"application/vnd.ms-excel.worksheet\"/></Types>"));
            entry(zip, "_rels/.rels", utf8(link("officeDocument", "xl/workbook.bin")));
            entry(zip, "xl/_rels/workbook.bin.rels", utf8(link("worksheet", "worksheets/sheet1.bin")));
            entry(zip, "xl/workbook.bin", workbook(sheet));
            entry(zip, "xl/worksheets/sheet1.bin", rows(lines));
        }
        return file;
    }

    private static byte[] workbook(String sheet) throws IOException {
        ByteArrayOutputStream tab = new ByteArrayOutputStream();
        tab.write(new byte[8]);
        tab.write(text("r1"));
        tab.write(text(sheet));
        return record(SHEET, tab.toByteArray());
    }

    private static byte[] rows(String... lines) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        for (int row = 0; row < lines.length; row++) {
            part.write(record(ROW, little(ROW_BYTES).putInt(row).array()));
            String[] cells = lines[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isBlank()) {
                    byte[] text = text(cells[column].strip());
                    part.write(record(
                            TEXT,
                            little(8 + text.length)
                                    .putInt(column)
                                    .putInt(0)
                                    .put(text)
                                    .array()));
                }
            }
        }
        return part.toByteArray();
    }

    /** Kind and length hold seven bits a byte, the lowest first. */
    private static byte[] record(int kind, byte[] content) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        sevenBits(kind, record);
        sevenBits(content.length, record);
        record.write(content);
        return record.toByteArray();
    }

    private static void sevenBits(int number, ByteArrayOutputStream out) {
        int rest = number;
        while (rest > 0x7F) {
            out.write((rest & 0x7F) | 0x80);
            rest >>= 7;
        }
        out.write(rest);
    }

    private static byte[] text(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_16LE);
        return little(4 + letters.length).putInt(text.length()).put(letters).array();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String link(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + kind
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
