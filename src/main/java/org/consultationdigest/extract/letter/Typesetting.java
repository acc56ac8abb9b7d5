package org.consultationdigest.extract.letter;

/**
 * How a paragraph of a letter is set, beside the weight of its type. Only what differs within one letter says something, so
 * sizes and colours need a unit and a name in common with the other paragraphs of it and no more.
 *
 * @param size the size of its type; 0 when the file does not say
 * @param colour what the colour of all of its type is known by; 0 for the usual one, or for none in common
 * @param capitals whether all of its letters are shown as capitals, small ones among them, whatever was typed
 * @param lead how many of its characters from the first are bold, where the rest is not; 0 when all or none are
 * @param indent how far an item of a list stands in, in sizes of the type or levels of the list; {@link #NO_INDENT} when
 *     the file does not say
 */
public record Typesetting(double size, int colour, boolean capitals, int lead, double indent) {
    /** Stands for an indent that is not known. */
    public static final double NO_INDENT = -1;

    /** Type of which nothing is known. */
    public static final Typesetting UNKNOWN = new Typesetting(0, 0, false, 0, NO_INDENT);
}
