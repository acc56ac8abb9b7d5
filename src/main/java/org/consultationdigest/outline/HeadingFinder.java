package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consultationdigest.text.Folding;

/**
 * Tells headings from text.
 *
 * <p>A line is a heading when the file marks it as one, or when it begins with a label, automatic or typed, is short and
 * stands out in bold or capitals. Only where a draft has no such line at all, plain lines with upper-case labels that
 * begin at the beginning are taken, and where there are none either, short lines that stand out. Entries of a table of
 * contents and the cells of tables are never headings.
 */
final class HeadingFinder {
    /** Longer words are a paragraph that was given the style of a heading. */
    private static final int LONGEST_MARKED = 300;

    private static final int LONGEST_LABELLED = 200;
    private static final int LONGEST_PLAIN = 120;

    private static final Pattern CONTENTS_ENTRY = Pattern.compile("(?:\\.{3,}|…|\\t)\\s*[0-9ivx]{1,4}$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;,:]$");

    /** The headings of a draft in their order. */
    List<FoundHeading> find(List<DraftLine> lines) {
        List<DraftLine> candidates = lines.stream()
                .filter(line ->
                        !line.inTable() && !line.contents() && !line.text().isBlank())
                .filter(line -> !CONTENTS_ENTRY.matcher(line.text().strip()).find())
                .toList();
        List<FoundHeading> marked = each(candidates, this::markedOrLabelled);
        if (!marked.isEmpty()) {
            return withTitlesBelow(marked, candidates);
        }
        List<FoundHeading> plain = each(candidates, this::plainLabelled);
        if (plain.stream().filter(HeadingFinder::isUpper).count() >= 2) {
            return plain;
        }
        List<FoundHeading> bold = each(candidates, this::standingOut);
        // The first line that stands out is the title of the report.
        return bold.size() >= 3 ? bold.subList(1, bold.size()) : List.of();
    }

    private interface Rule {
        Optional<FoundHeading> heading(DraftLine line);
    }

    private static List<FoundHeading> each(List<DraftLine> lines, Rule rule) {
        return lines.stream().flatMap(line -> rule.heading(line).stream()).collect(Collectors.toList());
    }

    private Optional<FoundHeading> markedOrLabelled(DraftLine line) {
        String text = line.text().strip();
        boolean annex = line.stands() && LabelParser.isUnnumberedAnnex(text);
        if (line.level().isPresent()) {
            return isParagraphInDisguise(text) ? Optional.empty() : Optional.of(marked(line, text));
        }
        if (annex) {
            return Optional.of(new FoundHeading(line, Optional.empty(), oneLine(text), OptionalInt.empty(), true));
        }
        return line.stands() && text.length() <= LONGEST_LABELLED ? labelled(line, text) : Optional.empty();
    }

    private static boolean isParagraphInDisguise(String text) {
        return text.length() > LONGEST_MARKED
                || (text.length() > LONGEST_LABELLED
                        && SENTENCE_END.matcher(text).find());
    }

    private static FoundHeading marked(DraftLine line, String text) {
        Optional<HeadingLabel> automatic = line.label().flatMap(LabelParser::parseAutomatic);
        Optional<LabelParser.Labelled> typed = automatic.isPresent()
                ? Optional.empty()
                : LabelParser.parse(text).filter(HeadingFinder::isSure);
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
                    .map(words -> new FoundHeading(
                            line,
                            automatic,
                            oneLine(words),
                            OptionalInt.empty(),
                            automatic.get().annex()));
        }
        return LabelParser.parse(text)
                .filter(HeadingFinder::isSure)
                .filter(parsed -> isTitle(line, parsed.label(), parsed.title()))
                .map(parsed -> heading(line, parsed));
    }

    private static FoundHeading heading(DraftLine line, LabelParser.Labelled parsed) {
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
        boolean sentence = SENTENCE_END.matcher(words.strip()).find();
        boolean small = label.own().matches("[0-9]+|[a-zđ]+");
        if (small && label.word().isEmpty()) {
            return !sentence && (line.bold() || label.own().matches("[0-9]+"));
        }
        return !sentence || line.capitals() || words.length() <= LONGEST_PLAIN;
    }

    private Optional<FoundHeading> plainLabelled(DraftLine line) {
        String text = line.text().strip();
        if (text.length() > LONGEST_PLAIN || SENTENCE_END.matcher(text).find()) {
            return Optional.empty();
        }
        String shown = line.label().map(label -> label + "\t" + text).orElse(text);
        return LabelParser.parse(shown)
                .filter(LabelParser.Labelled::closed)
                .map(parsed -> heading(line, parsed))
                .filter(HeadingFinder::isUpper);
    }

    private static boolean isUpper(FoundHeading heading) {
        return heading.label()
                .filter(label -> !label.word().isEmpty() || label.own().matches("\\p{Lu}+"))
                .isPresent();
    }

    private Optional<FoundHeading> standingOut(DraftLine line) {
        String text = line.text().strip();
        boolean short_ =
                text.length() <= LONGEST_PLAIN && !SENTENCE_END.matcher(text).find();
        return line.stands() && short_ && line.label().isEmpty()
                ? Optional.of(new FoundHeading(line, Optional.empty(), oneLine(text), OptionalInt.of(1), false))
                : Optional.empty();
    }

    /** Where a label stands alone on its line, the line below that stands out is its title. */
    private static List<FoundHeading> withTitlesBelow(List<FoundHeading> headings, List<DraftLine> lines) {
        List<FoundHeading> titled = new ArrayList<>();
        for (FoundHeading heading : headings) {
            boolean alone = heading.label().isPresent() && heading.title().isEmpty();
            Optional<DraftLine> below = alone ? lineAfter(heading.line(), lines) : Optional.empty();
            boolean taken = below.filter(line ->
                            headings.stream().anyMatch(other -> other.line().equals(line)))
                    .isPresent();
            titled.add(
                    below.filter(line -> line.stands() && !taken && line.text().length() <= LONGEST_LABELLED)
                            .map(line -> heading.titled(oneLine(line.text())))
                            .orElse(heading));
        }
        return titled;
    }

    private static Optional<DraftLine> lineAfter(DraftLine line, List<DraftLine> lines) {
        return lines.stream()
                .filter(other -> other.position() > line.position())
                .findFirst();
    }

    private static String oneLine(String text) {
        return Folding.shown(Folding.collapseSpaces(text));
    }
}
