package org.consultationdigest.format.rtf;

/** What is set at a point of a file; a group begins with a copy and ends with the setting before it. */
final class RtfState {
    RtfDestination destination = RtfDestination.SHOWN;
    /** The story that ends with this group; set on the group that opened it. */
    boolean opensStory;

    int font = -1;
    int size = 24;
    boolean bold;
    boolean capitals;
    boolean hidden;
    boolean struck;
    /** Characters that stand in for each Unicode character. */
    int fallback = 1;

    boolean revised;
    int revisedBy;
    int revisedAt;
    boolean deleted;
    int deletedBy;
    int deletedAt;

    int style;
    int outline = -1;
    boolean inTable;
    int depth;
    int list;
    int listLevel;

    RtfState copy() {
        RtfState copy = new RtfState();
        copy.destination = destination;
        copy.copyCharacters(this);
        copy.copyParagraph(this);
        return copy;
    }

    private void copyCharacters(RtfState other) {
        font = other.font;
        size = other.size;
        bold = other.bold;
        capitals = other.capitals;
        hidden = other.hidden;
        struck = other.struck;
        fallback = other.fallback;
        revised = other.revised;
        revisedBy = other.revisedBy;
        revisedAt = other.revisedAt;
        deleted = other.deleted;
        deletedBy = other.deletedBy;
        deletedAt = other.deletedAt;
    }

    private void copyParagraph(RtfState other) {
        style = other.style;
        outline = other.outline;
        inTable = other.inTable;
        depth = other.depth;
        list = other.list;
        listLevel = other.listLevel;
    }

    /** Everything about characters as the file began, {@code \plain}. */
    void plain(int standardFont) {
        int keep = fallback;
        copyCharacters(new RtfState());
        fallback = keep;
        font = standardFont;
    }

    /** Everything about the paragraph as the file began, {@code \pard}. */
    void pard() {
        copyParagraph(new RtfState());
    }

    /** How deep in tables the paragraph stands. */
    int tableDepth(boolean rowOpen) {
        return inTable || rowOpen ? Math.max(1, depth) : depth;
    }
}
