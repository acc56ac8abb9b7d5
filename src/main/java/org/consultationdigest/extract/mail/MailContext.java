package org.consultationdigest.extract.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.letter.LetterReader;
import org.consultationdigest.extract.letter.LetterReading;
import org.consultationdigest.extract.plain.WebBody;
import org.consultationdigest.extract.table.TableContext;
import org.consultationdigest.extract.table.TableReader;
import org.consultationdigest.extract.table.TableReading;
import org.consultationdigest.intake.SubmissionId;

/** Takes the lines and the comment tables of one mail apart. */
final class MailContext {
    private final SubmissionId submission;
    private final CommentIds ids;
    private final List<WebBody.WebTable> tables;
    private final LetterReader letterReader = new LetterReader();
    private final TableReader tableReader = new TableReader();

    MailContext(SubmissionId submission, List<WebBody.WebTable> tables) {
        this.submission = submission;
        this.ids = new CommentIds(submission);
        this.tables = tables;
    }

    /** What these lines say beside the tables among them. */
    LetterReading letter(List<LetterParagraph> lines) {
        List<LetterParagraph> words =
                lines.stream().filter(line -> !SplitMail.isTable(line)).toList();
        Optional<LetterParagraph> table =
                lines.stream().filter(SplitMail::isTable).findFirst();
        return table.isEmpty()
                ? letterReader.read(words, submission, ids, CommentKind.MAIL_BODY)
                : letterReader.readAroundTables(
                        words, table.get().location().paragraph().orElse(1), submission, ids, CommentKind.MAIL_BODY);
    }

    /** The tables that stand among these lines. */
    List<TableReading> tables(List<LetterParagraph> lines) {
        List<TableReading> readings = new ArrayList<>();
        for (LetterParagraph line : lines) {
            line.location()
                    .table()
                    .ifPresent(number -> tableReader
                            .read(tables.get(number - 1).grid(), context(line, number))
                            .ifPresent(readings::add));
        }
        return readings;
    }

    private TableContext context(LetterParagraph line, int number) {
        return new TableContext(
                submission,
                ids,
                CommentKind.TABLE_ROW,
                line.location(),
                tables.get(number - 1).headings());
    }
}
