package org.consultationdigest.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.letter.LetterReader;
import org.consultationdigest.extract.letter.LetterReading;
import org.consultationdigest.extract.table.FormFacts;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.extract.table.TableContext;
import org.consultationdigest.extract.table.TableReader;
import org.consultationdigest.extract.table.TableReading;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.LanguageGuesser;

/** Makes comments of running text: comment tables by their columns, everything else as a letter. */
final class BlockExtraction {
    private static final int MOST_TITLES = 3;
    private static final int LONGEST_TITLE = 300;

    private final LetterReader letterReader = new LetterReader();
    private final TableReader tableReader = new TableReader();

    /** That a limit was reached, for the person. */
    static Problem incomplete() {
        return Problem.of(
                ProblemCode.LIMIT_REACHED, "the text is too long to be read whole: split the file and send the parts");
    }

    Extraction.Parsed of(Blocks blocks, SubmissionId submission, List<Problem> problems) {
        CommentIds ids = new CommentIds(submission);
        List<LetterParagraph> paragraphs = new ArrayList<>();
        List<PlacedTable> tables = new ArrayList<>();
        List<Grid.Row> above = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < blocks.blocks().size(); i++) {
            Block block = blocks.blocks().get(i);
            if (block instanceof Block.Text text) {
                paragraphs.add(text.paragraph());
                above.add(row(above.size() + 1, shown(text)));
            } else if (block instanceof Block.Table table) {
                Grid titled =
                        new Grid(table.grid().rows(), titles(blocks.blocks().subList(0, i)));
                Optional<TableReading> reading = tableReader.read(titled, context(table, ++number, submission, ids));
                if (reading.isPresent()) {
                    tables.add(new PlacedTable(table.firstParagraph(), reading.get(), FormFacts.read(above)));
                } else {
                    paragraphs.addAll(LayoutTable.paragraphs(table, isAtEnd(blocks, table)));
                    above.addAll(table.grid().rows());
                }
            }
        }
        LetterReading letter = tables.isEmpty()
                ? letterReader.read(paragraphs, submission, ids)
                : letterReader.readAroundTables(paragraphs, tables.get(0).paragraph(), submission, ids);
        return joined(letter, tables, problems);
    }

    /** The lines right above a table: some forms print the titles of the columns there. */
    private static List<String> titles(List<Block> above) {
        List<String> titles = new ArrayList<>();
        for (int i = above.size() - 1; i >= 0 && titles.size() < MOST_TITLES; i--) {
            if (!(above.get(i) instanceof Block.Text text) || shown(text).length() > LONGEST_TITLE) {
                break;
            }
            titles.add(0, shown(text));
        }
        return titles;
    }

    private static String shown(Block.Text text) {
        LetterParagraph paragraph = text.paragraph();
        return paragraph.label().map(label -> label + " " + paragraph.text()).orElse(paragraph.text());
    }

    private static Grid.Row row(int number, String text) {
        return new Grid.Row(number, List.of(new Grid.Cell(1, 1, false, text, "")), false);
    }

    private static boolean isAtEnd(Blocks blocks, Block.Table table) {
        return blocks.blocks().indexOf(table) >= blocks.blocks().size() - 2;
    }

    private static TableContext context(Block.Table table, int number, SubmissionId submission, CommentIds ids) {
        return new TableContext(
                submission, ids, CommentKind.TABLE_ROW, SourceLocation.none().inTable(number), table.headings());
    }

    private static Extraction.Parsed joined(LetterReading letter, List<PlacedTable> tables, List<Problem> problems) {
        ReadingOrder<ExtractedComment> comments = new ReadingOrder<>();
        ReadingOrder<Remainder> remainder = new ReadingOrder<>();
        List<Problem> all = new ArrayList<>(problems);
        letter.comments().forEach(comment -> comments.add(paragraph(comment.location()), comment));
        letter.remainder().forEach(text -> remainder.add(paragraph(text.location()), text));
        for (PlacedTable table : tables) {
            table.reading().comments().forEach(comment -> comments.add(table.paragraph(), comment));
            table.reading().remainder().forEach(text -> remainder.add(table.paragraph(), text));
            all.addAll(table.reading().problems());
        }
        return new Extraction.Parsed(facts(letter, tables), comments.all(), remainder.all(), all);
    }

    private static int paragraph(SourceLocation location) {
        return location.paragraph().orElse(0);
    }

    private static DocumentFacts facts(LetterReading reading, List<PlacedTable> tables) {
        DocumentFacts letter = reading.facts();
        if (tables.isEmpty()) {
            return letter;
        }
        FormFacts form = tables.get(0).above();
        boolean comments =
                tables.stream().anyMatch(table -> !table.reading().comments().isEmpty());
        return new DocumentFacts(
                comments || reading.comments().isEmpty() ? Channel.TABLE : letter.channel(),
                form.body().or(letter::issuer),
                letter.letterNumber().or(form::letterNumber),
                form.date().or(letter::date),
                comments ? LanguageGuesser.guess(said(reading, tables)) : letter.language(),
                Optional.of(tables.get(0).reading().mapping()));
    }

    private static String said(LetterReading letter, List<PlacedTable> tables) {
        return Stream.concat(
                        letter.comments().stream(),
                        tables.stream().flatMap(table -> table.reading().comments().stream()))
                .map(comment -> comment.wording().joined())
                .collect(Collectors.joining("\n"));
    }

    /**
     * A comment table taken apart.
     *
     * @param paragraph the number of its first paragraph in the file
     * @param above what labels and values above it say
     */
    private record PlacedTable(int paragraph, TableReading reading, FormFacts above) {}
}
