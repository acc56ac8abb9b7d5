package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a .rar archive of either version, and what of it cannot be opened. */
class OpeningRarArchivesTest {
    private static final String RAR = "application/x-rar-compressed";
    private static final String LOCKED = "opens only with a password: ask for it unlocked";
    private static final String UNREAD = "is packed in a way that is not read: ask for a plain .zip";

    @TempDir
    Path folder;

    private Unpackings opened;

    @BeforeEach
    void open() {
        opened = new Unpackings(folder.resolve("work/contents"));
    }

    @Test
    void handsOutTheFilesOfAnArchiveInItsOrder() throws IOException {
        byte[] four = new Rar4()
                .with("b\\Góp ý.txt", "words one")
                .with("b".getBytes(StandardCharsets.US_ASCII), Rar4.FOLDER, new byte[0])
                .with("a.txt", "words two")
                .with("empty.txt", "")
                .bytes();
        byte[] five = new Rar5()
                .with("b/Góp ý.txt", "words one")
                .with("a.txt", "words two")
                .bytes();

        assertThat(opened.parts("x.rar", four))
                .containsExactly(
                        "x.rar!/b/Góp ý.txt " + Sha256.hex("words one"),
                        "x.rar!/a.txt " + Sha256.hex("words two"),
                        "x.rar!/empty.txt " + Sha256.hex(""));
        assertThat(opened.parts("y.rar", five))
                .containsExactly(
                        "y.rar!/b/Góp ý.txt " + Sha256.hex("words one"), "y.rar!/a.txt " + Sha256.hex("words two"));
        assertThat(opened.contents().file(new SubmissionId(Sha256.hex("words one"))))
                .hasContent("words one");
    }

    @Test
    void opensThemInOtherArchivesAndInMails() throws IOException {
        byte[] rar = new Rar4().with("a.txt", "one").bytes();
        byte[] zip = new Archive().with("in.rar", rar).bytes();
        String mail = "From: office@example.org\nSubject: Comments\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nAttached.\n"
                + "--b\nContent-Type: application/octet-stream; name=in.rar\nContent-Transfer-Encoding: base64\n"
                + "Content-Disposition: attachment; filename=in.rar\n\n"
                + Base64.getEncoder().encodeToString(rar) + "\n--b--\n";

        assertThat(opened.parts("x.zip", zip))
                .containsExactly("x.zip!/in.rar " + Sha256.hex(rar), "x.zip!/in.rar!/a.txt " + Sha256.hex("one"));
        assertThat(opened.parts("x.eml", mail.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("x.eml!/in.rar " + Sha256.hex(rar), "x.eml!/in.rar!/a.txt " + Sha256.hex("one"));
        assertThat(opened.parts(
                        "x.rar",
                        new Rar4().with("in.zip", new Archive().bytes()).bytes()))
                .hasSize(1);
    }

    @Test
    void readsNamesInTheEncodingsThatOldArchivesHaveThemIn() throws IOException {
        byte[] rar = new Rar4()
                .with("b¸o c¸o gãp ý.txt".getBytes(StandardCharsets.ISO_8859_1), 0, new byte[] {'1'})
                .with("góp ý.txt".getBytes(StandardCharsets.UTF_8), Rar4.UNICODE_NAME, new byte[] {'2'})
                .bytes();

        assertThat(opened.parts("x.rar", rar))
                .containsExactly("x.rar!/báo cáo góp ý.txt " + Sha256.hex("1"), "x.rar!/góp ý.txt " + Sha256.hex("2"));
    }

    @Test
    void writesNothingOutsideItsFolderWhateverNamesAnArchiveGives() throws IOException {
        byte[] rar = new Rar4()
                .with("..\\..\\escaped.txt", "one")
                .with(folder.resolve("absolute.txt").toString(), "two")
                .bytes();

        assertThat(opened.parts("x.rar", rar))
                .containsExactly(
                        "x.rar!/../../escaped.txt " + Sha256.hex("one"),
                        "x.rar!/" + folder.resolve("absolute.txt") + " " + Sha256.hex("two"));
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).hasSize(3).allMatch(file -> file.startsWith(folder.resolve("work/contents")));
        }
    }

    @Test
    void listsWhatOpensOnlyWithAPassword() throws IOException {
        byte[] entry = new Rar4()
                .with("locked.txt".getBytes(StandardCharsets.US_ASCII), Rar4.LOCKED, new byte[] {'x'})
                .with("a.txt", "two")
                .bytes();
        byte[] headers = new Rar4(Rar4.LOCKED_HEADERS).with("a.txt", "two").bytes();

        assertThat(opened.parts("x.rar", entry))
                .containsExactly("x.rar!/locked.txt REFUSED " + LOCKED, "x.rar!/a.txt " + Sha256.hex("two"));
        assertThat(opened.parts("x.rar", headers)).containsExactly("x.rar!/ REFUSED " + LOCKED);
        assertThat(opened.parts("x.rar", Rar5.locked())).containsExactly("x.rar!/ REFUSED " + LOCKED);
    }

    @Test
    void listsAFileThatGoesOnInAnotherPartOfTheArchive() throws IOException {
        byte[] rar = new Rar4(1)
                .with("a.txt", "one")
                .with("b.txt".getBytes(StandardCharsets.US_ASCII), Rar4.SPLIT_AFTER, new byte[] {'2'})
                .bytes();

        assertThat(opened.parts("x.part1.rar", rar))
                .containsExactly(
                        "x.part1.rar!/a.txt " + Sha256.hex("one"),
                        "x.part1.rar!/b.txt REFUSED is split over several .rar files: ask for it whole, as a .zip");
    }

    @Test
    void listsALinkInAnArchive() throws IOException {
        String refused = "!/a.txt REFUSED a link, which is never followed: ask for the file itself";

        assertThat(opened.parts(
                        "x.rar", new Rar4().link("a.txt", "/etc/hostname").bytes()))
                .containsExactly("x.rar" + refused);
        assertThat(opened.parts(
                        "y.rar", new Rar5().link("a.txt", "/etc/hostname").bytes()))
                .containsExactly("y.rar" + refused);
    }

    @Test
    void keepsTheGoodEntriesBesideADamagedOneAndNamesIt() throws IOException {
        String damaged = "!/b.txt REFUSED is damaged inside the file it came in: ask for it to be sent again";
        byte[] four = new Rar4()
                .with("a.txt", "words one")
                .with("b.txt", "words two")
                .with("c.txt", "words three")
                .bytes();
        byte[] five = new Rar5()
                .with("a.txt", "words one")
                .with("b.txt", "words two")
                .with("c.txt", "words three")
                .bytes();

        assertThat(opened.parts("x.rar", Archive.damaged(four, "words two")))
                .containsExactly(
                        "x.rar!/a.txt " + Sha256.hex("words one"),
                        "x.rar" + damaged,
                        "x.rar!/c.txt " + Sha256.hex("words three"));
        assertThat(opened.parts("y.rar", Archive.damaged(five, "words two")))
                .containsExactly(
                        "y.rar!/a.txt " + Sha256.hex("words one"),
                        "y.rar" + damaged,
                        "y.rar!/c.txt " + Sha256.hex("words three"));
    }

    @Test
    void tellsAnArchiveThatIsCutOffAndKeepsWhatCameBefore() throws IOException {
        byte[] rar = new Rar4()
                .with("a.txt", "words one")
                .with("b.txt", "words two ".repeat(20))
                .bytes();

        Unpacking.Unpacked inContent = opened.unpack("x.rar", Arrays.copyOf(rar, rar.length - 100), RAR);
        Unpacking.Unpacked inHeader = opened.unpack("x.rar", Arrays.copyOf(rar, 75), RAR);
        Unpacking.Unpacked noArchive =
                opened.unpack("x.rar", "Rar!\u001a\u0007\u0000packed".getBytes(StandardCharsets.ISO_8859_1), RAR);

        String told = "BROKEN_FILE x.rar is damaged and was opened only in part: ask for it to be sent again";
        assertThat(inContent.arrivals()).extracting(Arrival::path).containsExactly("x.rar!/a.txt", "x.rar!/b.txt");
        assertThat(opened.problems(inContent)).containsExactly(told);
        assertThat(opened.problems(inHeader)).containsExactly(told);
        assertThat(opened.problems(noArchive)).containsExactly(told);
    }

    @Test
    void opensTheOldestArchivesWhichHaveNoEndMark() throws IOException {
        assertThat(opened.parts("x.rar", new Rar4().with("a.txt", "one").withoutEnd()))
                .containsExactly("x.rar!/a.txt " + Sha256.hex("one"));
    }

    @Test
    void tellsFilesAndBytesTooMany() throws IOException {
        Rar4 files = new Rar4();
        for (int i = 1; i <= 6; i++) {
            files.with(i + ".txt", "words " + i);
        }
        Rar5 bytes = new Rar5().with("a.txt", "x".repeat(6_000)).with("b.txt", "y".repeat(6_000));

        Unpacking.Unpacked tooMany = opened.unpack("x.rar", files.bytes(), RAR);
        Unpacking.Unpacked tooLong = opened.unpack("x.rar", bytes.bytes(), RAR);

        assertThat(tooMany.arrivals()).hasSize(5);
        assertThat(opened.problems(tooMany))
                .containsExactly(
                        "LIMIT_REACHED x.rar holds more than 5 files, the rest was not opened: send it in parts");
        assertThat(tooLong.arrivals()).extracting(Arrival::path).containsExactly("x.rar!/a.txt", "x.rar!/b.txt");
        assertThat(opened.problems(tooLong))
                .containsExactly(
                        "LIMIT_REACHED x.rar holds more than 10000 bytes, the rest was not opened: send it in parts");
        assertThat(opened.contents().holds(new SubmissionId(Sha256.hex("y".repeat(6_000)))))
                .isFalse();
    }

    @Test
    void tellsALevelTooMany() throws IOException {
        byte[] rar = new Rar4().with("a.txt", "one").bytes();
        for (String name : new String[] {"3.rar", "2.rar", "1.rar"}) {
            rar = new Rar4().with(name, rar).bytes();
        }

        assertThat(opened.parts("x.rar", rar).get(2))
                .isEqualTo("x.rar!/1.rar!/2.rar!/3.rar REFUSED packed more than 3 times over: unpack it and send it"
                        + " again");
    }

    @Test
    void listsWhatWouldTakeTooMuchMemoryOrIsOfAVersionToCome() throws IOException {
        // A dictionary of 4 GB: 128 KB doubled 15 times, in the bits above the method.
        byte[] large = new Rar5().packed("a.txt", "one", 15 << 10 | 3 << 7).bytes();
        byte[] toCome = "Rar!\u001a\u0007\u0002\u0000packed".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(opened.parts("x.rar", large)).containsExactly("x.rar!/a.txt REFUSED " + UNREAD);
        assertThat(opened.unpack("x.rar", toCome, RAR).arrivals())
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .contains(UNREAD);
    }

    @Test
    void leavesOutWhatProgramsAndSystemsLeftBehindAndTellsAnEmptyArchive() throws IOException {
        byte[] rar =
                new Rar4().with("in\\Thumbs.db", "notes").with("a.txt", "one").bytes();

        assertThat(opened.parts("x.rar", rar)).containsExactly("x.rar!/a.txt " + Sha256.hex("one"));
        assertThat(Unpacking.isEmpty(opened.contents().file(opened.keep(new Rar4().bytes())), RAR))
                .isTrue();
        assertThat(Unpacking.isEmpty(opened.contents().file(opened.keep(rar)), RAR))
                .isFalse();
    }
}
