package org.consultationdigest.format.picture;

import java.util.List;

/**
 * What a text, or one slide, shows of pictures.
 *
 * @param pageWidth the width of its page, in points
 * @param pageHeight the height of its page, in points
 * @param letters how many letters of its own it has beside the pictures, spaces not counted
 * @param pictures in reading order; a picture that is shown twice stands here once
 */
public record PictureSheet(double pageWidth, double pageHeight, long letters, List<ShownPicture> pictures) {
    /** A4 in points, where a document does not say how large its page is. */
    public static final double USUAL_WIDTH = 595.3;

    public static final double USUAL_HEIGHT = 841.9;

    public PictureSheet {
        pictures = List.copyOf(pictures);
    }
}
