package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** The lines of one paragraph. */
final class LineGroup {
    private final Block block;
    private final List<TextLine> lines = new ArrayList<>();

    LineGroup(Block block) {
        this.block = block;
    }

    void add(TextLine line) {
        lines.add(line);
    }

    Block block() {
        return block;
    }

    int size() {
        return lines.size();
    }

    TextLine last() {
        return lines.get(lines.size() - 1);
    }

    List<TextLine> lines() {
        return lines;
    }

    boolean isBold() {
        return lines.stream().allMatch(TextLine::bold);
    }

    PdfParagraph.Place place() {
        return lines.get(0).place();
    }

    PdfParagraph paragraph(Hyphenation hyphenation) {
        TextLine first = lines.get(0);
        double size = lines.stream()
                .mapToDouble(TextLine::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(1);
        return new PdfParagraph(
                hyphenation.join(lines),
                first.page(),
                last().page(),
                place(),
                first.font(),
                size,
                isBold(),
                first.left(),
                first.baseline());
    }
}
