package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.intake.Pictures.preview;
import static org.consultationdigest.intake.Pictures.shown;
import static org.consultationdigest.intake.Pictures.shownOfOld;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.format.picture.PictureAlbum;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of text in documents are taken out to be recognised; logos, seals and photographs beside text are not. */
class PagePicturesTest {
    private static final String MUCH = "Paragraph 12 lacks a source. ".repeat(20);
    private static final String FIRST = Sha256.hex(Pictures.png(1654, 2339, 1));

    @TempDir
    private Path folder;

    private Unpackings opened;

    @BeforeEach
    void begin() {
        opened = new Unpackings(folder);
    }

    @Test
    void takesTheScannedPageThatAWordFileConsistsOf() throws IOException {
        assertThat(opened.parts("letter.docx", Pictures.word("", shown("image1", 451, 638))))
                .containsExactly("letter.docx!/image1.png " + FIRST);
        assertThat(opened.parts("letter.docx", Pictures.word("", shownOfOld("image1", 451, 638))))
                .containsExactly("letter.docx!/image1.png " + FIRST);
    }

    @Test
    void takesAScannedPageOutOfALongTextAndLeavesWhatIsBesideTheText() throws IOException {
        assertThat(opened.parts("letter.docx", Pictures.word(MUCH, shown("image1", 451, 638))))
                .containsExactly("letter.docx!/image1.png " + FIRST);
        assertThat(opened.parts("letter.docx", Pictures.word(MUCH, shown("image1", 451, 300))))
                .isEmpty();
    }

    @Test
    void takesASmallerPictureOutOfADocumentThatSaysLittleItself() throws IOException {
        assertThat(opened.parts("letter.docx", Pictures.word("See our reply:", shown("image1", 451, 300))))
                .containsExactly("letter.docx!/image1.png " + FIRST);
    }

    @Test
    void leavesLogosSealsStripsAndTooFewPixels() throws IOException {
        assertThat(opened.parts(
                        "letter.docx",
                        Pictures.word(
                                "", shown("image1", 120, 120), shown("image2", 595, 90), shown("logo", 451, 638))))
                .isEmpty();
    }

    @Test
    void leavesThePreviewOfAFileThatWasLaidIn() throws IOException {
        assertThat(opened.parts("letter.docx", Pictures.word("", preview("image1", 451, 638))))
                .isEmpty();
    }

    @Test
    void bindsSeveralPagesIntoOneAlbumInTheirOrder() throws IOException {
        Unpacking.Unpacked unpacked = opened.unpack(
                "letter.docx",
                Pictures.word("", shown("image2", 451, 638), shown("image1", 451, 638), shown("image2", 451, 638)),
                WordAttachments.WORD.stream().sorted().skip(2).findFirst().orElseThrow());

        Arrival.Content album = (Arrival.Content) unpacked.arrivals().get(0);
        assertThat(unpacked.arrivals()).hasSize(1);
        assertThat(album.path()).isEqualTo("letter.docx!/pictures 1-2");
        assertThat(album.mediaType()).isEqualTo(PictureAlbum.MEDIA_TYPE);
        List<String> pages = new ArrayList<>();
        PictureAlbum.handOut(
                opened.contents().file(new SubmissionId(album.sha256())), 10, page -> pages.add(Sha256.hex(page)));
        assertThat(pages).containsExactly(Sha256.hex(Pictures.png(1654, 2339, 2)), FIRST);
    }

    @Test
    void tellsOfAPageThatIsADrawing() throws IOException {
        assertThat(opened.parts("letter.docx", Pictures.word("", shown("page", 451, 638))))
                .containsExactly(
                        "letter.docx!/page.emf REFUSED a picture that may hold text and cannot be looked into: ask"
                                + " for it as .png or .jpg, or for the text itself");
    }

    @Test
    void takesThePictureThatFillsASlideAndLeavesThePhotographOnOne() throws IOException {
        assertThat(opened.parts("talk.pptx", Pictures.slides("Our remarks", 382, 540)))
                .containsExactly("talk.pptx!/image1.png " + FIRST);
        assertThat(opened.parts("talk.pptx", Pictures.slides("Our remarks", 300, 225)))
                .isEmpty();
    }

    @Test
    void takesTheScannedPageOutOfAnOpenDocumentText() throws IOException {
        assertThat(opened.parts("letter.odt", Pictures.openDocument("", 17, 24)))
                .containsExactly("letter.odt!/1.png " + FIRST);
        assertThat(opened.parts("letter.odt", Pictures.openDocument("", 3, 3))).isEmpty();
        assertThat(opened.parts("letter.odt", Pictures.openDocument(MUCH, 17, 9)))
                .isEmpty();
    }

    @Test
    void takesTheScannedPageOutOfRichTextOnce() throws IOException {
        assertThat(opened.parts("letter.rtf", Pictures.richText("", 451, 638)))
                .containsExactly("letter.rtf!/picture 1.png " + FIRST);
        assertThat(opened.parts("letter.rtf", Pictures.richText("", 100, 100))).isEmpty();
        assertThat(opened.parts("letter.rtf", Pictures.richText(MUCH, 451, 250)))
                .isEmpty();
        assertThat(opened.parts("letter.rtf", Pictures.richText("", 451, 250))).hasSize(1);
    }

    @Test
    void takesThePhotographShownInAMailAndLeavesTheLogoOfItsSignature() throws IOException {
        assertThat(opened.parts("reply.eml", Pictures.mail("inline"))).containsExactly("reply.eml!/page.png " + FIRST);
    }

    @Test
    void takesASmallPictureThatWasAttachedToAMail() throws IOException {
        assertThat(opened.parts("reply.eml", Pictures.mail("attachment"))).hasSize(2);
    }

    @Test
    void leavesTheLogoInAnOutlookMail() throws IOException {
        byte[] mail = new OutlookMail()
                .shown("page.png", "page", Pictures.png(1654, 2339, 1))
                .shown("logo.png", "logo", Pictures.png(300, 300, 3))
                .bytes();

        assertThat(opened.parts("reply.msg", mail)).containsExactly("reply.msg!/page.png " + FIRST);
    }
}
