package org.consultationdigest.link.reference;

import java.util.List;

/**
 * Reads references to places in a report. Made once and used from any number of threads.
 *
 * <p>Two modes: in a cell of a reference column a bare {@code 4.2.1} or {@code all} counts; in running text only what names
 * its unit does.
 */
public final class ReferenceParser {
    private final Lexicon lexicon = Lexicon.standard();

    /**
     * The references of a cell of a reference column, in their order.
     *
     * @param cell as written, in Unicode form C
     * @return empty when the cell refers to nothing ({@code n/a}) or holds words only
     */
    public List<Mention> cell(String cell) {
        return new CellReader(lexicon, cell).read();
    }

    /**
     * The references of a running text, in their order.
     *
     * @param text as written, in Unicode form C
     */
    public List<Mention> text(String text) {
        Reading reading = new Reading(lexicon, Tokenizer.tokens(text), false);
        return DocumentSymbols.apply(text, new Scanner(reading, text).scan());
    }
}
