package org.consultationdigest.format.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.packaging.Link;
import org.consultationdigest.format.packaging.OfficePackage;
import org.consultationdigest.format.packaging.PackedObjects;

/** The pictures of text in a presentation: those that fill a slide (ECMA-376 part 1, 19.2). */
public final class SlidePictures {
    /** More slides than anybody shows. */
    private static final int MOST_SLIDES = 2_000;

    private final OfficePackage file;
    private final List<String> slides = new ArrayList<>();
    private double width = 720;
    private double height = 540;

    private SlidePictures(OfficePackage file) {
        this.file = file;
    }

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
        try (OfficePackage presentation = opened.get()) {
            PicturesAsParts.handOut(new SlidePictures(presentation).pictures(), parts);
        }
    }

    private List<ShownPicture> pictures() {
        Map<String, ShownPicture> pictures = new LinkedHashMap<>();
        try {
            readShow();
            for (String slide : slides) {
                PictureSheet drawn = DrawnPictures.of(file, slide);
                TextPictures.ofSlide(new PictureSheet(width, height, drawn.letters(), drawn.pictures()))
                        .forEach(picture -> pictures.putIfAbsent(picture.name(), picture));
            }
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            // What was found before the damage stands.
        }
        return List.copyOf(pictures.values());
    }

    /** The slides in the order in which they are shown, and their size. */
    private void readShow() throws IOException, XMLStreamException {
        Optional<String> show = file.links().stream()
                .filter(link -> link.isOf("officeDocument"))
                .map(Link::target)
                .findFirst();
        if (show.isEmpty()) {
            return;
        }
        Map<String, String> targets = new LinkedHashMap<>();
        file.links(show.get()).forEach(link -> targets.put(link.id(), link.target()));
        try (InputStream content = file.open(show.get());
                DrawingXml xml = new DrawingXml(content)) {
            while (xml.next()) {
                if (xml.isStart()) {
                    note(xml, targets);
                }
            }
        }
    }

    private void note(DrawingXml xml, Map<String, String> targets) {
        if (xml.name().equals("sldSz")) {
            width = xml.number("cx").orElse(width * DrawingXml.EMU) / DrawingXml.EMU;
            height = xml.number("cy").orElse(height * DrawingXml.EMU) / DrawingXml.EMU;
        } else if (xml.name().equals("sldId") && slides.size() < MOST_SLIDES) {
            Optional.ofNullable(targets.get(xml.relation())).ifPresent(slides::add);
        }
    }
}
