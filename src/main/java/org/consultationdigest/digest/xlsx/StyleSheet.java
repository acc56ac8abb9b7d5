package org.consultationdigest.digest.xlsx;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The looks of all cells, each known by a number; written when all are known. */
final class StyleSheet {
    private static final CellLook.Letters STANDARD = new CellLook.Letters(10, false, false, false, CellLook.NONE);

    private final String font;
    private final Map<CellLook, Integer> looks = new LinkedHashMap<>();
    private final Map<CellLook.Letters, Integer> letters = new LinkedHashMap<>();
    private final Map<Integer, Integer> grounds = new LinkedHashMap<>();
    private final Map<Edges, Integer> edges = new LinkedHashMap<>();
    private final Map<Difference, Integer> differences = new LinkedHashMap<>();

    private record Edges(CellLook.Line right, CellLook.Line bottom) {}

    private record Difference(CellLook.Letters letters, int ground) {}

    StyleSheet(String font) {
        this.font = font;
        number(CellLook.of(STANDARD));
    }

    /** The number of a look. */
    int number(CellLook look) {
        index(letters, look.letters());
        if (look.ground() != CellLook.NONE) {
            index(grounds, look.ground());
        }
        index(edges, new Edges(look.right(), look.bottom()));
        return index(looks, look);
    }

    /** The number of what a condition changes. */
    int difference(CellLook.Letters letters, int ground) {
        return index(differences, new Difference(letters, ground));
    }

    private static <T> int index(Map<T, Integer> known, T value) {
        Integer index = known.get(value);
        if (index == null) {
            index = known.size();
            known.put(value, index);
        }
        return index;
    }

    void write(Markup xml) {
        xml.raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        list(xml, "fonts", letters, each -> font(xml, each));
        xml.raw("<fills").attribute("count", grounds.size() + 2);
        xml.raw("><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>");
        grounds.keySet()
                .forEach(each -> xml.raw("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"")
                        .raw(rgb(each))
                        .raw("\"/><bgColor indexed=\"64\"/></patternFill></fill>"));
        xml.raw("</fills>");
        list(xml, "borders", edges, each -> border(xml, each));
        xml.raw(
                "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        list(xml, "cellXfs", looks, each -> format(xml, each));
        xml.raw("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        list(xml, "dxfs", differences, each -> difference(xml, each));
        xml.raw("</styleSheet>");
    }

    private static <T> void list(Markup xml, String name, Map<T, Integer> values, Consumer<T> each) {
        xml.raw("<").raw(name).attribute("count", values.size()).raw(">");
        values.keySet().forEach(each);
        xml.raw("</").raw(name).raw(">");
    }

    private void font(Markup xml, CellLook.Letters look) {
        xml.raw("<font>").raw(look.bold() ? "<b/>" : "").raw(look.italic() ? "<i/>" : "");
        xml.raw(look.underlined() ? "<u/>" : "");
        xml.raw("<sz").attribute("val", look.points()).raw("/>");
        xml.raw(look.colour() == CellLook.NONE ? "<color indexed=\"8\"/>" : colour("color", look.colour()));
        xml.raw("<name").attribute("val", font).raw("/><family val=\"2\"/></font>");
    }

    private static void border(Markup xml, Edges look) {
        xml.raw("<border><left/>").raw(line("right", look.right())).raw("<top/>");
        xml.raw(line("bottom", look.bottom())).raw("<diagonal/></border>");
    }

    private static String line(String side, CellLook.Line line) {
        return line.weight().isEmpty()
                ? "<" + side + "/>"
                : "<" + side + " style=\"" + line.weight() + "\">" + colour("color", line.colour()) + "</" + side + ">";
    }

    private void format(Markup xml, CellLook look) {
        // 49 is the built-in format for text (ECMA-376 part 1, 18.8.30): 1-2 stays 1-2 and 0012 keeps its noughts.
        xml.raw("<xf").attribute("numFmtId", look.writable() ? 49 : 0);
        xml.attribute("fontId", index(letters, look.letters()));
        xml.attribute("fillId", look.ground() == CellLook.NONE ? 0 : index(grounds, look.ground()) + 2);
        xml.attribute("borderId", index(edges, new Edges(look.right(), look.bottom())));
        xml.raw(" xfId=\"0\"").raw(look.quoted() ? " quotePrefix=\"1\"" : "");
        xml.raw(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"");
        xml.raw(" applyProtection=\"1\"><alignment").raw(look.centred() ? " horizontal=\"center\"" : "");
        xml.attribute("vertical", look.middle() ? "center" : "top");
        xml.raw(look.wraps() ? " wrapText=\"1\"/>" : "/>");
        xml.raw(look.writable() ? "<protection locked=\"0\"/></xf>" : "</xf>");
    }

    private static void difference(Markup xml, Difference look) {
        xml.raw("<dxf><font>").raw(look.letters().bold() ? "<b/>" : "<b val=\"0\"/>");
        xml.raw(look.letters().italic() ? "<i/>" : "<i val=\"0\"/>");
        xml.raw(colour("color", look.letters().colour())).raw("</font><fill><patternFill patternType=\"solid\">");
        xml.raw(colour("bgColor", look.ground())).raw("</patternFill></fill></dxf>");
    }

    private static String colour(String name, int colour) {
        return "<" + name + " rgb=\"" + rgb(colour) + "\"/>";
    }

    private static String rgb(int colour) {
        return String.format(Locale.ROOT, "FF%06X", colour);
    }
}
