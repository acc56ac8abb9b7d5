package org.consultationdigest.extract.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines above the number of a Vietnamese letter: the parent body first, the issuing body last. */
final class IssuerBlock {
    private IssuerBlock() {}

    /**
     * The issuing body.
     *
     * @param block the lines in capitals above the number, from the top
     */
    static Optional<String> of(List<Line> block) {
        if (block.isEmpty()) {
            return Optional.empty();
        }
        boolean weighed = block.stream().anyMatch(line -> line.paragraph().bold())
                && !block.stream().allMatch(line -> line.paragraph().bold());
        return Optional.of(joined(weighed ? lastBold(block) : lastBody(block)));
    }

    private static List<Line> lastBold(List<Line> block) {
        List<Line> bold = block.stream().filter(line -> line.paragraph().bold()).toList();
        return lastBody(bold);
    }

    /** From the last line that begins like the name of a body; all of a name may stand on several lines. */
    private static List<Line> lastBody(List<Line> block) {
        for (int i = block.size() - 1; i >= 0; i--) {
            if (Bodies.beginsVietnamese(block.get(i).text())) {
                return block.subList(i, block.size());
            }
        }
        return block.stream().allMatch(line -> line.paragraph().bold())
                ? block
                : block.subList(block.size() - 1, block.size());
    }

    private static String joined(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining(" "));
    }
}
