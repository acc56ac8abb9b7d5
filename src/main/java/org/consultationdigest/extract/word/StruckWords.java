package org.consultationdigest.extract.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.text.Folding;
import org.consultationdigest.text.LanguageGuesser;

/**
 * Words that a line is drawn through by hand. In a copy of the draft they ask for a deletion; in what a contributor wrote
 * they stay where they are, and the comment says which of its words are struck out.
 */
final class StruckWords {
    /** The key in a comment's extras; comment tables use the title of their column before the bracket. */
    private static final String KEY = "text (struck out)";

    private final WordSource source;

    StruckWords(WordSource source) {
        this.source = source;
    }

    /** The deletions that they ask for in a copy of the draft, outside of comment tables. */
    void readCopy(Set<Integer> inTables, Findings findings) {
        for (WordParagraph paragraph : source.document().paragraphs()) {
            if (!inTables.contains(paragraph.position())) {
                paragraph.struck().forEach(words -> deletion(paragraph.position(), words, findings));
            }
        }
    }

    private void deletion(int position, String words, Findings findings) {
        Wording wording = new Wording(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Folding.shown(words).strip()),
                Optional.empty());
        PlaceHints hints = new PlaceHints(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                source.places().originalWords(position),
                source.places().heading(position));
        findings.comment(
                position,
                ExtractedComment.plain(
                        source.ids().next(CommentKind.UNTRACKED_EDIT, wording),
                        source.submission(),
                        CommentKind.UNTRACKED_EDIT,
                        source.at(position),
                        wording,
                        hints,
                        LanguageGuesser.guess(wording.joined())));
    }

    /** The same remark with the struck-out ones among its words named. */
    ExtractedComment marked(ExtractedComment remark) {
        String said = remark.wording().joined();
        int first = remark.location().paragraph().orElse(0);
        String struck = source.document().paragraphs().stream()
                .filter(paragraph -> paragraph.position() >= first && said.contains(text(paragraph)))
                .flatMap(paragraph -> paragraph.struck().stream())
                .map(words -> Folding.shown(words).strip())
                .filter(said::contains)
                .distinct()
                .collect(Collectors.joining("\n"));
        return struck.isEmpty() ? remark : withExtra(remark, struck);
    }

    /** Whether any word of the file is struck out. */
    boolean any() {
        return source.document().paragraphs().stream()
                .anyMatch(paragraph -> !paragraph.struck().isEmpty());
    }

    /** What a remark holds of a paragraph: its words behind a number that was typed. */
    private static String text(WordParagraph paragraph) {
        return ParagraphKey.withoutLabel(Folding.shown(paragraph.text()).strip());
    }

    private static ExtractedComment withExtra(ExtractedComment remark, String struck) {
        Map<String, String> extras = new LinkedHashMap<>(remark.extras());
        extras.put(KEY, struck);
        return new ExtractedComment(
                remark.id(),
                remark.submission(),
                remark.kind(),
                remark.location(),
                remark.wording(),
                remark.hints(),
                remark.language(),
                remark.author(),
                remark.contributor(),
                remark.date(),
                remark.replyTo(),
                remark.resolved(),
                extras);
    }
}
