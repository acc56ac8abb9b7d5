package org.consultationdigest.format.word;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * How words are set; what is not said is null and left to the style below.
 *
 * @param struck whether a line is drawn through them
 * @param hidden whether Word shows them only on request
 * @param colour their colour as a number; 0 for the one of the page
 * @param style the character style that the run names
 */
record RunStyle(
        @Nullable Boolean bold,
        @Nullable Boolean capitals,
        @Nullable String font,
        @Nullable Integer size,
        @Nullable Boolean struck,
        @Nullable Boolean hidden,
        @Nullable Integer colour,
        @Nullable String style) {
    private static final Pattern RGB = Pattern.compile("[0-9A-Fa-f]{6}");

    static final RunStyle NOTHING = new RunStyle(null, null, null, null, null, null, null, null);

    /** This setting laid over another. */
    @SuppressWarnings("ReferenceEquality") // There is one that says nothing, and most are it.
    RunStyle over(RunStyle below) {
        if (this == NOTHING) {
            return below;
        }
        if (below == NOTHING) {
            return this;
        }
        return new RunStyle(
                bold != null ? bold : below.bold,
                capitals != null ? capitals : below.capitals,
                font != null ? font : below.font,
                size != null ? size : below.size,
                struck != null ? struck : below.struck,
                hidden != null ? hidden : below.hidden,
                colour != null ? colour : below.colour,
                style != null ? style : below.style);
    }

    /** Reads an {@code rPr} that has just begun, to its end; the changes in it are left to the listener. */
    static RunStyle read(PartXml xml, ChangeListener changes) throws XMLStreamException {
        RunStyle style = NOTHING;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart()) {
                style = style.with(xml, changes);
            }
        }
        return style;
    }

    /** Told of tracked changes that stand as a property. */
    interface ChangeListener {
        void changed(WordChange change);
    }

    private RunStyle with(PartXml xml, ChangeListener changes) throws XMLStreamException {
        return switch (xml.name()) {
            case "b" ->
                new RunStyle(Values.on(xml.attribute("val")), capitals, font, size, struck, hidden, colour, style);
            case "caps", "smallCaps" ->
                new RunStyle(
                        bold,
                        capitalsBy(xml.name(), Values.on(xml.attribute("val"))),
                        font,
                        size,
                        struck,
                        hidden,
                        colour,
                        style);
            case "color" -> new RunStyle(bold, capitals, font, size, struck, hidden, colourOf(xml), style);
            case "rFonts" -> new RunStyle(bold, capitals, namedFont(xml), size, struck, hidden, colour, style);
            case "sz" -> new RunStyle(bold, capitals, font, halfPoints(xml), struck, hidden, colour, style);
            case "rStyle" ->
                new RunStyle(
                        bold,
                        capitals,
                        font,
                        size,
                        struck,
                        hidden,
                        colour,
                        xml.attribute("val").orElse(style));
            case "strike", "dstrike" ->
                new RunStyle(
                        bold, capitals, font, size, struckBy(Values.on(xml.attribute("val"))), hidden, colour, style);
            case "vanish" ->
                new RunStyle(bold, capitals, font, size, struck, Values.on(xml.attribute("val")), colour, style);
            case "rPrChange" -> {
                xml.skip();
                yield this;
            }
            default -> {
                Changes.read(xml).ifPresent(changes::changed);
                yield this;
            }
        };
    }

    /** A single and a double line are two properties of which either strikes words out. */
    private boolean struckBy(boolean line) {
        return line || isStruck();
    }

    /** Capitals and small capitals are two properties of which either shows capitals. */
    private @Nullable Boolean capitalsBy(String property, boolean on) {
        boolean off = !on && property.equals("caps");
        return on ? Boolean.TRUE : off ? Boolean.FALSE : capitals;
    }

    private static int colourOf(PartXml xml) {
        String value = xml.attribute("val").orElse("auto");
        return RGB.matcher(value).matches() ? Integer.parseInt(value, 16) : 0;
    }

    boolean isStruck() {
        return Boolean.TRUE.equals(struck);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    private @Nullable String namedFont(PartXml xml) {
        return xml.attribute("ascii").or(() -> xml.attribute("hAnsi")).orElse(font);
    }

    private @Nullable Integer halfPoints(PartXml xml) {
        OptionalInt points = Values.number(xml.attribute("val"));
        return points.isPresent() ? Integer.valueOf(points.getAsInt()) : size;
    }
}
