package org.consultationdigest.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Which of many expressions can match anywhere in a text: one walk through it for all of them, instead of one for each. */
public final class BeginningsIndex {
    /** The expressions that can begin with letters of each hash. */
    private final List<BitSet> byHash = new ArrayList<>(Beginnings.BITS);
    /** Those of which nothing is known. */
    private final BitSet always = new BitSet();

    /**
     * An index of expressions, which are known by their places in the list.
     *
     * @param all what each can begin with, where that is known
     */
    public BeginningsIndex(List<Optional<Beginnings>> all) {
        for (int hash = 0; hash < Beginnings.BITS; hash++) {
            byHash.add(new BitSet());
        }
        for (int i = 0; i < all.size(); i++) {
            int expression = i;
            all.get(i)
                    .ifPresentOrElse(
                            beginnings -> beginnings
                                    .hashes()
                                    .forEach(hash -> byHash.get(hash).set(expression)),
                            () -> always.set(expression));
        }
    }

    /**
     * The expressions that can match at a word of the text; a wrong yes is rare and costs a try, a wrong no does not happen.
     *
     * @return their places in the list
     */
    public BitSet candidates(CharSequence text) {
        BitSet candidates = (BitSet) always.clone();
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            if (!inWord) {
                add(text, at, candidates);
            }
            inWord = Character.isLetterOrDigit(text.charAt(at));
        }
        return candidates;
    }

    private void add(CharSequence text, int at, BitSet candidates) {
        int end = Math.min(text.length(), at + Beginnings.LONGEST);
        for (int to = at + 1; to <= end; to++) {
            candidates.or(byHash.get(Beginnings.hash(text, at, to)));
        }
    }
}
