package org.consultationdigest.outline;

import java.util.Optional;
import java.util.OptionalInt;
import org.consultationdigest.text.Folding;

/** Whether a line by itself is a heading. */
final class HeadingLine {
    /** Longer words are a paragraph that was given the style of a heading. */
    private static final int LONGEST_MARKED = 300;

    static final int LONGEST_LABELLED = 200;
    private static final int LONGEST_PLAIN = 120;

    private static final String SENTENCE_ENDS = ".;,:";

    private HeadingLine() {}

    /** A line that the file marks as a heading, or that has a label and stands out. */
    static Optional<FoundHeading> markedOrLabelled(DraftLine line) {
        String text = line.text().strip();
        if (line.level().isPresent()) {
            return isParagraphInDisguise(text) ? Optional.empty() : Optional.of(marked(line, text));
        }
        if (line.stands() && LabelParser.isUnnumberedAnnex(text)) {
            return Optional.of(new FoundHeading(line, Optional.empty(), oneLine(text), OptionalInt.empty(), true));
        }
        return line.stands() && text.length() <= LONGEST_LABELLED ? labelled(line, text) : Optional.empty();
    }

    private static boolean isParagraphInDisguise(String text) {
        return text.length() > LONGEST_MARKED || (text.length() > LONGEST_LABELLED && isSentence(text));
    }

    static boolean isSentence(String text) {
        String words = text.stripTrailing();
        return !words.isEmpty() && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static FoundHeading marked(DraftLine line, String text) {
        Optional<HeadingLabel> automatic = line.label().flatMap(LabelParser::parseAutomatic);
        Optional<LabelParser.Labelled> typed = automatic.isPresent()
                ? Optional.empty()
                : LabelParser.parse(text).filter(HeadingLine::isSure);
        Optional<HeadingLabel> label = automatic.or(() -> typed.map(LabelParser.Labelled::label));
        String title = typed.map(LabelParser.Labelled::title).orElse(text);
        boolean annex = label.map(HeadingLabel::annex).orElse(false) || LabelParser.isUnnumberedAnnex(text);
        return new FoundHeading(line, label, oneLine(title), line.level(), annex);
    }

    /** Without a stop behind it, a single letter is a word of the title ({@code A fair trial}). */
    private static boolean isSure(LabelParser.Labelled labelled) {
        return labelled.closed()
                || labelled.label().parts().size() > 1
                || labelled.label().own().matches("[0-9]+|[IVX]{2,}");
    }

    private static Optional<FoundHeading> labelled(DraftLine line, String text) {
        Optional<HeadingLabel> automatic = line.label().flatMap(LabelParser::parseAutomatic);
        if (automatic.isPresent()) {
            return Optional.of(text)
                    .filter(words -> isTitle(line, automatic.get(), words))
                    .map(words -> heading(line, new LabelParser.Labelled(automatic.get(), words, true)));
        }
        return LabelParser.parse(text)
                .filter(HeadingLine::isSure)
                .filter(parsed -> isTitle(line, parsed.label(), parsed.title()))
                .map(parsed -> heading(line, parsed));
    }

    static FoundHeading heading(DraftLine line, LabelParser.Labelled parsed) {
        return new FoundHeading(
                line,
                Optional.of(parsed.label()),
                oneLine(parsed.title()),
                OptionalInt.empty(),
                parsed.label().annex());
    }

    /** Words that end like a sentence are none, unless the label or the capitals say so all the same. */
    private static boolean isTitle(DraftLine line, HeadingLabel label, String words) {
        if (words.isBlank()) {
            return !label.word().isEmpty();
        }
        boolean small = label.own().matches("[0-9]+|[a-zđ]+");
        if (small && label.word().isEmpty()) {
            return !isSentence(words) && (line.bold() || label.own().matches("[0-9]+"));
        }
        return !isSentence(words) || line.capitals() || words.length() <= LONGEST_PLAIN;
    }

    /** A short line in plain type that begins with a label. */
    static Optional<FoundHeading> plainLabelled(DraftLine line) {
        String text = line.text().strip();
        if (text.length() > LONGEST_PLAIN || isSentence(text)) {
            return Optional.empty();
        }
        String shown = line.label().map(label -> label + "\t" + text).orElse(text);
        return LabelParser.parse(shown)
                .filter(LabelParser.Labelled::closed)
                .map(parsed -> heading(line, parsed))
                .filter(HeadingLine::isUpper);
    }

    static boolean isUpper(FoundHeading heading) {
        return heading.label()
                .filter(label -> !label.word().isEmpty() || label.own().matches("\\p{Lu}+"))
                .isPresent();
    }

    /** A short line without a label that stands out. */
    static Optional<FoundHeading> standingOut(DraftLine line) {
        String text = line.text().strip();
        boolean isShort = text.length() <= LONGEST_PLAIN && !isSentence(text);
        return line.stands()
                        && isShort
                        && line.label().isEmpty()
                        && ExhibitCaption.of(text).isEmpty()
                ? Optional.of(new FoundHeading(line, Optional.empty(), oneLine(text), OptionalInt.of(1), false))
                : Optional.empty();
    }

    static String oneLine(String text) {
        return Folding.shown(Folding.collapseSpaces(text));
    }
}
