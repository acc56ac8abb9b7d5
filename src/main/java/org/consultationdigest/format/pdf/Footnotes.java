package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.consultationdigest.format.pdf.PdfParagraph.Place;

/**
 * Parts the notes at the foot of pages from the running text: the last lines of a page or column, in smaller type than most
 * of the file, from the first that begins with the mark of a note.
 */
final class Footnotes {
    private static final Pattern MARKED = Pattern.compile(
            "(?:\\(?[0-9]{1,3}[.)]?|[⁰¹²³⁴-⁹]{1,3}|\\[[0-9]{1,3}\\]|[*†‡§]{1,3})\\s?[\\p{L}\"“«‘(<].*", Pattern.DOTALL);
    private static final double SMALLER = 0.93;

    private final double usual;

    /** Learns the usual size of the type from all blocks of a file. */
    Footnotes(List<Block> blocks) {
        this.usual = usualSize(blocks);
    }

    private static double usualSize(List<Block> blocks) {
        Map<Long, Integer> letters = new TreeMap<>();
        blocks.forEach(block -> block.lines()
                .forEach(line ->
                        letters.merge(Math.round(2 * line.size()), line.text().length(), Integer::sum)));
        return letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0L)
                / 2.0;
    }

    /** The blocks of a page, each footnote in a block of its own. */
    List<Block> parted(List<Block> page) {
        List<Block> parted = new ArrayList<>();
        boolean text = false;
        for (int i = 0; i < page.size(); i++) {
            Block block = page.get(i);
            int first = firstNote(block, text && endsSmall(page.subList(i, page.size())));
            parted.addAll(first < 0 ? List.of(block) : split(block, first));
            text |= block.lines().stream().anyMatch(line -> isBody(line) && !isSmall(line));
        }
        return parted;
    }

    private boolean endsSmall(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .filter(Footnotes::isBody)
                .allMatch(this::isSmall);
    }

    /** The line that the notes of a block begin with; -1 when it has none. */
    private int firstNote(Block block, boolean wholly) {
        List<TextLine> lines = block.lines();
        int small = lines.size();
        while (small > 0 && isBody(lines.get(small - 1)) && isSmall(lines.get(small - 1))) {
            small--;
        }
        if (small == 0 && !wholly) {
            return -1;
        }
        for (int i = small; i < lines.size(); i++) {
            if (MARKED.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static List<Block> split(Block block, int first) {
        List<Block> blocks = new ArrayList<>();
        List<TextLine> lines = block.lines();
        int begin = 0;
        for (int i = first; i <= lines.size(); i++) {
            boolean begins =
                    i == lines.size() || MARKED.matcher(lines.get(i).text()).matches();
            if (begins && i > begin) {
                boolean note = begin >= first;
                blocks.add(new Block(
                        lines.subList(begin, i).stream()
                                .map(line -> note ? line.at(Place.FOOTNOTE) : line)
                                .toList(),
                        block.left(),
                        block.right()));
                begin = i;
            }
        }
        return blocks;
    }

    private static boolean isBody(TextLine line) {
        return line.place() == Place.BODY && line.direction() == 0;
    }

    private boolean isSmall(TextLine line) {
        return line.size() < SMALLER * usual;
    }
}
