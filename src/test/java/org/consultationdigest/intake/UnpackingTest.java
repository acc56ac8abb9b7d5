package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {
    private static final Unpacking.Limits LIMITS = new Unpacking.Limits(3, 5, 10_000);

    @TempDir
    Path folder;

    private ContentStore contents;

    @BeforeEach
    void open() {
        contents = new ContentStore(folder.resolve("work/contents"));
    }

    @Test
    void handsOutTheFilesOfAnArchiveInItsOrder() throws IOException {
        byte[] zip =
                new Archive().with("b/Góp ý.txt", "one").with("a.txt", "two").bytes();

        assertThat(parts("x.zip", zip))
                .containsExactly("x.zip!/b/Góp ý.txt " + Sha256.hex("one"), "x.zip!/a.txt " + Sha256.hex("two"));
        assertThat(contents.file(new SubmissionId(Sha256.hex("one")))).hasContent("one");
    }

    @Test
    void opensArchivesInArchivesAndKeepsThemToo() throws IOException {
        byte[] inner = new Archive().with("a.txt", "one").bytes();
        byte[] zip = new Archive().with("in.zip", inner).bytes();

        assertThat(parts("x.zip", zip))
                .containsExactly("x.zip!/in.zip " + Sha256.hex(inner), "x.zip!/in.zip!/a.txt " + Sha256.hex("one"));
    }

    @Test
    void givesEveryPartTheWorkshopOfItsContainer() throws IOException {
        Workshop workshop = Workshop.named("2023-11-24 Hanoi");
        SubmissionId id = keep(new Archive().with("a.txt", "one").bytes());

        assertThat(new Unpacking(contents, new MediaTypes(), LIMITS)
                        .open(new Arrival.Content("x.zip", Optional.of(workshop), id.sha256(), "application/zip"))
                        .arrivals())
                .extracting(Arrival::workshop)
                .containsExactly(Optional.of(workshop));
    }

    @Test
    void tellsEntriesOfOneNameApart() throws IOException {
        byte[] zip = new Archive()
                .with("a.txt", "one")
                .with("a.txt (2)", "two")
                .with("a.txt", "three")
                .bytes();

        assertThat(parts("x.zip", zip))
                .containsExactly(
                        "x.zip!/a.txt " + Sha256.hex("one"),
                        "x.zip!/a.txt (2) " + Sha256.hex("two"),
                        "x.zip!/a.txt (3) " + Sha256.hex("three"));
    }

    @Test
    void writesNothingOutsideItsFolderWhateverNamesAnArchiveGives() throws IOException {
        byte[] zip = new Archive()
                .with("../../escaped.txt", "one")
                .with(folder.resolve("absolute.txt").toString(), "two")
                .with("..\\..\\windows.txt", "three")
                .bytes();

        assertThat(parts("x.zip", zip))
                .containsExactly(
                        "x.zip!/../../escaped.txt " + Sha256.hex("one"),
                        "x.zip!/" + folder.resolve("absolute.txt") + " " + Sha256.hex("two"),
                        "x.zip!/../../windows.txt " + Sha256.hex("three"));
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).hasSize(4).allMatch(file -> file.startsWith(folder.resolve("work/contents")));
        }
    }

    @Test
    void leavesOutWhatProgramsAndSystemsLeftBehind() throws IOException {
        byte[] zip = new Archive()
                .with("__MACOSX/._a.txt", "notes")
                .with("in/~$a.docx", "lock")
                .with("in\\.DS_Store", "notes")
                .with("a.txt", "one")
                .bytes();

        assertThat(parts("x.zip", zip)).containsExactly("x.zip!/a.txt " + Sha256.hex("one"));
    }

    @Test
    void listsAnEntryThatOpensOnlyWithAPassword() throws IOException {
        byte[] zip =
                new Archive().with("locked.txt", "one").with("a.txt", "two").bytes();

        assertThat(parts("x.zip", Archive.encrypted(zip, "locked.txt")))
                .containsExactly(
                        "x.zip!/locked.txt REFUSED opens only with a password: ask for it unlocked",
                        "x.zip!/a.txt " + Sha256.hex("two"));
    }

    @Test
    void listsALinkInAnArchive() throws IOException {
        byte[] zip = new Archive().link("a.txt", "/etc/hostname").bytes();

        assertThat(parts("x.zip", zip))
                .containsExactly("x.zip!/a.txt REFUSED a link, which is never followed: ask for the file itself");
    }

    @Test
    void keepsTheGoodEntriesBesideADamagedOneAndNamesIt() throws IOException {
        byte[] zip = new Archive()
                .with("a.txt", "words one")
                .with("b.txt", "words two")
                .with("c.txt", "words three")
                .bytes();

        assertThat(parts("x.zip", Archive.damaged(zip, "words two")))
                .containsExactly(
                        "x.zip!/a.txt " + Sha256.hex("words one"),
                        "x.zip!/b.txt REFUSED is damaged inside the file it came in: ask for it to be sent again",
                        "x.zip!/c.txt " + Sha256.hex("words three"));
    }

    @Test
    void tellsAnArchiveThatIsCutOff() throws IOException {
        byte[] zip = new Archive().with("a.txt", "one").bytes();

        Unpacking.Unpacked unpacked = unpack("x.zip", Arrays.copyOf(zip, zip.length / 2), "application/zip", LIMITS);

        assertThat(problems(unpacked))
                .containsExactly(
                        "BROKEN_FILE x.zip is damaged and was opened only in part: ask for it to be sent again");
    }

    @Test
    void tellsALevelTooMany() throws IOException {
        byte[] zip = new Archive().with("a.txt", "one").bytes();
        for (String name : List.of("3.zip", "2.zip", "1.zip")) {
            zip = new Archive().with(name, zip).bytes();
        }

        Unpacking.Unpacked unpacked = unpack("x.zip", zip, "application/zip", LIMITS);

        assertThat(unpacked.arrivals())
                .extracting(Arrival::path)
                .containsExactly("x.zip!/1.zip", "x.zip!/1.zip!/2.zip", "x.zip!/1.zip!/2.zip!/3.zip");
        assertThat(problems(unpacked))
                .containsExactly(
                        "LIMIT_REACHED x.zip!/1.zip!/2.zip!/3.zip packed more than 3 times over and not opened:"
                                + " unpack it and send it again");
    }

    @Test
    void tellsFilesTooMany() throws IOException {
        Archive archive = new Archive();
        for (int i = 1; i <= 6; i++) {
            archive.with(i + ".txt", "words " + i);
        }

        Unpacking.Unpacked unpacked = unpack("x.zip", archive.bytes(), "application/zip", LIMITS);

        assertThat(unpacked.arrivals()).hasSize(5);
        assertThat(problems(unpacked))
                .containsExactly(
                        "LIMIT_REACHED x.zip holds more than 5 files, the rest was not opened: send it in parts");
    }

    @Test
    void tellsBytesTooManyAndKeepsNothingOfTheFileThatIsTooLong() throws IOException {
        byte[] zip = new Archive()
                .with("a.txt", "x".repeat(6_000))
                .with("b.txt", "y".repeat(6_000))
                .bytes();

        Unpacking.Unpacked unpacked = unpack("x.zip", zip, "application/zip", LIMITS);

        assertThat(unpacked.arrivals()).extracting(Arrival::path).containsExactly("x.zip!/a.txt");
        assertThat(problems(unpacked))
                .containsExactly(
                        "LIMIT_REACHED x.zip holds more than 10000 bytes, the rest was not opened: send it in parts");
        assertThat(contents.holds(new SubmissionId(Sha256.hex("y".repeat(6_000)))))
                .isFalse();
    }

    @Test
    void saysThatTheDiskFailsAndNotThatTheFileIsDamaged() throws IOException {
        SubmissionId zip = keep(new Archive().with("a.txt", "one").bytes());
        Arrival.Content received = new Arrival.Content("x.zip", Optional.empty(), zip.sha256(), "application/zip");
        // The folder that the part is to be kept in is taken by a file.
        Files.createFile(contents.file(new SubmissionId(Sha256.hex("one"))).getParent());

        assertThatThrownBy(() -> new Unpacking(contents, new MediaTypes(), LIMITS).open(received))
                .isInstanceOf(FileSystemException.class);
    }

    @Test
    void opensNothingThatIsNoContainer() throws IOException {
        assertThat(unpack("a.txt", "words".getBytes(StandardCharsets.UTF_8), "text/plain", LIMITS))
                .isEqualTo(new Unpacking.Unpacked(List.of(), List.of()));
        assertThat(Unpacking.isContainer("text/plain")).isFalse();
        assertThat(Unpacking.isContainer("application/vnd.ms-outlook")).isTrue();
    }

    @Test
    void handsOutTheAttachmentsOfAMailAndLeavesItsWordsInIt() throws IOException {
        String mail = """
                From: A Person <person@example.org>
                Subject: Comments
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="part"

                --part
                Content-Type: text/plain; charset=utf-8

                Please find our comments attached.
                --part
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename="letter.txt"

                one
                --part
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename="=?UTF-8?Q?G=C3=B3p_=C3=BD.txt?="

                two
                --part
                Content-Type: text/plain; charset=utf-8; name="named.txt"
                Content-Disposition: attachment

                three
                --part
                Content-Type: application/octet-stream
                Content-Transfer-Encoding: base64

                Zm91cg==
                --part--
                """;

        assertThat(parts("x.eml", mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "x.eml!/letter.txt " + Sha256.hex("one"),
                        "x.eml!/Góp ý.txt " + Sha256.hex("two"),
                        "x.eml!/named.txt " + Sha256.hex("three"),
                        "x.eml!/attachment " + Sha256.hex("four"));
    }

    @Test
    void decodesTheNameThatIsWrittenInPartsAndPercents() throws IOException {
        String mail = """
                Subject: Comments
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename*0*=UTF-8''G%C3%B3p%20; filename*1*=%C3%BD.txt

                one""";

        assertThat(parts("x.eml", mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
                .containsExactly("x.eml!/Góp ý.txt " + Sha256.hex("one"));
    }

    @Test
    void handsOutAMailThatIsPassedOnWithItsOwnAttachments() throws IOException {
        String mail = """
                Subject: Fw: Comments
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="outer"

                --outer
                Content-Type: text/plain

                See below.
                --outer
                Content-Type: message/rfc822

                From: A Person <person@example.org>
                Subject: Comments
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="inner"

                --inner
                Content-Type: text/plain

                Paragraph 12 lacks a source.
                --inner
                Content-Type: text/plain
                Content-Disposition: attachment; filename="letter.txt"

                one
                --inner--

                --outer--
                """;

        Unpacking.Unpacked unpacked =
                unpack("x.eml", mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), "message/rfc822", LIMITS);

        assertThat(unpacked.arrivals())
                .extracting(Arrival::path)
                .containsExactly("x.eml!/Comments.eml", "x.eml!/Comments.eml!/letter.txt");
        Arrival.Content passedOn = (Arrival.Content) unpacked.arrivals().get(0);
        assertThat(passedOn.mediaType()).isEqualTo("message/rfc822");
        assertThat(contents.file(new SubmissionId(passedOn.sha256())))
                .content()
                .contains("Paragraph 12 lacks a source.");
    }

    @Test
    void handsOutTheAttachmentsOfAnOutlookMail() throws IOException {
        byte[] mail = new OutlookMail()
                .with("Góp ý.txt", "one")
                .with("annex.txt", "two")
                .bytes();

        assertThat(parts("x.msg", mail))
                .containsExactly("x.msg!/Góp ý.txt " + Sha256.hex("one"), "x.msg!/annex.txt " + Sha256.hex("two"));
    }

    private List<String> parts(String path, byte[] container) throws IOException {
        SubmissionId id = keep(container);
        String mediaType = new MediaTypes().of(contents.file(id), path);
        Unpacking.Unpacked unpacked = unpack(path, container, mediaType, LIMITS);
        assertThat(unpacked.problems()).isEmpty();
        return unpacked.arrivals().stream().map(UnpackingTest::line).toList();
    }

    private Unpacking.Unpacked unpack(String path, byte[] container, String mediaType, Unpacking.Limits limits)
            throws IOException {
        SubmissionId id = keep(container);
        return new Unpacking(contents, new MediaTypes(), limits)
                .open(new Arrival.Content(path, Optional.empty(), id.sha256(), mediaType));
    }

    private SubmissionId keep(byte[] bytes) throws IOException {
        return contents.keep(new ByteArrayInputStream(bytes));
    }

    private static List<String> problems(Unpacking.Unpacked unpacked) {
        return unpacked.problems().stream()
                .map(problem -> problem.code() + " " + problem.part().orElse("") + " " + problem.message())
                .toList();
    }

    private static String line(Arrival arrival) {
        return arrival instanceof Arrival.Content content
                ? content.path() + " " + content.sha256()
                : arrival.path() + " " + ((Arrival.WithoutContent) arrival).status() + " "
                        + ((Arrival.WithoutContent) arrival).reason();
    }
}
