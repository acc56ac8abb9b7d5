package org.consultationdigest.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.ExtractionSink;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.sheet.SheetExtractor;
import org.consultationdigest.format.sheet.SheetLimits;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.problem.Problem;

/**
 * Reads one sheet of as many rows as it is told to, by default a million, each comment another one. Run it with {@code -Xmx400m}:
 * it ends with 1 when a comment is missing, and with an error when the memory is not enough.
 */
final class MillionRowsBench {
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String[] HEADER = {"No.", "Organisation", "Section", "Comment", "Proposed change"};

    private MillionRowsBench() {}

    /** Counts what it is told and keeps nothing. */
    private static final class Count implements ExtractionSink {
        private long comments;
        private long characters;
        private long others;

        @Override
        public void comment(ExtractedComment comment) {
            comments++;
            characters += comment.wording().joined().length();
        }

        @Override
        public void remainder(Remainder remainder) {
            others++;
        }

        @Override
        public void problem(Problem problem) {
            others++;
        }
    }

    /** Writes the sheet, reads it, and ends with its exit code. */
    public static void main(String[] args) throws IOException {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path file = Files.createTempFile("million", ".xlsx");
        try {
            write(file, rows);
            Count count = new Count();
            long began = System.nanoTime();
            Submission submission = new Submission(
                    new DocumentId("D-000000000001"),
                    new SubmissionId("c".repeat(64)),
                    "rows.xlsx",
                    MEDIA_TYPE,
                    Optional.empty());
            Extraction extraction = new SheetExtractor(SheetLimits.standard())
                    .extract(submission, file, ExtractionContext.unknown(), count);
            double seconds = (System.nanoTime() - began) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "%,d rows, %,d bytes: %,d comments of %,d characters, %d others, %.1f s, %,.0f rows/s, heap %d MB, %s%n",
                    rows,
                    Files.size(file),
                    count.comments,
                    count.characters,
                    count.others,
                    seconds,
                    rows / seconds,
                    Runtime.getRuntime().maxMemory() >> 20,
                    extraction instanceof Extraction.Parsed parsed
                            ? parsed.facts().mapping().orElse("")
                            : extraction.toString());
            System.exit(count.comments == rows ? 0 : 1);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void write(Path file, int rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer part = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            zip.setLevel(1);
            entry(zip, part, "[Content_Types].xml");
            part.write("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + type("/xl/workbook.xml", "sheet.main")
                    + type("/xl/worksheets/sheet1.xml", "worksheet")
                    + type("/xl/sharedStrings.xml", "sharedStrings") + "</Types>");
            entry(zip, part, "_rels/.rels");
            part.write(relationships("officeDocument", "xl/workbook.xml", "officeDocument", "xl/workbook.xml", 1));
            entry(zip, part, "xl/_rels/workbook.xml.rels");
            part.write(relationships("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml", 2));
            entry(zip, part, "xl/workbook.xml");
            part.write("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                    + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            entry(zip, part, "xl/sharedStrings.xml");
            part.write("<sst xmlns=\"" + MAIN + "\">");
            for (int i = 0; i < rows; i++) {
                part.write("<si><t>The figure in line " + i
                        + " of the table is outdated; please use the one of the last census.</t></si>");
            }
            part.write("</sst>");
            entry(zip, part, "xl/worksheets/sheet1.xml");
            part.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\">");
            for (int i = 0; i < HEADER.length; i++) {
                part.write(inline((char) ('A' + i) + "1", HEADER[i]));
            }
            part.write("</row>");
            for (int i = 0; i < rows; i++) {
                int row = i + 2;
                part.write("<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>" + (i + 1) + "</v></c>"
                        + inline("B" + row, "Office " + i % 50)
                        + inline("C" + row, i % 9 + "." + i % 7)
                        + "<c r=\"D" + row + "\" t=\"s\"><v>" + i + "</v></c></row>");
            }
            part.write("</sheetData></worksheet>");
            part.flush();
        }
    }

    private static void entry(ZipOutputStream zip, Writer part, String name) throws IOException {
        part.flush();
        zip.putNextEntry(new ZipEntry(name));
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private static String relationships(String first, String target, String second, String other, int count) {
        String one = "<Relationship Id=\"r1\" Type=\"" + OFFICE + "/" + first + "\" Target=\"" + target + "\"/>";
        String two = "<Relationship Id=\"r2\" Type=\"" + OFFICE + "/" + second + "\" Target=\"" + other + "\"/>";
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + one + (count > 1 ? two : "")
                + "</Relationships>";
    }

    private static String inline(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
