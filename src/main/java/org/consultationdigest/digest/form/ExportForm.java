package org.consultationdigest.digest.form;

import java.util.List;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.OutputFile;

/** The shapes in which a digest leaves the secretariat. */
public enum ExportForm {
    /** The four-column form of official documents, in Word. */
    OFFICIAL,
    /** The comment form of ISO and IEC, in Word. */
    ISO,
    /** The rows of the digest, as comma-separated values. */
    CSV,
    /** One sheet with the responses for each contributor, in Word. */
    REPLIES;

    /**
     * The files of a digest in this shape.
     *
     * @param digest what they tell
     * @param audience who is going to read them; a reply goes to its addressee, whoever asks for it
     */
    public List<OutputFile> files(Digest digest, Audience audience) {
        return switch (this) {
            case OFFICIAL -> List.of(OfficialFormFile.of(digest, audience));
            case ISO -> List.of(IsoFormFile.of(digest, audience));
            case CSV -> List.of(CsvFile.of(digest, audience));
            case REPLIES -> ReplySheets.of(digest);
        };
    }

    /** The name of a file of one shape, which says for whom it is. */
    static String name(String shape, Audience audience, String ending) {
        return shape + (audience == Audience.OUTSIDERS ? "-for-outsiders" : "") + ending;
    }
}
