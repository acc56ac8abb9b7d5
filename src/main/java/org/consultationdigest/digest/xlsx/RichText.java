package org.consultationdigest.digest.xlsx;

import java.util.List;

/**
 * A text with parts that look otherwise than their cell.
 *
 * @param font the name of their font
 * @param parts from the left, none of them empty
 */
public record RichText(String font, List<Part> parts) {
    public RichText {
        parts = List.copyOf(parts);
    }

    /**
     * A part.
     *
     * @param letters how it looks
     */
    public record Part(String text, CellLook.Letters letters) {}

    /** As an item of the shared texts (ECMA-376 part 1, 18.4.8); the order of the properties is fixed. */
    void write(Markup xml) {
        for (Part part : parts) {
            CellLook.Letters look = part.letters();
            xml.raw("<r><rPr>").raw(look.bold() ? "<b/>" : "").raw(look.italic() ? "<i/>" : "");
            xml.raw("<sz").attribute("val", look.points()).raw("/>");
            if (look.colour() != CellLook.NONE) {
                xml.raw("<color").attribute("rgb", Markup.rgb(look.colour())).raw("/>");
            }
            xml.raw("<rFont").attribute("val", font).raw("/>").raw(look.underlined() ? "<u/>" : "");
            boolean spaced = part.text().strip().length() < part.text().length();
            xml.raw(spaced ? "</rPr><t xml:space=\"preserve\">" : "</rPr><t>")
                    .escaped(part.text())
                    .raw("</t></r>");
        }
    }
}
