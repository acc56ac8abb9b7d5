package org.consultationdigest.format.word;

/** What is counted while one text of a file is read from its first paragraph to its last. */
final class Story {
    /** Tables and text boxes inside each other; people stop at three or four. */
    private static final int DEEPEST = 40;

    private final CommentAnchor.Story kind;
    private int paragraphs;
    private int tables;
    private int depth;
    private int renderedPages;
    private int typedPages;

    Story(CommentAnchor.Story kind) {
        this.kind = kind;
    }

    CommentAnchor.Story kind() {
        return kind;
    }

    int nextParagraph() {
        return ++paragraphs;
    }

    /** The position that the next paragraph will have. */
    int upcomingParagraph() {
        return paragraphs + 1;
    }

    int nextTable() {
        return ++tables;
    }

    void enter() throws NestingException {
        if (++depth > DEEPEST) {
            throw new NestingException(DEEPEST);
        }
    }

    void leave() {
        depth--;
    }

    void renderedBreak() {
        renderedPages++;
    }

    void typedBreak() {
        typedPages++;
    }

    PageMark page() {
        return new PageMark(renderedPages, typedPages);
    }
}
