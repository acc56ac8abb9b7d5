package org.consultationdigest.extract.word;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.text.Folding;

/**
 * Tells a copy of the draft from a letter, and sets its text aside as the draft's.
 *
 * <p>Where the draft is known, a file is a copy of it when at least half of its words are the draft's, or a quarter when it
 * also bears margin comments or tracked changes. Where it is not known, a file with such marks and without comment tables
 * is a copy when it is long and has headings, or when nothing in it looks like a letter or minutes.
 */
final class AnnotatedDraft {
    private static final double LEAST_SHARE = 0.5;
    private static final double LEAST_SHARE_WITH_MARKS = 0.25;
    private static final int LEAST_HEADINGS = 3;
    private static final int LEAST_WORDS = 1_000;
    /** Beside a comment table, less text than this is its title and its cover note. */
    private static final int LEAST_WORDS_BESIDE_TABLE = 200;

    private final WordSource source;
    private final Set<Integer> inTables;
    private final List<DraftParagraph> body;

    AnnotatedDraft(WordSource source, Set<Integer> inTables) {
        this.source = source;
        this.inTables = inTables;
        this.body = source.places().paragraphs().stream()
                .filter(paragraph -> !inTables.contains(paragraph.position()))
                .toList();
    }

    /** Whether the file is a copy of the draft; {@code channel}: what its running text looks like otherwise. */
    boolean isCopy(Optional<DraftWords> draft, boolean hasTableComments, Supplier<Channel> channel) {
        List<String> texts = body.stream().map(DraftParagraph::text).toList();
        if (draft.isPresent()) {
            DraftWords.Share share = draft.get().share(texts);
            double least = hasMarks(source.document()) ? LEAST_SHARE_WITH_MARKS : LEAST_SHARE;
            return !isBesideTable(hasTableComments, share.all()) && share.part() >= least;
        }
        int words =
                texts.stream().mapToInt(text -> ParagraphKey.list(text).size()).sum();
        if (isBesideTable(hasTableComments, words)) {
            return false;
        }
        boolean structured = words >= LEAST_WORDS && source.places().headingCount() >= LEAST_HEADINGS;
        return hasMarks(source.document()) && !hasTableComments && (structured || channel.get() == Channel.OTHER);
    }

    private static boolean isBesideTable(boolean hasTableComments, int words) {
        return hasTableComments && words < LEAST_WORDS_BESIDE_TABLE;
    }

    private static boolean hasMarks(WordDocument document) {
        return !document.comments().isEmpty()
                || document.paragraphs().stream()
                        .flatMap(paragraph -> paragraph.spans().stream())
                        .anyMatch(span ->
                                !span.changes().isEmpty() && !span.text().isBlank());
    }

    /**
     * Reads what was changed without tracking, and sets everything else aside but what was written over the copy.
     *
     * @return where the paragraphs stand that somebody wrote over the copy: a letter to whoever receives it
     */
    Set<Integer> read(Optional<DraftWords> draft, Findings findings) {
        List<WordParagraph> originals = source.places().originals();
        Set<Integer> added = new HashSet<>();
        Set<Integer> cover = new HashSet<>();
        draft.ifPresent(words -> {
            List<DraftParagraph> compared = comparable(originals);
            UntrackedEdits edits = new UntrackedEdits(source, compared, words);
            edits.read(findings);
            compared.subList(0, edits.coverLines()).forEach(line -> cover.add(line.position()));
            for (int i = 0; i < compared.size(); i++) {
                if (!edits.isOfDraft(i)) {
                    added.add(compared.get(i).position());
                }
            }
        });
        for (WordParagraph paragraph : originals) {
            if (!inTables.contains(paragraph.position()) && !added.contains(paragraph.position())) {
                setAside(paragraph, source.at(paragraph.position()), paragraph.position(), findings);
            }
        }
        source.document()
                .notes()
                .forEach(note -> WordBlock.paragraphs(note.blocks())
                        .forEach(paragraph -> setAside(paragraph, SourceLocation.none(), Integer.MAX_VALUE, findings)));
        setPageTextsAside(findings);
        return cover;
    }

    /** Tables of contents change with every print and are not compared. */
    private List<DraftParagraph> comparable(List<WordParagraph> originals) {
        Set<Integer> contents = originals.stream()
                .filter(paragraph -> paragraph.look().contents())
                .map(WordParagraph::position)
                .collect(Collectors.toSet());
        return body.stream()
                .filter(paragraph -> !contents.contains(paragraph.position()))
                .toList();
    }

    private static void setAside(WordParagraph paragraph, SourceLocation place, int position, Findings findings) {
        String text = Folding.shown(paragraph.originalText());
        findings.setAside(position, new Remainder(place, text, Remainder.Why.DRAFT_TEXT));
    }

    private void setPageTextsAside(Findings findings) {
        source.document()
                .pageTexts()
                .forEach(text -> WordBlock.paragraphs(text.blocks())
                        .forEach(line -> findings.setAside(
                                Integer.MAX_VALUE,
                                new Remainder(
                                        SourceLocation.none(), line.originalText(), Remainder.Why.PAGE_FURNITURE))));
    }
}
