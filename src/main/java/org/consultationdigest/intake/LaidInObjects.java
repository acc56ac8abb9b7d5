package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.consultationdigest.format.odt.OdtObjects;
import org.consultationdigest.format.packaging.ObjectPool;
import org.consultationdigest.format.packaging.PackedObjects;
import org.consultationdigest.format.rtf.RtfObjects;

/**
 * Files, or pictures of text, that somebody laid into a text of one kind: they are parts, and the words of the text itself
 * stay in it.
 *
 * @param kinds the media types of the texts
 * @param handingOut finds the files in one
 * @param unreadable what is told of one that cannot be taken out, with what to do
 */
record LaidInObjects(Set<String> kinds, HandingOut handingOut, String unreadable) implements Container {
    static final Set<String> OLD_WORD_KINDS = Set.of("application/msword");
    static final Set<String> RICH_TEXT_KINDS = Set.of("application/rtf", "text/rtf");
    static final Set<String> OPEN_DOCUMENT_KINDS =
            Set.of("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template");

    static final Container OLD_WORD = files(OLD_WORD_KINDS, ObjectPool::handOut);
    static final Container RICH_TEXT = files(RICH_TEXT_KINDS, RtfObjects::handOut);
    static final Container OPEN_DOCUMENT = files(OPEN_DOCUMENT_KINDS, OdtObjects::handOut);

    private static Container files(Set<String> kinds, HandingOut handingOut) {
        return new LaidInObjects(
                kinds, handingOut, "an object that could not be taken out: ask for the file by itself");
    }

    /** Finds the files in a text. */
    @FunctionalInterface
    interface HandingOut {
        void handOut(Path text, PackedObjects objects) throws IOException;
    }

    @Override
    public boolean opens(String mediaType) {
        return kinds.contains(mediaType.toLowerCase(Locale.ROOT));
    }

    @Override
    public void open(Path content, Parts parts) throws IOException {
        handingOut.handOut(content, new PackedObjects() {
            @Override
            public void file(String name, InputStream object) throws IOException {
                parts.file(name, object);
            }

            @Override
            public void unreadable(String name) throws IOException {
                parts.locked(name, unreadable);
            }
        });
    }
}
