package org.consultationdigest.format.picture;

import java.io.IOException;
import java.io.InputStream;

/**
 * A picture as a document shows it.
 *
 * @param name its name in the document, without folders
 * @param width how wide it is shown, in points
 * @param height how tall it is shown, in points
 * @param content its bytes
 */
public record ShownPicture(String name, double width, double height, Content content) {

    /** The bytes of a picture, which are looked at more than once. */
    @FunctionalInterface
    public interface Content {
        /** The bytes from their beginning; whoever opens them closes them. */
        InputStream open() throws IOException;
    }

    /** How much of a page it covers, from 0 to 1. */
    double shareOf(double pageWidth, double pageHeight) {
        double page = pageWidth * pageHeight;
        return page <= 0 ? 0 : Math.min(1, Math.max(0, width) * Math.max(0, height) / page);
    }
}
