package org.consultationdigest.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a draft of thousands of pages, or a copy of it with comments in the margin, with as much markup around the words as
 * Word writes: a run for every few words, each with its font, its language and the numbers of the editing sessions.
 */
final class LargeCopy {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int PARAGRAPHS_A_PAGE = 6;
    private static final int PARAGRAPHS_A_SECTION = 30;
    private static final int SECTIONS_A_CHAPTER = 5;
    private static final int WORDS_A_RUN = 5;
    private static final String RUN_STYLE = "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\""
            + " w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:color w:val=\"000000\"/><w:sz w:val=\"26\"/>"
            + "<w:szCs w:val=\"26\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFFFFF\"/>"
            + "<w:lang w:val=\"en-GB\" w:eastAsia=\"vi-VN\"/></w:rPr>";

    private final int pages;
    private final int comments;

    LargeCopy(int pages, int comments) {
        this.pages = pages;
        this.comments = comments;
    }

    /** Writes it; the same words whatever the number of comments. */
    void write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer part = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
            zip.setLevel(4);
            entry(zip, part, "[Content_Types].xml");
            part.write("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + type("document", "document.main") + type("comments", "comments") + type("styles", "styles")
                    + "</Types>");
            entry(zip, part, "_rels/.rels");
            part.write(relationships("officeDocument", "word/document.xml", 1));
            entry(zip, part, "word/_rels/document.xml.rels");
            part.write(relationships("comments", "comments.xml", 2));
            entry(zip, part, "word/styles.xml");
            part.write("<w:styles xmlns:w=\"" + WORD + "\">" + heading(1) + heading(2) + "</w:styles>");
            entry(zip, part, "word/document.xml");
            document(part);
            entry(zip, part, "word/comments.xml");
            commentsPart(part);
            part.flush();
        }
    }

    private void document(Writer part) throws IOException {
        Sentences sentences = new Sentences(new Random(1), Tongue.ENGLISH);
        part.write("<w:document xmlns:w=\"" + WORD + "\"><w:body>");
        int paragraphs = pages * PARAGRAPHS_A_PAGE;
        for (int i = 0; i < paragraphs; i++) {
            if (i % (PARAGRAPHS_A_SECTION * SECTIONS_A_CHAPTER) == 0) {
                paragraph(part, "Chapter " + (1 + i / (PARAGRAPHS_A_SECTION * SECTIONS_A_CHAPTER)), 1, -1);
            }
            if (i % PARAGRAPHS_A_SECTION == 0) {
                paragraph(part, "Measure " + (1 + i / PARAGRAPHS_A_SECTION), 2, -1);
            }
            String words = (i + 1) + ". " + sentences.proposal() + " " + sentences.proposal() + " "
                    + sentences.proposal() + " " + sentences.proposal();
            boolean commented = comments > 0 && (long) i * comments / paragraphs != (i - 1L) * comments / paragraphs;
            paragraph(part, words, 0, commented ? (int) ((long) i * comments / paragraphs) : -1);
        }
        part.write("<w:sectPr/></w:body></w:document>");
    }

    private static void paragraph(Writer part, String text, int level, int comment) throws IOException {
        part.write("<w:p w:rsidR=\"00A77B3E\" w:rsidRDefault=\"00A77B3E\" w:rsidP=\"00B21F4C\"><w:pPr>"
                + (level > 0 ? "<w:pStyle w:val=\"Heading" + level + "\"/>" : "")
                + "<w:spacing w:before=\"120\" w:after=\"120\" w:line=\"360\" w:lineRule=\"auto\"/><w:jc w:val=\"both\"/>"
                + RUN_STYLE + "</w:pPr>");
        part.write(comment < 0 ? "" : "<w:commentRangeStart w:id=\"" + comment + "\"/>");
        String[] words = text.split(" ", -1);
        for (int from = 0; from < words.length; from += WORDS_A_RUN) {
            int to = Math.min(words.length, from + WORDS_A_RUN);
            part.write("<w:r w:rsidRPr=\"004C5E21\">" + RUN_STYLE + "<w:t xml:space=\"preserve\">");
            for (int i = from; i < to; i++) {
                part.write(words[i]);
                part.write(i + 1 < words.length ? " " : "");
            }
            part.write("</w:t></w:r>");
        }
        part.write(
                comment < 0
                        ? ""
                        : "<w:commentRangeEnd w:id=\"" + comment + "\"/><w:r><w:commentReference w:id=\"" + comment
                                + "\"/></w:r>");
        part.write("</w:p>");
    }

    private void commentsPart(Writer part) throws IOException {
        Sentences sentences = new Sentences(new Random(2), Tongue.ENGLISH);
        part.write("<w:comments xmlns:w=\"" + WORD + "\">");
        for (int i = 0; i < comments; i++) {
            part.write("<w:comment w:id=\"" + i + "\" w:author=\"Reviewer " + i % 40
                    + "\" w:date=\"2025-03-10T08:12:00Z\" w:initials=\"R\"><w:p><w:r>" + RUN_STYLE + "<w:t>Remark "
                    + (i + 1) + ": " + sentences.proposal() + "</w:t></w:r></w:p></w:comment>");
        }
        part.write("</w:comments>");
    }

    private static void entry(ZipOutputStream zip, Writer part, String name) throws IOException {
        part.flush();
        zip.putNextEntry(new ZipEntry(name));
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String relationships(String kind, String target, int count) {
        String one = "<Relationship Id=\"r1\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
        String two = "<Relationship Id=\"r2\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>";
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + one + (count > 1 ? two : "")
                + "</Relationships>";
    }

    private static String heading(int level) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"Heading" + level + "\"><w:name w:val=\"heading " + level
                + "\"/></w:style>";
    }
}
