package org.consultationdigest.format.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.packaging.Link;
import org.consultationdigest.format.packaging.OfficePackage;

/**
 * The pictures that a part of an Office file shows (ECMA-376 part 1, 20.2 and 20.4; VML, part 4, 19), and the letters of its
 * own text. The preview of a file that was laid in is none of them.
 */
final class DrawnPictures {
    /** Twips in a point, in which pages are measured. */
    private static final double TWIP = 20;

    private final OfficePackage file;
    private final Map<String, Link> links = new LinkedHashMap<>();
    private final Map<String, ShownPicture> pictures = new LinkedHashMap<>();
    private double pageWidth = PictureSheet.USUAL_WIDTH;
    private double pageHeight = PictureSheet.USUAL_HEIGHT;
    private long letters;
    private boolean inText;
    private int inObject;
    /** What is being drawn: the size of its frame, its own, and which picture it is. */
    private double frameWidth;

    private double frameHeight;
    private double ownWidth;
    private double ownHeight;
    private String embedded = "";

    private DrawnPictures(OfficePackage file) {
        this.file = file;
    }

    /** What a part shows, up to where it is damaged: whoever reads its words tells of the damage. */
    static PictureSheet of(OfficePackage file, String part) throws IOException {
        DrawnPictures drawn = new DrawnPictures(file);
        for (Link link : file.links(part)) {
            drawn.links.put(link.id(), link);
        }
        if (drawn.links.values().stream().noneMatch(link -> link.isOf("image"))) {
            return drawn.sheet();
        }
        try (InputStream content = file.open(part);
                DrawingXml xml = new DrawingXml(content)) {
            while (xml.next()) {
                drawn.take(xml);
            }
        } catch (XMLStreamException | RuntimeException damaged) {
            // What was seen before stands.
        }
        return drawn.sheet();
    }

    private PictureSheet sheet() {
        return new PictureSheet(
                pageWidth, pageHeight, letters, pictures.values().stream().toList());
    }

    private void take(DrawingXml xml) {
        if (xml.isText()) {
            letters += inText ? xml.letters() : 0;
        } else if (xml.isStart()) {
            begin(xml);
        } else if (xml.isEnd()) {
            end(xml.name());
        }
    }

    private void begin(DrawingXml xml) {
        switch (xml.name()) {
            case "t" -> inText = true;
            case "pgSz" -> page(xml);
            case "object", "oleObj" -> inObject++;
            case "extent" -> frame(size(xml, "cx"), size(xml, "cy"));
            case "shape", "rect" ->
                frame(
                        ShapeStyle.points(xml.attribute("style"), "width"),
                        ShapeStyle.points(xml.attribute("style"), "height"));
            case "ext" -> own(size(xml, "cx"), size(xml, "cy"));
            case "blip" -> embedded = xml.attribute("embed");
            case "imagedata" -> add(xml.relation(), frameWidth, frameHeight);
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "object", "oleObj" -> inObject--;
            case "pic" -> addDrawn();
            default -> {}
        }
    }

    private void page(DrawingXml xml) {
        pageWidth = xml.number("w").orElse(pageWidth * TWIP) / TWIP;
        pageHeight = xml.number("h").orElse(pageHeight * TWIP) / TWIP;
    }

    private static double size(DrawingXml xml, String attribute) {
        return xml.number(attribute).orElse(0) / DrawingXml.EMU;
    }

    private void frame(double width, double height) {
        frameWidth = width;
        frameHeight = height;
    }

    private void own(double width, double height) {
        if (width > 0 && height > 0) {
            ownWidth = width;
            ownHeight = height;
        }
    }

    /** In a group of pictures each has a size of its own; without a frame it has no other. */
    private void addDrawn() {
        boolean own = ownWidth > 0 && (frameWidth <= 0 || ownWidth * ownHeight < frameWidth * frameHeight);
        add(embedded, own ? ownWidth : frameWidth, own ? ownHeight : frameHeight);
        ownWidth = 0;
        ownHeight = 0;
        embedded = "";
    }

    private void add(String id, double width, double height) {
        Optional<Link> link = Optional.ofNullable(links.get(id)).filter(found -> !found.external());
        if (link.isPresent() && inObject == 0 && file.holds(link.get().target())) {
            String target = link.get().target();
            String name = target.substring(target.lastIndexOf('/') + 1);
            pictures.putIfAbsent(target, new ShownPicture(name, width, height, () -> file.open(target)));
        }
    }
}
