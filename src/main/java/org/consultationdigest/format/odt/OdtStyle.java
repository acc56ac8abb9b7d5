package org.consultationdigest.format.odt;

import org.jspecify.annotations.Nullable;

/**
 * How words are set; what is not said is null and left to the style below.
 *
 * @param name what people call the style
 * @param parent the style that it adds to
 */
record OdtStyle(
        @Nullable String name,
        @Nullable String parent,
        @Nullable Boolean bold,
        @Nullable Boolean capitals,
        @Nullable Boolean struck,
        @Nullable String font,
        @Nullable Integer size,
        @Nullable String list) {
    static final OdtStyle NOTHING = new OdtStyle(null, null, null, null, null, null, null, null);

    /** This setting laid over another. */
    OdtStyle over(OdtStyle below) {
        return new OdtStyle(
                name != null ? name : below.name,
                parent != null ? parent : below.parent,
                bold != null ? bold : below.bold,
                capitals != null ? capitals : below.capitals,
                struck != null ? struck : below.struck,
                font != null ? font : below.font,
                size != null ? size : below.size,
                list != null ? list : below.list);
    }

    /** Takes what a {@code text-properties} element that has just begun says. */
    OdtStyle with(OdtXml xml) {
        return new OdtStyle(
                name,
                parent,
                xml.attribute("font-weight").map(OdtStyle::isBold).orElse(bold),
                xml.attribute("text-transform").map("uppercase"::equals).orElse(capitals),
                xml.attribute("text-line-through-style")
                        .map(line -> !line.equals("none"))
                        .orElse(struck),
                xml.attribute("font-name")
                        .or(() -> xml.attribute("font-family"))
                        .orElse(font),
                xml.attribute("font-size").map(OdtStyle::halfPoints).orElse(size),
                list);
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold") || weight.matches("[6-9]00");
    }

    private static @Nullable Integer halfPoints(String size) {
        return size.matches("\\d{1,3}(?:\\.\\d+)?pt")
                ? Integer.valueOf((int) Math.round(2 * Double.parseDouble(size.substring(0, size.length() - 2))))
                : null;
    }
}
