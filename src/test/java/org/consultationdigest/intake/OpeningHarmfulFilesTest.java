package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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

/** Archives that are damaged, locked or made to harm: what is good in them is kept, what is not is told. */
class OpeningHarmfulFilesTest {
    @TempDir
    Path folder;

    private Unpackings opened;

    @BeforeEach
    void open() {
        opened = new Unpackings(folder.resolve("work/contents"));
    }

    @Test
    void writesNothingOutsideItsFolderWhateverNamesAnArchiveGives() throws IOException {
        byte[] zip = new Archive()
                .with("../../escaped.txt", "one")
                .with(folder.resolve("absolute.txt").toString(), "two")
                .with("..\\..\\windows.txt", "three")
                .bytes();

        assertThat(opened.parts("x.zip", zip))
                .containsExactly(
                        "x.zip!/../../escaped.txt " + Sha256.hex("one"),
                        "x.zip!/" + folder.resolve("absolute.txt") + " " + Sha256.hex("two"),
                        "x.zip!/../../windows.txt " + Sha256.hex("three"));
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).hasSize(4).allMatch(file -> file.startsWith(folder.resolve("work/contents")));
        }
    }

    @Test
    void listsAnEntryThatOpensOnlyWithAPassword() throws IOException {
        byte[] zip =
                new Archive().with("locked.txt", "one").with("a.txt", "two").bytes();

        assertThat(opened.parts("x.zip", Archive.encrypted(zip, "locked.txt")))
                .containsExactly(
                        "x.zip!/locked.txt REFUSED opens only with a password: ask for it unlocked",
                        "x.zip!/a.txt " + Sha256.hex("two"));
    }

    @Test
    void listsALinkInAnArchive() throws IOException {
        byte[] zip = new Archive().link("a.txt", "/etc/hostname").bytes();

        assertThat(opened.parts("x.zip", zip))
                .containsExactly("x.zip!/a.txt REFUSED a link, which is never followed: ask for the file itself");
    }

    @Test
    void keepsTheGoodEntriesBesideADamagedOneAndNamesIt() throws IOException {
        byte[] zip = new Archive()
                .with("a.txt", "words one")
                .with("b.txt", "words two")
                .with("c.txt", "words three")
                .bytes();

        assertThat(opened.parts("x.zip", Archive.damaged(zip, "words two")))
                .containsExactly(
                        "x.zip!/a.txt " + Sha256.hex("words one"),
                        "x.zip!/b.txt REFUSED is damaged inside the file it came in: ask for it to be sent again",
                        "x.zip!/c.txt " + Sha256.hex("words three"));
    }

    @Test
    void tellsAnArchiveThatIsCutOff() throws IOException {
        byte[] zip = new Archive().with("a.txt", "one").bytes();

        Unpacking.Unpacked unpacked = opened.unpack("x.zip", Arrays.copyOf(zip, zip.length / 2), "application/zip");

        assertThat(opened.problems(unpacked))
                .containsExactly(
                        "BROKEN_FILE x.zip is damaged and was opened only in part: ask for it to be sent again");
    }

    @Test
    void tellsALevelTooMany() throws IOException {
        byte[] zip = new Archive().with("a.txt", "one").bytes();
        for (String name : List.of("3.zip", "2.zip", "1.zip")) {
            zip = new Archive().with(name, zip).bytes();
        }

        Unpacking.Unpacked unpacked = opened.unpack("x.zip", zip, "application/zip");

        assertThat(unpacked.arrivals())
                .extracting(Arrival::path)
                .containsExactly("x.zip!/1.zip", "x.zip!/1.zip!/2.zip", "x.zip!/1.zip!/2.zip!/3.zip");
        assertThat(unpacked.arrivals().get(2))
                .isEqualTo(new Arrival.WithoutContent(
                        "x.zip!/1.zip!/2.zip!/3.zip",
                        Optional.empty(),
                        DocumentStatus.REFUSED,
                        "packed more than 3 times over: unpack it and send it again"));
    }

    @Test
    void tellsFilesTooMany() throws IOException {
        Archive archive = new Archive();
        for (int i = 1; i <= 6; i++) {
            archive.with(i + ".txt", "words " + i);
        }

        Unpacking.Unpacked unpacked = opened.unpack("x.zip", archive.bytes(), "application/zip");

        assertThat(unpacked.arrivals()).hasSize(5);
        assertThat(opened.problems(unpacked))
                .containsExactly(
                        "LIMIT_REACHED x.zip holds more than 5 files, the rest was not opened: send it in parts");
    }

    @Test
    void tellsBytesTooManyAndKeepsNothingOfTheFileThatIsTooLong() throws IOException {
        byte[] zip = new Archive()
                .with("a.txt", "x".repeat(6_000))
                .with("b.txt", "y".repeat(6_000))
                .bytes();

        Unpacking.Unpacked unpacked = opened.unpack("x.zip", zip, "application/zip");

        assertThat(unpacked.arrivals()).extracting(Arrival::path).containsExactly("x.zip!/a.txt", "x.zip!/b.txt");
        assertThat(unpacked.arrivals().get(1))
                .isEqualTo(new Arrival.WithoutContent(
                        "x.zip!/b.txt",
                        Optional.empty(),
                        DocumentStatus.REFUSED,
                        "unpacks to more than is read of one received file: ask for it to be sent by itself"));
        assertThat(opened.problems(unpacked))
                .containsExactly(
                        "LIMIT_REACHED x.zip holds more than 10000 bytes, the rest was not opened: send it in parts");
        assertThat(opened.contents().holds(new SubmissionId(Sha256.hex("y".repeat(6_000)))))
                .isFalse();
    }

    @Test
    void saysThatTheDiskFailsAndNotThatTheFileIsDamaged() throws IOException {
        SubmissionId zip = opened.keep(new Archive().with("a.txt", "one").bytes());
        Arrival.Content received = new Arrival.Content("x.zip", Optional.empty(), zip.sha256(), "application/zip");
        // The folder that the part is to be kept in is taken by a file.
        Files.createFile(
                opened.contents().file(new SubmissionId(Sha256.hex("one"))).getParent());

        assertThatThrownBy(() -> opened.unpacking().open(received)).isInstanceOf(FileSystemException.class);
    }
}
