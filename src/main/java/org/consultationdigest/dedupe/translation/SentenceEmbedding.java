package org.consultationdigest.dedupe.translation;

/** Gives the meaning of a text as a point; texts of near meanings, in whatever language, lie near each other. */
public interface SentenceEmbedding {
    /**
     * The point of a text.
     *
     * @return of length 1, always of the same number of dimensions
     */
    float[] of(String text);
}
