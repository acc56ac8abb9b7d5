package org.consultationdigest.format.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.consultationdigest.format.word.CommentAnchor;
import org.consultationdigest.format.word.ListLabel;
import org.consultationdigest.format.word.NoteReference;
import org.consultationdigest.format.word.PageMark;
import org.consultationdigest.format.word.ParagraphLook;
import org.consultationdigest.format.word.SpanJoiner;
import org.consultationdigest.format.word.TableFlow;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordChange;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.word.WordSpan;

/** One text of the file as it grows: the body, a note, a header, a comment, a text box. */
final class RtfStory {
    private final CommentAnchor.Story kind;
    private final Count count;
    private final TableFlow flow = new TableFlow();
    /** The rows being read, by how deep their tables stand. */
    private final Map<Integer, RtfRow> rows = new HashMap<>();

    private final List<WordBlock> boxes = new ArrayList<>();
    private final StringBuilder label = new StringBuilder();
    private SpanJoiner words = new SpanJoiner();
    private List<NoteReference> notes = new ArrayList<>();
    private int pages;
    private int pageOfParagraph = -1;

    /** What the texts of one numbering of paragraphs share: a text box counts with the body that it hangs in. */
    static final class Count {
        private int paragraphs;
    }

    RtfStory(CommentAnchor.Story kind, Count count) {
        this.kind = kind;
        this.count = count;
    }

    CommentAnchor.Story kind() {
        return kind;
    }

    Count count() {
        return count;
    }

    /** The position that the paragraph being read will have. */
    int upcoming() {
        return count.paragraphs + 1;
    }

    int pages() {
        return pages;
    }

    void add(WordSpan span, RtfState state) {
        if (pageOfParagraph < 0 && !span.text().isBlank()) {
            pageOfParagraph = pages;
        }
        words.add(span, state.bold, state.capitals, state.size);
    }

    void addLabel(String text) {
        label.append(text);
    }

    void addNote(NoteReference note) {
        notes.add(note);
    }

    /** A text box that hangs on the paragraph being read. */
    void addBox(List<WordBlock> blocks) {
        boxes.addAll(blocks);
    }

    void breakPage() {
        pages++;
    }

    boolean hasWords() {
        return !words.isEmpty() || label.length() > 0 || !notes.isEmpty();
    }

    void endParagraph(RtfState state, int depth, RtfStyles styles, List<WordChange> markChanges) {
        int position = ++count.paragraphs;
        OptionalInt level = styles.level(state.style, state.outline);
        String style = styles.name(state.style);
        boolean contents = style.matches("(?i)toc ?[1-9]");
        ParagraphLook look = words.look(String.valueOf(state.style), style, level, contents);
        PageMark page = new PageMark(0, pageOfParagraph < 0 ? pages : pageOfParagraph);
        flow.paragraph(
                new WordParagraph(
                        position, look, label(state), page, markChanges, words.spans(), notes, Optional.empty()),
                depth);
        for (WordBlock box : boxes) {
            box.paragraphs().forEach(paragraph -> flow.paragraph(paragraph, depth));
        }
        begin();
    }

    private void begin() {
        words = new SpanJoiner();
        notes = new ArrayList<>();
        label.setLength(0);
        boxes.clear();
        pageOfParagraph = -1;
    }

    /** The number that the program which wrote the file put before the paragraph. */
    private Optional<ListLabel> label(RtfState state) {
        String shown = label.toString().strip();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        boolean bullet = shown.codePoints().noneMatch(Character::isLetterOrDigit) || shown.equals("o");
        return Optional.of(new ListLabel(shown, bullet, 0, state.listLevel + 1, "list " + state.list));
    }

    /** The row of the table at this depth. */
    RtfRow row(int depth) {
        return rows.computeIfAbsent(depth, unused -> new RtfRow());
    }

    TableFlow flow() {
        return flow;
    }

    List<WordBlock> end() {
        return flow.end();
    }
}
