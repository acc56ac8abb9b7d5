package org.consultationdigest.format.rtf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The web page that Outlook wraps into the RTF body of a mail (MS-OXRTFEX): its marks stand in groups of their own, its words
 * between them, and what is written for readers of RTF alone is bracketed by {@code \htmlrtf}.
 */
public final class EncapsulatedPage {
    /** The word that marks such a body stands among the first of the file. */
    private static final int HEAD = 40;

    /** What a group is to the page. */
    private enum Part {
        WORDS,
        MARKS,
        FONTS,
        NOTHING
    }

    /** What holds inside a group. */
    private static final class Group {
        private Part part = Part.WORDS;
        private boolean forRtf;
        private int font;
        private int unicodeSkip = 1;

        private Group inner() {
            Group inner = new Group();
            inner.part = part;
            inner.forRtf = forRtf;
            inner.font = font;
            inner.unicodeSkip = unicodeSkip;
            return inner;
        }
    }

    private final RtfTokens tokens;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfDecoder decoder = new RtfDecoder();
    private final StringBuilder page = new StringBuilder();
    private final Deque<Group> around = new ArrayDeque<>();
    private Group group = new Group();
    private boolean starred;
    private boolean found;
    private int skip;

    private EncapsulatedPage(InputStream content) {
        this.tokens = new RtfTokens(content);
    }

    /**
     * The page in a text.
     *
     * @return its mark-up; empty when the text is no wrapped page
     * @throws IOException when its bytes cannot be read
     */
    public static Optional<String> in(InputStream rtf) throws IOException {
        EncapsulatedPage reader = new EncapsulatedPage(rtf);
        reader.read();
        return reader.found ? Optional.of(reader.page.toString()) : Optional.empty();
    }

    private void read() throws IOException {
        int count = 0;
        for (RtfToken token = tokens.next(); !(token instanceof RtfToken.End); token = tokens.next()) {
            if (++count > HEAD && !found) {
                return;
            }
            take(token);
        }
        flush();
    }

    private void take(RtfToken token) throws IOException {
        if (token instanceof RtfToken.Text text) {
            takeOctet(text.octet());
            return;
        }
        flush();
        if (token instanceof RtfToken.Open) {
            around.push(group);
            group = group.inner();
            starred = false;
        } else if (token instanceof RtfToken.Close) {
            group = around.isEmpty() ? group : around.pop();
        } else if (token instanceof RtfToken.Symbol symbol) {
            takeSymbol(symbol.character());
        } else if (token instanceof RtfToken.Word word) {
            takeWord(word);
            starred = false;
        }
    }

    private void takeOctet(int octet) {
        if (skip > 0) {
            skip--;
        } else if (isShown()) {
            decoder.add(octet);
        }
    }

    private void takeSymbol(char symbol) {
        starred |= symbol == '*';
        if (isShown()) {
            RtfCharacters.symbol(symbol).ifPresent(page::append);
        }
    }

    private void takeWord(RtfToken.Word word) throws IOException {
        skip = 0;
        switch (word.name()) {
            case "fromhtml" -> found = word.on();
            case "htmlrtf" -> group.forRtf = word.on();
            case "htmltag" -> group.part = Part.MARKS;
            case "mhtmltag" -> group.part = Part.NOTHING;
            case "fonttbl" -> group.part = Part.FONTS;
            case "ansicpg" -> fonts.setStandard(word.value(1252));
            case "f" -> group.font = word.value(0);
            case "fcharset" -> fonts.setCharset(group.font, word.value(0));
            case "cpg" -> fonts.setCodePage(group.font, word.value(1252));
            case "uc" -> group.unicodeSkip = word.value(1);
            case "u" -> takeUnit(word.value(0));
            case "bin" -> tokens.skip(word.value(0));
            case "par", "line" -> append("\n");
            default -> takeOther(word.name());
        }
    }

    /** A group of no meaning to the page, or a sign. */
    private void takeOther(String name) {
        RtfDestination destination = RtfDestination.of(name, starred);
        if (destination != null && group.part == Part.WORDS) {
            group.part = Part.NOTHING;
        }
        RtfCharacters.word(name).ifPresent(this::append);
    }

    private void takeUnit(int number) {
        RtfCharacters.unit(number).ifPresent(unit -> append(String.valueOf((char) unit)));
        skip = group.unicodeSkip;
    }

    private void append(String text) {
        if (isShown()) {
            page.append(text);
        }
    }

    private void flush() {
        if (!decoder.isEmpty()) {
            page.append(decoder.text(fonts.charset(group.font), false));
        }
    }

    private boolean isShown() {
        return group.part == Part.MARKS || (group.part == Part.WORDS && !group.forRtf && !around.isEmpty());
    }
}
