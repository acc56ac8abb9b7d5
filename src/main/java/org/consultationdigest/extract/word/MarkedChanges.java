package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.TrackedText;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.word.WordSpan;
import org.consultationdigest.text.Folding;

/** Shows paragraphs with tracked changes as they stand in the file, in the notation of word differences. */
final class MarkedChanges {
    private enum Mark {
        NONE("", ""),
        OUT("[-", "-]"),
        IN("{+", "+}");

        private final String before;
        private final String behind;

        Mark(String before, String behind) {
            this.before = before;
            this.behind = behind;
        }

        static Mark of(WordSpan span) {
            return !span.isCurrent() ? OUT : span.isOriginal() ? NONE : IN;
        }
    }

    private MarkedChanges() {}

    /**
     * The changed paragraphs of the body and of texts outside it; changes of format and of paragraph ends show nothing.
     *
     * @param ofDraft whether the file is a copy of the draft: there what was one paragraph stands as one
     */
    static List<TrackedText> in(WordSource source, boolean ofDraft, List<WordBlock> elsewhere) {
        Map<Integer, List<WordParagraph>> parts = new LinkedHashMap<>();
        for (WordParagraph paragraph : source.document().paragraphs()) {
            int home = ofDraft ? source.places().home(paragraph.position()) : paragraph.position();
            parts.computeIfAbsent(home, position -> new ArrayList<>()).add(paragraph);
        }

        return Stream.concat(
                        parts.entrySet().stream().map(entry -> text(entry.getValue(), source.at(entry.getKey()))),
                        WordBlock.paragraphs(elsewhere).stream()
                                .map(paragraph -> text(List.of(paragraph), SourceLocation.none())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<TrackedText> text(List<WordParagraph> parts, SourceLocation place) {
        return parts.stream().anyMatch(MarkedChanges::isChanged)
                ? Optional.of(new TrackedText(
                        place,
                        parts.size(),
                        parts.stream().map(WordParagraph::originalText).collect(Collectors.joining()),
                        parts.stream().map(WordParagraph::text).collect(Collectors.joining("\n")),
                        parts.stream().map(MarkedChanges::marked).collect(Collectors.joining("\n"))))
                : Optional.empty();
    }

    private static boolean isChanged(WordParagraph paragraph) {
        return paragraph.isChanged()
                && paragraph.spans().stream().anyMatch(span -> isShown(span) && Mark.of(span) != Mark.NONE);
    }

    private static String marked(WordParagraph paragraph) {
        StringBuilder marked = new StringBuilder();
        Mark open = Mark.NONE;
        for (WordSpan span :
                paragraph.spans().stream().filter(MarkedChanges::isShown).toList()) {
            Mark mark = Mark.of(span);
            if (mark != open) {
                marked.append(open.behind).append(mark.before);
                open = mark;
            }
            marked.append(span.text());
        }
        return Folding.shown(marked.append(open.behind).toString());
    }

    private static boolean isShown(WordSpan span) {
        return !span.prompt() && !span.text().isEmpty();
    }
}
