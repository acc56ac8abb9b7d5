package org.consultationdigest.format.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.consultationdigest.format.word.UnreadableWordException;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenDocument texts that hold two contents, of which programs show one or the other. */
class RepeatedPartsOfTextTest {
    private static final String CONTENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
              <office:body><office:text><text:p>%s</text:p></office:text></office:body>
            </office:document-content>
            """;

    @TempDir
    private Path folder;

    @Test
    void readsATextWithOneContent() throws Exception {
        Path file = written("one.odt", "content.xml", "styles.txt");

        assertThat(new OdtReader().read(file).toString()).contains("The figure is outdated.");
    }

    @Test
    void refusesATextWithTwoContentsOfOneName() throws IOException {
        assertThat(refusal(written("two.odt", "content.xml", "content.xml"))).isEqualTo(ProblemCode.BROKEN_FILE);
    }

    @Test
    void refusesATextWithTwoContentsWhoseNamesDifferInCase() throws IOException {
        assertThat(refusal(written("case.odt", "content.xml", "Content.XML"))).isEqualTo(ProblemCode.BROKEN_FILE);
    }

    private static ProblemCode refusal(Path file) {
        return catchThrowableOfType(UnreadableWordException.class, () -> new OdtReader().read(file))
                .problem()
                .code();
    }

    /** A package of two parts; the second is written under another name, which is then overwritten, as no writer does it. */
    private Path written(String name, String first, String second) throws IOException {
        String stand = "x".repeat(second.length());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, first, "The figure is outdated.");
            put(zip, stand, "The figure is right.");
        }
        String zipped = bytes.toString(StandardCharsets.ISO_8859_1).replace(stand, second);
        return Files.write(folder.resolve(name), zipped.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void put(ZipOutputStream zip, String name, String said) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(CONTENT.formatted(said).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
