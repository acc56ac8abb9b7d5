package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in an archive that means no harm. */
class OpeningArchivesTest {
    @TempDir
    Path folder;

    private Unpackings opened;

    @BeforeEach
    void open() {
        opened = new Unpackings(folder.resolve("work/contents"));
    }

    @Test
    void handsOutTheFilesOfAnArchiveInItsOrder() throws IOException {
        byte[] zip =
                new Archive().with("b/Góp ý.txt", "one").with("a.txt", "two").bytes();

        assertThat(opened.parts("x.zip", zip))
                .containsExactly("x.zip!/b/Góp ý.txt " + Sha256.hex("one"), "x.zip!/a.txt " + Sha256.hex("two"));
        assertThat(opened.contents().file(new SubmissionId(Sha256.hex("one")))).hasContent("one");
    }

    @Test
    void opensArchivesInArchivesAndKeepsThemToo() throws IOException {
        byte[] inner = new Archive().with("a.txt", "one").bytes();
        byte[] zip = new Archive().with("in.zip", inner).bytes();

        assertThat(opened.parts("x.zip", zip))
                .containsExactly("x.zip!/in.zip " + Sha256.hex(inner), "x.zip!/in.zip!/a.txt " + Sha256.hex("one"));
    }

    @Test
    void givesEveryPartTheWorkshopOfItsContainer() throws IOException {
        Workshop workshop = Workshop.named("2023-11-24 Hanoi");
        SubmissionId id = opened.keep(new Archive().with("a.txt", "one").bytes());

        assertThat(opened.unpacking()
                        .open(new Arrival.Content("x.zip", Optional.of(workshop), id.sha256(), "application/zip"))
                        .arrivals())
                .extracting(Arrival::workshop)
                .containsExactly(Optional.of(workshop));
    }

    @Test
    void opensArchivesOfEveryKind() throws IOException {
        byte[] one = "words one".getBytes(StandardCharsets.UTF_8);

        assertThat(opened.parts("x.7z", OtherArchives.sevenZip("in/a.txt", one)))
                .containsExactly("x.7z!/in/a.txt " + Sha256.hex("words one"));
        assertThat(opened.parts("x.tar", OtherArchives.tar("in/góp ý.txt", one)))
                .containsExactly("x.tar!/in/góp ý.txt " + Sha256.hex("words one"));
        byte[] tar = OtherArchives.tar("a.txt", one);
        assertThat(opened.parts("x.tar.gz", OtherArchives.gzip("x.tar", tar)))
                .containsExactly(
                        "x.tar.gz!/x.tar " + Sha256.hex(tar), "x.tar.gz!/x.tar!/a.txt " + Sha256.hex("words one"));
    }

    @Test
    void readsNamesInTheEncodingsThatOldArchivesHaveThemIn() throws IOException {
        assertThat(EntryNames.read("góp ý.txt".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("góp ý.txt");
        assertThat(EntryNames.read("b¸o c¸o gãp ý.txt".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("báo cáo góp ý.txt");
        assertThat(EntryNames.read(new byte[] {'r', (byte) 0x82, 's', 'u', 'm', (byte) 0x82, '.', 't', 'x', 't'}))
                .isEqualTo("résumé.txt");
    }

    @Test
    void tellsAnArchiveWithoutFiles() throws IOException {
        assertThat(Unpacking.isEmpty(opened.contents().file(opened.keep(new Archive().bytes())), "application/zip"))
                .isTrue();
        byte[] zip = new Archive().with("a.txt", "one").bytes();
        assertThat(Unpacking.isEmpty(opened.contents().file(opened.keep(zip)), "application/zip"))
                .isFalse();
    }

    @Test
    void tellsEntriesOfOneNameApart() throws IOException {
        byte[] zip = new Archive()
                .with("a.txt", "one")
                .with("a.txt (2)", "two")
                .with("a.txt", "three")
                .bytes();

        assertThat(opened.parts("x.zip", zip))
                .containsExactly(
                        "x.zip!/a.txt " + Sha256.hex("one"),
                        "x.zip!/a.txt (2) " + Sha256.hex("two"),
                        "x.zip!/a.txt (3) " + Sha256.hex("three"));
    }

    @Test
    void leavesOutWhatProgramsAndSystemsLeftBehind() throws IOException {
        byte[] zip = new Archive()
                .with("__MACOSX/._a.txt", "notes")
                .with("in/~$a.docx", "lock")
                .with("in\\.DS_Store", "notes")
                .with("a.txt", "one")
                .bytes();

        assertThat(opened.parts("x.zip", zip)).containsExactly("x.zip!/a.txt " + Sha256.hex("one"));
    }

    @Test
    void opensNothingThatIsNoContainer() throws IOException {
        assertThat(opened.unpack("a.txt", "words".getBytes(StandardCharsets.UTF_8), "text/plain"))
                .isEqualTo(new Unpacking.Unpacked(List.of(), List.of()));
        assertThat(Unpacking.isContainer("text/plain")).isFalse();
        assertThat(Unpacking.isContainer("application/vnd.ms-outlook")).isTrue();
    }
}
