package org.consultationdigest.extract.word;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A Word submission and what a careful official takes from it.
 *
 * @param name what it is
 * @param facts its kind, and sender, number and day where it bears them
 * @param docx gives the bytes of the file
 * @param comments what is said in it, in its order
 */
record WrittenSubmission(String name, Map<String, String> facts, Supplier<byte[]> docx, List<Said> comments) {

    String kind() {
        return facts.getOrDefault("kind", "");
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * One comment.
     *
     * @param words its words
     * @param leadIn the line that leads in to it, which may be repeated in front of it; empty when there is none
     * @param notes the footnotes that hang on it, which may be told with it
     * @param speaker whose remark it is; empty where it is the document's
     * @param doubtful an answer of which two officials may think differently ({@code None.}): neither to be found nor not
     */
    record Said(String words, String leadIn, String notes, String speaker, boolean doubtful) {

        Said and(String more) {
            return new Said(words + "\n" + more, leadIn, notes, speaker, doubtful);
        }
    }
}
