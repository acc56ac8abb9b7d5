package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody laid into a Word file are taken out; what a chart keeps for itself is not. */
class WordAttachmentsTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir
    private Path folder;

    private Unpackings opened;

    @BeforeEach
    void begin() {
        opened = new Unpackings(folder);
    }

    @Test
    void takesOutFilesAndPackedObjects() throws IOException {
        byte[] word = new Archive()
                .with("word/document.xml", "<w/>")
                .with("word/embeddings/Microsoft_Word_Document1.docx", "inner")
                .with("word/embeddings/oleObject1.bin", packed("C:\\mail\\gop y.txt", "words"))
                .with("word/media/image1.png", "picture")
                .bytes();

        assertThat(parts(word))
                .containsExactly(
                        "letter.docx!/Microsoft_Word_Document1.docx " + Sha256.hex("inner"),
                        "letter.docx!/gop y.txt " + Sha256.hex("words"));
    }

    @Test
    void leavesTheFiguresOfChartsAndObjectsThatAreNoFiles() throws IOException {
        ByteArrayOutputStream equation = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(new byte[100]), "Equation Native");
            system.writeFilesystem(equation);
        }
        byte[] word = new Archive()
                .with("word/charts/_rels/chart1.xml.rels", "<R Target=\"../embeddings/Microsoft_Excel_Sheet1.xlsx\"/>")
                .with("word/embeddings/Microsoft_Excel_Sheet1.xlsx", "figures")
                .with("word/embeddings/oleObject2.bin", equation.toByteArray())
                .bytes();

        assertThat(parts(word)).isEmpty();
    }

    @Test
    void namesAnObjectThatIsDamaged() throws IOException {
        byte[] word = new Archive()
                .with("word/embeddings/oleObject1.bin", "no storage")
                .bytes();

        assertThat(parts(word))
                .containsExactly(
                        "letter.docx!/oleObject1.bin REFUSED an object that could not be taken out: ask for the"
                                + " file by itself");
    }

    @Test
    void saysNothingOfAWordFileThatIsDamaged() throws IOException {
        assertThat(parts("no zip".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private List<String> parts(byte[] word) throws IOException {
        Unpacking.Unpacked unpacked = opened.unpack("letter.docx", word, WORD);
        assertThat(unpacked.problems()).isEmpty();
        return unpacked.arrivals().stream()
                .map(arrival -> arrival instanceof Arrival.Content content
                        ? content.path() + " " + content.sha256()
                        : arrival.path() + " " + ((Arrival.WithoutContent) arrival).status() + " "
                                + ((Arrival.WithoutContent) arrival).reason())
                .toList();
    }

    private static byte[] packed(String path, String words) throws IOException {
        String name = "gop y.txt";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            new Ole10Native(name, name, path, words.getBytes(StandardCharsets.UTF_8)).writeOut(bytes);
            system.createDocument(new ByteArrayInputStream(bytes.toByteArray()), Ole10Native.OLE10_NATIVE);
            bytes.reset();
            system.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
