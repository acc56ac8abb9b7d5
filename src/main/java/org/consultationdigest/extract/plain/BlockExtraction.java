package org.consultationdigest.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.consultationdigest.extract.table.TableContext;
import org.consultationdigest.extract.table.TableReader;
import org.consultationdigest.extract.table.TableReading;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Makes comments of running text: comment tables by their columns, everything else as a letter. */
final class BlockExtraction {
    private final LetterReader letterReader = new LetterReader();
    private final TableReader tableReader = new TableReader();

    /** That a limit was reached, for the person. */
    static Problem incomplete() {
        return Problem.of(
                ProblemCode.LIMIT_REACHED, "the text is too long to be read whole: split the file and send the parts");
    }

    Extraction of(Blocks blocks, SubmissionId submission, List<Problem> problems) {
        CommentIds ids = new CommentIds(submission);
        List<LetterParagraph> paragraphs = new ArrayList<>();
        List<TableReading> tables = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < blocks.blocks().size(); i++) {
            Block block = blocks.blocks().get(i);
            if (block instanceof Block.Text text) {
                paragraphs.add(text.paragraph());
            } else if (block instanceof Block.Table table) {
                Optional<TableReading> reading =
                        tableReader.read(table.grid(), context(table, ++number, submission, ids));
                reading.ifPresentOrElse(
                        tables::add, () -> paragraphs.addAll(LayoutTable.paragraphs(table, isAtEnd(blocks, table))));
            }
        }
        return joined(letterReader.read(paragraphs, submission, ids), tables, problems);
    }

    private static boolean isAtEnd(Blocks blocks, Block.Table table) {
        return blocks.blocks().indexOf(table) >= blocks.blocks().size() - 2;
    }

    private static TableContext context(Block.Table table, int number, SubmissionId submission, CommentIds ids) {
        return new TableContext(
                submission, ids, CommentKind.TABLE_ROW, SourceLocation.none().inTable(number), table.headings());
    }

    private static Extraction joined(LetterReading letter, List<TableReading> tables, List<Problem> problems) {
        List<ExtractedComment> comments = new ArrayList<>(letter.comments());
        List<Remainder> remainder = new ArrayList<>(letter.remainder());
        List<Problem> all = new ArrayList<>(problems);
        for (TableReading table : tables) {
            comments.addAll(table.comments());
            remainder.addAll(table.remainder());
            all.addAll(table.problems());
        }
        return new Extraction.Parsed(facts(letter.facts(), tables), comments, remainder, all);
    }

    private static DocumentFacts facts(DocumentFacts letter, List<TableReading> tables) {
        if (tables.isEmpty()) {
            return letter;
        }
        return new DocumentFacts(
                Channel.TABLE,
                letter.issuer(),
                letter.letterNumber(),
                letter.date(),
                letter.language(),
                Optional.of(tables.get(0).mapping()));
    }
}
