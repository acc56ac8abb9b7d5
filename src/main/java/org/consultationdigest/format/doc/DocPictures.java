package org.consultationdigest.format.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Section;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.consultationdigest.format.packaging.PackedObjects;
import org.consultationdigest.format.picture.PictureSheet;
import org.consultationdigest.format.picture.PicturesAsParts;
import org.consultationdigest.format.picture.ShownPicture;
import org.consultationdigest.format.picture.TextPictures;

/** The pictures of text in a Word file of the years before 2007 (MS-DOC 2.9.192, PICF). */
public final class DocPictures {
    /** The stream that holds the pictures in the text; a file without it needs no further look. */
    private static final String PICTURES = "Data";

    private static final double TWIP = 20;
    /** Scales are told in thousandths. */
    private static final double WHOLE = 1_000;

    private DocPictures() {}

    /**
     * Hands out the pictures that may hold text, in reading order.
     *
     * @param file only read; one that is damaged holds nothing here and is told of by whoever reads its words
     * @throws IOException when a picture cannot be taken by {@code parts}
     */
    public static void handOut(Path file, PackedObjects parts) throws IOException {
        Optional<PictureSheet> text = sheet(file);
        if (text.isPresent()) {
            PicturesAsParts.handOut(TextPictures.ofText(text.get()), parts);
        }
    }

    private static Optional<PictureSheet> sheet(Path file) {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            return system.getRoot().hasEntryCaseInsensitive(PICTURES) ? Optional.of(sheet(system)) : Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // POI answers damaged and older files with exceptions of every kind.
            return Optional.empty();
        }
    }

    private static PictureSheet sheet(POIFSFileSystem system) throws IOException {
        try (HWPFDocument document = new HWPFDocument(system)) {
            Range text = document.getRange();
            long letters =
                    text.text().codePoints().filter(DocPictures::isLetter).count();
            Section first = text.getSection(0);
            return new PictureSheet(
                    first.getPageWidth() / TWIP, first.getPageHeight() / TWIP, letters, pictures(document));
        }
    }

    private static boolean isLetter(int letter) {
        return letter > ' ' && !Character.isWhitespace(letter);
    }

    private static List<ShownPicture> pictures(HWPFDocument document) {
        List<ShownPicture> pictures = new ArrayList<>();
        for (Picture picture : document.getPicturesTable().getAllPictures()) {
            byte[] content = picture.getContent();
            pictures.add(new ShownPicture(
                    "picture " + (pictures.size() + 1) + ending(picture),
                    picture.getDxaGoal() * scale(picture.getHorizontalScalingFactor()) / TWIP,
                    picture.getDyaGoal() * scale(picture.getVerticalScalingFactor()) / TWIP,
                    () -> new ByteArrayInputStream(content)));
        }
        return pictures;
    }

    private static double scale(int thousandths) {
        return thousandths <= 0 ? 1 : thousandths / WHOLE;
    }

    private static String ending(Picture picture) {
        String told = picture.suggestFileExtension();
        return told.isEmpty() ? "" : "." + told;
    }
}
