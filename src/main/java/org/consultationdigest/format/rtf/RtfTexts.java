package org.consultationdigest.format.rtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consultationdigest.format.word.CommentAnchor;
import org.consultationdigest.format.word.NoteReference;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordChange;
import org.consultationdigest.format.word.WordComment;
import org.consultationdigest.format.word.WordNote;
import org.consultationdigest.format.word.WordPageText;
import org.consultationdigest.format.word.WordSpan;

/** The texts of a file: the body and, inside its groups, notes, page headers, comments and text boxes. */
final class RtfTexts {
    private final RtfChanges changes;
    private final RtfStyles styles;
    private final RtfComments comments = new RtfComments();
    private final RtfStory body = new RtfStory(CommentAnchor.Story.BODY, new RtfStory.Count());
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<WordNote> notes = new ArrayList<>();
    private final List<WordPageText> pageTexts = new ArrayList<>();
    private final StringBuilder described = new StringBuilder();
    private final Set<String> active = new TreeSet<>();

    /** A text inside another, and what it is. */
    private record Open(RtfStory story, String word, WordNote.Kind note) {}

    RtfTexts(RtfChanges changes, RtfStyles styles) {
        this.changes = changes;
        this.styles = styles;
    }

    /** Words that are seen. */
    void say(WordSpan span, RtfState state) {
        if (story().kind() != CommentAnchor.Story.COMMENT) {
            comments.anchors().words(span);
        }
        story().add(span, state);
    }

    void label(String words) {
        story().addLabel(words);
    }

    /** Words that say something of a comment or a field. */
    void describe(String words) {
        described.append(words);
    }

    /** A control word in a text that is seen. */
    void take(RtfToken.Word word, RtfState state) {
        if (story().row(Math.max(1, state.depth)).take(word)) {
            return;
        }
        switch (word.name()) {
            case "par", "sect" -> endParagraph(state);
            case "cell" -> endCell(state, 1);
            case "nestcell" -> endCell(state, Math.max(2, state.depth));
            case "row" -> endRow(1);
            case "nestrow" -> endRow(Math.max(2, state.depth));
            case "page" -> story().breakPage();
            case "object" -> active.add("embedded files");
            case "footnote", "annotation", "shptxt", "dptxbxtext" -> begin(word.name(), state);
            case "ftnalt" -> makeEndnote();
            default -> takePageText(word, state);
        }
    }

    private void takePageText(RtfToken.Word word, RtfState state) {
        if (word.name().matches("(?:header|footer)[lrf]?")) {
            begin(word.name(), state);
        }
    }

    private void begin(String word, RtfState state) {
        boolean box = word.equals("shptxt") || word.equals("dptxbxtext");
        RtfStory story =
                box ? new RtfStory(story().kind(), story().count()) : new RtfStory(kind(word), new RtfStory.Count());
        open.push(new Open(story, word, WordNote.Kind.FOOTNOTE));
        state.opensStory = true;
        state.pard();
    }

    private static CommentAnchor.Story kind(String word) {
        return switch (word) {
            case "footnote" -> CommentAnchor.Story.NOTE;
            case "annotation" -> CommentAnchor.Story.COMMENT;
            default -> word.startsWith("header") ? CommentAnchor.Story.HEADER : CommentAnchor.Story.FOOTER;
        };
    }

    private void makeEndnote() {
        if (!open.isEmpty() && open.element().word().equals("footnote")) {
            Open note = open.pop();
            open.push(new Open(note.story(), note.word(), WordNote.Kind.ENDNOTE));
        }
    }

    private void endParagraph(RtfState state) {
        List<WordChange> mark = changes.of(state);
        story().endParagraph(state, state.tableDepth(story().row(1).isOpen()), styles, mark);
        if (story().kind() != CommentAnchor.Story.COMMENT) {
            comments.anchors().endParagraph();
        }
    }

    private void endCell(RtfState state, int depth) {
        story().endParagraph(state, depth, styles, List.of());
        if (story().kind() != CommentAnchor.Story.COMMENT) {
            comments.anchors().endParagraph();
        }
        story().flow().endCell(depth);
    }

    private void endRow(int depth) {
        story().row(depth).end(story().flow(), depth);
    }

    private RtfStory story() {
        return open.isEmpty() ? body : open.element().story();
    }

    /** A group has ended, and with it perhaps a text or something that was said of a comment. */
    void close(RtfState closed, RtfState around) {
        if (closed.destination != around.destination && described.length() > 0) {
            closeDescription(closed);
        }
        if (closed.opensStory && !open.isEmpty()) {
            Open ended = open.pop();
            finish(ended.story(), closed);
            file(ended);
        }
    }

    private void closeDescription(RtfState closed) {
        String text = described.toString();
        described.setLength(0);
        if (closed.destination == RtfDestination.FIELD_INSTRUCTION) {
            RtfFields.active(text).ifPresent(active::add);
        } else {
            comments.take(closed.destination, text, story());
        }
    }

    private void finish(RtfStory story, RtfState state) {
        if (story.hasWords()) {
            story.endParagraph(state, state.tableDepth(false), styles, List.of());
        }
    }

    private void file(Open ended) {
        List<WordBlock> blocks = ended.story().end();
        switch (ended.word()) {
            case "annotation" -> comments.end(blocks, story());
            case "footnote" -> {
                NoteReference reference = new NoteReference(ended.note(), String.valueOf(notes.size() + 1));
                story().addNote(reference);
                notes.add(new WordNote(ended.note(), reference.id(), blocks));
            }
            case "shptxt", "dptxbxtext" -> story().addBox(blocks);
            default ->
                pageTexts.add(new WordPageText(
                        ended.word().startsWith("header") ? WordPageText.Place.HEADER : WordPageText.Place.FOOTER,
                        ended.word(),
                        blocks));
        }
    }

    /** The body, ended. */
    List<WordBlock> body() {
        while (!open.isEmpty()) {
            Open ended = open.pop();
            finish(ended.story(), new RtfState());
            file(ended);
        }
        finish(body, new RtfState());
        comments.anchors().endStory();
        return body.end();
    }

    int pages() {
        return body.pages();
    }

    List<WordNote> notes() {
        return notes;
    }

    List<WordPageText> pageTexts() {
        return pageTexts;
    }

    List<WordComment> comments() {
        return comments.comments();
    }

    /** What the file would fetch or run, and what it holds that is not read. */
    Set<String> active() {
        return active;
    }
}
