package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody laid into a PDF file, or pinned to a page of it, are taken out. */
class PdfAttachedTest {
    @TempDir
    private Path folder;

    private Unpackings opened;

    @BeforeEach
    void begin() {
        opened = new Unpackings(folder);
    }

    @Test
    void takesOutFilesInTheWholeAndPinnedToAPageOnce() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDComplexFileSpecification letter = attached(pdf, "góp ý.txt", "words", true);
            embed(pdf, Map.of("a", letter));
            page.getAnnotations().add(pinned(letter));
            page.getAnnotations().add(pinned(attached(pdf, "C:\\mail\\table.txt", "rows", false)));

            assertThat(parts(pdf))
                    .containsExactly(
                            "letter.pdf!/góp ý.txt " + Sha256.hex("words"),
                            "letter.pdf!/table.txt " + Sha256.hex("rows"));
        }
    }

    @Test
    void namesAFileThatIsPackedInAWayThatIsNotReadAndOneThatIsMissing() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDComplexFileSpecification packed = attached(pdf, "a.txt", "words", false);
            packed.getEmbeddedFile().getCOSObject().setItem(COSName.FILTER, COSName.getPDFName("Unheard"));
            PDComplexFileSpecification missing = new PDComplexFileSpecification();
            missing.setFile("b.txt");
            embed(pdf, Map.of("a", packed));
            pdf.addPage(new PDPage());
            pdf.getPage(0).getAnnotations().add(pinned(missing));

            assertThat(parts(pdf))
                    .containsExactly(
                            "letter.pdf!/a.txt a file in the PDF that could not be taken out: ask for it by itself",
                            "letter.pdf!/b.txt a file in the PDF that could not be taken out: ask for it by itself");
        }
    }

    @Test
    void findsNothingInAPdfThatIsDamagedOrHoldsNoFile() throws IOException {
        assertThat(opened.unpack("broken.pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8), "application/pdf")
                        .arrivals())
                .isEmpty();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            assertThat(parts(pdf)).isEmpty();
        }
    }

    private static void embed(PDDocument pdf, Map<String, PDComplexFileSpecification> files) {
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
    }

    private static PDAnnotationFileAttachment pinned(PDComplexFileSpecification file) {
        PDAnnotationFileAttachment pinned = new PDAnnotationFileAttachment();
        pinned.setRectangle(new PDRectangle(10, 10, 18, 18));
        pinned.setFile(file);
        return pinned;
    }

    private static PDComplexFileSpecification attached(PDDocument pdf, String name, String words, boolean packed)
            throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
        PDEmbeddedFile file =
                packed ? new PDEmbeddedFile(pdf, bytes, COSName.FLATE_DECODE) : new PDEmbeddedFile(pdf, bytes);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setEmbeddedFile(file);
        return specification;
    }

    private List<String> parts(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return opened.unpack("letter.pdf", bytes.toByteArray(), "application/pdf").arrivals().stream()
                .map(PdfAttachedTest::told)
                .toList();
    }

    private static String told(Arrival arrival) {
        return arrival instanceof Arrival.Content content
                ? content.path() + " " + content.sha256()
                : arrival.path() + " " + ((Arrival.WithoutContent) arrival).reason();
    }
}
