package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.legacy.LegacyFont;
import org.consultationdigest.text.legacy.LegacyGuess;
import org.consultationdigest.text.legacy.LegacyReading;
import org.consultationdigest.text.legacy.LegacyRun;

/** A file in which Vietnamese was typed before Unicode, in Unicode; any other file is handed back as it is. */
public final class OldText {
    private static final int SAMPLE = 20_000;
    private static final char ASCII = 0x7F;

    private final LegacyReading reading;
    private boolean doubtful;

    private OldText(LegacyReading reading) {
        this.reading = reading;
    }

    /** The same file with its old text converted; what each run was stays with it. */
    public static WordDocument converted(WordDocument document) {
        List<WordParagraph> body = document.paragraphs();
        LegacyReading reading = LegacyReading.of(fonts(document, body).stream()).withGuess(sample(body));
        return reading.knowsOldText() ? new OldText(reading).of(document) : document;
    }

    private static Set<String> fonts(WordDocument document, List<WordParagraph> body) {
        Set<String> fonts = new LinkedHashSet<>();
        addFonts(body, fonts);
        document.notes().forEach(note -> addFonts(WordBlock.paragraphs(note.blocks()), fonts));
        document.pageTexts().forEach(text -> addFonts(WordBlock.paragraphs(text.blocks()), fonts));
        document.comments().forEach(comment -> addFonts(WordBlock.paragraphs(comment.blocks()), fonts));
        return fonts;
    }

    private static void addFonts(List<WordParagraph> paragraphs, Set<String> fonts) {
        for (WordParagraph paragraph : paragraphs) {
            for (WordSpan span : paragraph.spans()) {
                span.font().ifPresent(fonts::add);
            }
        }
    }

    /** The first paragraphs with letters beyond ASCII; nothing where one of these is a letter of Unicode alone, which tells. */
    private static String sample(List<WordParagraph> body) {
        StringBuilder sample = new StringBuilder(0);
        for (WordParagraph paragraph : body) {
            if (sample.length() >= SAMPLE) {
                break;
            }
            if (isBeyondAscii(paragraph)) {
                int start = sample.length();
                paragraph.spans().forEach(span -> sample.append(span.text()));
                if (LegacyGuess.isUnicode(sample, start)) {
                    return "";
                }
                sample.append('\n');
            }
        }
        return sample.toString();
    }

    private static boolean isBeyondAscii(WordParagraph paragraph) {
        for (WordSpan span : paragraph.spans()) {
            String text = span.text();
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) > ASCII) {
                    return true;
                }
            }
        }
        return false;
    }

    private WordDocument of(WordDocument document) {
        List<WordBlock> body = blocks(document.blocks());
        List<WordNote> notes = document.notes().stream()
                .map(note -> new WordNote(note.kind(), note.id(), blocks(note.blocks())))
                .toList();
        List<WordPageText> pageTexts = document.pageTexts().stream()
                .map(text -> new WordPageText(text.place(), text.part(), blocks(text.blocks())))
                .toList();
        List<WordComment> comments = each(document.comments(), this::comment);
        List<Problem> problems = new ArrayList<>(document.problems());
        if (doubtful) {
            problems.add(Problem.of(
                    ProblemCode.OLD_ENCODING,
                    "Some words are in a font older than Unicode and could not be converted for certain: compare them with"
                            + " the file."));
        }
        return new WordDocument(
                body,
                notes,
                pageTexts,
                comments,
                each(document.looseComments(), this::comment),
                document.charts(),
                document.lastPage(),
                problems);
    }

    private WordComment comment(WordComment comment) {
        return new WordComment(
                comment.id(),
                comment.author().map(this::unicode),
                comment.initials().map(this::unicode),
                comment.date(),
                blocks(comment.blocks()),
                comment.parent(),
                comment.resolved(),
                comment.anchor()
                        .map(anchor -> new CommentAnchor(anchor.story(), anchor.paragraph(), unicode(anchor.words()))));
    }

    private List<WordBlock> blocks(List<WordBlock> blocks) {
        return each(
                blocks, block -> block instanceof WordTable table ? table(table) : paragraph((WordParagraph) block));
    }

    private WordTable table(WordTable table) {
        return new WordTable(
                table.number(),
                each(table.rows(), row -> new WordTable.Row(row.header(), each(row.cells(), this::cell))));
    }

    private WordTable.Cell cell(WordTable.Cell cell) {
        return new WordTable.Cell(cell.column(), cell.columns(), cell.continued(), blocks(cell.blocks()));
    }

    private WordParagraph paragraph(WordParagraph paragraph) {
        List<LegacyRun> runs = reading.runs(paragraph.spans().stream()
                .map(span -> new LegacyRun.Piece(span.font(), span.text()))
                .toList());
        List<WordSpan> spans = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            doubtful |= runs.get(i).doubtful();
            spans.add(paragraph.spans().get(i).inUnicode(runs.get(i)));
        }
        return new WordParagraph(
                paragraph.position(),
                look(paragraph),
                paragraph.label().map(this::label),
                paragraph.page(),
                paragraph.markChanges(),
                spans,
                paragraph.notes(),
                paragraph.paraId());
    }

    private ListLabel label(ListLabel label) {
        return new ListLabel(unicode(label.text()), label.bullet(), label.value(), label.level(), label.list());
    }

    /** A font of capitals shows capitals, whatever letters were typed. */
    private static ParagraphLook look(WordParagraph paragraph) {
        ParagraphLook look = paragraph.look();
        List<WordSpan> words = paragraph.spans().stream()
                .filter(span -> !span.text().isBlank())
                .toList();
        boolean capitals = !words.isEmpty() && words.stream().allMatch(OldText::isInCapitals);
        return capitals
                ? new ParagraphLook(
                                look.styleId(),
                                look.styleName(),
                                look.outlineLevel(),
                                look.bold(),
                                true,
                                look.size(),
                                look.contents())
                        .placed(look.centred(), look.indent())
                        .standingOut(look.lead(), look.colour())
                : look;
    }

    private static boolean isInCapitals(WordSpan span) {
        return span.font()
                .flatMap(LegacyFont::named)
                .filter(LegacyFont::capitals)
                .isPresent();
    }

    private String unicode(String words) {
        return reading.run(Optional.empty(), words).text();
    }

    private static <T> List<T> each(List<T> all, UnaryOperator<T> change) {
        return all.stream().map(change).toList();
    }
}
