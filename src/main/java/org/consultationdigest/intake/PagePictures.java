package org.consultationdigest.intake;

import java.util.List;
import java.util.Set;
import org.consultationdigest.format.doc.DocPictures;
import org.consultationdigest.format.odt.OdtPictures;
import org.consultationdigest.format.picture.SlidePictures;
import org.consultationdigest.format.picture.WordPictures;
import org.consultationdigest.format.rtf.RtfPictures;

/**
 * Pictures of text that somebody pasted into a document instead of the text: they are parts, read like pictures that were
 * sent by themselves.
 */
final class PagePictures {
    private static final Set<String> PRESENTATION_KINDS = Set.of(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
            "application/vnd.openxmlformats-officedocument.presentationml.template",
            "application/vnd.ms-powerpoint.presentation.macroenabled.12",
            "application/vnd.ms-powerpoint.slideshow.macroenabled.12");

    static final List<Container> ALL = List.of(
            pictures(WordAttachments.WORD, WordPictures::handOut),
            pictures(LaidInObjects.OLD_WORD_KINDS, DocPictures::handOut),
            pictures(LaidInObjects.RICH_TEXT_KINDS, RtfPictures::handOut),
            pictures(LaidInObjects.OPEN_DOCUMENT_KINDS, OdtPictures::handOut),
            pictures(PRESENTATION_KINDS, SlidePictures::handOut));

    private PagePictures() {}

    private static Container pictures(Set<String> kinds, LaidInObjects.HandingOut handingOut) {
        return new LaidInObjects(
                kinds,
                handingOut,
                "a picture that may hold text and cannot be looked into: ask for it as .png or .jpg, or for the"
                        + " text itself");
    }
}
