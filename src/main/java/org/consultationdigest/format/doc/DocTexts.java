package org.consultationdigest.format.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.consultationdigest.format.word.FieldStack;
import org.consultationdigest.format.word.NoteReference;
import org.consultationdigest.format.word.PageMark;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordComment;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.format.word.WordNote;
import org.consultationdigest.format.word.WordPageText;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads the texts of an open file, one after the other: body, text boxes, notes, page headers, comments. */
final class DocTexts {
    private final HWPFDocumentCore document;
    private final DocRuns runs;
    private final FieldStack fields = new FieldStack();
    private final Map<Integer, NoteReference> references = new HashMap<>();

    DocTexts(HWPFDocumentCore document) {
        this.document = document;
        this.runs = new DocRuns(document);
    }

    /** Fields that fetch or run something. */
    Set<String> active() {
        return fields.active();
    }

    WordDocument read(List<Problem> problems) {
        return document instanceof HWPFDocument now ? read(now, problems) : readOld(problems);
    }

    private WordDocument readOld(List<Problem> problems) {
        DocStory story = story(DocAnchors.nobody());
        List<WordBlock> body = new DocTables(story).read(document.getRange());
        return new WordDocument(body, List.of(), List.of(), List.of(), new PageMark(0, story.pages()), problems);
    }

    private WordDocument read(HWPFDocument now, List<Problem> problems) {
        List<DocComments.Entry> comments = comments(now, problems);
        DocAnchors anchors = new DocAnchors(comments);
        List<WordNote> notes =
                new ArrayList<>(notes(now.getFootnotes(), WordNote.Kind.FOOTNOTE, now.getFootnoteRange()));
        notes.addAll(notes(now.getEndnotes(), WordNote.Kind.ENDNOTE, now.getEndnoteRange()));
        DocStory story = story(anchors);
        DocTables tables = new DocTables(story);
        List<WordBlock> body = new ArrayList<>(tables.read(now.getRange()));
        // Which paragraph a text box hangs on is told by its drawing, which is not read: it stands behind the body.
        body.addAll(new DocTables(story).read(now.getMainTextboxRange()));
        anchors.anchors().endStory();
        return new WordDocument(
                body,
                notes,
                pageTexts(now),
                comments(comments, anchors, now.getCommentsRange()),
                new PageMark(0, story.pages()),
                problems);
    }

    private static List<DocComments.Entry> comments(HWPFDocument now, List<Problem> problems) {
        try {
            return new DocComments(new DocBytes(now.getMainStream(), now.getTableStream())).entries();
        } catch (IndexOutOfBoundsException e) {
            problems.add(Problem.at(
                    "comments",
                    ProblemCode.BROKEN_PART,
                    "The list of the margin comments is damaged, and none was read: open the file in Word, save it as .docx and"
                            + " send it again."));
            return List.of();
        }
    }

    private DocStory story(DocStory.Watcher watcher) {
        fields.endStory();
        return new DocStory(runs, document.getStyleSheet(), new DocLabels(), fields, watcher, references);
    }

    private List<WordBlock> blocks(int start, int end) {
        return start >= end
                ? List.of()
                : new DocTables(story(DocAnchors.nobody())).read(new Range(start, end, document));
    }

    private List<WordNote> notes(Notes found, WordNote.Kind kind, Range text) {
        List<WordNote> notes = new ArrayList<>();
        for (int i = 0; i < found.getNotesCount(); i++) {
            NoteReference reference = new NoteReference(kind, String.valueOf(i + 1));
            int start = text.getStartOffset() + found.getNoteTextStartOffset(i);
            int end = Math.min(text.getEndOffset(), text.getStartOffset() + found.getNoteTextEndOffset(i));
            notes.add(new WordNote(kind, reference.id(), blocks(start, end)));
            references.put(found.getNoteAnchorPosition(i), reference);
        }
        return notes;
    }

    private List<WordPageText> pageTexts(HWPFDocument now) {
        List<WordPageText> texts = new ArrayList<>();
        if (now.getHeaderStoryRange().text().isBlank()) {
            return texts;
        }
        HeaderStories stories = new HeaderStories(now);
        add(stories.getFirstHeaderSubrange(), WordPageText.Place.HEADER, texts);
        add(stories.getOddHeaderSubrange(), WordPageText.Place.HEADER, texts);
        add(stories.getEvenHeaderSubrange(), WordPageText.Place.HEADER, texts);
        add(stories.getFirstFooterSubrange(), WordPageText.Place.FOOTER, texts);
        add(stories.getOddFooterSubrange(), WordPageText.Place.FOOTER, texts);
        add(stories.getEvenFooterSubrange(), WordPageText.Place.FOOTER, texts);
        return texts;
    }

    private void add(@Nullable Range range, WordPageText.Place place, List<WordPageText> texts) {
        if (range != null && range.getEndOffset() > range.getStartOffset()) {
            texts.add(new WordPageText(
                    place, place + " " + (texts.size() + 1), blocks(range.getStartOffset(), range.getEndOffset())));
        }
    }

    private List<WordComment> comments(List<DocComments.Entry> entries, DocAnchors anchors, Range text) {
        List<WordComment> comments = new ArrayList<>();
        for (DocComments.Entry entry : entries) {
            int start = text.getStartOffset() + entry.textStart();
            int end = Math.min(text.getEndOffset(), text.getStartOffset() + entry.textEnd());
            comments.add(new WordComment(
                    DocAnchors.id(entry),
                    entry.author(),
                    entry.initials(),
                    entry.date(),
                    blocks(start, end),
                    entry.parent() >= 0 ? Optional.of(String.valueOf(entry.parent())) : Optional.empty(),
                    false,
                    anchors.anchors().anchor(DocAnchors.id(entry))));
        }
        return comments;
    }
}
