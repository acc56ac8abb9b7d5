package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody laid into an older Word file, an RTF file or an OpenDocument text are taken out. */
class LaidInObjectsTest {
    private static final String OLD_WORD = "application/msword";
    private static final String RICH_TEXT = "application/rtf";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text";
    private static final String MANIFEST = "META-INF/manifest.xml";

    @TempDir
    private Path folder;

    private Unpackings opened;

    @BeforeEach
    void begin() {
        opened = new Unpackings(folder);
    }

    @Test
    void takesFilesOutOfAnOlderWordFileAndLeavesEquations() throws IOException {
        byte[] word = oldWord();

        List<String> parts = parts("letter.doc", word, OLD_WORD);

        assertThat(parts).hasSize(3);
        assertThat(parts)
                .contains(
                        "letter.doc!/gop y.txt " + Sha256.hex("words"),
                        "letter.doc!/object 3 " + Sha256.hex("PK packed"));
        assertThat(parts).anyMatch(part -> part.startsWith("letter.doc!/object 4 "));
    }

    @Test
    void takesFilesOutOfRichTextAndPassesOverBinaryPicturesAndLinks() throws IOException {
        byte[] rtf = ("{\\rtf1 {\\pict\\bin9 }\\objdata}Remarks."
                        + object("Package", packed("gop y.txt", "words"), 2)
                        + object("Word.Document.12", storage(), 2)
                        + object("Package", packed("elsewhere.txt", "not here"), 1)
                        + "}")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(parts("letter.rtf", rtf, RICH_TEXT))
                .containsExactly(
                        "letter.rtf!/gop y.txt " + Sha256.hex("words"),
                        "letter.rtf!/object 2 " + Sha256.hex("PK packed"));
    }

    @Test
    void takesShownObjectsOutOfAnOpenDocumentText() throws IOException {
        byte[] text = new Archive()
                .with("mimetype", OPEN_DOCUMENT)
                .with("content.xml", content("./Object 1", "./Object 2", "./Object 3"))
                .with("Object 1/content.xml", "<c/>")
                .with("Object 2/content.xml", "<chart/>")
                .with("Object 3", storage())
                .with("Object 4", storage())
                .with(
                        MANIFEST,
                        manifest(
                                "/|" + OPEN_DOCUMENT,
                                "Object 1/|application/vnd.oasis.opendocument.spreadsheet",
                                "Object 2/|application/vnd.oasis.opendocument.chart",
                                "Object 3|application/vnd.sun.star.oleobject",
                                "Object 4|application/vnd.sun.star.oleobject"))
                .bytes();

        Unpacking.Unpacked unpacked = opened.unpack("letter.odt", text, OPEN_DOCUMENT);

        assertThat(unpacked.arrivals())
                .extracting(Arrival::path)
                .containsExactly("letter.odt!/Object 1", "letter.odt!/Object 3");
        assertThat(((Arrival.Content) unpacked.arrivals().get(0)).mediaType())
                .isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
    }

    @Test
    void namesWhatIsDamagedAndAllocatesNoMoreThanThereIs() throws IOException {
        byte[] lying = ByteBuffer.allocate(40)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 2)
                .put("a\0b\0".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(0)
                .putInt(Integer.MAX_VALUE)
                .array();
        String damaged = " REFUSED an object that could not be taken out: ask for the file by itself";
        byte[] rtf = ("{\\rtf1 {\\object{\\*\\objdata 0105}}" + object("Package", lying, 2) + "}")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(parts("letter.rtf", rtf, RICH_TEXT))
                .containsExactly("letter.rtf!/object 1" + damaged, "letter.rtf!/object 2" + damaged);
    }

    @Test
    void tellsThatAFileHoldsMoreObjectsThanAreOpened() throws IOException {
        String object = object("Package", packed("a.txt", "words"), 2);
        byte[] rtf = ("{\\rtf1 " + object.repeat(7) + "}").getBytes(StandardCharsets.ISO_8859_1);

        Unpacking.Unpacked unpacked = opened.unpack("letter.rtf", rtf, RICH_TEXT);

        assertThat(unpacked.arrivals()).hasSize(5);
        assertThat(opened.problems(unpacked)).singleElement().asString().startsWith("LIMIT_REACHED letter.rtf");
    }

    @Test
    void saysNothingOfFilesThatAreNotWhatTheySeem() throws IOException {
        byte[] none = "nothing".getBytes(StandardCharsets.UTF_8);

        assertThat(parts("letter.doc", none, OLD_WORD)).isEmpty();
        assertThat(parts("letter.rtf", none, RICH_TEXT)).isEmpty();
        assertThat(parts("letter.odt", none, OPEN_DOCUMENT)).isEmpty();
    }

    /** A Word file with a packed text, an equation, a Word file of today and one of old among its objects. */
    private static byte[] oldWord() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(new byte[600]), "WordDocument");
            DirectoryEntry pool = system.getRoot().createDirectory("ObjectPool");
            DirectoryEntry text = pool.createDirectory("_1");
            byte[] stream = packed("C:\\mail\\gop y.txt", "words");
            ByteBuffer sized = ByteBuffer.allocate(4 + stream.length).order(ByteOrder.LITTLE_ENDIAN);
            text.createDocument(
                    Ole10Native.OLE10_NATIVE,
                    new ByteArrayInputStream(
                            sized.putInt(stream.length).put(stream).array()));
            pool.createDirectory("_2").createDocument("Equation Native", new ByteArrayInputStream(new byte[100]));
            pool.createDirectory("_3").createDocument("Package", bytes("PK packed"));
            pool.createDirectory("_4").createDocument("WordDocument", bytes("old words"));
            system.writeFilesystem(file);
        }
        return file.toByteArray();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] storage() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(bytes("PK packed"), "Package");
            system.writeFilesystem(file);
        }
        return file.toByteArray();
    }

    /** What the packager of Windows writes: flags, label, file, kind, command, data. */
    private static byte[] packed(String name, String words) {
        byte[] label = (name + "\0").getBytes(StandardCharsets.ISO_8859_1);
        byte[] content = words.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 + 3 * label.length + 4 + 4 + 4 + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 2)
                .put(label)
                .put(label)
                .putInt(0x30000)
                .putInt(label.length)
                .put(label)
                .putInt(content.length)
                .put(content)
                .array();
    }

    /** An object of the first generation in hexadecimal digits; of kind 2 it is embedded, of kind 1 a link. */
    private static String object(String objectClass, byte[] data, int kind) {
        byte[] name = (objectClass + "\0").getBytes(StandardCharsets.US_ASCII);
        byte[] object = ByteBuffer.allocate(4 + 4 + 4 + name.length + 4 + 4 + 4 + data.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x501)
                .putInt(kind)
                .putInt(name.length)
                .put(name)
                .putInt(0)
                .putInt(0)
                .putInt(data.length)
                .put(data)
                .array();
        String digits = HexFormat.of().formatHex(object).replaceAll("(.{64})", "$1\r\n");
        return "{\\object\\objemb{\\*\\objclass " + objectClass + "}{\\*\\objdata " + digits
                + "}{\\result{\\pict 00}}}";
    }

    private static String content(String... objects) {
        StringBuilder frames = new StringBuilder();
        for (String object : objects) {
            frames.append("<draw:object xlink:href=\"").append(object).append("\"/>");
        }
        return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + frames + "</office:document-content>";
    }

    private static String manifest(String... entries) {
        StringBuilder manifest =
                new StringBuilder("<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">");
        for (String entry : entries) {
            String[] parts = entry.split("\\|", -1);
            manifest.append("<m:file-entry m:full-path=\"" + parts[0] + "\" m:media-type=\"" + parts[1] + "\"/>");
        }
        return manifest + "</m:manifest>";
    }

    private List<String> parts(String name, byte[] text, String mediaType) throws IOException {
        Unpacking.Unpacked unpacked = opened.unpack(name, text, mediaType);
        assertThat(unpacked.problems()).isEmpty();
        return unpacked.arrivals().stream()
                .map(arrival -> arrival instanceof Arrival.Content content
                        ? content.path() + " " + content.sha256()
                        : arrival.path() + " " + ((Arrival.WithoutContent) arrival).status() + " "
                                + ((Arrival.WithoutContent) arrival).reason())
                .toList();
    }
}
