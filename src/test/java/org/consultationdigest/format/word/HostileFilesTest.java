package org.consultationdigest.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.consultationdigest.format.word.WordFile.run;

import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.consultationdigest.format.packaging.AlteredPackage;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
    @TempDir
    private Path folder;

    @Test
    void keepsWhatStandsBeforeTheDamageAndNamesThePart() throws Exception {
        WordFile file = new WordFile()
                .paragraph("kept")
                .part(
                        "notes.xml",
                        "footnotes",
                        WordFile.OFFICE,
                        "<w:footnotes NAMESPACES><w:footnote w:id=\"2\"><w:p>" + run("half a no"));

        WordDocument document = read(file);

        assertThat(texts(document)).containsExactly("kept");
        assertThat(document.problems()).extracting(Problem::code).containsExactly(ProblemCode.BROKEN_PART);
        assertThat(document.problems().get(0).part()).contains("/word/notes.xml");
    }

    @Test
    void refusesDocumentTypeDefinitionsAndFetchesNothing() throws Exception {
        Path canary = Files.writeString(folder.resolve("canary.txt"), "CANARY");
        WordFile file = new WordFile()
                .paragraph("kept")
                .part(
                        "header9.xml",
                        "header",
                        WordFile.OFFICE,
                        "<!DOCTYPE w:hdr [<!ENTITY e SYSTEM \"" + canary.toUri()
                                + "\">]><w:hdr NAMESPACES><w:p><w:r><w:t>&e;" + "</w:t></w:r></w:p></w:hdr>");

        WordDocument document = read(file);

        assertThat(document.toString()).doesNotContain("CANARY");
        assertThat(document.problems()).extracting(Problem::code).containsExactly(ProblemCode.BROKEN_PART);
    }

    @Test
    void stopsAtTablesNestedBeyondMeasure() throws Exception {
        WordFile file = new WordFile().paragraph("kept");
        file.raw("<w:tbl><w:tr><w:tc>".repeat(5_000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(5_000));

        WordDocument document = read(file);

        assertThat(texts(document)).containsExactly("kept");
        assertThat(document.problems()).extracting(Problem::code).containsExactly(ProblemCode.LIMIT_REACHED);
    }

    @Test
    void notesMacrosWithoutRunningThem() throws Exception {
        WordFile file = new WordFile()
                .paragraph("text")
                .part("vba.bin", "vbaProject", "http://schemas.microsoft.com/office/2006/relationships/", "");

        assertThat(read(file).problems()).extracting(Problem::code).containsExactly(ProblemCode.ACTIVE_CONTENT);
    }

    @Test
    void saysWhatAFileIsThatIsNoWordFile() throws Exception {
        assertThat(refusal(new byte[0])).isEqualTo(ProblemCode.EMPTY_FILE);
        assertThat(refusal("Dear all".getBytes(StandardCharsets.UTF_8))).isEqualTo(ProblemCode.UNSUPPORTED_KIND);
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 1, 2, 3, 4, 5})).isEqualTo(ProblemCode.BROKEN_FILE);
    }

    @Test
    void saysThatALockedFileNeedsItsPassword() throws Exception {
        Path file = folder.resolve("locked.docx");
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream out = new FileOutputStream(file.toFile())) {
            system.createDocument(new java.io.ByteArrayInputStream(new byte[] {1}), "EncryptedPackage");
            system.writeFilesystem(out);
        }

        assertThatThrownBy(() -> new WordReader().read(file))
                .isInstanceOfSatisfying(
                        UnreadableWordException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.ENCRYPTED));
    }

    @Test
    void readsNeitherOfTwoPartsOfOneName() throws Exception {
        Path sound = new WordFile().paragraph("one text").write(folder.resolve("file.docx"));

        for (String name : List.of("word/text.xml", "word/Text.xml", "word\\text.xml")) {
            Path file = AlteredPackage.withEntry(sound, name, "<document/>");

            assertThat(refusal(file)).isEqualTo(ProblemCode.BROKEN_FILE);
            assertThatThrownBy(() -> new WordReader().read(Files.readAllBytes(file)))
                    .isInstanceOf(UnreadableWordException.class);
        }
    }

    @Test
    void stopsAtAPartThatUnpacksBeyondMeasureWhateverTheDirectoryTells() throws Exception {
        WordFile file = new WordFile().paragraph("kept").raw("<w:p/>".repeat(1_000_000));
        Path lying = AlteredPackage.claiming(file.write(folder.resolve("file.docx")), "word/text.xml", 1 << 30);

        WordDocument document = new WordReader().read(lying);

        assertThat(document.problems()).extracting(Problem::code).containsExactly(ProblemCode.LIMIT_REACHED);
    }

    private ProblemCode refusal(byte[] content) throws Exception {
        return refusal(Files.write(folder.resolve("refused.docx"), content));
    }

    private static ProblemCode refusal(Path file) throws Exception {
        try {
            new WordReader().read(file);
        } catch (UnreadableWordException e) {
            return e.problem().code();
        }
        throw new AssertionError("was read");
    }

    private WordDocument read(WordFile file) throws Exception {
        return new WordReader().read(file.write(folder.resolve("file.docx")));
    }

    private static List<String> texts(WordDocument document) {
        return document.paragraphs().stream().map(WordParagraph::text).toList();
    }
}
