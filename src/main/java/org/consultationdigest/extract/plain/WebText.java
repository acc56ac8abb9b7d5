package org.consultationdigest.extract.plain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.extract.letter.LetterParagraph;

/** A web page held in memory, such as the body of a mail, as paragraphs. */
public final class WebText {
    private WebText() {}

    /**
     * The paragraphs of a page; tables as the text of their cells, what a mail program quotes with {@code >} before it.
     *
     * @throws UnreadableTextException when no text can be made of it
     */
    public static List<LetterParagraph> paragraphs(String html) throws UnreadableTextException {
        try (ByteArrayInputStream in = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))) {
            List<LetterParagraph> paragraphs = new ArrayList<>();
            for (Block block :
                    new MarkupReader().read(in, "text/html; charset=UTF-8").blocks()) {
                if (block instanceof Block.Text text) {
                    paragraphs.add(text.quoted() ? marked(text.paragraph()) : text.paragraph());
                } else if (block instanceof Block.Table table) {
                    paragraphs.addAll(LayoutTable.paragraphs(table, false));
                }
            }
            return paragraphs;
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail to be read", e);
        }
    }

    /** As mail programs mark what they quote in plain text. */
    private static LetterParagraph marked(LetterParagraph paragraph) {
        return paragraph.saying("> " + paragraph.text().replace("\n", "\n> "));
    }
}
