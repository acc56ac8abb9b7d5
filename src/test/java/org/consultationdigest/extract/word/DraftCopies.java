package org.consultationdigest.extract.word;

import static org.consultationdigest.format.word.WordFile.run;

import org.consultationdigest.format.word.WordFile;

/** A draft of two sections, and copies of it that somebody wrote in. */
final class DraftCopies {
    static final String LAW = "The law on education was adopted in two readings and entered into force last year.";
    static final String SCHOOLS = "Every district now has at least one lower secondary school with clean water.";
    static final String HEALTH = "Health insurance covers nine in ten people, and coverage goes on growing.";

    private DraftCopies() {}

    static WordFile draft() {
        return copy("<w:p>" + run("1. " + LAW) + "</w:p>");
    }

    /** A copy of the draft in which this stands for its first paragraph. */
    static WordFile copy(String firstParagraph) {
        return new WordFile()
                .heading(1, "A. Education")
                .raw(firstParagraph)
                .paragraph("2. " + SCHOOLS)
                .heading(1, "B. Health")
                .paragraph("3. " + HEALTH);
    }
}
