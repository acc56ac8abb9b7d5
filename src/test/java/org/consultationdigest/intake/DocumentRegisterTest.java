package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.intake.Receiving.file;
import static org.consultationdigest.intake.Receiving.growing;
import static org.consultationdigest.intake.Receiving.refused;

import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.Test;

class DocumentRegisterTest {
    private final Receiving receiving = new Receiving();

    @Test
    void supersedesAFileByOtherBytesAtItsPathAndKeepsBoth() {
        receiving.look(file("a.docx", "one")).look(file("a.docx", "two"));

        assertThat(receiving.lines()).containsExactly("a.docx SUPERSEDED by a.docx", "a.docx READ");
        assertThat(receiving.receipts().get(0).replacedBy())
                .contains(receiving.receipts().get(1).id());
    }

    @Test
    void notesTheSameBytesAtAnotherPath() {
        receiving.look(file("b.docx", "one"), file("a.docx", "one"));

        assertThat(receiving.lines()).containsExactly("a.docx READ", "b.docx SAME as a.docx");
    }

    @Test
    void leavesTheCommentsWithThePathThatBroughtThemFirst() {
        receiving.look(file("b.docx", "one")).look(file("a.docx", "one"), file("b.docx", "one"));

        assertThat(receiving.lines()).containsExactly("a.docx SAME as b.docx", "b.docx READ");
    }

    @Test
    void keepsAFileThatIsGoneFromTheInbox() {
        receiving.look(file("a.docx", "one")).look();

        assertThat(receiving.lines()).containsExactly("a.docx READ");
    }

    @Test
    void takesAnEarlierContentAgainWhenItComesBack() {
        receiving.look(file("a.docx", "one")).look(file("a.docx", "two")).look(file("a.docx", "one"));

        assertThat(receiving.lines()).containsExactly("a.docx SUPERSEDED by a.docx", "a.docx READ");
        assertThat(receiving.receipts().get(1).id()).isEqualTo(DocumentId.of("a.docx", Sha256.hex("one")));
    }

    @Test
    void letsTheSameBytesBringTheCommentsWhenTheFirstPathHasOthers() {
        receiving
                .look(file("a.docx", "one"), file("b.docx", "one"), file("c.docx", "one"))
                .look(file("a.docx", "two"), file("b.docx", "one"), file("c.docx", "one"));

        assertThat(receiving.lines())
                .containsExactly("a.docx SUPERSEDED by a.docx", "a.docx READ", "b.docx READ", "c.docx SAME as b.docx");
    }

    @Test
    void leavesTheCommentsWhereTheyWereWhenTheFirstPathComesBackToItsContent() {
        receiving
                .look(file("a.docx", "one"), file("b.docx", "one"))
                .look(file("a.docx", "two"), file("b.docx", "one"))
                .look(file("a.docx", "one"), file("b.docx", "one"));

        assertThat(receiving.lines())
                .containsExactly("a.docx SUPERSEDED by a.docx", "a.docx SAME as b.docx", "b.docx READ");
    }

    @Test
    void keepsWhatReadingMadeOfAFileThatHasNotChanged() {
        receiving
                .look(file("a.docx", "one"), file("b.docx", "two"))
                .settle("a.docx", DocumentStatus.EMPTY)
                .settle("b.docx", DocumentStatus.REFUSED)
                .look(file("b.docx", "two"), file("a.docx", "one"));

        assertThat(receiving.lines()).containsExactly("a.docx EMPTY", "b.docx REFUSED");
    }

    @Test
    void dropsTheNoteThatAFileWaitsWhenItIsTakenOrGone() {
        receiving.look(growing("a.docx"), growing("b.docx"));
        assertThat(receiving.lines()).containsExactly("a.docx PENDING", "b.docx PENDING");

        receiving.look(file("a.docx", "one"));
        assertThat(receiving.lines()).containsExactly("a.docx READ");
    }

    @Test
    void keepsTheNoteOfARefusedPathUntilItsFileIsTaken() {
        receiving.look(refused("a.docx")).look();
        assertThat(receiving.lines()).containsExactly("a.docx REFUSED");

        receiving.look(file("a.docx", "one"));
        assertThat(receiving.lines()).containsExactly("a.docx READ");
    }

    @Test
    void keepsTheEarlierContentWhileTheNextIsBeingWritten() {
        receiving.look(file("a.docx", "one")).look(growing("a.docx"));

        assertThat(receiving.lines()).containsExactly("a.docx READ", "a.docx PENDING");
    }

    @Test
    void withdrawsThePartsThatTheNextContentOfAContainerDoesNotHold() {
        receiving
                .look(
                        file("a.zip", "first"),
                        file("a.zip!/kept.docx", "one"),
                        file("a.zip!/gone.docx", "two"),
                        file("a.zip!/in.zip", "three"),
                        file("a.zip!/in.zip!/deep.docx", "four"),
                        refused("a.zip!/locked.docx"))
                .look(file("a.zip!/kept.docx", "one"), file("a.zip", "second"));

        assertThat(receiving.lines())
                .containsExactly(
                        "a.zip SUPERSEDED by a.zip",
                        "a.zip READ",
                        "a.zip!/gone.docx SUPERSEDED by a.zip",
                        "a.zip!/in.zip SUPERSEDED by a.zip",
                        "a.zip!/in.zip!/deep.docx SUPERSEDED by a.zip",
                        "a.zip!/kept.docx READ");
    }

    @Test
    void keepsThePartsOfAContainerThatIsGoneOrBeingWritten() {
        receiving.look(file("a.zip", "first"), file("a.zip!/x.docx", "one"), refused("a.zip!/locked.docx"));

        assertThat(receiving.look().lines())
                .containsExactly("a.zip READ", "a.zip!/locked.docx REFUSED", "a.zip!/x.docx READ");
        assertThat(receiving.look(growing("a.zip")).lines())
                .containsExactly("a.zip READ", "a.zip PENDING", "a.zip!/locked.docx REFUSED", "a.zip!/x.docx READ");
    }
}
