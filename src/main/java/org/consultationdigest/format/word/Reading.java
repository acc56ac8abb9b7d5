package org.consultationdigest.format.word;

import java.util.ArrayDeque;
import java.util.Deque;

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

    /** Whether a document of another kind is laid into the text ({@code w:altChunk}). */
    boolean hasInsertedDocuments() {
        return insertedDocuments;
    }

    void noteInsertedDocument() {
        insertedDocuments = true;
    }
}
