package org.consultationdigest.samples.kit;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.samples.kit.TypesetLetter.Part;

/** Sets a letter as a Word document: direct formatting, as people type it, and automatic lists. */
final class TypesetDocx {
    /** A step of indent, in twentieths of a point. */
    private static final int STEP = 425;

    private static final int LEVELS = 3;

    private final TypesetLetter letter;
    private final StringBuilder lists = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private int list;

    TypesetDocx(TypesetLetter letter) {
        this.letter = letter;
    }

    byte[] bytes() {
        StringBuilder body = new StringBuilder();
        boolean head = true;
        for (Part part : letter.parts()) {
            if (head && part.kind() != TypesetLetter.Kind.TITLE) {
                body.append(letter.columns() > 1 ? headEnds() : "");
                head = false;
            }
            body.append(paragraph(part));
        }
        DocxParts parts = new DocxParts();
        parts.add("styles.xml", "styles", DocxStyles.xml());
        parts.add("numbering.xml", "numbering", numbering());
        parts.add("settings.xml", "settings", DocxNotes.settings());
        String header = letter.runningHead().isEmpty()
                ? ""
                : "<w:headerReference w:type=\"default\" r:id=\""
                        + parts.add("header1.xml", "header", DocxNotes.pageLine("header", letter.runningHead()))
                        + "\"/>";
        if (!notes.isEmpty()) {
            parts.add("footnotes.xml", "footnotes", DocxNotes.footnotes(notes));
        }
        String columns = letter.columns() > 1 ? "<w:cols w:num=\"" + letter.columns() + "\" w:space=\"567\"/>" : "";
        parts.document(Xml.DECLARATION + "<w:document" + Xml.NAMESPACES + "><w:body>" + body + "<w:sectPr>" + header
                + "<w:type w:val=\"continuous\"/>" + page() + columns + "</w:sectPr></w:body></w:document>");
        return parts.zipped();
    }

    private static String page() {
        return "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1418\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";
    }

    private static String headEnds() {
        return "<w:p><w:pPr><w:sectPr>" + page() + "</w:sectPr></w:pPr></w:p>";
    }

    private String paragraph(Part part) {
        return switch (part.kind()) {
            case TITLE ->
                "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run("<w:b/><w:sz w:val=\"36\"/>", part.text())
                        + "</w:p>";
            case HEADING -> heading(part);
            case TEXT, CLOSING -> "<w:p>" + run("<w:b/>", part.lead()) + run("", part.text()) + note(part) + "</w:p>";
            case ITEM, GATHERED -> item(part);
            case MORE ->
                "<w:p><w:pPr><w:ind w:left=\"" + STEP * (part.level() + 1) + "\"/></w:pPr>" + run("", part.text())
                        + "</w:p>";
            case CAPTION ->
                "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run("<w:i/><w:sz w:val=\"20\"/>", part.text())
                        + "</w:p>";
        };
    }

    private String heading(Part part) {
        int size = 30 - 3 * part.level();
        String larger = "<w:sz w:val=\"" + size + "\"/>";
        String centred = "<w:jc w:val=\"center\"/>";
        String before = "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"60\"/>";
        return switch (letter.heading()) {
            case BOLD -> set(before, "<w:b/>", part);
            case LARGER -> set(before, larger, part);
            case LARGER_BOLD -> set(before, "<w:b/>" + larger, part);
            case LARGER_CENTRED -> set(before + centred, larger, part);
            case SMALL_CAPITALS -> set(before, "<w:smallCaps/>", part);
            case COLOURED -> set(before, "<w:color w:val=\"2E74B5\"/>", part);
        };
    }

    private static String set(String paragraph, String words, Part part) {
        return "<w:p><w:pPr>" + paragraph + "</w:pPr>" + run(words, part.text()) + "</w:p>";
    }

    private String item(Part part) {
        if (part.first()) {
            list++;
            lists.append("<w:num w:numId=\"").append(list).append("\"><w:abstractNumId w:val=\"");
            lists.append(definition(part.bullet())).append("\"/>");
            for (int level = 0; level < LEVELS; level++) {
                lists.append("<w:lvlOverride w:ilvl=\"").append(level).append("\"><w:startOverride w:val=\"1\"/>");
                lists.append("</w:lvlOverride>");
            }
            lists.append("</w:num>");
            lastOf[part.level()] = list;
        }
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + part.level() + "\"/><w:numId w:val=\"" + lastOf[part.level()]
                + "\"/></w:numPr></w:pPr>" + run("", part.text()) + "</w:p>";
    }

    private final int[] lastOf = new int[LEVELS];

    private String note(Part part) {
        if (part.note().isEmpty()) {
            return "";
        }
        notes.add(part.note());
        return "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"" + notes.size()
                + "\"/></w:r>";
    }

    private static String run(String look, String text) {
        return text.isEmpty()
                ? ""
                : "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space=\"preserve\">" + Xml.escaped(text) + "</w:t></w:r>";
    }

    /** The number of a bullet's definition in the file. */
    private static int definition(Bullet bullet) {
        return List.of(Bullet.values()).indexOf(bullet);
    }

    private String numbering() {
        StringBuilder xml = new StringBuilder(Xml.DECLARATION + "<w:numbering" + Xml.NAMESPACES + ">");
        for (Bullet bullet : Bullet.values()) {
            xml.append("<w:abstractNum w:abstractNumId=\"")
                    .append(definition(bullet))
                    .append("\">");
            xml.append("<w:multiLevelType w:val=\"multilevel\"/>");
            for (int level = 0; level < LEVELS; level++) {
                xml.append(level(bullet, level));
            }
            xml.append("</w:abstractNum>");
        }
        return xml.append(lists).append("</w:numbering>").toString();
    }

    private static String level(Bullet bullet, int level) {
        String font = bullet.counts()
                ? ""
                : "<w:rPr><w:rFonts w:ascii=\"" + bullet.wordFont() + "\" w:hAnsi=\"" + bullet.wordFont()
                        + "\" w:hint=\"default\"/></w:rPr>";
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + bullet.format()
                + "\"/><w:lvlText w:val=\"" + bullet.word(level)
                + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\""
                + STEP * (level + 1) + "\" w:hanging=\"" + STEP + "\"/></w:pPr>" + font + "</w:lvl>";
    }
}
