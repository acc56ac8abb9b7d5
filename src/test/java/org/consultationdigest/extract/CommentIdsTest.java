package org.consultationdigest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.Test;

class CommentIdsTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void givesTheFirstDigitsOfTheHashOfFileKindWordsAndOrder() {
        CommentIds ids = new CommentIds(new SubmissionId(HASH));
        Wording wording = Wording.text(" Đề nghị  bổ sung\nnguồn số liệu. ");

        assertThat(ids.next(CommentKind.SHEET_ROW, wording))
                .isEqualTo(id("SHEET_ROW", "Đề nghị bổ sung nguồn số liệu.", 1));
        assertThat(ids.next(CommentKind.SHEET_ROW, wording))
                .isEqualTo(id("SHEET_ROW", "Đề nghị bổ sung nguồn số liệu.", 2));
        assertThat(ids.next(CommentKind.CELL_NOTE, wording))
                .isEqualTo(id("CELL_NOTE", "Đề nghị bổ sung nguồn số liệu.", 1));
    }

    @Test
    void takesInEveryPartOfTheWording() {
        CommentIds ids = new CommentIds(new SubmissionId(HASH));
        Wording proposal = new Wording(
                Optional.empty(),
                Optional.of("Name the source."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("2024"));

        assertThat(ids.next(CommentKind.SHEET_ROW, proposal)).isEqualTo(id("SHEET_ROW", "Name the source. 2024", 1));
    }

    private static CommentId id(String kind, String words, int occurrence) {
        String hash = Sha256.hex(HASH + "\n" + kind + "\n" + words + "\n" + occurrence);
        return new CommentId("K-" + hash.substring(0, 12));
    }
}
