package org.consultationdigest.samples.kit;

import java.util.ArrayList;
import java.util.List;

/**
 * A letter whose headings and lists are told by their type alone: what a person typed, to be set as a Word document and as
 * a PDF.
 */
public final class TypesetLetter {
    /** How headings stand out. */
    public enum Heading {
        BOLD,
        LARGER,
        LARGER_BOLD,
        LARGER_CENTRED,
        SMALL_CAPITALS,
        COLOURED
    }

    /** What a part of it is. */
    enum Kind {
        TITLE,
        HEADING,
        TEXT,
        ITEM,
        MORE,
        GATHERED,
        CAPTION,
        CLOSING
    }

    /**
     * A paragraph.
     *
     * @param level how deep it stands, from 0: of headings the size, of items the indent
     * @param bullet what stands before an item
     * @param first whether an item is the first of its list
     * @param lead words in bold that it begins with
     * @param note the footnote that hangs on it; empty for none
     */
    record Part(Kind kind, int level, Bullet bullet, boolean first, String lead, String text, String note) {}

    private final List<Part> parts = new ArrayList<>();
    private final Heading heading;
    private final int columns;
    private String runningHead = "";

    /**
     * An empty letter.
     *
     * @param columns in how many columns its body is printed
     */
    public TypesetLetter(Heading heading, int columns) {
        this.heading = heading;
        this.columns = columns;
    }

    /** The line at the top of every page. */
    public TypesetLetter runningHead(String text) {
        runningHead = text;
        return this;
    }

    /** A line in the middle, larger than everything else. */
    public TypesetLetter title(String text) {
        return add(Kind.TITLE, 0, Bullet.DASH, "", text, "");
    }

    public TypesetLetter heading(int level, String text) {
        return add(Kind.HEADING, level, Bullet.DASH, "", text, "");
    }

    public TypesetLetter text(String text) {
        return add(Kind.TEXT, 0, Bullet.DASH, "", text, "");
    }

    /** A paragraph that begins with words in bold. */
    public TypesetLetter runIn(String lead, String text) {
        return add(Kind.TEXT, 0, Bullet.DASH, lead, text, "");
    }

    /** A paragraph with a footnote at its end. */
    public TypesetLetter noted(String text, String note) {
        return add(Kind.TEXT, 0, Bullet.DASH, "", text, note);
    }

    public TypesetLetter item(int level, Bullet bullet, String text) {
        return add(Kind.ITEM, level, bullet, "", text, "");
    }

    /** An item that says nothing without the one above it, and belongs to its comment. */
    public TypesetLetter gathered(int level, Bullet bullet, String text) {
        return add(Kind.GATHERED, level, bullet, "", text, "");
    }

    /** A paragraph below an item, with the indent of its words. */
    public TypesetLetter more(int level, String text) {
        return add(Kind.MORE, level, Bullet.DASH, "", text, "");
    }

    /** The line above a table or below a figure. */
    public TypesetLetter caption(String text) {
        return add(Kind.CAPTION, 0, Bullet.DASH, "", text, "");
    }

    /** The words of courtesy at its end. */
    public TypesetLetter closing(String text) {
        return add(Kind.CLOSING, 0, Bullet.DASH, "", text, "");
    }

    /** What a person reads as its comments: each with the heading above it and a bar between. */
    public List<String> comments() {
        List<String> comments = new ArrayList<>();
        String above = "";
        for (Part part : parts) {
            switch (part.kind()) {
                case HEADING -> above = part.text();
                case TEXT, ITEM -> comments.add(above + " | " + part.lead() + part.text());
                case MORE, GATHERED -> comments.add(comments.remove(comments.size() - 1) + "\n" + part.text());
                case TITLE, CAPTION, CLOSING -> {}
            }
        }
        return comments;
    }

    private TypesetLetter add(Kind kind, int level, Bullet bullet, String lead, String text, String note) {
        boolean first = (kind == Kind.ITEM || kind == Kind.GATHERED) && !goesOn(level, bullet);
        parts.add(new Part(kind, level, bullet, first, lead, text, note));
        return this;
    }

    private boolean goesOn(int level, Bullet bullet) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            boolean item = part.kind() == Kind.ITEM || part.kind() == Kind.GATHERED;
            boolean listed = item || part.kind() == Kind.MORE;
            if (!listed || part.level() < level) {
                return false;
            }
            if (item && part.level() == level) {
                return part.bullet() == bullet;
            }
        }
        return false;
    }

    List<Part> parts() {
        return parts;
    }

    Heading heading() {
        return heading;
    }

    /** Whether its headings are set in small capitals. */
    public boolean hasSmallCapitals() {
        return heading == Heading.SMALL_CAPITALS;
    }

    int columns() {
        return columns;
    }

    String runningHead() {
        return runningHead;
    }

    /** The Word document. */
    public byte[] docx() {
        return new TypesetDocx(this).bytes();
    }

    /** A PDF set without a word processor. */
    public byte[] pdf() {
        return new TypesetPdf(this).bytes();
    }
}
