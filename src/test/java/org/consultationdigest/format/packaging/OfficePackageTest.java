package org.consultationdigest.format.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages as programs write them, and as they arrive. */
class OfficePackageTest {
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/Document.xml\" ContentType=\"main\"/></Types>";

    @TempDir
    private Path folder;

    private final Map<String, String> entries = new LinkedHashMap<>(Map.of("[Content_Types].xml", TYPES));

    @Test
    void findsPartsWhateverTheCaseOfTheirNames() throws IOException {
        entries.put("WORD\\document.XML", "text");

        try (OfficePackage opened = OfficePackage.open(file(zip()))) {
            assertThat(text(opened, "/word/document.xml")).isEqualTo("text");
            assertThat(opened.contentType("/word/document.xml")).isEqualTo("main");
            assertThat(opened.contentType("/word/other.xml")).isEqualTo("application/xml");
            assertThat(opened.holds("/word/other.xml")).isFalse();
        }
    }

    @Test
    void followsTargetsFromTheFolderOfTheirPart() throws IOException {
        entries.put("word/document.xml", "text");
        entries.put("media/a picture.png", "picture");
        entries.put(
                "word/_rels/document.xml.rels",
                "<Relationships>" + link("r1", "comments", "comments.xml", "")
                        + link("r2", "image", "../media/a%20picture.png", "")
                        + link("r3", "styles", "/word/styles.xml", "")
                        + link("r4", "hyperlink", "https://example.org/a?b", " TargetMode=\"External\"")
                        + "</Relationships>");

        try (OfficePackage opened = OfficePackage.open(file(zip()))) {
            assertThat(opened.links("/word/document.xml"))
                    .extracting(Link::kind, Link::target, Link::external)
                    .containsExactly(
                            tuple("comments", "/word/comments.xml", false),
                            tuple("image", "/media/a picture.png", false),
                            tuple("styles", "/word/styles.xml", false),
                            tuple("hyperlink", "https://example.org/a?b", true));
            assertThat(opened.links("/media/a picture.png")).isEmpty();
        }
    }

    @Test
    void readsAPackageFromItsBeginningWhereItsDirectoryIsCutOff() throws IOException {
        entries.put("word/document.xml", "text");
        byte[] whole = zip();

        try (OfficePackage opened = OfficePackage.open(file(Arrays.copyOf(whole, whole.length - 60)))) {
            assertThat(text(opened, "/word/document.xml")).isEqualTo("text");
        }
    }

    @Test
    void refusesAZipThatDoesNotSayWhatItsPartsAre() throws IOException {
        entries.clear();
        entries.put("word/document.xml", "text");
        Path file = file(zip());

        assertThatThrownBy(() -> OfficePackage.open(file)).isInstanceOf(IOException.class);
    }

    @Test
    void endsAPartThatWasMadeToFillMemory() throws IOException {
        entries.put("word/document.xml", " ".repeat(20 << 20));

        try (OfficePackage opened = OfficePackage.open(file(zip()))) {
            assertThatThrownBy(() -> text(opened, "/word/document.xml")).isInstanceOf(UnpackedTooFarException.class);
        }
        byte[] bomb = zip();
        assertThatThrownBy(() -> OfficePackage.open(bomb)).isInstanceOf(IOException.class);
    }

    private static String link(String id, String kind, String target, String mode) {
        return "<Relationship Id=\"" + id + "\" Type=\"http://example.org/" + kind + "\" Target=\"" + target + "\""
                + mode + "/>";
    }

    private static String text(OfficePackage opened, String part) throws IOException {
        try (InputStream content = opened.open(part)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path file(byte[] zip) throws IOException {
        return Files.write(folder.resolve("package.docx"), zip);
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
