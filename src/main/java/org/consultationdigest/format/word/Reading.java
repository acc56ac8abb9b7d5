package org.consultationdigest.format.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the readers of one file share: its styles, its counts, and what is open where they stand. */
final class Reading {
    private final Styles styles;
    private final NumberingCounter numbering;
    private final AnchorCollector anchors = new AnchorCollector();
    private final FieldStack fields = new FieldStack();
    private final MoveNames moves = new MoveNames();
    /** Changes around whole rows and cells, which hold for every word in them. */
    private final Deque<WordChange> changes = new ArrayDeque<>();

    private Story story = new Story(CommentAnchor.Story.BODY);
    private boolean insertedDocuments;
    private boolean hiddenWords;
    private final Map<String, List<String>> diagrams = new HashMap<>();

    Reading(Styles styles, NumberingCounter numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    Styles styles() {
        return styles;
    }

    NumberingCounter numbering() {
        return numbering;
    }

    AnchorCollector anchors() {
        return anchors;
    }

    FieldStack fields() {
        return fields;
    }

    MoveNames moves() {
        return moves;
    }

    Deque<WordChange> changes() {
        return changes;
    }

    Story story() {
        return story;
    }

    /** Begins the next text of the file. */
    void begin(CommentAnchor.Story kind) {
        anchors.endStory();
        fields.endStory();
        changes.clear();
        story = new Story(kind);
    }

    /** The words of a diagram that stands apart from the text, by the id that the text refers to it with. */
    void keepDiagram(String id, List<String> words) {
        diagrams.put(id, words);
    }

    /** The words of a diagram, a line a paragraph; each diagram is asked for once, where it stands. */
    List<String> takeDiagram(String id) {
        List<String> words = diagrams.remove(id);
        return words == null ? List.of() : words;
    }

    /** Whether words were met that Word shows only on request. */
    boolean hasHiddenWords() {
        return hiddenWords;
    }

    void noteHiddenWords() {
        hiddenWords = true;
    }

    /** Whether a document of another kind is laid into the text ({@code w:altChunk}). */
    boolean hasInsertedDocuments() {
        return insertedDocuments;
    }

    void noteInsertedDocument() {
        insertedDocuments = true;
    }
}
