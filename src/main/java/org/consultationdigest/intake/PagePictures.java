package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.consultationdigest.format.doc.DocPictures;
import org.consultationdigest.format.odt.OdtPictures;
import org.consultationdigest.format.packaging.PackedObjects;
import org.consultationdigest.format.picture.SlidePictures;
import org.consultationdigest.format.picture.WordPictures;
import org.consultationdigest.format.rtf.RtfPictures;

/**
 * Pictures of text that somebody pasted into a document instead of the text: they are parts, read like pictures that were
 * sent by themselves.
 *
 * @param kinds the media types of the documents
 * @param handingOut finds the pictures in one
 */
record PagePictures(Set<String> kinds, HandingOut handingOut) implements Container {
    static final List<Container> ALL = List.of(
            new PagePictures(WordAttachments.WORD, WordPictures::handOut),
            new PagePictures(LaidInObjects.OLD_WORD_KINDS, DocPictures::handOut),
            new PagePictures(LaidInObjects.RICH_TEXT_KINDS, RtfPictures::handOut),
            new PagePictures(LaidInObjects.OPEN_DOCUMENT_KINDS, OdtPictures::handOut),
            new PagePictures(
                    Set.of(
                            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                            "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
                            "application/vnd.openxmlformats-officedocument.presentationml.template",
                            "application/vnd.ms-powerpoint.presentation.macroenabled.12",
                            "application/vnd.ms-powerpoint.slideshow.macroenabled.12"),
                    SlidePictures::handOut));

    /** Finds the pictures in a document. */
    @FunctionalInterface
    interface HandingOut {
        void handOut(Path document, PackedObjects pictures) throws IOException;
    }

    @Override
    public boolean opens(String mediaType) {
        return kinds.contains(mediaType.toLowerCase(Locale.ROOT));
    }

    @Override
    public void open(Path content, Parts parts) throws IOException {
        handingOut.handOut(content, new PackedObjects() {
            @Override
            public void file(String name, InputStream picture) throws IOException {
                parts.file(name, picture);
            }

            @Override
            public void unreadable(String name) throws IOException {
                parts.locked(
                        name,
                        "a picture that may hold text and cannot be looked into: ask for it as .png or .jpg, or for the"
                                + " text itself");
            }
        });
    }
}
