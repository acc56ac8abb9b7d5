package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an inbox takes, waits for and refuses. */
class InboxTest {
    @TempDir
    Path folder;

    private InboxFolder inbox;

    @BeforeEach
    void makeInbox() throws IOException {
        inbox = new InboxFolder(folder.resolve("submissions"));
    }

    @Test
    void findsAFileThatHasLongBeenStillWithoutWaiting() throws IOException {
        inbox.file("letter.txt", "words");

        assertThat(inbox.look()).containsExactly("letter.txt " + Sha256.hex("words"));
        assertThat(inbox.pauses()).isEmpty();
    }

    @Test
    void waitsOnceForFilesThatAreYoung() throws IOException {
        inbox.young(inbox.file("a.txt", "words"));
        inbox.young(inbox.file("b.txt", "words"));

        assertThat(inbox.look()).containsExactly("a.txt " + Sha256.hex("words"), "b.txt " + Sha256.hex("words"));
        assertThat(inbox.pauses()).containsExactly(InboxFolder.SETTLING);
    }

    @Test
    void leavesAFileThatGrowsWhileItWaitsForTheNextRun() throws IOException {
        Path growing = inbox.young(inbox.file("growing.txt", "wor"));
        inbox.file("still.txt", "words");

        assertThat(inbox.look(() -> inbox.append(growing, "ds")))
                .containsExactly("growing.txt GROWING", "still.txt " + Sha256.hex("words"));
    }

    @Test
    void leavesAFileThatIsRenamedWhileItWaitsForTheNextRun() throws IOException {
        Path partial = inbox.young(inbox.file("letter.docx.part", "words"));

        assertThat(inbox.look(() -> inbox.move(partial, inbox.folder().resolve("letter.docx"))))
                .containsExactly("letter.docx.part GROWING");
    }

    @Test
    void losesNothingWhenTheClockIsSetBack() throws IOException {
        Path ahead = inbox.file("letter.txt", "words");
        Files.setLastModifiedTime(ahead, FileTime.from(InboxFolder.NOW.plus(Duration.ofDays(400))));

        assertThat(inbox.look()).containsExactly("letter.txt " + Sha256.hex("words"));
        assertThat(inbox.pauses()).containsExactly(InboxFolder.SETTLING);
    }

    @Test
    void takesEverythingAtOnceWhenFilesNeedNotSettle() throws IOException {
        inbox.young(inbox.file("letter.txt", "words"));
        Pause never = duration -> inbox.pauses().add(duration);

        assertThat(new Inbox(
                                List.of(inbox.folder()),
                                Duration.ZERO,
                                Clock.fixed(InboxFolder.NOW, ZoneOffset.UTC),
                                never)
                        .look())
                .extracting(Found::path)
                .containsExactly("letter.txt");
        assertThat(inbox.pauses()).isEmpty();
    }

    @Test
    void passesOverWhatOfficeProgramsAndSystemsLeaveBehind() throws IOException {
        for (String name : List.of("~$letter.docx", ".~lock.letter.odt#", ".DS_Store", "Thumbs.db", "._letter.docx")) {
            inbox.file(name, "left behind");
        }
        inbox.file("letter~$.txt", "words");

        assertThat(inbox.look()).containsExactly("letter~$.txt " + Sha256.hex("words"));
    }

    @Test
    void listsLinksAndNeverFollowsThem() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "not sent by anyone");
        Path secrets = Files.createDirectory(folder.resolve("secrets"));
        Files.writeString(secrets.resolve("more.txt"), "not sent by anyone");
        Files.createSymbolicLink(inbox.folder().resolve("file.txt"), secret);
        Files.createSymbolicLink(inbox.folder().resolve("folder"), secrets);
        Files.createSymbolicLink(inbox.folder().resolve("nowhere"), folder.resolve("nowhere"));

        assertThat(inbox.look())
                .containsExactly(
                        "file.txt NOT TAKEN a link, pipe or device, which is never followed: put the file itself here",
                        "folder NOT TAKEN a link, pipe or device, which is never followed: put the file itself here",
                        "nowhere NOT TAKEN a link, pipe or device, which is never followed: put the file itself here");
    }

    @Test
    void listsAPipeAndDoesNotWaitAtIt() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        new ProcessBuilder("/usr/bin/mkfifo", inbox.folder().resolve("pipe").toString())
                .start()
                .waitFor();

        assertThat(inbox.look())
                .containsExactly(
                        "pipe NOT TAKEN a link, pipe or device, which is never followed: put the file itself here");
    }

    @Test
    void saysOfAFileAndAFolderThatCannotBeOpenedWhoseMatterItIs() throws IOException {
        Path closed = inbox.file("closed.txt", "words");
        Path folderClosed = Files.createDirectory(inbox.folder().resolve("shut"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folderClosed, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(closed), "root opens everything");

        String told = " NOT TAKEN cannot be opened (AccessDeniedException): check who may read it, or send it again";
        assertThat(inbox.look()).containsExactly("closed.txt" + told, "shut" + told);
    }

    @Test
    void followsTheLinkThatTheInboxItselfMayBe() throws IOException {
        inbox.file("letter.txt", "words");
        Path link = Files.createSymbolicLink(folder.resolve("link"), inbox.folder());

        assertThat(inbox.found(link)).extracting(Found::path).containsExactly("letter.txt");
    }

    @Test
    void saysWhenAnInboxIsNotThereOrIsNoFolder() throws IOException {
        Path letter = inbox.file("letter.txt", "words");

        assertThatThrownBy(() -> inbox.found(folder.resolve("nowhere"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> inbox.found(letter)).isInstanceOf(NotDirectoryException.class);
    }
}
