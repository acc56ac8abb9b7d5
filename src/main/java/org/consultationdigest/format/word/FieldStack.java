package org.consultationdigest.format.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The fields that are open at a point of a text. A field holds an instruction, which nobody sees, and after a mark its
 * result, which is text; both may run over many paragraphs, and fields may stand inside fields.
 */
public final class FieldStack {
    /** Fields that fetch or run something when Word updates them. */
    private static final Set<String> ACTIVE = Set.of(
            "DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "DATABASE", "MACROBUTTON");

    private static final int LONGEST_INSTRUCTION = 200;

    /** Fields that a person clicks on; what is seen of them stands in the instruction, behind the name of what is done. */
    private static final Set<String> BUTTONS = Set.of("MACROBUTTON", "GOTOBUTTON");

    private final Deque<Field> open = new ArrayDeque<>();
    private String button = "";
    private final Set<String> active = new HashSet<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
        private boolean contents;
    }

    /** A complex field's mark: {@code begin}, {@code separate} or {@code end}. */
    public void mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> separate();
            case "end" -> end();
            default -> {}
        }
    }

    /** A simple field, whose instruction is an attribute. */
    void beginSimple(String instruction) {
        open.push(new Field());
        instruction(instruction);
        separate();
    }

    void end() {
        if (!open.isEmpty()) {
            separate();
            open.pop();
        }
    }

    /** The words of a button whose field has just ended, which prompt for something; empty when none has. */
    public String takeButton() {
        String words = button;
        button = "";
        return words;
    }

    /** A part of an instruction. */
    public void instruction(String text) {
        Field field = open.peek();
        if (field != null && !field.result && field.instruction.length() < LONGEST_INSTRUCTION) {
            field.instruction.append(text);
        }
    }

    private void separate() {
        Field field = open.peek();
        if (field != null) {
            separate(field);
        }
    }

    private void separate(Field field) {
        if (field.result) {
            return;
        }
        field.result = true;
        String[] words = field.instruction.toString().strip().split("\\s+", 3);
        String name = words[0].toUpperCase(Locale.ROOT);
        button = BUTTONS.contains(name) && words.length > 2 ? words[2] : button;
        field.contents = name.equals("TOC");
        if (ACTIVE.contains(name)) {
            active.add(name);
        }
    }

    /**
     * At the end of a paragraph an instruction ends too: files that forget to end it would hide all the text that follows.
     */
    public void endParagraph() {
        open.forEach(this::separate);
    }

    /** Ends every field at the end of a text. */
    public void endStory() {
        open.clear();
    }

    /** Whether text that stands here is seen. */
    public boolean isShown() {
        for (Field field : open) {
            if (!field.result) {
                return false;
            }
        }
        return true;
    }

    /** Whether text that stands here is part of a table of contents. */
    public boolean inContents() {
        for (Field field : open) {
            if (field.contents) {
                return true;
            }
        }
        return false;
    }

    /** The fields met so far that fetch or run something. */
    public Set<String> active() {
        return active;
    }
}
