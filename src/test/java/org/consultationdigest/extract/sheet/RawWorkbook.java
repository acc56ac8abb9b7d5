package org.consultationdigest.extract.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an .xlsx file of one sheet part by part, so that a test can put into the parts what no library would write. */
final class RawWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private RawWorkbook() {}

    /** Writes what stands inside a part. */
    interface Part {
        void write(Writer part) throws IOException;
    }

    static Path write(Path file, Part sharedStrings, Part rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            entry(
                    zip,
                    out,
                    "[Content_Types].xml",
                    part -> part.write("<Types xmlns=\"" + PACKAGE + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + type("/xl/workbook.xml", "sheet.main")
                            + type("/xl/worksheets/sheet1.xml", "worksheet")
                            + type("/xl/sharedStrings.xml", "sharedStrings") + "</Types>"));
            entry(zip, out, "_rels/.rels", part -> part.write(links(link("r1", "officeDocument", "xl/workbook.xml"))));
            entry(
                    zip,
                    out,
                    "xl/_rels/workbook.xml.rels",
                    part -> part.write(links(link("r1", "worksheet", "worksheets/sheet1.xml")
                            + link("r2", "sharedStrings", "sharedStrings.xml"))));
            entry(
                    zip,
                    out,
                    "xl/workbook.xml",
                    part -> part.write("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
            entry(zip, out, "xl/sharedStrings.xml", part -> {
                part.write("<sst xmlns=\"" + MAIN + "\" count=\"4294967295\" uniqueCount=\"4294967295\">");
                sharedStrings.write(part);
                part.write("</sst>");
            });
            entry(zip, out, "xl/worksheets/sheet1.xml", part -> {
                part.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
                rows.write(part);
                part.write("</sheetData></worksheet>");
            });
        }
        return file;
    }

    /** A row of texts that stand in their cells. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (String text : texts) {
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static void entry(ZipOutputStream zip, Writer out, String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        part.write(out);
        out.flush();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private static String links(String links) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>";
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
