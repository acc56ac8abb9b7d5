package org.consultationdigest.format.wordprocessing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text as a person wrote it, before a word processor saves it as a file of some kind. */
public final class Manuscript {
    private final List<Block> blocks = new ArrayList<>();

    /** What stands one below the other. */
    public sealed interface Block {}

    /**
     * A paragraph.
     *
     * @param level its level when it is a heading
     * @param label the automatic number or bullet that is shown before it
     */
    public record Paragraph(Optional<Integer> level, Optional<String> label, List<Piece> pieces) implements Block {}

    /** A table; a cell that is null continues the one above it. */
    public record Table(List<List<String>> rows) implements Block {}

    /** What stands one behind the other in a paragraph. */
    public sealed interface Piece {}

    /** Words. */
    public record Words(String text) implements Piece {}

    /** Words in bold type. */
    public record Bold(String text) implements Piece {}

    /** Words that a line is drawn through. */
    public record Struck(String text) implements Piece {}

    /** Words put in with tracking. */
    public record Inserted(String author, String text) implements Piece {}

    /** Words taken out with tracking. */
    public record Deleted(String author, String text) implements Piece {}

    /** Words with a comment in the margin. */
    public record Commented(String author, String text, String comment) implements Piece {}

    /** A footnote. */
    public record Note(String text) implements Piece {}

    public Manuscript paragraph(Piece... pieces) {
        return add(new Paragraph(Optional.empty(), Optional.empty(), List.of(pieces)));
    }

    public Manuscript lines(String... lines) {
        for (String line : lines) {
            paragraph(new Words(line));
        }
        return this;
    }

    public Manuscript bold(String line) {
        return paragraph(new Bold(line));
    }

    public Manuscript heading(int level, String text) {
        return add(new Paragraph(Optional.of(level), Optional.empty(), List.of(new Words(text))));
    }

    /** Paragraphs that the word processor numbers 1., 2., 3. */
    public Manuscript numbered(String... lines) {
        for (int i = 0; i < lines.length; i++) {
            add(new Paragraph(Optional.empty(), Optional.of((i + 1) + "."), List.of(new Words(lines[i]))));
        }
        return this;
    }

    /** A table, row by row; a cell that is {@code "^"} continues the one above it. */
    public Manuscript table(String[]... rows) {
        List<List<String>> all = new ArrayList<>();
        for (String[] row : rows) {
            all.add(List.of(row));
        }
        return add(new Table(all));
    }

    private Manuscript add(Block block) {
        blocks.add(block);
        return this;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** Every word of it, notes and comments included. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                table.rows()
                        .forEach(row -> row.stream()
                                .filter(cell -> !cell.equals("^"))
                                .forEach(cell -> words.append(cell).append('\n')));
            } else if (block instanceof Paragraph paragraph) {
                paragraph.pieces().forEach(piece -> words.append(words(piece)));
                words.append('\n');
            }
        }
        return words.toString();
    }

    private static String words(Piece piece) {
        if (piece instanceof Words words) {
            return words.text();
        } else if (piece instanceof Bold bold) {
            return bold.text();
        } else if (piece instanceof Struck struck) {
            return struck.text();
        } else if (piece instanceof Inserted inserted) {
            return inserted.text();
        } else if (piece instanceof Deleted deleted) {
            return deleted.text();
        } else if (piece instanceof Commented commented) {
            return commented.text() + "\n" + commented.comment() + "\n";
        }
        return "\n" + ((Note) piece).text() + "\n";
    }
}
