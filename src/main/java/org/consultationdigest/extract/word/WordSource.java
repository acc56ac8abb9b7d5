package org.consultationdigest.extract.word;

import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.intake.SubmissionId;

/**
 * A submission that is being taken apart.
 *
 * @param submission its content
 * @param document that content, read
 * @param places where its paragraphs stand
 * @param ids gives out the ids of its comments
 */
record WordSource(SubmissionId submission, WordDocument document, CopyPlaces places, CommentIds ids) {

    /** The place of a paragraph of the body, with the heading above it. */
    SourceLocation at(int position) {
        SourceLocation place = SourceLocation.none().inParagraph(position);
        return places.heading(position).map(place::under).orElse(place);
    }
}
