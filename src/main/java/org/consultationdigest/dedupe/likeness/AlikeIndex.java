package org.consultationdigest.dedupe.likeness;

/** Which of the texts taken in so far may be like another; texts are known by their position. */
public interface AlikeIndex {
    /** Takes a text in. */
    void add(int text);

    /**
     * Those taken in that may be like this text, the likeliest first; none twice, never the text itself.
     *
     * @return positions of texts
     */
    int[] alike(int text);
}
