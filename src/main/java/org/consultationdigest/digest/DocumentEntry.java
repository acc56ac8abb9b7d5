package org.consultationdigest.digest;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.intake.Contributor;
import org.consultationdigest.intake.Document;
import org.consultationdigest.problem.Problem;

/**
 * A received file in the digest.
 *
 * @param document the receipt
 * @param contributor who sent it; absent rather than guessed
 * @param facts what it says of itself; absent when it was not read
 * @param comments how many comments it brought
 * @param remainder what was read in it and is not a comment
 * @param dismissed what was read as a comment and is none, as a person says
 * @param problems what went wrong with it
 */
public record DocumentEntry(
        Document document,
        Optional<Contributor> contributor,
        Optional<DocumentFacts> facts,
        int comments,
        List<Remainder> remainder,
        List<ExtractedComment> dismissed,
        List<Problem> problems) {
    public DocumentEntry {
        dismissed = List.copyOf(dismissed);
        remainder = List.copyOf(remainder);
        problems = List.copyOf(problems);
    }

    /** A file of whose comments nobody says that they are none. */
    public DocumentEntry(
            Document document,
            Optional<Contributor> contributor,
            Optional<DocumentFacts> facts,
            int comments,
            List<Remainder> remainder,
            List<Problem> problems) {
        this(document, contributor, facts, comments, remainder, List.of(), problems);
    }

    /** How many texts of it stand in no row of the digest. */
    public int setAside() {
        return remainder.size() + dismissed.size();
    }
}
