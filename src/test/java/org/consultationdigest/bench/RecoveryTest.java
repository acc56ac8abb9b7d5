package org.consultationdigest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.Language;
import org.junit.jupiter.api.Test;

class RecoveryTest {
    private static final PlantedFile LETTER = new PlantedFile(
            FileKind.PDF,
            Path.of("letter.pdf"),
            List.of(PlantedComment.of("Please add the source."), PlantedComment.of("Cần làm rõ số liệu.")));

    @Test
    void findsCommentsWhateverTheirSpacesAndLabels() {
        Recovery recovery = Recovery.of(LETTER, read("1. Please add\nthe source.", "Cần làm rõ  số liệu."));

        assertThat(recovery).isEqualTo(new Recovery(2, List.of(), List.of()));
    }

    @Test
    void takesTwoCommentsReadAsOneForOneLost() {
        Recovery recovery = Recovery.of(LETTER, read("Please add the source. Cần làm rõ số liệu."));

        assertThat(recovery.found()).isEqualTo(1);
    }

    @Test
    void namesWhatNobodyPlanted() {
        Recovery recovery =
                Recovery.of(LETTER, read("Please add the source.", "Yours faithfully,", "Cần làm rõ số liệu."));

        assertThat(recovery).isEqualTo(new Recovery(2, List.of(), List.of("letter.pdf: Yours faithfully,")));
    }

    @Test
    void findsNothingInAFileThatCannotBeRead() {
        Extraction unreadable = new Extraction.Unreadable(Problem.of(ProblemCode.BROKEN_FILE, "damaged"));

        assertThat(Recovery.of(LETTER, unreadable).found()).isZero();
    }

    @Test
    void missesACommentWhoseProposedWordingIsGone() {
        PlantedFile sheet = new PlantedFile(
                FileKind.XLSX, Path.of("sheet.xlsx"), List.of(new PlantedComment("Wrong year.", "in 2024")));

        assertThat(Recovery.of(sheet, read("Wrong year.")).missing())
                .containsExactly("sheet.xlsx: PlantedComment[text=Wrong year., proposedChange=in 2024]");
    }

    private static Extraction read(String... texts) {
        SubmissionId submission = new SubmissionId("0".repeat(64));
        CommentIds ids = new CommentIds(submission);
        List<ExtractedComment> comments =
                Arrays.stream(texts).map(text -> comment(ids, submission, text)).toList();
        return new Extraction.Parsed(DocumentFacts.of(Channel.LETTER), comments, List.of(), List.of());
    }

    private static ExtractedComment comment(CommentIds ids, SubmissionId submission, String text) {
        Wording wording = Wording.text(text);
        return ExtractedComment.plain(
                ids.next(CommentKind.PARAGRAPH, wording),
                submission,
                CommentKind.PARAGRAPH,
                SourceLocation.none(),
                wording,
                PlaceHints.none(),
                Language.UNKNOWN);
    }
}
