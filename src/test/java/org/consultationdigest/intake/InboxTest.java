package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    private static final Instant NOW = Instant.parse("2025-03-03T08:00:00Z");
    private static final Duration SETTLING = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private Path inbox;
    private final List<Duration> pauses = new ArrayList<>();

    @BeforeEach
    void makeInbox() throws IOException {
        inbox = Files.createDirectory(folder.resolve("submissions"));
    }

    @Test
    void findsAFileThatHasLongBeenStillWithoutWaiting() throws IOException {
        file("letter.txt", "words");

        assertThat(look()).containsExactly("letter.txt " + Sha256.hex("words"));
        assertThat(pauses).isEmpty();
    }

    @Test
    void waitsOnceForFilesThatAreYoung() throws IOException {
        young(file("a.txt", "words"));
        young(file("b.txt", "words"));

        assertThat(look()).containsExactly("a.txt " + Sha256.hex("words"), "b.txt " + Sha256.hex("words"));
        assertThat(pauses).containsExactly(SETTLING);
    }

    @Test
    void leavesAFileThatGrowsWhileItWaitsForTheNextRun() throws IOException {
        Path growing = young(file("growing.txt", "wor"));
        file("still.txt", "words");

        assertThat(look(() -> append(growing, "ds")))
                .containsExactly("growing.txt GROWING", "still.txt " + Sha256.hex("words"));
    }

    @Test
    void leavesAFileThatIsRenamedWhileItWaitsForTheNextRun() throws IOException {
        Path partial = young(file("letter.docx.part", "words"));

        assertThat(look(() -> move(partial, inbox.resolve("letter.docx")))).containsExactly("letter.docx.part GROWING");
    }

    @Test
    void losesNothingWhenTheClockIsSetBack() throws IOException {
        Path ahead = file("letter.txt", "words");
        Files.setLastModifiedTime(ahead, FileTime.from(NOW.plus(Duration.ofDays(400))));

        assertThat(look()).containsExactly("letter.txt " + Sha256.hex("words"));
        assertThat(pauses).containsExactly(SETTLING);
    }

    @Test
    void takesEverythingAtOnceWhenFilesNeedNotSettle() throws IOException {
        young(file("letter.txt", "words"));
        Pause never = duration -> pauses.add(duration);

        assertThat(new Inbox(List.of(inbox), Duration.ZERO, Clock.fixed(NOW, ZoneOffset.UTC), never).look())
                .extracting(Found::path)
                .containsExactly("letter.txt");
        assertThat(pauses).isEmpty();
    }

    @Test
    void passesOverWhatOfficeProgramsAndSystemsLeaveBehind() throws IOException {
        for (String name : List.of("~$letter.docx", ".~lock.letter.odt#", ".DS_Store", "Thumbs.db", "._letter.docx")) {
            file(name, "left behind");
        }
        file("letter~$.txt", "words");

        assertThat(look()).containsExactly("letter~$.txt " + Sha256.hex("words"));
    }

    @Test
    void listsLinksAndNeverFollowsThem() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "not sent by anyone");
        Path secrets = Files.createDirectory(folder.resolve("secrets"));
        Files.writeString(secrets.resolve("more.txt"), "not sent by anyone");
        Files.createSymbolicLink(inbox.resolve("file.txt"), secret);
        Files.createSymbolicLink(inbox.resolve("folder"), secrets);
        Files.createSymbolicLink(inbox.resolve("nowhere"), folder.resolve("nowhere"));

        assertThat(look())
                .containsExactly(
                        "file.txt NOT TAKEN a link, pipe or device, which is never followed: put the file itself here",
                        "folder NOT TAKEN a link, pipe or device, which is never followed: put the file itself here",
                        "nowhere NOT TAKEN a link, pipe or device, which is never followed: put the file itself here");
    }

    @Test
    void listsAPipeAndDoesNotWaitAtIt() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        new ProcessBuilder("/usr/bin/mkfifo", inbox.resolve("pipe").toString())
                .start()
                .waitFor();

        assertThat(look())
                .containsExactly(
                        "pipe NOT TAKEN a link, pipe or device, which is never followed: put the file itself here");
    }

    @Test
    void saysOfAFileAndAFolderThatCannotBeOpenedWhoseMatterItIs() throws IOException {
        Path closed = file("closed.txt", "words");
        Path folderClosed = Files.createDirectory(inbox.resolve("shut"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folderClosed, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(closed), "root opens everything");

        String told = " NOT TAKEN cannot be opened (AccessDeniedException): check who may read it, or send it again";
        assertThat(look()).containsExactly("closed.txt" + told, "shut" + told);
    }

    @Test
    void showsNamesThatBreakALineOrTurnTheWritingSafely() throws IOException {
        assumeThePlatformCanWriteSuchNames();
        file("two\nlines.txt", "1");
        file("txt.\u202Efdp", "2");
        file("two\\nlines.txt", "3");

        assertThat(look())
                .containsExactly(
                        "two\\\\nlines.txt " + Sha256.hex("3"),
                        "two\\u000alines.txt " + Sha256.hex("1"),
                        "txt.\\u202efdp " + Sha256.hex("2"));
    }

    @Test
    void keepsNamesApartThatLookAlike() throws IOException {
        assumeThePlatformCanWriteSuchNames();
        file("Gó\u0070.txt", "composed");
        file("Go\u0301p.txt", "decomposed");
        file("GÓP.txt", "capitals");

        assertThat(look())
                .containsExactlyInAnyOrder(
                        "Góp.txt " + Sha256.hex("composed"),
                        "Go\u0301p.txt " + Sha256.hex("decomposed"),
                        "GÓP.txt " + Sha256.hex("capitals"));
    }

    @Test
    void readsNamesAsUtf8WhateverThePlatformTakesThemFor() throws IOException {
        Path file = Path.of(URI.create(inbox.toUri() + "G%C3%B3p%20%C3%BD.txt"));
        old(Files.writeString(file, "words"));

        assertThat(look()).containsExactly("Góp ý.txt " + Sha256.hex("words"));
    }

    @Test
    void keepsNamesApartWhoseBytesAreNoText() throws IOException {
        String uri = inbox.toUri().toString();
        Path one = Path.of(URI.create(uri + "h%E0.txt"));
        Path other = Path.of(URI.create(uri + "h%E1.txt"));
        assumeTrue(one.toString().equals(other.toString()), "the system keeps names as bytes");
        old(Files.writeString(one, "one"));
        old(Files.writeString(other, "other"));

        assertThat(look()).containsExactly("h%E0.txt " + Sha256.hex("one"), "h%E1.txt " + Sha256.hex("other"));
    }

    @Test
    void namesTheWorkshopByTheFirstFolder() throws IOException {
        file("2023-11-24 Hanoi/Group 1/letter.txt", "words");
        file("Later/letter.txt", "words");
        file("letter.txt", "words");

        assertThat(found(() -> {}, inbox))
                .extracting(Found::workshop)
                .containsExactly(
                        Optional.of(new Workshop("2023-11-24 Hanoi", Optional.of(LocalDate.of(2023, 11, 24)))),
                        Optional.of(new Workshop("Later", Optional.empty())),
                        Optional.empty());
    }

    @Test
    void beginsPathsWithTheNameOfTheirInboxWhenThereAreSeveral() throws IOException {
        Path second = Files.createDirectory(folder.resolve("second"));
        file("letter.txt", "words");
        old(Files.writeString(second.resolve("letter.txt"), "other words"));

        assertThat(found(() -> {}, inbox, second, inbox))
                .extracting(Found::path)
                .containsExactly("second/letter.txt", "submissions/letter.txt");
    }

    @Test
    void keepsInboxesOfOneNameApart() throws IOException {
        Path second = Files.createDirectories(folder.resolve("again/submissions"));
        file("letter.txt", "words");
        old(Files.writeString(second.resolve("letter.txt"), "other words"));

        assertThat(found(() -> {}, inbox, second))
                .extracting(Found::path)
                .containsExactly("again/submissions/letter.txt", "submissions/letter.txt");
    }

    @Test
    void followsTheLinkThatTheInboxItselfMayBe() throws IOException {
        file("letter.txt", "words");
        Path link = Files.createSymbolicLink(folder.resolve("link"), inbox);

        assertThat(found(() -> {}, link)).extracting(Found::path).containsExactly("letter.txt");
    }

    @Test
    void saysWhenAnInboxIsNotThereOrIsNoFolder() throws IOException {
        Path letter = file("letter.txt", "words");

        assertThatThrownBy(() -> found(() -> {}, folder.resolve("nowhere"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> found(() -> {}, letter)).isInstanceOf(NotDirectoryException.class);
    }

    private static void assumeThePlatformCanWriteSuchNames() {
        assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode("Góp\u202E"));
    }

    private List<String> look() throws IOException {
        return look(() -> {});
    }

    private List<String> look(Runnable meanwhile) throws IOException {
        return found(meanwhile, inbox).stream().map(InboxTest::line).toList();
    }

    private List<Found> found(Runnable meanwhile, Path... inboxes) throws IOException {
        Pause pause = duration -> {
            pauses.add(duration);
            meanwhile.run();
        };
        return new Inbox(List.of(inboxes), SETTLING, Clock.fixed(NOW, ZoneOffset.UTC), pause).look();
    }

    private static String line(Found found) {
        if (found instanceof Found.Whole whole) {
            return whole.path() + " " + whole.sha256();
        }
        return found.path() + (found instanceof Found.NotTaken not ? " NOT TAKEN " + not.reason() : " GROWING");
    }

    private Path file(String path, String words) throws IOException {
        Path file = inbox.resolve(path);
        Files.createDirectories(file.getParent());
        return old(Files.writeString(file, words, StandardCharsets.UTF_8));
    }

    private static Path old(Path file) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(1))));
    }

    private static Path young(Path file) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofSeconds(2))));
    }

    private static void append(Path file, String words) {
        try {
            Files.writeString(file, words, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
