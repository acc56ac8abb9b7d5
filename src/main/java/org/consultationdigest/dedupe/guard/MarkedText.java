package org.consultationdigest.dedupe.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tokens of a text with the cues that stand in it. */
final class MarkedText {
    /** A cue where it stands; the end is exclusive. */
    record Mark(Cue cue, int start, int end) {}

    private static final double MOSTLY = 0.6;

    private final List<Token> tokens;
    private final @Nullable Mark[] marks;
    private final boolean capitalsMean;
    private final CueIndex cues;
    private final BitSet read;

    MarkedText(List<Token> tokens, CueIndex cues) {
        this.tokens = tokens;
        this.marks = new Mark[tokens.size()];
        this.cues = cues;
        this.read = new BitSet(tokens.size());
        long words = tokens.stream().filter(Token::isWord).count();
        long capitals =
                tokens.stream().filter(Token::isWord).filter(Token::capital).count();
        this.capitalsMean = capitals < MOSTLY * words || words < 2;
    }

    /** The mark at a token; its sentence is read when it is first asked for, since most sentences never are. */
    private Optional<Mark> mark(int i) {
        if (!read.get(i)) {
            int start = i;
            while (start > 0 && !tokens.get(start).opens()) {
                start--;
            }
            readSentence(start);
        }
        return Optional.ofNullable(marks[i]);
    }

    private void readSentence(int start) {
        int i = start;
        while (i < tokens.size() && (i == start || !tokens.get(i).opens())) {
            Optional<CueIndex.Found> found = cues.at(tokens, i);
            int end = i + found.map(CueIndex.Found::length).orElse(1);
            if (found.isPresent()) {
                Arrays.fill(marks, i, end, new Mark(found.get().cue(), i, end));
            }
            read.set(i, end);
            i = end;
        }
    }

    Token token(int i) {
        return tokens.get(i);
    }

    int size() {
        return tokens.size();
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The cue that a token belongs to. */
    Optional<Cue> cue(int i) {
        return mark(i).map(Mark::cue);
    }

    /** The places of cues that touch this range, in order; the range may be put wider than the text. */
    Set<Mark> marks(int from, int end) {
        Set<Mark> found = new LinkedHashSet<>();
        for (int i = Math.max(0, from); i < Math.min(size(), end); i++) {
            mark(i).ifPresent(found::add);
        }
        return found;
    }

    /** Whether the token is a name by its capital: within a sentence, of a text that is not all capitals. */
    boolean isName(int i) {
        Token token = tokens.get(i);
        boolean plain = cue(i).filter(Cue::isPlain).isPresent();
        boolean pronoun = token.word().equals("i");
        return capitalsMean && token.capital() && !token.opens() && token.isWord() && !pronoun && !plain;
    }

    /** Whether the token carries meaning of its own. */
    boolean isContent(int i) {
        Optional<Cue> cue = cue(i);
        return tokens.get(i).isWord()
                && cue.filter(found -> found.isPlain() || found.weak()).isEmpty();
    }

    /** The words of a range as written. */
    List<String> words(int from, int end, String text) {
        List<String> words = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(size(), end); i++) {
            words.add(text.substring(tokens.get(i).start(), tokens.get(i).end()));
        }
        return words;
    }
}
