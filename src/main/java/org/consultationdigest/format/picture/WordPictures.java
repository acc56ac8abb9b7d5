package org.consultationdigest.format.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.consultationdigest.format.packaging.Link;
import org.consultationdigest.format.packaging.OfficePackage;
import org.consultationdigest.format.packaging.PackedObjects;

/** The pictures of text in the body of a Word file; headers and footers hold logos. */
public final class WordPictures {
    private WordPictures() {}

    /**
     * Hands out the pictures that may hold text.
     *
     * @param file only read; one that is damaged holds nothing here and is told of by whoever reads its words
     * @throws IOException when a picture cannot be taken by {@code parts}
     */
    public static void handOut(Path file, PackedObjects parts) throws IOException {
        Optional<OfficePackage> opened = OpenPackage.of(file);
        if (opened.isEmpty()) {
            return;
        }
        try (OfficePackage word = opened.get()) {
            Optional<PictureSheet> body = body(word);
            if (body.isPresent()) {
                PicturesAsParts.handOut(TextPictures.ofText(body.get()), parts);
            }
        }
    }

    private static Optional<PictureSheet> body(OfficePackage word) {
        try {
            Optional<String> main = word.links().stream()
                    .filter(link -> link.isOf("officeDocument"))
                    .map(Link::target)
                    .findFirst();
            return main.isEmpty() ? Optional.empty() : Optional.of(DrawnPictures.of(word, main.get()));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
