package org.consultationdigest.format.odt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.packaging.PackedObjects;
import org.consultationdigest.format.picture.PictureSheet;
import org.consultationdigest.format.picture.PicturesAsParts;
import org.consultationdigest.format.picture.ShapeStyle;
import org.consultationdigest.format.picture.ShownPicture;
import org.consultationdigest.format.picture.TextPictures;

/** The pictures of text in an OpenDocument text (OpenDocument 1.3 part 3, 10.4.4); headers and footers hold logos. */
public final class OdtPictures {
    /** Where every program keeps the pictures of a text; a file without it needs no further look. */
    private static final String FOLDER = "Pictures/";

    private final ZipFile zip;
    private final Map<String, ShownPicture> pictures = new LinkedHashMap<>();
    private double pageWidth = PictureSheet.USUAL_WIDTH;
    private double pageHeight = PictureSheet.USUAL_HEIGHT;
    private long letters;
    private double width;
    private double height;

    private OdtPictures(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Hands out the pictures that may hold text, in reading order.
     *
     * @param file only read; one that is damaged holds nothing here and is told of by whoever reads its words
     * @throws IOException when a picture cannot be taken by {@code parts}
     */
    public static void handOut(Path file, PackedObjects parts) throws IOException {
        Optional<ZipFile> zip = OdtZip.open(file);
        if (zip.isEmpty()) {
            return;
        }
        try (ZipFile opened = zip.get()) {
            if (opened.stream().noneMatch(entry -> entry.getName().startsWith(FOLDER))) {
                return;
            }
            OdtPictures text = new OdtPictures(opened);
            OdtZip.each(opened, "styles.xml", text::takePage);
            OdtZip.each(opened, "content.xml", text::take);
            PicturesAsParts.handOut(TextPictures.ofText(text.sheet()), parts);
        }
    }

    private PictureSheet sheet() {
        return new PictureSheet(pageWidth, pageHeight, letters, List.copyOf(pictures.values()));
    }

    private void takePage(OdtXml xml) {
        if (xml.isStart() && xml.name().equals("style:page-layout-properties")) {
            pageWidth = points(xml, "page-width", pageWidth);
            pageHeight = points(xml, "page-height", pageHeight);
        }
    }

    private void take(OdtXml xml) throws XMLStreamException {
        if (xml.isText()) {
            letters += xml.text()
                    .codePoints()
                    .filter(c -> !Character.isWhitespace(c))
                    .count();
        } else if (xml.isStart()) {
            begin(xml);
        }
    }

    private void begin(OdtXml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "drawing:frame" -> {
                width = points(xml, "width", 0);
                height = points(xml, "height", 0);
            }
            // The preview of an object stands behind it in the same frame.
            case "drawing:object", "drawing:object-ole" -> width = 0;
            case "drawing:image" -> add(xml.attribute("href").orElse("").replaceFirst("^\\./", ""));
            case "text:tracked-changes" -> xml.skip();
            default -> {}
        }
    }

    private static double points(OdtXml xml, String attribute, double otherwise) {
        return xml.attribute(attribute)
                .map(length -> ShapeStyle.points(length).orElse(otherwise))
                .orElse(otherwise);
    }

    private void add(String path) {
        ZipEntry picture = zip.getEntry(path);
        if (picture != null) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            pictures.putIfAbsent(path, new ShownPicture(name, width, height, () -> zip.getInputStream(picture)));
        }
    }
}
