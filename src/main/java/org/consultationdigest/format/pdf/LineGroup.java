package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    PdfParagraph paragraph(Hyphenation hyphenation, LineNumbers numbers) {
        Hyphenation.Joined joined = hyphenation.join(lines);
        TextLine first = lines.get(0);
        double size = lines.stream()
                .mapToDouble(TextLine::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(1);
        return new PdfParagraph(
                joined.text(),
                first.page(),
                last().page(),
                place(),
                first.font(),
                size,
                isBold(),
                first.left(),
                first.baseline(),
                look(joined.starts()),
                printed(joined, numbers),
                seen());
    }

    private Optional<String> seen() {
        return lines.stream().anyMatch(line -> line.seen().isPresent())
                ? Optional.of(lines.stream().map(TextLine::asSeen).collect(Collectors.joining(" ")))
                : Optional.empty();
    }

    private PdfLook look(List<Integer> starts) {
        int ink = lines.get(0).look().ink();
        boolean mixed = lines.stream().anyMatch(line -> line.look().ink() != ink);
        double indent = Math.max(0, lines.get(0).left() - block.left());
        return new PdfLook(lines.get(0).look().bullet(), lead(starts), mixed ? LineLook.MIXED : ink, indent);
    }

    /** Bold words can lead a paragraph over the end of its first line. */
    private int lead(List<Integer> starts) {
        int line = 0;
        while (line < lines.size() && lines.get(line).bold()) {
            line++;
        }
        return line == lines.size()
                ? 0
                : Math.max(0, starts.get(line) + lines.get(line).look().lead());
    }

    private List<PdfLine> printed(Hyphenation.Joined joined, LineNumbers numbers) {
        List<PdfLine> printed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            printed.add(
                    new PdfLine(line.page(), numbers.of(line), joined.starts().get(i)));
        }
        return printed;
    }
}
