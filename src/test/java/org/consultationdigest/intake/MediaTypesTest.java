package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir
    Path folder;

    @Test
    void knowsAWordFileByItsContentWhateverItsName() throws IOException {
        assertThat(type("letter.docx", docx())).isEqualTo(DOCX);
        assertThat(type("letter.doc", docx())).isEqualTo(DOCX);
        assertThat(type("letter.pdf", docx())).isEqualTo(DOCX);
        assertThat(type("letter", docx())).isEqualTo(DOCX);
    }

    @Test
    void knowsAWordFileThatOpensOnlyWithAPassword() throws IOException, GeneralSecurityException {
        assertThat(type("letter.docx", encrypted(docx()))).isEqualTo("application/x-tika-ooxml-protected");
    }

    @Test
    void tellsKindsOfPlainTextByTheirNames() throws IOException {
        byte[] text = "section,comment\nII.B,Thêm nguồn\n".getBytes(StandardCharsets.UTF_8);

        assertThat(type("comments.csv", text)).isEqualTo("text/csv");
        assertThat(type("comments.txt", text)).isEqualTo("text/plain");
        assertThat(type("comments", text)).isEqualTo("text/plain");
    }

    @ParameterizedTest
    @CsvSource({
        "comments.csv, text/csv, Article",
        "comments.csv, text/csv, BM 01",
        "comments.tsv, text/tab-separated-values, MZ",
        "letter.txt, text/plain, Article 5 is not clear",
        "letter.TXT, text/plain, II"
    })
    void takesTextForTextWhateverItsFirstLettersAreTheSignOf(String name, String type, String first)
            throws IOException {
        byte[] text = (first + ",Ý kiến\nIII.2,\"Nên nêu rõ nguồn.\"\n").getBytes(StandardCharsets.UTF_8);

        assertThat(type(name, text)).isEqualTo(type);
    }

    @Test
    void takesAPictureForOneUnderTheNameOfATable() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "bmp", picture);

        assertThat(type("comments.csv", picture.toByteArray())).isEqualTo("image/bmp");
    }

    @Test
    void knowsMailsArchivesAndPrints() throws IOException {
        byte[] mail =
                "From: a@example.org\r\nSubject: Comments\r\nDate: Mon, 3 Mar 2025 08:00:00 +0700\r\n\r\nwords\r\n"
                        .getBytes(StandardCharsets.US_ASCII);

        assertThat(type("mail.eml", mail)).isEqualTo("message/rfc822");
        assertThat(type("mail.msg", new OutlookMail().bytes())).isEqualTo("application/vnd.ms-outlook");
        assertThat(type("all.txt", new Archive().with("a.txt", "one").bytes())).isEqualTo("application/zip");
        assertThat(type("print", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("application/pdf");
    }

    @Test
    void failsOnNoFile() throws IOException {
        assertThat(type("empty", new byte[0])).isEqualTo("application/octet-stream");
        assertThat(type("cut.docx", Arrays.copyOf(docx(), 600))).isEqualTo(DOCX);
        assertThat(type("noise", new byte[] {(byte) 0xfe, 3, (byte) 0x99, 0, 1, 2}))
                .isEqualTo("application/octet-stream");
    }

    private String type(String name, byte[] content) throws IOException {
        // Contents are kept under names that say nothing.
        Path file = Files.write(folder.resolve("content"), content);
        return new MediaTypes().of(file, name);
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Paragraph 12 lacks a source.");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] encrypted(byte[] docx) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(file)) {
                out.write(docx);
            }
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
