package org.consultationdigest.format.rtf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.consultationdigest.format.word.WordSpan;
import org.consultationdigest.text.BulletCharacters;

/** Walks through the parts of a file and hands its words to the text they stand in. */
final class RtfInterpreter {
    /** Groups inside groups; Word writes some dozens at most. */
    private static final int DEEPEST = 1_000;

    private final RtfTokens tokens;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfChanges changes = new RtfChanges();
    private final RtfTables tables = new RtfTables(fonts, changes);
    private final RtfTexts texts = new RtfTexts(changes, tables.styles());
    private final Deque<RtfState> outer = new ArrayDeque<>();
    private final RtfDecoder decoder = new RtfDecoder();
    private RtfState state = new RtfState();
    private int standardFont = -1;
    private boolean starred;
    private boolean complete = true;
    /** Characters still to come that stand in for a Unicode character. */
    private int standIns;

    RtfInterpreter(RtfTokens tokens) {
        this.tokens = tokens;
    }

    /** Reads to the end; false when the file is nested beyond all measure and was not read to its end. */
    boolean read() throws IOException {
        RtfToken token = tokens.next();
        while (complete && !(token instanceof RtfToken.End)) {
            take(token);
            token = tokens.next();
        }
        flush();
        return complete;
    }

    RtfTexts texts() {
        return texts;
    }

    private void take(RtfToken token) throws IOException {
        if (token instanceof RtfToken.Text text) {
            octet(text.octet());
            return;
        }
        flush();
        if (token instanceof RtfToken.Open) {
            open();
        } else if (token instanceof RtfToken.Close) {
            close();
        } else if (token instanceof RtfToken.Word word) {
            word(word);
        } else if (token instanceof RtfToken.Symbol symbol) {
            symbol(symbol.character());
        }
    }

    private void octet(int octet) {
        if (standIns > 0) {
            standIns--;
        } else {
            decoder.add(octet);
        }
    }

    private void open() {
        standIns = 0;
        starred = false;
        complete = outer.size() < DEEPEST;
        outer.push(state);
        state = state.copy();
    }

    private void close() {
        standIns = 0;
        RtfState closed = state;
        if (!outer.isEmpty()) {
            state = outer.pop();
        }
        tables.close(closed, state);
        texts.close(closed, state);
    }

    private void word(RtfToken.Word word) throws IOException {
        if (word.name().equals("bin")) {
            tokens.skip(word.value(0));
            return;
        }
        if (word.name().equals("u")) {
            unicode(word.value(0));
            return;
        }
        if (standIns > 0) {
            standIns--;
            return;
        }
        if (word.name().equals("ud")) {
            state.destination = outer.stream().skip(1).findFirst().orElse(state).destination;
            return;
        }
        RtfDestination destination = RtfDestination.of(word.name(), starred);
        starred = false;
        if (destination != null && state.destination != RtfDestination.SILENT) {
            state.destination = destination;
        }
        act(word);
    }

    private void act(RtfToken.Word word) {
        switch (word.name()) {
            case "ansicpg" -> fonts.setStandard(word.value(1252));
            case "deff" -> standardFont = word.value(0);
            default -> RtfFormat.take(word, state, standardFont);
        }
        tables.take(word, state);
        if (state.destination == RtfDestination.SHOWN) {
            texts.take(word, state);
        }
        RtfCharacters.word(word.name()).ifPresent(this::say);
    }

    private void unicode(int number) {
        if (standIns > 0) {
            standIns--;
            return;
        }
        RtfCharacters.unit(number).ifPresent(decoder::addUnit);
        standIns = state.fallback;
    }

    private void symbol(char symbol) {
        if (symbol == '*') {
            starred = true;
        } else if (standIns > 0) {
            standIns--;
        } else {
            RtfCharacters.symbol(symbol).ifPresent(this::say);
        }
    }

    private void flush() {
        if (!decoder.isEmpty()) {
            String text = decoder.text(fonts.charset(state.font), fonts.isSymbols(state.font));
            say(BulletCharacters.shown(text));
        }
    }

    private void say(String words) {
        switch (state.destination) {
            case SHOWN -> texts.say(span(words), state);
            case LABEL -> texts.label(words);
            case SILENT -> {}
            case FONTS, STYLES, REVISION_AUTHORS -> tables.say(words);
            default -> texts.describe(words);
        }
    }

    private WordSpan span(String words) {
        Optional<String> font = fonts.name(state.font);
        return new WordSpan(words, changes.of(state), false, font, state.struck);
    }
}
