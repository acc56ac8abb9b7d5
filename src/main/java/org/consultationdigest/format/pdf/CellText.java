package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Sets the type of one cell into paragraphs. */
final class CellText {
    private static final Pattern SENTENCE_END = Pattern.compile("(?U).*[.!?:;…][\"”’)\\]]*$", Pattern.DOTALL);

    private CellText() {}

    /**
     * The paragraphs of a cell.
     *
     * @param glyphs its type
     * @param right how far the words of its column reach
     */
    static List<LineGroup> paragraphs(int page, List<Glyph> glyphs, double right) {
        if (glyphs.isEmpty()) {
            return List.of();
        }
        List<TextLine> lines = new LineBuilder()
                .rows(page, glyphs).stream()
                        .map(row -> row.stream().reduce(TextLine::with).orElseThrow())
                        .map(TextLine::withoutGlyphs)
                        .toList();
        return whole(ParagraphBuilder.groups(List.of(Block.of(lines).reaching(right)), Map.of()));
    }

    /** In a narrow cell a line may end early before a long word: a sentence that goes on in small letters is one. */
    private static List<LineGroup> whole(List<LineGroup> groups) {
        List<LineGroup> whole = new ArrayList<>();
        for (LineGroup group : groups) {
            LineGroup last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (last != null && goesOn(last, group)) {
                group.lines().forEach(last::add);
            } else {
                whole.add(group);
            }
        }
        return whole;
    }

    private static boolean goesOn(LineGroup above, LineGroup below) {
        return !SENTENCE_END.matcher(above.last().text()).matches()
                && Character.isLowerCase(below.lines().get(0).text().codePointAt(0));
    }
}
