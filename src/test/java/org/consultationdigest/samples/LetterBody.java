package org.consultationdigest.samples;

import org.consultationdigest.samples.kit.DocxBuilder;
import org.consultationdigest.samples.kit.ListKind;
import org.consultationdigest.samples.kit.Para;

/**
 * The body of a letter as plain lines, a paragraph each: {@code @1} before a line makes it an item of an automatic list of
 * numbers, {@code @a} of letters (beginning anew after each number), {@code @-} of dashes, {@code @h} a bold line;
 * numbers without the sign are typed.
 */
final class LetterBody {
    private final DocxBuilder document;
    private final int numbers;
    private final int dashes;
    private int letters;

    private LetterBody(DocxBuilder document) {
        this.document = document;
        this.numbers = document.list(ListKind.NUMBERS);
        this.dashes = document.list(ListKind.DASHES);
        this.letters = document.list(ListKind.LETTERS);
    }

    /** Adds the lines to a document. */
    static void add(DocxBuilder document, String lines) {
        LetterBody body = new LetterBody(document);
        lines.lines().filter(line -> !line.isBlank()).forEach(body::line);
    }

    private void line(String line) {
        if (!line.startsWith("@")) {
            document.add(line);
            return;
        }
        String words = line.substring(3);
        switch (line.charAt(1)) {
            case '1' -> {
                document.add(Para.of(words).item(numbers, 0));
                letters = document.list(ListKind.LETTERS);
            }
            case 'a' -> document.add(Para.of(words).item(letters, 0));
            case '-' -> document.add(Para.of(words).item(dashes, 0));
            case 'h' -> document.add(Para.ofBold(words));
            default -> throw new IllegalArgumentException(line);
        }
    }
}
