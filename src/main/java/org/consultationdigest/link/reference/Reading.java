package org.consultationdigest.link.reference;

import java.util.List;
import java.util.Optional;

/** A text being read: its tokens, how far the reading is, and what may stand there. */
final class Reading {
    private final Lexicon lexicon;
    private final List<Token> tokens;
    /** Whether it is a cell of a reference column, where bare numbers count too. */
    final boolean cell;

    int at;

    Reading(Lexicon lexicon, List<Token> tokens, boolean cell) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.cell = cell;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    int size() {
        return tokens.size();
    }

    /** The token this far ahead; a line break stands before and behind the text. */
    Token peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size()
                ? tokens.get(index)
                : new Token(Token.Kind.BREAK, "\n", "\n", "\n", 0, 0, false);
    }

    Token peek() {
        return peek(0);
    }

    Optional<Phrase> see(Role role) {
        return lexicon.at(tokens, at, role);
    }

    Optional<Phrase> seeAhead(int ahead, Role role) {
        return at + ahead < 0 ? Optional.empty() : lexicon.at(tokens, at + ahead, role);
    }

    /** Whether no phrase at all begins here; most words of a text are such. */
    boolean isOrdinaryWord() {
        return peek().isWord() && !lexicon.knows(peek());
    }

    /** Reads a phrase of this role when one stands here. */
    Optional<Phrase> take(Role role) {
        Optional<Phrase> phrase = see(role);
        phrase.ifPresent(found -> at += found.length());
        return phrase;
    }

    boolean skip(Role role) {
        return take(role).isPresent();
    }

    boolean skipMark(String mark) {
        if (!peek().isMark(mark)) {
            return false;
        }
        at++;
        return true;
    }

    /** Where the tokens from one index up to another begin and end in the text, with the words between. */
    Mention mention(Reference reference, String text, int fromToken, int toToken) {
        int start = tokens.get(fromToken).start();
        int end = tokens.get(toToken - 1).end();
        return new Mention(reference, text.substring(start, end), start, end);
    }
}
