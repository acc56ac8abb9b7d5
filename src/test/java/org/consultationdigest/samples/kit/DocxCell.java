package org.consultationdigest.samples.kit;

import java.util.ArrayList;
import java.util.List;

/** A cell of a Word table. */
public final class DocxCell {
    private final List<DocxBlock> blocks = new ArrayList<>();
    private int columns = 1;
    private String merge = "";
    private String shade = "";

    private DocxCell() {}

    /** A cell with a paragraph for every line of the text. */
    public static DocxCell of(String text) {
        DocxCell cell = new DocxCell();
        text.lines().forEach(line -> cell.add(Para.of(line).tight()));
        return cell;
    }

    /** A cell of bold, centred words on grey. */
    public static DocxCell header(String text) {
        return new DocxCell().add(Para.ofBold(text).tight().centered()).shaded();
    }

    /** A cell with these paragraphs. */
    public static DocxCell of(Para... paragraphs) {
        DocxCell cell = new DocxCell();
        for (Para paragraph : paragraphs) {
            cell.add(paragraph);
        }
        return cell;
    }

    /** A cell that only continues the one above. */
    public static DocxCell continued() {
        DocxCell cell = new DocxCell();
        cell.merge = "<w:vMerge/>";
        return cell;
    }

    /** The first of cells merged downwards. */
    public DocxCell mergedDown() {
        merge = "<w:vMerge w:val=\"restart\"/>";
        return this;
    }

    /** Across so many columns. */
    public DocxCell across(int count) {
        columns = count;
        return this;
    }

    public DocxCell shaded() {
        shade = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"D9E2F3\"/>";
        return this;
    }

    private DocxCell add(DocxBlock block) {
        blocks.add(block);
        return this;
    }

    int columns() {
        return columns;
    }

    String xml(int width) {
        StringBuilder xml = new StringBuilder("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>");
        xml.append(columns > 1 ? "<w:gridSpan w:val=\"" + columns + "\"/>" : "");
        xml.append(merge).append(shade).append("</w:tcPr>");
        blocks.forEach(block -> xml.append(block.xml()));
        xml.append(blocks.isEmpty() ? Para.empty().tight().xml() : "");
        return xml.append("</w:tc>").toString();
    }
}
