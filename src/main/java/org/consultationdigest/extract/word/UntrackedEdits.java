package org.consultationdigest.extract.word;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.text.Folding;
import org.consultationdigest.text.LanguageGuesser;

/** Finds what a copy says otherwise than the draft without saying so. */
final class UntrackedEdits {
    /** A longer stretch that is missing means that the copy holds only a part of the draft. */
    private static final int MOST_LEFT_OUT = 5;

    private final WordSource source;
    private final List<DraftParagraph> copy;
    private final DraftAlignment alignment;
    private final PartedParagraphs parted;

    UntrackedEdits(WordSource source, List<DraftParagraph> copy, DraftWords draft) {
        this.source = source;
        this.copy = copy;
        this.alignment = new DraftAlignment(copy, draft);
        this.parted = new PartedParagraphs(copy, alignment);
    }

    /** Whether a paragraph of the copy is in the draft, changed or not. */
    boolean isOfDraft(int copyIndex) {
        return alignment.counterpart(copyIndex).isPresent() || parted.isPart(copyIndex);
    }

    /** How many paragraphs stand above the first that is in the draft: whoever sent the copy wrote them over it. */
    int coverLines() {
        int lines = 0;
        while (lines < copy.size() && !isOfDraft(lines)) {
            lines++;
        }
        return lines < copy.size() ? lines : 0;
    }

    /** The edits, those over the first paragraph of the draft left out. */
    void read(Findings findings) {
        for (int i = coverLines(); i < copy.size(); i++) {
            int index = i;
            leftOut(alignment.leftOutBefore(i), i, findings);
            if (!alignment.isEqual(i) && !parted.isPart(i)) {
                alignment
                        .counterpart(i)
                        .ifPresentOrElse(before -> changed(index, before, findings), () -> added(index, findings));
            }
            leftOut(alignment.leftOutAfter(i), i, findings);
        }
    }

    private void leftOut(List<DraftParagraph> leftOut, int copyIndex, Findings findings) {
        if (leftOut.size() <= MOST_LEFT_OUT) {
            leftOut.stream()
                    .filter(missing -> !parted.isTakenIn(missing))
                    .forEach(missing ->
                            edit(copy.get(copyIndex), whole(missing.text(), ""), missing, Optional.empty(), findings));
        }
    }

    private void changed(int copyIndex, DraftParagraph ofDraft, Findings findings) {
        String before = parted.before(copyIndex);
        WordDiff.between(before, parted.now(copyIndex))
                .forEach(change -> edit(
                        copy.get(copyIndex),
                        change,
                        ofDraft,
                        Sentences.around(before, change.start(), change.end()),
                        findings));
    }

    private void added(int copyIndex, Findings findings) {
        DraftParagraph added = copy.get(copyIndex);
        WordDiff.Change change = whole("", added.text());
        DraftParagraph above = alignment.counterpartAbove(copyIndex).orElse(added);
        edit(added, change, above, Optional.empty(), findings);
    }

    /** A paragraph taken out or put in. */
    private static WordDiff.Change whole(String deleted, String inserted) {
        return new WordDiff.Change(deleted, inserted, 0, deleted.length());
    }

    private void edit(
            DraftParagraph place,
            WordDiff.Change change,
            DraftParagraph ofDraft,
            Optional<String> sentence,
            Findings findings) {
        Wording wording = new Wording(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sentence,
                part(change.deleted()),
                part(change.inserted()));
        if (wording.isBlank()) {
            return;
        }
        PlaceHints hints = new PlaceHints(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(ofDraft.text()),
                source.places().heading(place.position()));
        findings.comment(
                place.position(),
                ExtractedComment.plain(
                        source.ids().next(CommentKind.UNTRACKED_EDIT, wording),
                        source.submission(),
                        CommentKind.UNTRACKED_EDIT,
                        source.at(place.position()),
                        wording,
                        hints,
                        LanguageGuesser.guess(wording.joined())));
    }

    private static Optional<String> part(String words) {
        return Optional.of(Folding.shown(words)).filter(text -> !text.isBlank());
    }
}
